/** What starts which run, by what GitHub tells of an event. */
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

const [before, after] = ['c'.repeat(40), 'd'.repeat(40)]
const none = '0'.repeat(40)
// Actions tells of a push without the files of its commits.
const pushed = (more: object) => ({ ref: 'refs/heads/main', before, after, commits: [], ...more })
const told = { kind: 'push', defaultBranch: true, changed: null }

test.each([
  ['several commits', {}, told],
  ['a branch that is new', { before: none, created: true }, told],
  ['a history that was written anew', { forced: true, before: 'e'.repeat(40) }, told],
  ['a branch that goes', { after: none, deleted: true }, notHere],
  ['another branch', { ref: 'refs/heads/work' }, notHere],
  ['a tag', { ref: 'refs/tags/v1', before: none, created: true }, notHere],
  ['a tag that is named like the branch', { ref: 'refs/tags/main' }, notHere],
])('a push of %s', async (_, more, event) => {
  expect(await read('push', 'refs/heads/main', pushed(more))).toEqual(event)
})

test.each(['merge_group', 'release', 'create', 'repository_dispatch', 'fork', ''])(
  'the event “%s” starts nothing, and says so',
  async name => {
    expect(await read(name, 'refs/heads/main', {})).toEqual({ kind: 'other', name })
  },
)

test('a sweep of another branch, by hand, looks at nothing', async () => {
  expect(await read('workflow_dispatch', 'refs/heads/work', {})).toEqual(notHere)
  expect(await read('schedule', 'refs/heads/main', {})).toEqual({ kind: 'sweep' })
})

test('pull_request_target is refused before anything is read', async () => {
  await expect(read('pull_request_target', 'refs/heads/main', {})).rejects.toThrow(
    'Postrider does not run on pull_request_target',
  )
})
