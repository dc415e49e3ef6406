/** Journeys of the issues: who may write what, what GitHub refuses, and what a run may cost. */
import { expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import type { ActionEvent } from '../world/events.ts'
import { issueEvent, push } from '../world/events.ts'
import { type Run, type RunOptions, runAction } from '../world/run-action.ts'
import { config, type Journey, oneSource, startJourney, startPushed } from './blog.ts'

const patience = 170_000
const long = 180_000
const newest = '_posts/2026-11-01-partial-indexes.md'

async function ran(
  { world, blog, move }: Journey,
  options: Partial<RunOptions> & { readonly event?: ActionEvent } = {},
): Promise<Run> {
  const { workspace } = await blog.runner()
  const event = push(world.github.repo, move)
  const run = await runAction({ world, workspace, event, patience, ...options })
  expect(run).toMatchObject({ code: 0, violations: [], refused: [] })
  return run
}

const again = (journey: Journey) =>
  journey.write({ [newest]: text => text.replace(/## When it \w+/, '## When it pays') })
const once = (text: string, words: string) => expect(text.split(words)).toHaveLength(2)

test(
  'a forged marker of a stranger is left alone, and said once',
  async () => {
    await using journey = await startJourney()
    const body = `<!-- postrider:post 1 ${newest} -->\nMine now.`
    const forged = { title: 'Forged', body, labels: ['postrider'], as: 'stranger' } as const
    // The label comes from an issue form.
    await journey.world.github.openIssue({ ...forged, as: 'stranger' })
    await journey.world.github.changeIssue(1, { labels: ['postrider'] })
    const run = await ran(journey)
    once(run.summary, 'Issue 1 carries our marker and was opened by somebody without write access')
    expect((await journey.world.github.issues()).map(issue => issue.body === body)).toEqual([
      true,
      false,
    ])
  },
  long,
)

test.runIf(isSoak)(
  'labels that are dropped make no second issue, and are said',
  async () => {
    await using journey = await startJourney()
    journey.world.github.settings.dropLabels = true
    const first = await ran(journey)
    once(first.summary, 'without our label')
    await again(journey)
    const second = await ran(journey)
    once(second.summary, 'without our label')
    expect(second.writes).toEqual(['PATCH /repos/octocat/blog/issues/1'])
    expect((await ran(journey)).writes).toEqual([])
  },
  long,
)

test(
  'an archived repository is a green run with one sentence',
  async () => {
    await using journey = await startPushed()
    journey.world.github.settings.archived = true
    await again(journey)
    const run = await ran(journey)
    once(run.summary, 'The repository is archived; nothing can be written to it.')
    expect(run.outputs.complete).toBe('false')
  },
  long,
)

test.runIf(isSoak)(
  'a locked issue is kept up to date',
  async () => {
    await using journey = await startPushed()
    await journey.world.github.lock(1)
    await again(journey)
    expect((await ran(journey)).writes).toEqual(['PATCH /repos/octocat/blog/issues/1'])
  },
  long,
)

test.each(
  [
    ['transferred', 'Issue 1 was moved to another repository; it is left alone.'],
    ['deleted', 'Issue 1 was deleted; the others go on.'],
  ].slice(0, isSoak ? 2 : 1),
)(
  'an issue that is %s while a run is at work is left alone',
  async (what, words) => {
    await using journey = await startPushed()
    const { github, internet } = journey.world
    internet.hosts['hn.algolia.com'] = async (_, response) => {
      if (what === 'deleted') github.deleteIssue(1)
      else await github.transfer(1)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"hits":[]}')
    }
    await again(journey)
    const run = await ran(journey)
    once(run.summary, words)
    expect(run.writes).toEqual([])
  },
  long,
)

test(
  'a run that is started again after the branch moved on writes nothing',
  async () => {
    await using journey = await startPushed()
    const event = push(journey.world.github.repo, journey.move)
    await again(journey)
    await ran(journey)
    const run = await ran(journey, { event, attempt: 2 })
    once(run.summary, 'This run was started again, and the branch has moved on since')
    expect(run.writes).toEqual([])
  },
  long,
)

test(
  'a run that is older than the issue writes nothing to it',
  async () => {
    await using journey = await startPushed()
    await again(journey)
    const run = await ran(journey, { env: { GITHUB_RUN_ID: '7' } })
    once(run.summary, 'older than what the issue')
    expect(run.writes).toEqual([])
  },
  long,
)

test.runIf(isSoak)(
  'the issue goes on when the token becomes that of an App, and of a person',
  async () => {
    await using journey = await startPushed()
    const { github } = journey.world
    await again(journey)
    const patch = ['PATCH /repos/octocat/blog/issues/1']
    expect((await ran(journey, { token: github.tokens.app })).writes).toEqual(patch)
    await journey.write({ [newest]: text => text.replace('## When it pays', '## When it helps') })
    expect((await ran(journey, { token: github.tokens.owner })).writes).toEqual(patch)
    expect(await github.issues()).toHaveLength(1)
  },
  long,
)

test.each((['refused', 'absent'] as const).slice(0, isSoak ? 2 : 1))(
  'where GraphQL is %s, the issues work on',
  async how => {
    await using journey = await startJourney()
    journey.world.github.settings.graphql = how
    await ran(journey)
    await again(journey)
    expect((await ran(journey)).writes).toEqual(['PATCH /repos/octocat/blog/issues/1'])
  },
  long,
)

test(
  'another repository keeps the issues, with a token of its own',
  async () => {
    const repo = 'octocat/outreach'
    await using journey = await startJourney({
      files: { [config]: `author: { name: Jo }\ntracker: { repo: ${repo} }\n${oneSource}` },
    })
    const { github } = journey.world
    await github.openRepo('outreach', { private: true })
    await ran(journey, { inputs: { 'tracker-token': github.tokens.owner } })
    expect(await github.issues()).toEqual([])
    const [issue] = await github.issues(repo)
    expect(issue).toMatchObject({
      title: 'Partial indexes in PostgreSQL',
      labels: ['postrider', 'your turn'],
    })
    expect(issue?.body).not.toContain(`github.com/${repo}/blob`)
  },
  long,
)

test(
  'a command below an issue is done in seconds, and answered; programs are not heard',
  async () => {
    await using journey = await startPushed()
    const { github } = journey.world
    const { sha } = await journey.blog.runner()
    const [issue] = await github.issues()
    if (issue === undefined) throw new Error('no issue')
    const event = (name: 'issues' | 'issue_comment', action: string, by?: string) =>
      issueEvent(github.repo, sha, issue, { name, action, ...(by && { by }) })
    const comment = await github.comment(1, '/postrider sent 1')
    const run = await ran(journey, { event: event('issue_comment', 'created') })
    expect(run.writes).toEqual([
      'PATCH /repos/octocat/blog/issues/1',
      `POST /repos/octocat/blog/issues/comments/${comment}/reactions`,
    ])
    expect((await github.issues())[0]?.body).toContain('- [x] **1 ·')
    const bot = await ran(journey, { event: event('issues', 'edited', 'other[bot]') })
    once(bot.summary, 'Nothing to do for the event “issues”.')
    expect(bot.requests).toEqual([])
  },
  long,
)
