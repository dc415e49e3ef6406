import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { readBlog } from '../../src/read-blog.ts'
import hugo from '../../src/sites/hugo.ts'
import { repoOf } from './repo-of.ts'

const fields = '---\ntitle: First post\ndate: 2026-03-04\n---\n'

function locate(files: Readonly<Record<string, string>>, path: string, text = fields) {
  return hugo.open(repoOf({ ...files, [path]: text }), '').locate(readPost(path, text))
}

describe('settings, wherever they stand', () => {
  test.each([
    [
      'hugo.toml',
      { 'hugo.toml': 'baseURL="https://ada.example/x/"\n[permalinks]\nposts="/p/:slug/"' },
    ],
    [
      'config.yaml, in other letters',
      { 'config.yaml': 'BaseURL: https://ada.example/x\nPermalinks: {posts: "/p/:slug/"}' },
    ],
    [
      'a folder of files',
      {
        'config/_default/hugo.toml': 'baseURL="https://ada.example/x/"',
        'config/_default/permalinks.toml': 'posts="/p/:slug/"',
      },
    ],
    [
      'production over default',
      {
        'config/_default/hugo.yml':
          'baseURL: http://localhost:1313\npermalinks: {posts: "/p/:slug/"}',
        'config/production/hugo.yml': 'baseURL: https://ada.example/x/',
      },
    ],
    [
      'kinds',
      {
        'hugo.json':
          '{"baseURL":"https://ada.example/x/","permalinks":{"page":{"posts":"/p/:slug/"},"section":{"posts":"/no/"}}}',
      },
    ],
    [
      'a list with targets',
      {
        'hugo.yaml':
          'baseURL: https://ada.example/x/\npermalinks:\n- target: {kind: page, path: "/{posts,posts/**}"}\n  pattern: /p/:slug/\n',
      },
    ],
  ])('%s', (_, files) => {
    const opened = hugo.open(repoOf(files), '')
    expect(opened).toMatchObject({ url: 'https://ada.example/x', base: '/x' })
    expect(locate(files, 'content/posts/a.md')).toMatchObject({ path: '/p/first-post/' })
  })
  test('a pattern for a section that is not there does not apply', () => {
    expect(
      locate({ 'hugo.toml': '[permalinks]\npost="/p/:slug/"' }, 'content/posts/a.md'),
    ).toMatchObject({ path: '/posts/a/' })
  })
})

describe('languages', () => {
  const files = {
    'hugo.yaml':
      'defaultContentLanguage: de\nlanguages: {de: {weight: 1, contentDir: inhalt}, en: {weight: 2, contentDir: content/en}, fr: {disabled: true}}',
  }
  test.each([
    ['inhalt/posts/a.md', '/posts/a/'],
    ['content/en/posts/a.md', '/en/posts/a/'],
    ['inhalt/posts/a.en.md', '/en/posts/a/'],
    ['inhalt/posts/a.pl.md', '/posts/a.pl/'],
  ])('%s → %s', (path, expected) => {
    expect(locate(files, path)).toMatchObject({ path: expected })
  })
  test('one that is disabled has no pages', () => {
    expect(locate(files, 'inhalt/posts/a.fr.md')).toEqual({
      why: expect.stringContaining('disabled'),
    })
  })
  test('addresses of their own are not followed', () => {
    const hosts = {
      'hugo.yaml':
        'languages: {en: {baseURL: "https://en.ada.example"}, de: {baseURL: "https://de.ada.example"}}',
    }
    expect(locate(hosts, 'content/posts/a.md')).toHaveProperty('why')
  })
})

describe('mounts', () => {
  test('a folder of the repository as a section', () => {
    const files = { 'hugo.toml': '[[module.mounts]]\nsource="articles"\ntarget="content/blog"' }
    expect(locate(files, 'articles/a.md')).toMatchObject({ path: '/blog/a/' })
  })
})

describe('dates and slugs', () => {
  const dated = (sources: string) => ({
    'hugo.yaml': `frontmatter: {date: ${sources}}\npermalinks: {posts: /:year/:slug/}`,
  })
  test('the file name gives day and slug only where it comes first', () => {
    expect(locate(dated('[":filename", date]'), 'content/posts/2025-01-02-name.md')).toMatchObject({
      path: '/2025/name/',
    })
    expect(locate(dated('[date, ":filename"]'), 'content/posts/2025-01-02-name.md')).toMatchObject({
      path: '/2026/first-post/',
    })
  })
  test('a date that only git knows is a doubt, and so is none', () => {
    expect(locate(dated('[":git"]'), 'content/posts/a.md')).toMatchObject({
      doubt: expect.stringContaining(':git'),
    })
    expect(locate(dated('[date]'), 'content/posts/a.md', '---\ntitle: A\n---\n')).toMatchObject({
      path: '/1/a/',
      doubt: 'it has no date',
    })
  })
  test('frontmatter in any letters', () => {
    expect(
      locate({ 'hugo.toml': '' }, 'content/posts/a.md', '---\nSlug: Other One\n---\n'),
    ).toMatchObject({ path: '/posts/other-one/' })
  })
  test.each([
    ['/:sections[1:]/:slug/', '/deep/first-post/'],
    ['/:sections[last]/', '/deep/'],
    ['/:Jan/:2/:slug/', '/mar/4/first-post/'],
    ['/:weekdayname/', '/wednesday/'],
    ['/:contentbasename/', '/a/'],
  ])('%s', (pattern, expected) => {
    const files = {
      'hugo.yaml': `permalinks: {posts: "${pattern}"}`,
      'content/posts/deep/_index.md': '',
    }
    expect(locate(files, 'content/posts/deep/a.md')).toMatchObject({ path: expected })
  })
})

describe('what has no address', () => {
  test.each([
    [
      'a part that Hugo does not know',
      'permalinks: {posts: "/:constructor/"}',
      fields,
      ':constructor',
    ],
    [
      'a title that is missing',
      'permalinks: {posts: "/:slug/"}',
      '---\ndate: 2026-03-04\n---\n',
      'no title',
    ],
    ['a page that is not rendered', '', '---\nbuild: {render: never}\n---\n', 'not to render'],
    ['a url with a host', '', '---\nurl: https://other.example/a\n---\n', 'names a host'],
  ])('%s', (_, config, text, why) => {
    expect(locate({ 'hugo.yaml': config }, 'content/posts/a.md', text)).toEqual({
      why: expect.stringContaining(why),
    })
  })
})

describe('which files are posts', () => {
  const posts = (files: Record<string, string>) =>
    hugo.open(repoOf({ 'hugo.toml': '', ...files }), '').posts
  test('sections by name; lists and attachments of a page are none', () => {
    expect(
      posts({
        'content/_index.md': '',
        'content/about.md': fields,
        'content/blog/_index.md': '',
        'content/blog/a.md': '',
        'content/blog/b/index.md': '',
        'content/blog/b/notes.md': '',
        'content/docs/x.md': fields,
        'content/docs/y.md': fields,
        'content/docs/z.md': fields,
      }),
    ).toEqual(['content/blog/a.md', 'content/blog/b/index.md'])
  })
  test('sections that the settings name, and sections mostly dated', () => {
    const files = {
      'hugo.toml': '[params]\nmainSections = ["garden"]',
      'content/garden/a.md': '',
      'content/musings/a.md': fields,
      'content/musings/b.md': fields,
      'content/musings/c.md': fields,
      'content/recipes/a.md': '',
    }
    expect(posts(files)).toEqual([
      'content/garden/a.md',
      'content/musings/a.md',
      'content/musings/b.md',
      'content/musings/c.md',
    ])
  })
  test('below folders of languages', () => {
    expect(posts({ 'content/en/post/a.md': '', 'content/en/docs/b.md': fields })).toEqual([
      'content/en/post/a.md',
    ])
  })
})

test.each([
  ['publishDate: 2026-11-23', '', 'publishDate: 2026-11-23'],
  ['publishDate: 2026-11-22T09:00:00Z', '', undefined],
  ['pubdate: 2027-01-01', '', 'pubdate: 2027-01-01'],
  ['publishDate: 2027-01-01', 'buildFuture = true', undefined],
  ['ExpiryDate: 2026-11-21', '', 'ExpiryDate: 2026-11-21'],
  ['expiryDate: 2026-11-22', '', undefined],
  ['expiryDate: 2020-01-01', 'buildExpired = true', undefined],
  ['unpublishdate: 2020-01-01', '', 'unpublishdate: 2020-01-01'],
])('a page with %s is held, or not, with the settings “%s”', (field, settings, held) => {
  const text = `---\ntitle: A\ndate: 2026-01-02\n${field}\n---\nText.\n`
  const repo = repoOf({
    'hugo.toml': `baseURL = "https://ada.example/"\n${settings}\n`,
    'content/posts/a.md': text,
  })
  const [one] = readBlog(defaultConfig, { repo, today: '2026-11-22' }).located
  expect(one?.post).toMatchObject({ published: held === undefined, title: 'A' })
  expect(one?.post.held).toBe(held)
})
