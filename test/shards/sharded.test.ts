/** Shards and the job that merges them do what one run would. */
import { expect, test } from 'vitest'
import type { Issue, Outcome, Web } from '../../src/domain.ts'
import { findIndex } from '../../src/tracker/parse-index.ts'
import { madePage } from '../pages/made-page.ts'
import { cases } from '../soak.ts'
import { openedBy, pathOf, startMany, toldBy } from './blog-of-many.ts'

test('sharded = unsharded, byte for byte', { timeout: 300_000 }, async () => {
  const count = cases(60, 2000)
  const blog = startMany(count)
  const whole = await blog.ran(null)
  expect(whole.changes).toHaveLength(count)
  expect(whole.reports.every(({ opportunities }) => opportunities.length > 0)).toBe(true)
  const parts = await blog.parts(8)
  const merged = await blog.merged([...parts].reverse())
  expect(toldBy(merged) === toldBy(whole)).toBe(true)
})

/** The site as its pages are, and what was asked of it. */
function openSite({ files }: ReturnType<typeof startMany>, most = Number.POSITIVE_INFINITY) {
  const asked: string[] = []
  const numbers = Object.keys(files).map(path => /post-(\d+)/.exec(path)?.[1])
  const linkingToAll = numbers
    .map(n => `<a href="https://notes.example/post-${n}/">${n}</a>`)
    .join('')
  const web: Web = {
    get: async ({ url }) => {
      asked.push(url)
      const file = files[pathOf(Number(/post-(\d+)/.exec(url)?.[1]))]
      const headers = { 'content-type': 'text/html' }
      if (url.startsWith('https://letter.example/'))
        return { ok: true, status: 200, url, headers, body: linkingToAll }
      if (file === undefined) return { ok: false, why: 'it answered 404' }
      return { ok: true, status: 200, url, headers, body: madePage(url, file) }
    },
    isSpent: () => asked.filter(url => url.includes('post-')).length >= most,
  }
  return { asked, web }
}

test('with the web: pages are asked for by the shards alone', async () => {
  const blog = startMany(12)
  const whole = await blog.ran(null, { web: openSite(blog).web })
  expect(whole.reports[0]?.page?.live).toBe('pass')
  const parts = await blog.parts(3, { web: openSite(blog).web })
  const { web, asked } = openSite(blog)
  expect(toldBy(await blog.merged(parts, { web })) === toldBy(whole)).toBe(true)
  expect(asked.filter(url => url.includes('post-'))).toEqual([])
})

test('what goes to DEV and IndexNow is planned by the job that merges, and asked by it alone', async () => {
  const blog = startMany(12)
  let lists = 0
  const never = () => Promise.reject(new Error('A plan writes nothing.'))
  const articles = async () => {
    lists += 1
    return []
  }
  const around = {
    ...{ web: openSite(blog).web, devto: { articles, draft: never, update: never } },
    settings: { platforms: { medium: true, devto: true }, indexnow: { key: 'a-key-of-the-site' } },
  }
  const whole = await blog.ran(null, around)
  const done = whole.changes.map(change => change.do)
  expect(done.filter(what => what === 'draft-on-dev')).toHaveLength(5)
  expect(done.filter(what => what === 'announce')).toHaveLength(1)
  lists = 0
  const parts = await blog.parts(3, around)
  expect(lists).toBe(0)
  expect(toldBy(await blog.merged(parts, around)) === toldBy(whole)).toBe(true)
  expect(lists).toBe(1)
})

const sweep = { kind: 'sweep' } as const

test('a sweep of tracked posts, with a place that gave a link', async () => {
  const blog = startMany(12)
  const { web } = openSite(blog)
  const issues = openedBy(await blog.ran(null)).map(winFirst)
  const around = { web, issues, event: sweep }
  const whole = await blog.ran(null, around)
  expect(whole.changes.filter(one => one.do === 'update-issue')).toHaveLength(12)
  const said = whole.changes.map(one => (one.do === 'update-issue' ? one.body : ''))
  expect(said.join()).toContain(', linked since 22 November: <https://letter.example/7/>.')
  const merged = await blog.merged(await blog.parts(4, around), around)
  expect(toldBy(merged) === toldBy(whole)).toBe(true)
})

/** The first place gave a link. */
function winFirst(issue: Issue): Issue {
  const won = ', won 20 November: <https://letter.example/7/>.'
  const body = issue.body.replace(
    /- \[ \] (\*\*1 · .*?\*\*), newsletter.*$/m,
    (_, name) => `- [x] ${name}${won}`,
  )
  return { ...issue, body }
}

const tickFirst = (issue: Issue): Issue => ({
  ...issue,
  body: issue.body.replace('- [ ]', '- [x]'),
})

test('an issue that changed meanwhile is planned again by what it says now', async () => {
  const blog = startMany(6)
  const [first, ...others] = openedBy(await blog.ran(null))
  if (first === undefined) throw new Error('no issue')
  const before = { issues: [first, ...others].map(tickFirst), event: sweep }
  const parts = await blog.parts(2, before)
  const wrote = { ...tickFirst(first), body: `${tickFirst(first).body}\nA note of mine.\n` }
  const around = { ...before, issues: [wrote, ...others.map(tickFirst)] }
  const merged = await blog.merged(parts, around)
  expect(toldBy(merged) === toldBy(await blog.ran(null, around))).toBe(true)
})

test('a shard that cannot list the issues looks at nothing', async () => {
  const blog = startMany(3)
  const unlisted = { from: 'GitHub', why: 'it answered 503' }
  const [text = ''] = await blog.parts(1, { issues: unlisted })
  expect(JSON.parse(text)).toMatchObject({ posts: [], outages: [unlisted] })
})

test('a post that changed since the shards saw it waits for the next run', async () => {
  const blog = startMany(4)
  const parts = await blog.parts(2)
  blog.files[pathOf(2)] += '\nMore.\n'
  const { reports } = await blog.merged(parts)
  expect(reports.map(({ post }) => post.path).sort()).toEqual([1, 3, 4].map(pathOf))
})

/** The issue after which the next sweep goes on, by the index issue that the run opens. */
function sweptBy({ overview }: Outcome) {
  const [index] = openedBy({ changes: overview?.([]).changes ?? [] })
  return index && findIndex([index], '2026-11-22')?.tracked.state?.swept
}

test('the next sweep goes on before the first post that no shard came to', async () => {
  const blog = startMany(12)
  const around = { issues: openedBy(await blog.ran(null)), event: sweep }
  const parts = await Promise.all(
    [1, 2, 3].map(async number => {
      const all = await blog.parts(3, { ...around, web: openSite(blog, 1).web })
      return all[number - 1] ?? ''
    }),
  )
  const merged = await blog.merged(parts, around)
  expect(merged.reports).toHaveLength(3)
  const numbers = merged.reports.map(
    ({ post }) => around.issues.findIndex(({ body }) => body.includes(post.path)) + 1,
  )
  // The first two are of two shards; the one after them, nobody looked at.
  expect(numbers).toEqual([1, 2, expect.any(Number)])
  expect(numbers[2]).toBeGreaterThan(3)
  expect(sweptBy(merged)).toBe(2)
  expect(merged.notices.join()).toContain('did not get to 9 of the tracked posts')
})
