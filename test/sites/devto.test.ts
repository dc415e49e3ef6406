import { expect, test } from 'vitest'
import { openBlog } from './open-blog.ts'

const article = (more: string) =>
  `---\ntitle: Tea\npublished: true\nid: 104233\n${more}---\nText.\n`

test('an article has no address but its canonical', () => {
  const blog = openBlog(
    {
      'articles/tea.md': article(''),
      'articles/milk.md': article('canonical_url: https://ada.example/milk\n'),
      'README.md': '---\ntitle: x\npublished: true\n---\n',
    },
    { url: 'https://ada.example' },
  )
  expect(blog.generator).toBe('devto')
  expect(blog.posts).toEqual(['articles/milk.md', 'articles/tea.md'])
  expect(blog.at('articles/milk.md')).toMatchObject({
    url: 'https://ada.example/milk',
    how: 'frontmatter',
  })
  expect(blog.at('articles/tea.md')).toMatchObject({ url: null, how: 'unknown' })
  expect(blog.at('articles/tea.md')?.why).toContain('only DEV knows')
})
test('what other articles declare says nothing of one that declares nothing', () => {
  const names = ['green-tea', 'black-tea', 'white-tea', 'herb-tea']
  const files = Object.fromEntries(
    names.map(name => [
      `articles/${name}.md`,
      article(name === 'herb-tea' ? '' : `canonical_url: https://ada.example/blog/${name}\n`),
    ]),
  )
  const blog = openBlog(files, { url: 'https://ada.example' })
  expect(blog.at('articles/green-tea.md')?.url).toBe('https://ada.example/blog/green-tea')
  expect(blog.at('articles/herb-tea.md')?.url).toBeNull()
})
test('a site with a generator is not an export', () => {
  const blog = openBlog({
    '_config.yml': 'url: https://ada.example\n',
    '_posts/2024-05-01-tea.md': article(''),
  })
  expect(blog.generator).toBe('jekyll')
})

test('the host that most articles name as their home is the site', () => {
  const blog = openBlog({
    'a/green.md': article('canonical_url: https://www.ada.example/2024/one\n'),
    'a/black.md': article('canonical_url: https://www.ada.example/2024/two\n'),
    'a/guest.md': article('canonical_url: https://else.example/three\n'),
    'a/here.md': article('canonical_url: https://dev.to/ada/here-12ab\n'),
  })
  expect(blog.url).toBe('https://www.ada.example')
  expect(blog.at('a/green.md')).toEqual({
    url: 'https://www.ada.example/2024/one',
    how: 'frontmatter',
    certain: false,
    why: 'its canonical; 2 of 4 posts name ada.example as the home of their original',
  })
  for (const path of ['a/guest.md', 'a/here.md']) expect(blog.at(path)?.url).toBeNull()
})
test.each([
  ['one article', ['https://ada.example/a']],
  ['two hosts alike', ['a', 'b', 'c', 'd'].map((name, at) => `https://${at % 2}.example/${name}`)],
  ['as many that name none', ['https://ada.example/a', 'https://ada.example/b', '', 'null']],
  ['DEV itself', ['https://dev.to/ada/a-1', 'https://dev.to/ada/b-2', 'https://dev.to/ada/c-3']],
])('%s: no site', (_, canonicals) => {
  const files = canonicals.map((url, at) => [`a/${at}.md`, article(`canonical_url: ${url}\n`)])
  expect(openBlog(Object.fromEntries(files)).url).toBeNull()
})
test('guest posts at one place are no site, however their addresses are spelled', () => {
  const names = ['green-tea', 'black-tea', 'white-tea', 'herb-tea', 'iced-tea', 'milk', 'chai']
  const files = names.map((name, at) => [
    `a/${name}.md`,
    article(at < 3 ? `canonical_url: https://vendor.example/${name}\n` : ''),
  ])
  expect(openBlog(Object.fromEntries(files)).url).toBeNull()
})
