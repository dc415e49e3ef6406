import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import docusaurus from '../../src/sites/docusaurus.ts'
import { repoOf } from './repo-of.ts'

const text = '---\ntitle: A\n---\n'

function open(config: string, ...paths: readonly string[]) {
  const files = Object.fromEntries(paths.map(path => [path, text]))
  return docusaurus.open(repoOf({ 'docusaurus.config.ts': config, ...files }), '')
}
function pathOf(config: string, path: string): unknown {
  const located = open(config, path).locate(readPost(path, text))
  return 'path' in located ? located.path : located.why
}

describe('settings, read and never run', () => {
  test.each([
    ['an object', "export default { url: 'https://ada.example', baseUrl: '/d/' }"],
    [
      'a name',
      "const config: Config = { url: 'https://ada.example', baseUrl: '/d/' }\nmodule.exports = config",
    ],
    [
      'a function',
      "export default async function create(): Promise<Config> { return { url: 'https://ada.example', baseUrl: '/d/' } }",
    ],
    [
      'names of the environment',
      "const base = process.env.BASE || '/d/'\nexport default { url: process.env.URL ?? 'https://ada.example', baseUrl: base }",
    ],
  ])('%s', (_, config) => {
    expect(open(config).url).toBe('https://ada.example/d')
  })
})

describe('blogs', () => {
  const post = 'blog/2024-03-05-a.md'
  test.each([
    ['no preset at all', 'export default {}', '/blog/2024/03/05/a'],
    [
      'the preset',
      "export default { presets: [['classic', { blog: { routeBasePath: '/' } }]] }",
      '/2024/03/05/a',
    ],
    ['a slash', 'export default { trailingSlash: true }', '/blog/2024/03/05/a/'],
    [
      'the plugin',
      "export default { presets: [[require.resolve('@docusaurus/preset-classic'), { blog: false }]], plugins: [['@docusaurus/plugin-content-blog', { id: 'n', path: './blog', routeBasePath: 'news' }]] }",
      '/news/2024/03/05/a',
    ],
  ])('%s', (_, config, path) => {
    expect(pathOf(config, post)).toBe(path)
  })
  test('of files that begin with an underscore, and of documentation, no posts are made', () => {
    const { posts } = open('export default {}', post, 'blog/_draft.md', 'blog/_x/a.md', 'docs/a.md')
    expect(posts).toEqual([post])
  })
  test('a blog that is off has none', () => {
    expect(open("export default { presets: [['classic', { blog: false }]] }", post).posts).toEqual(
      [],
    )
  })
  test('a translation stands below its language', () => {
    const path = 'i18n/fr/docusaurus-plugin-content-blog/2024-03-05-a.md'
    const config = "export default { i18n: { defaultLocale: 'en', locales: ['en', 'fr'] } }"
    expect(pathOf(config, path)).toBe('/fr/blog/2024/03/05/a')
  })
})
