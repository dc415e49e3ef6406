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
