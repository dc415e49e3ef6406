/** `check --online`: the live pages of the posts, and what the site says of them. */
import { expect, test } from 'vitest'
import { defaultConfig } from '../src/config/default-config.ts'
import type { Answer, World } from '../src/domain.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { mostPages } from '../src/look-at-pages.ts'
import { run } from '../src/run.ts'
import { madePage } from './pages/made-page.ts'

const home = 'https://notes.example'
const text = (title: string, more = '') =>
  `---\ntitle: ${title}\n${more}---\n${`What ${title} says is short. `.repeat(40)}\n`
const pathOf = (name: string, day = '2026-10-01') => `_posts/${day}-${name}.md`

/** A check of a blog on a site that knows these addresses and no others. */
async function checked(
  files: Record<string, string>,
  site: Record<string, string | number>,
  paths: readonly string[] | null = null,
  web = true,
) {
  const asked: string[] = []
  const get = async ({ url }: { readonly url: string }): Promise<Answer> => {
    asked.push(url)
    const found = site[url] ?? 404
    if (found === 0) return { ok: false, why: 'it does not answer' }
    const headers = { 'content-type': 'text/html' }
    return typeof found === 'number'
      ? { ok: true, status: found, url, headers, body: '' }
      : { ok: true, status: 200, url, headers, body: found }
  }
  const all: Record<string, string> = {
    '_config.yml': `url: ${home}\npermalink: /:title/\n`,
    ...files,
  }
  const world: World = {
    repo: { files: Object.keys(all), read: path => all[path], why: () => null },
    web: web ? { get } : null,
    issues: noIssues,
    lineUrl: () => null,
    before: async () => null,
    catalogue: () => [],
    today: '2026-11-22',
  }
  const outcome = await run({ kind: 'check', paths }, defaultConfig, world)
  const pages = asked.filter(url => /\/post-/.test(url))
  const found = outcome.reports.flatMap(({ post, findings }) =>
    findings.flatMap(({ check }) => (check.startsWith('page-') ? [`${post.title} ${check}`] : [])),
  )
  return { asked, pages, found, outages: outcome.outages, notices: outcome.notices }
}

const a = text('Post a')
const noindex = (page: string) =>
  page.replace('<head>', '<head><meta name="robots" content="noindex">')

test('says what is wrong on the page, and with what the site says of itself', async () => {
  const page = noindex(madePage(`${home}/post-a/`, a))
  const seen = await checked(
    { [pathOf('post-a')]: a },
    { [`${home}/post-a/`]: page, [`${home}/robots.txt`]: 'User-agent: *\nDisallow: /post-a' },
  )
  expect(seen.found).toContain('Post a page-noindex')
  expect(seen.found).toContain('Post a page-robots-blocked')
  expect(seen).toMatchObject({ outages: [], notices: [] })
})

test('asks for the named posts alone, for no draft, and for nothing without --online', async () => {
  const files = {
    [pathOf('post-a')]: a,
    [pathOf('post-b')]: text('Post b'),
    [pathOf('post-c')]: text('Post c', 'published: false\n'),
  }
  const site = { [`${home}/post-a/`]: madePage(`${home}/post-a/`, a) }
  const named = [pathOf('post-a'), pathOf('post-c')]
  expect((await checked(files, site, named)).pages).toEqual([`${home}/post-a/`])
  expect((await checked(files, site, named, false)).asked).toEqual([])
})

test('looks at the newest of very many, and says how many are left', async () => {
  const files = Object.fromEntries(
    Array.from({ length: mostPages + 2 }, (_, i) => {
      const day = i === 0 ? '2024-01-01' : `2026-0${1 + (i % 9)}-11`
      return [pathOf(`post-${i}`, day), text(`Post ${i}`)]
    }),
  )
  const seen = await checked(files, {})
  expect(seen.pages).toHaveLength(mostPages)
  expect(seen.pages).not.toContain(`${home}/post-0/`)
  expect(seen.notices).toEqual([
    `2 pages were not looked at: a run looks at ${mostPages} at most, in five minutes. Name the posts to look at.`,
  ])
})

test('a site that does not answer is an outage, no finding, and is not asked for ever', async () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const files = Object.fromEntries(names.map(n => [pathOf(`post-${n}`), text(`Post ${n}`)]))
  const silent = Object.fromEntries(names.map(n => [`${home}/post-${n}/`, 0]))
  const seen = await checked(files, silent)
  expect(seen.pages).toHaveLength(3)
  expect(seen.found).toEqual([])
  expect(seen.outages).toHaveLength(1)
  expect(seen.notices[0]).toBe(
    '2 pages were not looked at: 3 in a row did not answer. Try again later.',
  )
})
