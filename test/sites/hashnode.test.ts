import { expect, test } from 'vitest'
import { openBlog } from './open-blog.ts'

const path = 'cl3huc0hz05e6tknv6aaj54az.md'
const post = '---\ntitle: "Tea"\ncuid: cl3huc0hz05e6tknv6aaj54az\nslug: green-tea\n---\nText.\n'
const bare = { 'cl7m5wct601dngznvdambdqah.md': '## Milk\n\nText.\n' }

test('the slug, on the host that the config gives', () => {
  const blog = openBlog({ [path]: post, ...bare }, { url: 'https://tea.example' })
  expect(blog.generator).toBe('hashnode')
  expect(blog.at(path)).toMatchObject({ url: 'https://tea.example/green-tea', how: 'generator' })
})
test('no host, no address; no slug, no address', () => {
  expect(openBlog({ [path]: post }).at(path)).toMatchObject({ url: null })
  const blog = openBlog({ [path]: post, ...bare }, { url: 'https://tea.example' })
  expect(blog.at('cl7m5wct601dngznvdambdqah.md')).toMatchObject({ url: null })
})
test('the home that the canonicals name; the slug says nothing of it', () => {
  const named = (name: string) =>
    post.replace('---\nText', `canonical: https://ada.example/notes/${name}\n---\nText`)
  const blog = openBlog({ 'a.md': named('a'), 'b.md': named('b'), 'c.md': post })
  expect(blog.url).toBe('https://ada.example')
  expect(blog.at('a.md')?.url).toBe('https://ada.example/notes/a')
  expect(blog.at('c.md')).toMatchObject({ url: null, how: 'unknown' })
})
