/** What a run loads of the bundle, counted in bytes: each takes its time at every start. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { push } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { startPushed } from './blog.ts'

const hook = join(import.meta.dirname, '../world/fixtures/tell-loaded.mjs')
interface Told {
  readonly end: string
  readonly loaded: readonly { readonly url: string; readonly bytes: number }[]
}
/** Straight to GitHub, as a runner without a proxy. */
const direct = { HTTP_PROXY: '', NODE_USE_ENV_PROXY: '', NODE_EXTRA_CA_CERTS: '' }

test.each([
  ['main', 'first request', 1_200_000, /^(?:blog|markdown|through-proxy)-/],
  ['another', 'end', 1_800_000, /^(?:make-octokit|with-posts)-/],
])('a push of nothing new to %s loads little until its %s', async (branch, end, most, late) => {
  await using journey = await startPushed()
  const { world, blog, move } = journey
  const { workspace } = await blog.runner()
  const file = join(world.folder, 'loaded.json')
  const more = { NODE_OPTIONS: `--import ${hook}`, POSTRIDER_LOADED: file }
  const env = { ...direct, ...more, GITHUB_API_URL: world.github.url }
  const event = push(world.github.repo, { ...move, branch })
  const run = await runAction({ world, workspace, event, env })
  expect(run).toMatchObject({ code: 0, writes: [], violations: [] })
  expect(run.requests.length).toBe(branch === 'main' ? 1 : 0)
  const told = JSON.parse(readFileSync(file, 'utf8')) as Told
  expect(told.end).toBe(end)
  const names = told.loaded.map(({ url }) => url.split('/').at(-1) ?? '')
  expect(names).toContain('index.js')
  // These are loaded for those who need them.
  const others = /^(?:babel|parse-mdx|latin-letters|model|openai)-/
  expect(names.filter(name => others.test(name) || late.test(name))).toEqual([])
  expect(told.loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(most)
})
