/**
 * A blog of 5,000 posts in a soak, of 1,500 else, through the bundle: a pull request costs what it
 * changes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportJson } from '../../src/reports/report-schema.ts'
import { cases } from '../soak.ts'
import type { Edits } from '../world/checkout.ts'
import { pullRequest } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { startJourney } from './blog.ts'

const pathOf = (day: number) => `_posts/2020-01-01-day-${day}.md`
const bodyOf = (day: number) =>
  `${`Post ${day} counts the writes of day ${day}. `.repeat(20)}[Day ${day + 1}](/day-${day + 1}/)\n`
const most = cases(1500, 5000)
const days = Array.from({ length: most }, (_, at) => at + 1)
const posts: Edits = Object.fromEntries(
  days.map(day => [pathOf(day), `---\ntitle: Writes of day ${day}\n---\n${bodyOf(day)}`]),
)

/** How often a function of the bundle was called, as V8 counted it. */
function callsOf(name: string, folder: string): number {
  const files = readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8'))
  const scripts = files.flatMap(text => (JSON.parse(text) as Coverage).result)
  const found = scripts
    .filter(({ url }) => url.includes('/dist/'))
    .flatMap(({ functions }) => functions.filter(({ functionName }) => functionName === name))
  // The widest range of a function is the whole of it, and counts its calls.
  return found.reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0)
}
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly { readonly count: number }[]
    }[]
  }[]
}

test('the head of each post is read; only the three that a pull request changes are parsed', async () => {
  await using journey = await startJourney({
    files: posts,
    github: { permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' } },
  })
  const { blog, world } = journey
  const changed = [7, most / 2, most - 1].map(pathOf)
  await blog.checkOut('mend')
  await blog.edit(
    Object.fromEntries(changed.map(path => [path, (text: string) => `${text}\nTODO: measure.\n`])),
  )
  const pull = await world.github.openPullRequest(blog)
  const { workspace, sha } = await blog.runner({ merge: 'mend' })
  const coverage = join(world.folder, 'coverage')
  const run = await runAction({
    world,
    workspace,
    event: pullRequest(world.github.repo, pull, sha),
    // What was compiled before is not counted exactly.
    env: { NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: '1' },
  })
  expect([run.code, run.violations, run.refused]).toEqual([0, [], []])
  const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) as ReportJson
  expect(report.posts.map(({ path }) => path)).toEqual([...changed].sort())
  expect(callsOf('readPost', coverage)).toBeGreaterThan(days.length)
  // As they are, and as they were.
  expect(callsOf('readContent', coverage)).toBe(2 * changed.length)
})
