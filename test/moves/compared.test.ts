/** What a change moves, and what it does not: one blog, many changes. */
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Issue } from '../../src/domain.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { run } from '../../src/run.ts'
import { madePage } from '../pages/made-page.ts'
import { repoOf } from '../sites/repo-of.ts'
import { check, type Files, said } from './compare.ts'

const long = (word: string) =>
  [1, 2, 3, 4, 5].map(n => `The ${word} of the write, measured ${n} times in a row.\n`).join('\n')
const post = (title: string, more = '', body = long(title)) =>
  `---\ntitle: ${title}\ndate: 2026-01-02\n${more}---\n${body}`

const settings = 'url: https://a.example\npermalink: /:title/\n'
const blog: Files = {
  '_config.yml': settings,
  '_posts/2026-01-02-one.md': post('One'),
  '_posts/2026-01-02-two.md': post('Two'),
  '_posts/2026-01-02-three.md': post('Three'),
}
const one = '_posts/2026-01-02-one.md'
const two = '_posts/2026-01-02-two.md'
const fresh = '_posts/2026-01-02-fresh.md'
const renamed = { [one]: null, [fresh]: post('One') }
const config = { ...defaultConfig, site: { url: 'https://a.example' } }

describe('a post is known again', () => {
  test('after a rename', async () => {
    expect(await said(blog, renamed)).toEqual([
      expect.stringContaining(
        `${fresh}:1 The post moves from https://a.example/one/ to https://a.example/fresh/`,
      ),
    ])
  })

  test('after a rename with another title and an edited line', async () => {
    const body = long('One').replace('measured 3 times', 'measured often')
    const [said_] = await said(blog, { [one]: null, [fresh]: post('A new title', '', body) })
    expect(said_).toContain('moves from https://a.example/one/ to https://a.example/fresh/')
  })

  test('when two posts swap their names', async () => {
    const says = await said(blog, { [one]: post('Two'), [two]: post('One') })
    expect(says).toEqual([
      expect.stringContaining('from https://a.example/two/ to https://a.example/one/'),
      expect.stringContaining('from https://a.example/one/ to https://a.example/two/'),
    ])
  })

  test('by its id, whatever else changed', async () => {
    const was = { ...blog, [one]: post('One', 'id: 7\n') }
    const says = await said(was, { [one]: null, [fresh]: post('Else', 'id: 7\n', 'Else.\n') })
    expect(says).toEqual([
      expect.stringContaining('https://a.example/one/ to https://a.example/fresh/'),
    ])
  })

  test('and another post in its place is no move', async () => {
    const says = await said(blog, { [one]: null, [fresh]: post('Else', '', long('Else')) })
    expect(says).toEqual([expect.stringContaining('One published post is taken away: “One”')])
  })
})

describe('nothing moves', () => {
  const silent: Readonly<Record<string, readonly [Files, Parameters<typeof said>[1]]>> = {
    'when words change': [blog, { [one]: post('One', '', 'Other words.\n') }],
    'when a title changes that is in no address': [blog, { [one]: post('Won') }],
    'when a post is new': [blog, { [fresh]: post('Fresh') }],
    'when the slug keeps the address': [blog, { [one]: null, [fresh]: post('One', 'slug: one\n') }],
    'when it was a draft': [
      { ...blog, [one]: post('One', 'published: false\n') },
      { [one]: post('One', 'slug: other\n') },
    ],
    'when it was not out yet': [
      { ...blog, [one]: post('One').replace('2026-01-02', '2027-01-02') },
      { [one]: post('One', 'slug: other\n').replace('2026-01-02', '2027-01-02') },
    ],
    'when it opted out': [
      { ...blog, [one]: post('One', 'postrider: false\n') },
      { [one]: null, [fresh]: post('One', 'postrider: false\n') },
    ],
    'when the address was a preview': [
      { ...blog, '_config.yml': settings.replace('a.example', 'a-git-work-jo.vercel.app') },
      { '_config.yml': settings },
    ],
    'when an alias leads there': [
      blog,
      { [one]: null, [fresh]: post('One', 'redirect_from: /one/\n') },
    ],
    'when one of several aliases does, as an address': [
      blog,
      { [one]: null, [fresh]: post('One', 'redirect_from:\n  - /x/\n  - https://a.example/one\n') },
    ],
    'when the host sends readers on': [blog, { ...renamed, _redirects: '/one/ /fresh/ 301\n' }],
    'when a rule of the host may': [
      blog,
      {
        ...renamed,
        'vercel.json': '{ "redirects": [{ "source": "/:slug(one|two)", "destination": "/x" }] }',
      },
    ],
    'when a list of redirects names it': [
      blog,
      { ...renamed, 'data/redirects.json': '{ "/one": "/fresh" }' },
    ],
    'when code names it': [
      blog,
      {
        ...renamed,
        'next.config.js': "export default { redirects: [{ source: '/one', destination: '/x' }] }",
      },
    ],
    'when a server does': [
      blog,
      { ...renamed, '.htaccess': 'RedirectMatch 301 ^/one/?$ /fresh/\n' },
    ],
    'when Apache rewrites it': [
      blog,
      { ...renamed, '.htaccess': 'RewriteRule ^one/?$ /fresh/ [R=301]\n' },
    ],
    'when Netlify sends readers on': [
      blog,
      { ...renamed, 'netlify.toml': '[[redirects]]\nfrom = "/one"\nto = "/fresh"\n' },
    ],
  }
  test.each(Object.entries(silent))('%s', async (_, [files, edit]) => {
    expect(await said(files, edit)).toEqual([])
  })

  test.each([
    ['a redirect to it', { _redirects: '/ancient/ /one/ 301\n/old/* /one/ 301\n' }],
    ['a redirect to it in a list', { 'redirects.json': '{ "/ancient": "/one", "/a/:b": "/:b" }' }],
    ['a rewrite of it', { _redirects: '/one/ /other/ 200\n' }],
    ['a redirect of another post', { _redirects: '/ones/ /fresh/ 301\n' }],
    ['a rule that takes everything', { _redirects: '/* /index.html 200\n' }],
    ['a redirect to another page', { _redirects: '/two/* /fresh/:splat 301\n' }],
    ['a header for it', { 'vercel.json': '{ "headers": [{ "source": "/one", "headers": [] }] }' }],
  ])('and %s is none of these', async (_, edit) => {
    expect(await said(blog, { ...renamed, ...edit })).toHaveLength(1)
  })
})

test('an address that is not known before or after is never compared', async () => {
  const nowhere = { ...blog, '_config.yml': 'permalink: /:title/\n' }
  expect(await said(nowhere, renamed)).toEqual([])
  expect(await said(nowhere, { '_config.yml': settings })).toEqual([])
})

test('one that is certain is not compared with one that is not', async () => {
  // The day of a time depends on the zone of the machine that builds, and nothing says which.
  const dated = { ...blog, '_config.yml': 'url: https://a.example\npermalink: /:day/:title/\n' }
  const at = (date: string) => post('One').replace('2026-01-02', date)
  const was = { ...dated, [one]: at('2026-01-05') }
  expect(await said(was, { [one]: at('2026-01-02 23:30:00 -0800') })).toEqual([])
  expect(await said(was, { [one]: at('2026-01-03') })).toHaveLength(1)
})

test('a canonical that stays with the old address is said', async () => {
  const canonical = 'canonical_url: https://a.example/one/\n'
  const was = { ...blog, [one]: post('One', canonical) }
  const [says] = await said(was, { [one]: null, [fresh]: post('One', canonical) })
  expect(says).toContain('from https://a.example/one/ to https://a.example/fresh/')
  expect(says).toContain('Its canonical still names the old address.')
})

describe('a copy on Medium', () => {
  test('that the frontmatter records', async () => {
    const copy = 'medium: https://medium.com/@jo/one-0123456789ab\n'
    const was = { ...blog, [one]: post('One', copy) }
    const [says] = await said(was, { [one]: null, [fresh]: post('One', copy) })
    expect(says).toContain('set the canonical link of the copy on Medium to the new address')
  })

  test('that only the issue records', async () => {
    const open = await run({ kind: 'preview' }, defaultConfig, {
      repo: repoOf({ '_config.yml': settings, [one]: post('One') }),
      web: null,
      issues: noIssues,
      lineUrl: () => null,
      before: async () => null,
      catalogue: () => [],
      today: '2026-11-22',
    })
    const [change] = open.changes
    if (change?.do !== 'open-issue') throw new Error('no issue was planned')
    const issue = (body: string): Issue => ({
      number: 1,
      title: change.title,
      body,
      state: 'open',
      labels: [],
      createdAt: '2026-01-03',
      url: 'https://github.com/o/r/issues/1',
      trusted: true,
      comments: 0,
    })
    const ticked = change.body.replaceAll('- [ ]', '- [x]')
    const says = async (body: string) =>
      (
        await said(blog, renamed, { issues: { ...noIssues, list: async () => [issue(body)] } })
      ).join()
    expect(await says(ticked)).toContain('the copy on Medium')
    expect(await says(change.body)).not.toContain('Medium')
  })
})

describe('what the settings move', () => {
  test('is said once, on the file and the line, with two examples', async () => {
    const edit = { '_config.yml': settings.replace('/:title/', '/blog/:title/') }
    expect(await said(blog, edit)).toEqual([
      '_config.yml:2 Three published posts move: from https://a.example/one/ to https://a.example/blog/one/, from https://a.example/three/ to https://a.example/blog/three/, and one more. | Put line 2 of _config.yml back as it was, or set up a permanent redirect from each old address to the new one.',
    ])
  })

  test('to another host', async () => {
    const [says] = await said(blog, { '_config.yml': settings.replace('a.example', 'b.example') })
    expect(says).toMatch(/^_config.yml:1 Three published posts move: .*https:\/\/b\.example\/one\//)
    expect(says).toContain('let the old host send each address on')
  })

  test('blames the one file of several that did it', async () => {
    const edit = {
      CNAME: 'a.example\n',
      '_config.yml': settings.replace('/:title/', '/blog/:title/'),
      Gemfile: "gem 'jekyll'\n",
    }
    const says = await said({ ...blog, CNAME: 'www.a.example\n' }, edit)
    expect(says).toEqual([expect.stringMatching(/^_config\.yml:2 Three/)])
  })

  test('beside a post that is renamed in the same change', async () => {
    const edit = { ...renamed, '_config.yml': settings.replace('/:title/', '/blog/:title/') }
    const says = await said(blog, edit)
    expect(says.map(line => line.split(' ')[0])).toEqual(['_config.yml:2', `${fresh}:1`])
    expect(says[0]).toContain('Two published posts move')
    // Neither the rename nor the settings alone moved it from where it was to where it is.
    expect(says[1]).toContain('from https://a.example/one/ to https://a.example/blog/fresh/. |')
  })

  test('in the config of Postrider, where that is the rule', async () => {
    const plain: Files = {
      'notes/one.md': post('One'),
      '.github/postrider.yml': 'site: {}\n',
    }
    const at = (permalink: string) => ({
      ...defaultConfig,
      site: { url: 'https://a.example', permalink },
    })
    const edit = { '.github/postrider.yml': 'site: { permalink: /b/:slug/ }\n' }
    expect(await said(plain, edit, { was: at('/a/:slug/'), config: at('/b/:slug/') })).toEqual([
      expect.stringContaining(
        '.github/postrider.yml:1 One published post moves: from https://a.example/a/one/ to https://a.example/b/one/. | Put line 1 of .github/postrider.yml back',
      ),
    ])
  })

  test('a final slash is another spelling, and a warning', async () => {
    const { findings, reports } = await check(blog, {
      '_config.yml': settings.replace('/:title/', '/:title'),
    })
    expect(reports).toEqual([])
    expect(findings).toMatchObject([
      {
        check: 'address-respelled',
        severity: 'warning',
        path: '_config.yml',
        place: { line: 2 },
        message:
          'The addresses of three published posts are spelled in another way: https://a.example/one/ becomes https://a.example/one, and two more.',
      },
    ])
  })

  test('one check of it can be switched off', async () => {
    const off = {
      ...config,
      checks: { 'address-moved-together': { severity: 'off', ignore: [], options: {} } } as const,
    }
    const edit = { '_config.yml': settings.replace('/:title/', '/blog/:title/') }
    expect(await said(blog, edit, { config: off })).toEqual([])
  })
})

test('four posts of one folder that is renamed are said once', async () => {
  const names = ['a', 'b', 'c', 'd']
  const hugo = (folder: string) =>
    Object.fromEntries(names.map(name => [`content/${folder}/${name}.md`, post(name)]))
  const was = { 'hugo.toml': 'baseURL = "https://a.example/"\n', ...hugo('posts') }
  const gone = Object.fromEntries(Object.keys(hugo('posts')).map(path => [path, null]))
  const says = await said(was, { ...gone, ...hugo('notes') })
  expect(says).toEqual([
    expect.stringMatching(/^content\/notes\/a\.md:1 Four published posts move/),
  ])
})

describe('what is taken away', () => {
  test('is said once for all posts', async () => {
    expect(await said(blog, { [one]: null, [two]: null })).toEqual([
      `${one}:1 Two published posts are taken away: “One” at https://a.example/one/ and “Two” at https://a.example/two/. | Add a permanent redirect to what replaces each, or leave it if readers are to find nothing there.`,
    ])
  })

  test('with the file for redirects of the site that each was on', async () => {
    const pages = 'website/content/posts'
    const sites: Files = {
      ...blog,
      _redirects: '/x /y 301\n',
      'website/hugo.toml': 'baseURL = "https://b.example/"\n',
      'website/static/_redirects': '/x /y 301\n',
      [`${pages}/kept.md`]: post('Kept'),
      [`${pages}/old.md`]: post('Old'),
    }
    const gone = { [`${pages}/old.md`]: null }
    expect(await said(sites, gone)).toEqual([
      expect.stringContaining('replaces it to website/static/_redirects, or'),
    ])
    expect(await said(sites, { ...gone, [one]: null })).toEqual([
      expect.stringContaining('replaces each to _redirects and website/static/_redirects, or'),
    ])
  })

  test('also by setting it back to a draft', async () => {
    const says = await said(blog, { [one]: post('One', 'published: false\n') })
    expect(says).toEqual([expect.stringContaining('One published post is taken away: “One”')])
  })

  test.each([
    ['a draft', { ...blog, [one]: post('One', 'published: false\n') }, { [one]: null }],
    ['one that a redirect stands for', blog, { [one]: null, _redirects: '/one/ /two/ 301\n' }],
    [
      'one that another post leads on',
      blog,
      { [one]: null, [two]: post('Two', 'redirect_from: /one/\n') },
    ],
    [
      'one whose address another post takes',
      blog,
      { [one]: null, [fresh]: post('Else', 'permalink: /one/\n', 'Else.\n') },
    ],
  ])('but not %s', async (_, files, edit) => {
    expect(await said(files, edit)).toEqual([])
  })

  test('nor one whose address another post moves to', async () => {
    const says = await said(blog, { [one]: null, [two]: post('Two', 'permalink: /one/\n') })
    expect(says).toEqual([
      expect.stringContaining('from https://a.example/two/ to https://a.example/one/'),
    ])
  })

  test('nor one that is only no post any more by the settings', async () => {
    const narrow = { ...defaultConfig, ignore: [one] }
    expect(
      await said(blog, { [two]: post('Two', '', 'x\n') }, { was: defaultConfig, config: narrow }),
    ).toEqual([])
  })
})

test('findings that were there before the change are told from new ones, across a rename', async () => {
  const flaw = 'canonical_url: http://localhost:4000/one/\n'
  const was = { ...blog, [one]: post('One', flaw) }
  const { reports } = await check(was, { [one]: null, [fresh]: post('One', flaw, 'TODO: more.\n') })
  const isNew = Object.fromEntries(
    reports.flatMap(({ findings }) => findings).map(finding => [finding.check, finding.isNew]),
  )
  expect(isNew).toMatchObject({
    'canonical-preview-host': false,
    'content-placeholder': true,
    'address-moved': true,
  })
})

test('only posts that changed are looked at', async () => {
  const { reports } = await check(blog, { [one]: post('One', '', 'Other.\n') })
  expect(reports.map(({ post }) => post.path)).toEqual([one])
})

test('where there is nothing to compare with, nothing is said, and all posts are looked at', async () => {
  const world = {
    repo: repoOf(blog),
    web: null,
    issues: noIssues,
    lineUrl: () => null,
    catalogue: () => [],
    today: '2026-11-22',
  }
  const event = { kind: 'check', paths: null } as const
  const none = await run(event, defaultConfig, { ...world, before: async () => null })
  expect(none.reports).toHaveLength(3)
  expect(
    none.reports.flatMap(({ findings }) => findings).some(({ isNew }) => isNew !== undefined),
  ).toBe(false)
  const why = await run(event, defaultConfig, {
    ...world,
    before: async () => ({ why: 'git said no.' }),
  })
  expect(why.notices).toEqual([
    'The posts were not compared with those before this change: git said no.',
  ])
  expect(why.reports).toHaveLength(3)
})

test('what is found on the live page is neither new nor old', async () => {
  const path = '_posts/2026-11-01-a-post.md'
  const text = '---\ntitle: A post\n---\nWords of a post.\n\nTODO: more.\n'
  const page = madePage('https://notes.example/a-post/', text)
  const body = page.replace('<head>', '<head><meta name="robots" content="noindex">')
  const get = async ({ url }: { readonly url: string }) => {
    const isPage = url === 'https://notes.example/a-post/'
    const headers = { 'content-type': 'text/html' }
    return { ok: true, status: isPage ? 200 : 404, url, headers, body: isPage ? body : '' } as const
  }
  const files = {
    '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
    [path]: text,
  }
  const { reports } = await check(files, { [path]: `${text}\nMore.\n` }, { web: { get } })
  const found = new Map(reports[0]?.findings.map(({ check, isNew }) => [check, isNew]))
  expect([...found.keys()]).toContain('page-noindex')
  expect(found.get('page-noindex')).toBeUndefined()
  expect(found.get('content-placeholder')).toBe(false)
})
