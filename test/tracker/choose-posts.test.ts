import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Event, Issue, Outage } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { addDays } from '../../src/text/days.ts'
import { choosePosts, type Located } from '../../src/tracker/choose-posts.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { makeReport, today } from './report.ts'

const text = (title: string, date = '2026-11-01') =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${title}.\n`
const located = (path: string, body: string, url = `https://notes.example/${path}`): Located => ({
  post: readPost(path, body),
  address: { url, how: 'generator', certain: true },
})
const issueFor = (number: number, { post, address }: Located): Issue => {
  const change = planIssue(makeReport({ post, address }), null, {
    config: defaultConfig,
    today,
    lineUrl: () => null,
  })
  const body = change !== null && 'body' in change ? change.body : ''
  return {
    number,
    title: post.title,
    body,
    state: 'open',
    labels: ['postrider'],
    createdAt: '2026-11-10T00:00:00Z',
    url: '',
    trusted: true,
    comments: 0,
  }
}
const push = (changed: readonly string[] = []): Event => ({
  kind: 'push',
  defaultBranch: true,
  changed,
})
const choose = (posts: readonly Located[], issues: readonly Issue[], event = push()) =>
  choosePosts(posts, issues, event, defaultConfig, today, () => false).chosen.map(
    ({ post, issue }) => [post.path, issue?.number ?? null],
  )

const a = located('a.md', text('A'))

test('a post that was moved keeps its issue, by its content or its address', () => {
  expect(choose([located('b.md', text('A'))], [issueFor(7, a)])).toEqual([['b.md', 7]])
  expect(
    choose([located('b.md', text('A changed'), 'https://notes.example/a.md')], [issueFor(7, a)]),
  ).toEqual([['b.md', 7]])
})

test('a post with the content or the canonical of another does not take its issue', () => {
  const copy = located('b.md', text('A'))
  expect(choose([a, copy], [issueFor(7, a)], push(['b.md']))).toEqual([['b.md', null]])
  const sameUrl = located('b.md', text('B'), a.address.url ?? '')
  expect(choose([a, sameUrl], [issueFor(7, a)], push(['b.md']))).toEqual([['b.md', null]])
})

test('the newest post that is out is the first one to get an issue', () => {
  const named = located('c.md', text('C', 'November 20, 2026'))
  const future = located('d.md', text('D', '2099-01-01'))
  expect(choose([a, named, future], [])).toEqual([['c.md', null]])
})

test('two issues for one post: the lowest number wins', () => {
  const changed = located('a.md', text('A, changed'))
  expect(choose([changed], [issueFor(9, a), issueFor(7, a)])).toEqual([['a.md', 7]])
})

test('posts over the limit are counted, not forgotten in silence', () => {
  const many = Array.from({ length: 8 }, (_, i) => located(`p${i}.md`, text(`P${i}`, '2026-11-15')))
  const { chosen, left } = choosePosts(
    [a, ...many],
    [issueFor(7, a)],
    push(),
    defaultConfig,
    today,
    () => false,
  )
  expect([chosen.length, left]).toEqual([5, 3])
})

test('what a host did not tell is asked for by the pushes of that day, and not by each edit', () => {
  const silent = { from: 'Hacker News', why: 'it answered 503' }
  const write = (before: Issue | null, outages: readonly Outage[], day = today): Issue => {
    const report = makeReport({ ...a, outages })
    const settings = { config: defaultConfig, today: day, lineUrl: () => null }
    const body = planIssue(report, before, settings)?.body ?? before?.body ?? ''
    return { ...issueFor(7, a), body }
  }
  const silenced = write(null, [silent])
  expect(choose([a], [silenced])).toEqual([['a.md', 7]])
  expect(choose([a], [silenced], { kind: 'issue', number: 7 })).toEqual([])
  expect(choose([a], [write(silenced, [])])).toEqual([])
  expect(choose([a], [write(null, [silent], addDays(today, -1))])).toEqual([])
  expect(choose([a], [write(null, [])])).toEqual([])
})

test('a preview looks at all, or at so many of the newest', () => {
  const posts = ['2026-09-01', '2026-11-01', '2026-10-01'].map((day, i) =>
    located(`${i}.md`, text(`Post ${i}`, day)),
  )
  expect(choose(posts, [], { kind: 'preview' })).toHaveLength(3)
  const newest = choose(posts, [], { kind: 'preview', newest: 2 })
  expect(newest).toEqual([
    ['1.md', null],
    ['2.md', null],
  ])
})
