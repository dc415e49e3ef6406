import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import next from '../../src/sites/next.ts'
import { repoOf } from './repo-of.ts'

const route = { 'app/(site)/blog/[slug]/page.tsx': 'export default function Page() {}' }

function locate(files: Readonly<Record<string, string>>, path: string, fields = '') {
  const text = `---\ntitle: A\n${fields}\n---\n`
  const repo = repoOf({ 'next.config.mjs': 'export default {}', ...files, [path]: text })
  return next.open(repo, '').locate(readPost(path, text))
}

describe('routes', () => {
  test.each([
    ['the app', route, 'content/posts/a.mdx', '/blog/a'],
    ['pages', { 'src/pages/posts/[slug].tsx': '' }, '_posts/a.md', '/posts/a'],
    ['a folder each', route, 'content/blog/a/index.mdx', '/blog/a'],
    ['a path', { 'app/blog/[...slug]/page.tsx': '' }, 'data/blog/x/a.mdx', '/blog/x/a'],
    [
      'the one named as the folder',
      { ...route, 'app/notes/[slug]/page.tsx': '', 'app/tags/[tag]/page.tsx': '' },
      'content/notes/a.md',
      '/notes/a',
    ],
    [
      'a slash',
      { ...route, 'next.config.mjs': 'export default { trailingSlash: true }' },
      'posts/a.md',
      '/blog/a/',
    ],
  ])('%s', (_, files, path, made) => {
    expect(locate(files, path)).toMatchObject({ path: made, doubt: expect.any(String) })
  })
  test('a slug of the frontmatter replaces the name', () => {
    expect(locate(route, 'posts/a.md', 'slug: own')).toMatchObject({ path: '/blog/own' })
  })
  test('a page that is markdown itself leaves no doubt', () => {
    expect(locate({}, 'app/blog/a/page.mdx')).toEqual({ path: '/blog/a', rule: expect.any(String) })
    expect(locate({}, 'pages/blog/b.mdx')).toMatchObject({ path: '/blog/b' })
  })
  test.each([
    ['no route', {}, 'posts/a.md'],
    ['two routes', { 'app/x/[slug]/page.tsx': '', 'app/y/[slug]/page.tsx': '' }, 'posts/a.md'],
    ['a folder below a route of one name', route, 'posts/x/a.md'],
    ['a date, and no code', route, 'posts/2024-03-05-a.md'],
  ])('%s leaves it open', (_, files, path) => {
    expect(locate(files, path)).toEqual({ why: expect.stringContaining('set site.permalink') })
  })
  test.each([
    ["file.replace(/^\\d{4}-\\d{2}-\\d{2}-/, '').replace(/\\.mdx$/, '')", '/blog/a'],
    ["file.replace(/\\.mdx$/, ''); date.match(/^\\d{4}-\\d{2}-\\d{2}$/)", '/blog/2024-03-05-a'],
  ])('what code does with a date: %s', (code, path) => {
    const files = { ...route, 'lib/posts.ts': `export const slugOf = file => ${code}` }
    expect(locate(files, 'posts/2024-03-05-a.mdx')).toMatchObject({ path })
  })
})

test.each([
  [
    'data/siteMetadata.js',
    "const m = { siteUrl: 'https://ada.example', github: 'https://x.example/a' }\nmodule.exports = m",
  ],
  [
    'next-sitemap.config.js',
    "module.exports = { siteUrl: process.env.SITE_URL || 'https://ada.example' }",
  ],
  ['app/layout.tsx', "export const metadata = { metadataBase: new URL('https://ada.example') }"],
  [
    'config/site.ts',
    "export const siteConfig = { url: 'https://ada.example', links: { url: 'https://x.example/a' } }",
  ],
  ['lib/constants.ts', "export const SITE_URL = 'https://ada.example'"],
])('where the site stands: %s', (file, text) => {
  const repo = repoOf({ 'next.config.js': "module.exports = { basePath: '/b' }", [file]: text })
  expect(next.open(repo, '').url).toBe('https://ada.example/b')
})

test('contentlayer says which files are posts', () => {
  const config =
    "export const Post = defineDocumentType(() => ({ filePathPattern: `posts/**/*.mdx` }))\nexport default makeSource({ contentDirPath: 'data', documentTypes: [Post] })"
  const files = { 'next.config.js': '', 'contentlayer.config.ts': config }
  const pages = { 'data/posts/a.mdx': '', 'data/authors/b.mdx': '', 'blog/c.md': '' }
  expect(next.open(repoOf({ ...files, ...pages }), '').posts).toEqual(['data/posts/a.mdx'])
})
