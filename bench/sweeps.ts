/**
 * Days until sweeps have looked at each of so many tracked posts once, and what a sweep asks for:
 * `node bench/sweeps.ts [posts…] [--sweep 250,5]`. The whole run on a made-up blog, on a web that
 * counts: each request takes half a second, one a host at a time, and no source knows anything.
 */
import { parseArgs } from 'node:util'
import { defaultConfig } from '../src/config/default-config.ts'
import type { Answer, Change, Config, Issue, Outcome, Web, World } from '../src/domain.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { aRun, aSweep, type Limits } from '../src/io/web/budget.ts'
import { run } from '../src/run.ts'
import { addDays } from '../src/text/days.ts'
import { isIndex } from '../src/tracker/parse-index.ts'
import { madePage } from '../test/pages/made-page.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sweep: { type: 'string' }, run: { type: 'boolean' } },
})
const [posts = 250, minutes = 5] = (values.sweep ?? '').split(',').filter(Boolean).map(Number)
/** With `--run`, what a sweep had before it had a budget of its own. */
const limits = values.run === true ? aRun : aSweep({ posts, minutes })
const config: Config = {
  ...defaultConfig,
  site: { url: 'https://notes.example', permalink: '/:title/' },
  sweep: { posts: values.run === true ? 120 : posts, minutes },
}
/** Enough places that the words of a post are rare among them, so that sources are asked. */
const places = Array.from({ length: 60 }, (_, i) => ({
  ...{ id: `place${i}.example`, kind: 'newsletter', name: `Letter ${i}`, source: 'bench' },
  ...{
    url: `https://place${i}.example/`,
    topics: i === 0 ? ['storage', 'databases'] : ['cooking'],
  },
}))
const secondsARequest = 0.5
/** What one more post may need, as `io/web.ts` has it. */
const aPost = { requests: 12, seconds: 8 }

for (const count of positionals.length === 0 ? [500, 2_000, 5_000] : positionals.map(Number))
  await measure(count)

async function measure(count: number): Promise<void> {
  const files = blogOf(count)
  const issues = await opened(files)
  const left = new Set(issues.filter(({ body }) => !isIndex(body)).map(({ number }) => number))
  let today = '2026-11-22'
  let days = 0
  const asked: Asked[] = []
  while (left.size > 0 && days < 365) {
    days += 1
    today = addDays(today, 1)
    const web = countingWeb(files, limits)
    const outcome = await run({ kind: 'sweep' }, config, worldOf(files, issues, today, web))
    for (const change of [...outcome.changes, ...(outcome.overview?.([]).changes ?? [])])
      write(issues, change)
    for (const { post } of outcome.reports) left.delete(numberOf(post.path))
    asked.push(web.asked())
  }
  const most = (key: keyof Asked) => Math.max(...asked.map(one => one[key]))
  console.log(
    `${count} posts: ${days} days. A sweep: at most ${most('own')} requests to the site itself, ${most('others')} to others, ${Math.round(most('seconds'))} seconds`,
  )
}

function blogOf(count: number): Record<string, string> {
  const text = (n: number) => `---
title: Post ${n}
tags: [storage, databases]
date: 2026-08-01
---
${`What post ${n} says of storage is short, and the index of number ${n} stays small. `.repeat(12)}
`
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`_posts/2026-08-01-post-${i + 1}.md`, text(i + 1)]),
  )
}

function numberOf(path: string): number {
  return Number(/post-(\d+)\.md$/.exec(path)?.[1])
}

/** An issue for each, and the one over all. */
async function opened(files: Record<string, string>): Promise<Issue[]> {
  const none = worldOf(files, [], '2026-11-22', null)
  const outcome: Outcome = await run({ kind: 'preview' }, config, none)
  const numbers = Object.keys(files).map(path => ({ path, number: numberOf(path), url: '' }))
  const changes = [...outcome.changes, ...(outcome.overview?.(numbers).changes ?? [])]
  return changes.flatMap((change): Issue[] => {
    if (change.do !== 'open-issue') return []
    const number = change.path === null ? changes.length + 1 : numberOf(change.path)
    const url = `https://github.com/o/r/issues/${number}`
    const { title, body, labels } = change
    const rest = { state: 'open', createdAt: '2026-11-20T09:00:00Z', trusted: true } as const
    return [{ number, title, body, labels, url, comments: 0, ...rest }]
  })
}

function write(issues: Issue[], change: Change): void {
  if (change.do !== 'update-issue') return
  const at = issues.findIndex(({ number }) => number === change.number)
  issues[at] = { ...issues[at]!, body: change.body }
}

function worldOf(
  files: Record<string, string>,
  issues: readonly Issue[],
  today: string,
  web: Web | null,
): World {
  return {
    repo: { files: Object.keys(files).sort(), read: path => files[path], why: () => null },
    web,
    issues: { ...noIssues, list: async () => issues },
    lineUrl: () => null,
    before: async () => null,
    catalogue: () => places,
    today,
  }
}

interface Asked {
  readonly own: number
  readonly others: number
  readonly seconds: number
}

function countingWeb(files: Record<string, string>, most: Limits) {
  const free = new Map<string, number>()
  const seen = { own: 0, others: 0, seconds: 0 }
  const used = () => seen.own + seen.others
  const isOver = (requests: number, seconds: number) =>
    used() + requests > most.requests || seen.seconds + seconds > most.milliseconds / 1000
  return {
    asked: () => seen,
    isSpent: () => isOver(aPost.requests, aPost.seconds),
    async get({ url }: { readonly url: string }): Promise<Answer> {
      if (isOver(1, 0)) return { ok: false, why: 'the budget is used up' }
      const { host } = new URL(url)
      seen[host === 'notes.example' ? 'own' : 'others'] += 1
      const end = Math.max(seen.seconds, free.get(host) ?? 0) + secondsARequest
      free.set(host, end)
      await null
      seen.seconds = Math.max(seen.seconds, end)
      return answerOf(url, files)
    },
  }
}

function answerOf(url: string, files: Record<string, string>): Answer {
  const number = /^https:\/\/notes\.example\/post-(\d+)\/$/.exec(url)?.[1]
  const text = files[`_posts/2026-08-01-post-${number}.md`]
  const page = { ok: true, status: 200, url, headers: { 'content-type': 'text/html' } } as const
  if (text !== undefined) return { ...page, body: madePage(url, text) }
  return url.startsWith('https://notes.example/')
    ? { ...page, status: 404, body: '' }
    : { ...page, body: '{"hits":[]}' }
}
