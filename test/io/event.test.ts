/** What a deployment starts: GitHub tells it by a workflow that ended, or by a status of the host. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { readEvent } from '../../src/io/event.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-event-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const [newest, older] = ['a'.repeat(40), 'b'.repeat(40)]

/** The event as a run in mode auto reads it. `tip`: what GitHub says of the default branch. */
function read(name: string, ref: string, payload: object, tip: string | null = newest) {
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }))
  vi.stubEnv('GITHUB_EVENT_NAME', name)
  vi.stubEnv('GITHUB_EVENT_PATH', file)
  vi.stubEnv('GITHUB_REF', ref)
  const differences = {
    compare: async () => null,
    pullRequest: async () => null,
    tip: async () => tip,
  }
  return readEvent('auto', folder, differences, { label: 'postrider', here: true })
}
const deployed = (state: string, sha: string, ref = sha) => ({
  deployment: { sha, ref },
  deployment_status: { state },
})
const notHere = { kind: 'push', defaultBranch: false, changed: null }

test('the end of a workflow on the default branch is a sweep', async () => {
  const ended = { action: 'completed', workflow_run: { event: 'push', head_branch: 'main' } }
  expect(await read('workflow_run', 'refs/heads/main', ended)).toEqual({ kind: 'sweep' })
})

test('a deployment of what the default branch is at is a sweep, though it names no branch', async () => {
  expect(await read('deployment_status', '', deployed('success', newest))).toEqual({
    kind: 'sweep',
  })
})

test('a deployment of another commit, a preview for instance, is none', async () => {
  expect(await read('deployment_status', '', deployed('success', older))).toEqual(notHere)
})

test('where GitHub does not tell the commit of the branch, the name of the branch decides', async () => {
  const status = (ref: string) =>
    read('deployment_status', '', deployed('success', older, ref), null)
  expect(await status('main')).toEqual({ kind: 'sweep' })
  expect(await status('work')).toEqual(notHere)
})

test.each(['queued', 'in_progress', 'failure'])(
  'a deployment that is “%s” shows no page',
  async state => {
    expect(await read('deployment_status', '', deployed(state, newest))).toEqual({
      kind: 'other',
      name: 'deployment_status',
    })
  },
)
