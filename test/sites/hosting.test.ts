import { describe, expect, test } from 'vitest'
import { readHosting } from '../../src/sites/evidence/hosting.ts'
import { openBlog } from './open-blog.ts'
import { repoOf } from './repo-of.ts'

const home = 'https://ada.example'
const hosting = (files: Readonly<Record<string, string>>, root = '') =>
  readHosting(repoOf(files), root)

describe('how a host spells addresses', () => {
  test.each([
    ['vercel.json', '{"cleanUrls":true}', '/a.html', '/a'],
    ['vercel.json', '{"cleanUrls":true}', '/a/index.html', '/a'],
    ['vercel.json', '{"trailingSlash":true}', '/a', '/a/'],
    ['vercel.json', '{"trailingSlash":false}', '/a/', '/a'],
    ['vercel.json', '{"trailingSlash":true}', '/feed.xml', '/feed.xml'],
    ['firebase.json', '{"hosting":{"cleanUrls":true,"trailingSlash":false}}', '/a.html', '/a'],
    ['wrangler.toml', '[assets]\nhtml_handling = "force-trailing-slash"\n', '/a', '/a/'],
    ['vercel.json', '{', '/a.html', '/a.html'],
  ])('%s %s: %s → %s', (file, text, path, expected) => {
    expect(hosting({ [file]: text }).spell(path)).toBe(expected)
    expect(hosting({ [file]: text }, 'website').spell(path)).toBe(expected)
  })
})

describe('where old addresses are sent', () => {
  test.each([
    ['_redirects', '/posts/* /blog/:splat 301\n', '/posts/tea/', '/blog/tea/'],
    ['public/_redirects', '# moved\n/tea /blog/tea/\n', '/tea/', '/blog/tea/'],
    ['_redirects', '/a /b\n/b /c 308\n', '/a', '/c'],
    ['netlify.toml', '[[redirects]]\nfrom = "/old/*"\nto = "/new/:splat"\n', '/old/x', '/new/x'],
    [
      'vercel.json',
      '{"redirects":[{"source":"/old/:path*","destination":"/new/:path*","permanent":true}]}',
      '/old/x/y',
      '/new/x/y',
    ],
    ['_redirects', '/posts/* /blog/:splat 302\n', '/posts/tea/', null],
    ['_redirects', '/posts/* /blog/:splat 200\n', '/posts/tea/', null],
    ['_redirects', '/posts/* /fr/:splat 301 Language=fr\n', '/posts/tea/', null],
    ['_redirects', '/posts/* https://other.example/:splat 301\n', '/posts/tea/', null],
    ['_redirects', '/* /:splat 301\n', '/posts/tea/', null],
    ['_redirects', '/a /b\n/b /a\n', '/x', null],
  ])('%s %j: %s → %s', (file, text, path, expected) => {
    expect(hosting({ [file]: text }).moved(path)).toBe(expected)
  })
  test('a canonical that is sent on is read as where it leads', () => {
    const path = '_posts/2024-05-01-tea.md'
    const address = openBlog({
      '_config.yml': `url: ${home}\npermalink: /blog/:title/\n`,
      _redirects: '/posts/* /blog/:splat 301\n',
      [path]: `---\ntitle: Tea\ncanonical_url: ${home}/posts/tea/\n---\n`,
    }).at(path)
    expect(address).toMatchObject({ url: `${home}/blog/tea/`, how: 'frontmatter', certain: true })
  })
})

describe('drafts that the host builds', () => {
  test.each([
    ['hugo -D -F', true],
    ['hugo --minify -DF', true],
    ['hugo --gc --buildDrafts', true],
    ['hugo --minify', false],
    ['hugo -F', false],
    ['npm run build -- -D', false],
  ])('%s', (command, drafts) => {
    expect(hosting({ 'netlify.toml': `[build]\ncommand = "${command}"\n` }).drafts).toBe(drafts)
  })
  test('those of previews only are not live', () => {
    const text = '[build]\ncommand = "hugo"\n[context.deploy-preview]\ncommand = "hugo -D"\n'
    expect(hosting({ 'netlify.toml': text }).drafts).toBe(false)
  })
})
