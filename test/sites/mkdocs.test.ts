import { describe, expect, test } from 'vitest'
import { openBlog } from './open-blog.ts'

const tags = `markdown_extensions:
  - pymdownx.superfences:
      custom_fences:
        - name: chart
          format: !!python/name:fences.chart
  - toc:
      slugify: !!python/object/apply:pymdownx.slugs.slugify
        kwds:
          case: lower
`
const post =
  '---\ndate:\n  created: 2024-05-01\ncategories: [Green Tea]\n---\n# Tea & `milk` — a Story\n\nText.\n'

function addressOf(settings: string, text = post, path = 'docs/blog/posts/tea.md') {
  const blog = openBlog({
    'mkdocs.yml': `site_url: https://ada.example/\n${settings}`,
    [path]: text,
  })
  return blog.at(path)
}

describe('where the blog plugin puts a post', () => {
  test.each([
    ['plugins: [blog]', '/blog/2024/05/01/tea--milk--a-story/'],
    [`${tags}plugins:\n  - blog`, '/blog/2024/05/01/tea--milk--a-story/'],
    ['use_directory_urls: false\nplugins: [blog]', '/blog/2024/05/01/tea--milk--a-story.html'],
    ['plugins:\n  - blog:\n      post_url_format: "{file}"', '/blog/tea/'],
    [
      'plugins:\n  - blog:\n      post_url_format: "{categories}/{slug}"',
      '/blog/green-tea/tea--milk--a-story/',
    ],
    ['plugins:\n  blog:\n    post_url_date_format: yyyy/M', '/blog/2024/5/tea--milk--a-story/'],
  ])('%j', (settings, expected) => {
    expect(addressOf(settings)).toMatchObject({
      url: `https://ada.example${expected}`,
      certain: true,
    })
  })
  test('a blog at the top', () => {
    const settings = 'plugins:\n  - blog:\n      blog_dir: .\n      post_url_date_format: yyyy/MM\n'
    expect(addressOf(settings, post, 'docs/posts/2024/tea.md')?.url).toBe(
      'https://ada.example/2024/05/tea--milk--a-story/',
    )
  })
  test('the slug of the frontmatter takes the place of the title', () => {
    const text = post.replace('date:', 'slug: oolong\ndate:')
    expect(addressOf('plugins: [blog]', text)?.url).toBe(
      'https://ada.example/blog/2024/05/01/oolong/',
    )
  })
  test.each([
    ['a date that is missing', 'plugins: [blog]', '# Tea\n', 'needs a date'],
    [
      'slugs made by code',
      'plugins:\n  - blog:\n      post_slugify: !!python/name:slugs.mine',
      post,
      'a function of its own',
    ],
  ])('no address with %s', (_, settings, text, why) => {
    expect(addressOf(settings, text)).toMatchObject({ url: null })
    expect(addressOf(settings, text)?.why).toContain(why)
  })
})

test('a site_url from the environment falls back', () => {
  const path = 'docs/blog/posts/a.md'
  const blog = openBlog({
    'mkdocs.yml': 'site_url: !ENV [SITE_URL, "https://ada.example/notes/"]\nplugins: [blog]\n',
    [path]: post,
  })
  expect(blog.url).toBe('https://ada.example/notes')
})
test('without the plugin a page is where it lies', () => {
  const path = 'docs/blog/tea.md'
  const blog = openBlog({ 'mkdocs.yml': 'site_url: https://ada.example', [path]: post })
  expect(blog.at(path)?.url).toBe('https://ada.example/blog/tea/')
})
