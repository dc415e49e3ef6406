/** Three jobs look and a fourth one writes, through the bundle. */
import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { site } from '../world/answers.ts'
import { workflowDispatch } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { config, type Journey, page, post, startJourney } from './blog.ts'

const titles = ['Covering indexes', 'Hash indexes']
const slug = (title: string) => title.toLowerCase().replace(' ', '-')
const files = {
  ...Object.fromEntries(
    titles.map(title => [`_posts/2026-11-02-${slug(title)}.md`, post(title, '2026-11-02')]),
  ),
  [config]: 'sources: []\ntracker: { maxNewIssues: 10, index: false }\n',
}
const pages = Object.fromEntries(
  titles.map(title => [`/${slug(title)}/`, page(`/${slug(title)}/`, post(title, '2026-11-02'))]),
)
const start = () => startJourney({ files, hosts: { 'notes.example': site(pages) } })

/** A job of the run that somebody starts by hand. */
async function job({ blog, world }: Journey, inputs: Readonly<Record<string, string>>) {
  const { workspace, sha } = await blog.runner()
  const event = workflowDispatch(world.github.repo, sha)
  const all = { mode: 'track', backfill: '**', ...inputs }
  const ran = await runAction({ world, workspace, event, inputs: all })
  expect([ran.violations, ran.refused]).toEqual([[], []])
  return ran
}

const reportOf = (ran: { outputs: Readonly<Record<string, string>> }) =>
  readFileSync(ran.outputs.report ?? '', 'utf8')

test('a shared run does what a whole one does; a part that is missing is told', {
  timeout: 120_000,
}, async () => {
  await using alone = await start()
  const whole = await job(alone, {})
  await using shared = await start()
  const { github, folder } = shared.world

  github.settings.permissions = { contents: 'read', issues: 'read' }
  const parts = join(folder, 'parts')
  for (const number of [1, 2, 3]) {
    const ran = await job(shared, { shard: `${number}/3`, 'fail-on': 'warning' })
    expect([ran.code, ran.writes]).toEqual([0, []])
    const { part = '' } = ran.outputs
    // As download-artifact does: a folder each.
    const copy = join(parts, `postrider-part-${number}`, basename(part))
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(part, copy)
  }

  github.settings.permissions = { contents: 'read', issues: 'write' }
  const merge = () => job(shared, { 'merge-from': parts })
  const [second, aside] = [join(parts, 'postrider-part-2'), join(folder, 'aside')]
  renameSync(second, aside)
  const missing = await merge()
  expect([missing.code, missing.writes]).toEqual([2, []])
  expect(missing.stdout).toContain('nothing is there of shard 2/3')

  renameSync(aside, second)
  const merged = await merge()
  expect(merged.code).toBe(0)
  expect(reportOf(merged)).toBe(reportOf(whole))
  const issues = async (one: Journey) =>
    (await one.world.github.issues()).map(({ number, title }) => ({ number, title }))
  expect(await issues(shared)).toEqual(await issues(alone))
  expect(await issues(shared)).toHaveLength(4)
})
