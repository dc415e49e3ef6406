/** Sixty pages of one blog over the loopback web: the checks find what is broken, and nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Report, World } from '../../src/domain.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { known } from '../../src/known.ts'
import { run } from '../../src/run.ts'
import { type LoopbackWeb, startLoopbackWeb } from '../io/loopback-web.ts'
import { broken, hostOf, postOf, wellMade } from './written-pages.ts'

const pages = [...wellMade, ...broken]
const pathOf = (slug: string) => `_posts/2026-10-05-${slug}.md`
const files: Record<string, string> = {
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  '.github/postrider.yml': 'sources: []\n',
  ...Object.fromEntries(pages.map(({ slug }) => [pathOf(slug), postOf(slug)])),
}

let loopback: LoopbackWeb
let reports: ReadonlyMap<string, Report>

beforeAll(async () => {
  loopback = await startLoopbackWeb({ 'notes.example': hostOf(pages) })
  const repo = { files: Object.keys(files), read: (path: string) => files[path], why: () => null }
  const world: World = {
    repo,
    web: loopback.open({ budget: { requests: 200 } }),
    issues: noIssues,
    before: async () => null,
    lineUrl: () => null,
    catalogue: () => [],
    today: '2026-11-22',
  }
  const config = loadConfig(repo, '.github/postrider.yml', known)
  const outcome = await run({ kind: 'preview' }, config, world)
  reports = new Map(outcome.reports.map(report => [report.post.path, report]))
})
afterAll(() => loopback[Symbol.asyncDispose]())

test('there are more than forty', () => {
  expect(wellMade.length).toBeGreaterThanOrEqual(20)
  expect(broken.length).toBeGreaterThanOrEqual(40)
})

describe.each([
  ['well made', wellMade],
  ['broken', broken],
])('%s', (_, some) => {
  test.each(some)('$slug: $finds', ({ slug, finds, live = 'pass' }) => {
    const { page, findings } = reports.get(pathOf(slug))!
    const found = findings.map(({ check }) => check).filter(check => check.startsWith('page-'))
    expect({ live: page?.live, found: found.sort() }).toEqual({ live, found: finds })
  })
})
