import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import jekyll from '../../src/sites/jekyll.ts'
import { repoOf } from './repo-of.ts'

function locate(config: string, path: string, text = '---\ntitle: A\n---\n', others = {}) {
  return jekyll
    .open(repoOf({ '_config.yml': config, [path]: text, ...others }), '')
    .locate(readPost(path, text))
}

describe('the permalink that counts', () => {
  const config = `
permalink: /site/:title/
collections: { posts: { permalink: /collection/:title/ } }
defaults:
  - scope: { path: "" }
    values: { layout: post }
  - scope: { path: _posts/long, type: posts }
    values: { permalink: /long/:title/ }
  - scope: { path: "", type: posts }
    values: { author: ada }
`
  test.each([
    ['frontmatter', '_posts/long/2026-03-04-a.md', '---\npermalink: /own/\n---\n', '/own/'],
    ['defaults of its folder', '_posts/long/2026-03-04-a.md', undefined, '/long/a/'],
    ['its collection', '_posts/2026-03-04-a.md', undefined, '/collection/a/'],
  ])('%s', (_, path, text, expected) => {
    expect(locate(config, path, text)).toMatchObject({ path: expected })
  })
  test('a longer scope wins wherever it stands', () => {
    const swapped = `
defaults:
  - scope: { path: _posts/long }
    values: { permalink: /long/:title/ }
  - scope: { path: _posts, type: posts }
    values: { permalink: /short/:title/ }
`
    expect(locate(swapped, '_posts/long/2026-03-04-a.md')).toMatchObject({ path: '/long/a/' })
    expect(locate(swapped, '_posts/2026-03-04-a.md')).toMatchObject({ path: '/short/a/' })
  })
  test('a scope with stars', () => {
    const stars =
      'defaults: [{ scope: { path: "_posts/*/en" }, values: { permalink: /en/:title/ } }]'
    expect(locate(stars, '_posts/x/en/2026-03-04-a.md')).toMatchObject({ path: '/en/a/' })
    expect(locate(stars, '_posts/x/de/2026-03-04-a.md')).toMatchObject({
      path: '/2026/03/04/a.html',
    })
  })
})

describe('the day in the address', () => {
  const late = '---\ndate: 2026-03-04 23:30:00 -0800\n---\n'
  test('moves to the time zone of the site', () => {
    expect(locate('timezone: Asia/Tokyo', '_posts/2026-03-04-a.md', late)).toEqual({
      path: '/2026/03/05/a.html',
      rule: 'permalink /:categories/:year/:month/:day/:title:output_ext of _config.yml',
    })
    expect(locate('timezone: America/Los_Angeles', '_posts/2026-03-01-a.md', late)).toMatchObject({
      path: '/2026/03/04/a.html',
    })
  })
  test('is in doubt where no time zone is set and the day depends on it', () => {
    expect(locate('', '_posts/2026-03-04-a.md', late)).toMatchObject({
      path: '/2026/03/05/a.html',
      doubt: expect.stringContaining('time zone'),
    })
    expect(locate('permalink: /:title/', '_posts/2026-03-04-a.md', late)).not.toHaveProperty(
      'doubt',
    )
  })
  test('a time without a zone is UTC, a day alone is the day', () => {
    const noZone = '---\ndate: 2026-03-04 23:30:00\n---\n'
    expect(locate('timezone: Europe/Berlin', '_posts/2026-03-04-a.md', noZone)).toMatchObject({
      path: '/2026/03/05/a.html',
    })
    expect(
      locate('timezone: Asia/Tokyo', '_posts/2026-03-04-a.md', '---\ndate: 2026-03-07\n---\n'),
    ).toMatchObject({ path: '/2026/03/07/a.html' })
  })
  test('a time zone that nobody knows', () => {
    expect(locate('timezone: Mars/Base', '_posts/2026-03-04-a.md', late)).toMatchObject({
      doubt: expect.stringContaining('Mars/Base'),
    })
  })
})

describe('what has no address', () => {
  test.each([
    ['a draft whose permalink holds the day', '', '_drafts/a.md', '---\ntitle: A\n---\n', 'draft'],
    ['a file without frontmatter', '', '_posts/2026-03-04-a.md', 'Text', 'frontmatter'],
    ['a name without a day', '', '_posts/a.md', '---\n---\n', 'year-month-day'],
    [
      'a part that Jekyll does not know',
      'permalink: /:constructor/',
      '_posts/2026-03-04-a.md',
      '---\n---\n',
      ':constructor',
    ],
    ['a folder that is no collection', '', '_talks/a.md', '---\n---\n', '_talks'],
    [
      'a file outside the source',
      'source: src',
      'x/_posts/2026-03-04-a.md',
      '---\n---\n',
      'outside',
    ],
  ])('%s', (_, config, path, text, why) => {
    expect(locate(config, path, text, { 'src/index.md': '' })).toEqual({
      why: expect.stringContaining(why),
    })
  })
  test('the defaults of posts count for a draft', () => {
    const config = `defaults:
  - { scope: { path: '', type: posts }, values: { permalink: '/d/:categories/:title/', categories: [tea] } }
  - { scope: { path: '', type: drafts }, values: { permalink: /never/ } }`
    expect(locate(config, '_drafts/a.md')).toMatchObject({ path: '/d/tea/a/' })
  })
  test('a draft whose permalink needs no day has one', () => {
    expect(locate('permalink: /:title/', '_drafts/a-b.md')).toMatchObject({ path: '/a-b/' })
  })
})

describe('which files are posts', () => {
  const posts = (files: Record<string, string>) => jekyll.open(repoOf(files), '').posts
  test('dated files in _posts anywhere, and drafts', () => {
    const names = [
      '_posts/2026-03-04-a.md',
      'x/_posts/2026-03-05-b.markdown',
      '_drafts/c.md',
      '_posts/readme.md',
      'vendor/g/_posts/2026-03-04-v.md',
      '_site/_posts/2026-03-04-s.md',
      'about.md',
      'old/_posts/2026-01-01-o.md',
    ]
    const files = Object.fromEntries(names.map(name => [name, '---\n---\n']))
    expect(posts({ '_config.yml': 'exclude: [old]', ...files })).toEqual([
      '_drafts/c.md',
      '_posts/2026-03-04-a.md',
      'x/_posts/2026-03-05-b.markdown',
    ])
  })
  test('a source that a build step fills is found by its posts', () => {
    const files = {
      '_config.yml': 'source: .build/src',
      'src/_posts/x/2026-03-04-a.md': '---\ntitle: A\n---\n',
    }
    expect(posts(files)).toEqual(['src/_posts/x/2026-03-04-a.md'])
    expect(
      locate('source: .build/src\npermalink: /:categories/:title/', 'src/_posts/x/2026-03-04-a.md'),
    ).toMatchObject({ path: '/a/' })
  })
})
