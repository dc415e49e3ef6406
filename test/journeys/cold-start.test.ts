/** What a run loads of the bundle, counted in bytes: each takes its time at every start. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { push } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { startPushed } from './blog.ts'

const hook = join(import.meta.dirname, '../world/fixtures/tell-loaded.mjs')
const most = 2_500_000
interface Told {
  readonly end: string
  readonly loaded: readonly { readonly url: string; readonly bytes: number }[]
}

test.each([
  ['main', 'first request'],
  ['another', 'end'],
])('a push of nothing new to %s loads little until its %s', async (branch, end) => {
  await using journey = await startPushed()
  const { world, blog, move } = journey
  const { workspace } = await blog.runner()
  const file = join(world.folder, 'loaded.json')
  const env = { NODE_OPTIONS: `--import ${hook}`, POSTRIDER_LOADED: file }
  const event = push(world.github.repo, { ...move, branch })
  const run = await runAction({ world, workspace, event, env })
  expect(run).toMatchObject({ code: 0, writes: [], violations: [], refused: [] })
  const told = JSON.parse(readFileSync(file, 'utf8')) as Told
  expect(told.end).toBe(end)
  const names = told.loaded.map(({ url }) => url.split('/').at(-1) ?? '')
  expect(names).toContain('index.js')
  // These are loaded for those who need them.
  expect(names.filter(name => /^(?:babel|parse-mdx|latin-letters|model)-/.test(name))).toEqual([])
  expect(told.loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(most)
})
