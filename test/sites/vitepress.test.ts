import { expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import vitepress from '../../src/sites/vitepress.ts'
import { repoOf } from './repo-of.ts'

const dated = '---\ntitle: A\ndate: 2024-03-05\n---\n'

function open(config: string, files: Readonly<Record<string, string>> = {}) {
  return vitepress.open(repoOf({ 'docs/.vitepress/config.mts': config, ...files }), 'docs')
}
function pathOf(config: string, path: string): unknown {
  const located = open(config, { [path]: dated }).locate(readPost(path, dated))
  return 'path' in located ? located.path : located.why
}

test.each([
  ["{ sitemap: { hostname: 'https://ada.example' }, base: '/b/' }", 'https://ada.example/b'],
  ["{ sitemap: { hostname: 'https://ada.example/b/' }, base: '/b/' }", 'https://ada.example/b'],
  [
    "{ head: [['meta', { property: 'og:url', content: 'https://ada.example' }]] }",
    'https://ada.example',
  ],
  ['{}', null],
])('the address in %s', (config, url) => {
  expect(open(`export default defineConfig(${config})`).url).toBe(url)
})

test.each([
  ['{}', 'docs/blog/a.md', '/blog/a.html'],
  ['{ cleanUrls: true }', 'docs/blog/a.md', '/blog/a'],
  ['{ cleanUrls: true }', 'docs/blog/a/index.md', '/blog/a/'],
  ["{ srcDir: './src' }", 'docs/src/blog/a.md', '/blog/a.html'],
  ["{ rewrites: { 'blog/:year/:name.md': ':name.md' } }", 'docs/blog/2024/a.md', '/a.html'],
  ["{ rewrites: { 'posts/:slug*': 'blog/:slug*' } }", 'docs/posts/x/a.md', '/blog/x/a.html'],
  ['{ rewrites: id => id }', 'docs/blog/a.md', expect.stringContaining('set site.permalink')],
])('%s: %s', (config, path, made) => {
  expect(pathOf(`export default ${config}`, path)).toEqual(made)
})

test('posts are the pages of a blog folder; without one, those with a date', () => {
  const guide = { 'docs/guide/a.md': '# A', 'docs/blog/index.md': '# Blog' }
  const blog = { 'docs/blog/b.md': '# B' }
  expect(open('export default {}', { ...guide, ...blog }).posts).toEqual(['docs/blog/b.md'])
  expect(open('export default {}', { ...guide, 'docs/c.md': dated }).posts).toEqual(['docs/c.md'])
})
