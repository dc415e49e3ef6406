import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import { detectSite, detectSites, type Wanted } from '../../src/sites/detect-site.ts'
import { repoOf } from './repo-of.ts'

const post = '---\ntitle: Batching writes\ndate: 2026-03-04\n---\nText.\n'
const jekyll = { '_config.yml': 'url: https://ada.example\npermalink: /:title/\n' }

function site(files: Readonly<Record<string, string>>, wanted: Partial<Wanted> = {}) {
  const repo = repoOf(files)
  const found = detectSite(repo, { posts: [], ignore: [], ...wanted })
  const locate = (path: string, text = files[path] ?? '') => found.locate(readPost(path, text))
  return { ...found, locate }
}

describe('what makes the blog', () => {
  test('a generator in a folder, next to code', () => {
    const found = site({
      'website/hugo.toml': 'baseURL = "https://ada.example/"',
      'website/content/posts/a.md': post,
      'README.md': '# x',
    })
    expect(found).toMatchObject({
      generator: 'hugo',
      root: 'website',
      why: 'website/hugo.toml',
      posts: ['website/content/posts/a.md'],
    })
    expect(found.locate('website/content/posts/a.md').url).toBe('https://ada.example/posts/a/')
  })
  test('one that has posts goes before one that has none', () => {
    const found = site({
      '_config.yml': 'theme: x',
      Gemfile: 'gem "jekyll"',
      'blog/hugo.yaml': 'baseURL: https://ada.example',
      'blog/content/posts/a.md': post,
    })
    expect(found).toMatchObject({ generator: 'hugo', root: 'blog' })
  })
  test('the config decides over what is found', () => {
    const found = site(
      { ...jekyll, '_posts/2026-03-04-a.md': post, 'notes/a.md': post },
      { generator: 'template' },
    )
    expect(found.generator).toBe('template')
    expect(found.posts).toEqual(['_posts/2026-03-04-a.md', 'notes/a.md'])
  })
  test('Hexo has a _config.yml too', () => {
    const found = site({
      '_config.yml': 'new_post_name: :title.md\n',
      'source/_posts/a.md': post,
      'package.json': '{"dependencies":{"hexo":"8"}}',
    })
    expect(found.generator).toBe('hexo')
  })
  test('plain files: a title makes a post, names of repository files do not', () => {
    const found = site({
      'writing/a.md': post,
      'writing/no-title.md': '# Only a heading\n',
      'README.md': post,
      'CHANGELOG.md': post,
      'docs/setup.md': '---\ntitle: Setup\n---\n',
      'docs/news/b.md': post,
      '.github/c.md': post,
      'node_modules/x/d.md': post,
    })
    expect(found).toMatchObject({
      generator: 'template',
      posts: ['docs/news/b.md', 'writing/a.md'],
    })
  })
  test('the user’s globs say what a post is; ignored files are none', () => {
    const files = {
      ...jekyll,
      '_posts/2026-03-04-a.md': post,
      '_posts/2026-03-05-b.md': post,
      'about.md': post,
    }
    expect(site(files, { ignore: ['**/*-b.md'] }).posts).toEqual(['_posts/2026-03-04-a.md'])
    expect(site(files, { posts: ['about.md'] }).posts).toEqual(['about.md'])
  })
  test('an empty repository is a site without posts', () => {
    expect(site({})).toMatchObject({ generator: 'template', url: null, posts: [] })
  })
})

describe('where it is served', () => {
  const bare = { '_config.yml': 'baseurl: /notes\n', '_posts/2026-03-04-a.md': post }
  test.each([
    ['the settings', { ...jekyll, '_posts/2026-03-04-a.md': post }, {}, 'https://ada.example'],
    [
      'CNAME, with the base path of the settings',
      { ...bare, CNAME: 'ada.example\n' },
      {},
      'https://ada.example/notes',
    ],
    [
      'package.json',
      { ...bare, 'package.json': '{"homepage":"https://ada.example"}' },
      {},
      'https://ada.example/notes',
    ],
    [
      'no repository page',
      { ...bare, 'package.json': '{"homepage":"https://github.com/ada/x#readme"}' },
      {},
      null,
    ],
    [
      'the config first',
      { ...bare, CNAME: 'other.example' },
      { url: 'https://ada.example' },
      'https://ada.example/notes',
    ],
    [
      'no local server',
      { '_config.yml': 'url: http://localhost:4000', '_posts/2026-03-04-a.md': post },
      {},
      null,
    ],
    [
      'no placeholder',
      { '_config.yml': 'url: "#{hostname}#"', '_posts/2026-03-04-a.md': post },
      {},
      null,
    ],
  ])('%s', (_, files, wanted, url) => {
    expect(site(files, wanted).url).toBe(url)
  })

  test('where it stands nowhere, no address is made up', () => {
    expect(site(bare).locate('_posts/2026-03-04-a.md')).toEqual({
      url: null,
      how: 'unknown',
      certain: false,
      why: 'the site’s address stands nowhere: set site.url in .github/postrider.yml',
    })
  })
  test('a domain that differs from the settings leaves a doubt', () => {
    const found = site({ ...jekyll, '_posts/2026-03-04-a.md': post, CNAME: 'other.example' })
    expect(found.locate('_posts/2026-03-04-a.md')).toMatchObject({
      url: 'https://ada.example/a/',
      certain: false,
    })
  })
})

describe('the address of a post', () => {
  const path = '_posts/2026-03-04-a.md'
  const files = { ...jekyll, [path]: post }
  const declared = (canonical: string) => `---\ntitle: A\ncanonical_url: ${canonical}\n---\n`

  test('the rule of the generator', () => {
    expect(site(files).locate(path)).toEqual({
      url: 'https://ada.example/a/',
      how: 'generator',
      certain: true,
      why: 'Jekyll: permalink /:title/ of _config.yml',
    })
  })
  test('its own canonical, certain when the rule agrees but for the slash', () => {
    const address = site(files).locate(path, declared('https://ada.example/a'))
    expect(address).toMatchObject({
      url: 'https://ada.example/a',
      how: 'frontmatter',
      certain: true,
    })
  })
  test('its own canonical, uncertain under another spelling of the host', () => {
    const address = site(files).locate(path, declared('https://www.ada.example/a/'))
    expect(address).toMatchObject({
      url: 'https://www.ada.example/a/',
      how: 'frontmatter',
      certain: false,
    })
  })
  test('its own canonical, uncertain when the rule says another address', () => {
    expect(site(files).locate(path, declared('https://ada.example/old/a/'))).toEqual({
      url: 'https://ada.example/old/a/',
      how: 'frontmatter',
      certain: false,
      why: 'its canonical; Jekyll: permalink /:title/ of _config.yml says https://ada.example/a/',
      derived: 'https://ada.example/a/',
    })
  })
  test.each([
    ['the home page', 'https://ada.example/'],
    ['undefined', 'https://ada.example/posts/undefined'],
    ['two slashes', 'https://ada.example//a'],
    ['no address', 'a-slug'],
    ['somebody else’s', 'https://other.example/a'],
    ['a local server', 'http://localhost:4000/a'],
  ])('not a canonical that is %s', (_, canonical) => {
    expect(site(files).locate(path, declared(canonical))).toMatchObject({
      url: 'https://ada.example/a/',
      how: 'generator',
    })
  })

  const plain = { 'writing/2026-03-04-batching.md': post }
  test('the user’s permalink where no rule is known', () => {
    const found = site(plain, { url: 'https://ada.example', permalink: '/:year/:month/:slug/' })
    expect(found.locate('writing/2026-03-04-batching.md')).toMatchObject({
      url: 'https://ada.example/2026/03/batching/',
      how: 'config',
      certain: true,
    })
  })
  test.each([
    ['/:path', '/writing/2026-03-04-batching'],
    ['/b/:title/', '/b/batching-writes/'],
    [':slug', '/batching'],
  ])('%s → %s', (permalink, expected) => {
    const found = site(plain, { url: 'https://ada.example', permalink })
    expect(found.locate('writing/2026-03-04-batching.md').url).toBe(
      `https://ada.example${expected}`,
    )
  })
  test('a permalink that the post cannot fill', () => {
    const found = site(
      { 'writing/a.md': '---\ntitle: A\n---\n' },
      { url: 'https://ada.example', permalink: '/:year/:slug/' },
    )
    expect(found.locate('writing/a.md')).toMatchObject({
      url: null,
      why: expect.stringContaining(':year'),
    })
  })
  test('without any, what to set', () => {
    expect(
      site(plain, { url: 'https://ada.example' }).locate('writing/2026-03-04-batching.md'),
    ).toMatchObject({
      url: null,
      how: 'unknown',
      why: expect.stringContaining('set site.permalink'),
    })
  })
  test('a permalink that contradicts the generator leaves a doubt', () => {
    const found = site(files, { permalink: '/blog/:slug/' })
    expect(found.locate(path)).toMatchObject({
      url: 'https://ada.example/a/',
      how: 'generator',
      certain: false,
    })
  })
})

describe('two sites in one repository', () => {
  const files = {
    ...jekyll,
    '_posts/2026-03-04-a.md': post,
    'website/hugo.toml': 'baseURL = "https://hugo.example/"',
    'website/content/posts/b.md': post,
    'blog/notes.md': post,
  }
  const sitesOf = (wanted: Partial<Wanted> = {}) =>
    detectSites(repoOf(files), { posts: [], ignore: [], ...wanted })

  test('both are found, the one at the top first, each with its posts', () => {
    const found = sitesOf().map(({ generator, root, posts }) => ({ generator, root, posts }))
    expect(found).toEqual([
      { generator: 'jekyll', root: '', posts: ['_posts/2026-03-04-a.md'] },
      { generator: 'hugo', root: 'website', posts: ['website/content/posts/b.md'] },
    ])
  })
  test('the config’s root leaves one', () => {
    expect(sitesOf({ root: 'website' }).map(({ generator }) => generator)).toEqual(['hugo'])
  })
})

test.each([
  ['---js', '---js\n{ title: "A", date: 2026-01-01 }\n---\nText.\n'],
  ['JSON that breaks', ';;;\n{"title": "A", "date"\n;;;\nText.\n'],
  ['a head that is too long', `---\nnotes: ${'x'.repeat(40_000)}\ntitle: A\n---\nText.\n`],
  ['ends of lines of an old Mac', '---\rtitle: A\r---\rText.\r'],
])('a plain file with %s is a post, so that its mistake is told', (_, text) => {
  const [site] = detectSites(repoOf({ 'notes/a.md': text }), { posts: [], ignore: [] })
  expect(site?.posts).toEqual(['notes/a.md'])
})

test('a plain file that has a title in its text only is no post', () => {
  const text = '---\ndate: 2026-01-01\n---\ntitle: no field\n'
  const [site] = detectSites(repoOf({ 'notes/a.md': text }), { posts: [], ignore: [] })
  expect(site?.posts).toEqual([])
})
