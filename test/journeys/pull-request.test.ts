/** Journeys of a pull request, through the committed bundle. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pullRequest, workflowRun } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { oneSource, post, startJourney } from './blog.ts'

const path = '_posts/2026-11-21-draft.md'
const flawed = post('A flawed post', '2026-11-21', 'TODO: measure again.').replace(
  'date:',
  'canonical_url: https://my-blog-git-x.vercel.app/a/\ndate:',
)
const permissions = { contents: 'read', issues: 'write', 'pull-requests': 'write' } as const

async function propose(fork = false) {
  const journey = await startJourney({ github: { permissions } })
  await journey.blog.checkOut('draft')
  await journey.blog.edit({ [path]: flawed })
  const pull = await journey.world.github.openPullRequest(journey.blog, { fork })
  const go = async () => {
    const { workspace, sha } = await journey.blog.runner({ merge: 'draft' })
    return runAction({
      world: journey.world,
      workspace,
      event: pullRequest(journey.world.github.repo, pull, sha),
    })
  }
  return { journey, pull, go }
}

test('one comment, edited in place, that ends with all clear', async () => {
  const { journey, pull, go } = await propose()
  await using _ = journey
  const { github } = journey.world
  const first = await go()
  expect(first.violations).toEqual([])
  expect(first.code).toBe(0)
  const [comment] = await github.comments(pull.number)
  expect(comment?.body).toContain('**Two things to fix before this post goes out.**')
  expect(comment?.body).toContain('<https://notes.example/draft/>')
  expect(readFileSync(first.outputs.html ?? '', 'utf8')).toContain(
    '<h1>Two things to fix before this post goes out.</h1>',
  )
  expect(comment?.body).toContain('“TODO: measure again”')
  expect(comment?.body).not.toContain('An older post')
  expect(
    first.annotations.filter(({ level }) => level === 'error').map(({ file }) => file),
  ).toEqual([path, path])
  expect(first.hosts.every(host => host === 'api.github.com')).toBe(true)

  expect((await go()).writes).toEqual([])

  await journey.blog.edit({ [path]: post('A sound post', '2026-11-21') })
  await github.push(journey.blog)
  const fixed = await go()
  expect(fixed.writes).toHaveLength(1)
  const comments = await github.comments(pull.number)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain('**Ready to go out.** Both problems are gone.\n')
})

test('the comment of a stranger with our marker is left alone', async () => {
  const { journey, pull, go } = await propose()
  await using _ = journey
  const forged = '<!-- postrider:pull-request -->\nAll is well.'
  await journey.world.github.comment(pull.number, forged, 'stranger')
  await go()
  const comments = await journey.world.github.comments(pull.number)
  expect(comments.map(({ body }) => body === forged)).toEqual([true, false])
})

/** One run of a fork, of which two tests ask; the second one goes on in its world. */
let forked: ReturnType<typeof proposeFork> | undefined
const fork = () => (forked ??= proposeFork())
afterAll(async () => (await forked)?.journey[Symbol.asyncDispose]())

async function proposeFork() {
  const proposed = await propose(true)
  return { ...proposed, run: await proposed.go() }
}

test('a fork gets no comment; the summary says why, and has everything', async () => {
  const { run } = await fork()
  expect(run.code).toBe(0)
  expect(run.writes).toEqual([])
  expect(run.summary).toContain('may only read')
  expect(run.summary).toContain('TODO: measure again')
})

test('a fork gets its comment by a second run, made anew from the report', async () => {
  const { journey, pull, run } = await fork()
  const { report = '' } = run.outputs
  const { workspace, sha } = await journey.blog.runner()
  const poster = (from: string) =>
    runAction({
      world: journey.world,
      workspace,
      event: workflowRun(journey.world.github.repo, pull, sha),
      inputs: { 'comment-from': from },
    })
  const posted = await poster(report)
  expect(posted.violations).toEqual([])
  expect(posted.writes).toEqual([expect.stringMatching(/^POST .*\/comments$/)])
  const [comment] = await journey.world.github.comments(pull.number)
  expect(comment?.body).toContain('**Two things to fix before this post goes out.**')
  expect((await poster(report)).writes).toEqual([])

  const forged = join(journey.world.folder, 'forged.json')
  writeFileSync(forged, readFileSync(report, 'utf8').replaceAll(path, '_posts/2026-10-01-other.md'))
  const refused = await poster(forged)
  expect([refused.code, refused.writes]).toEqual([2, []])
  expect(refused.stdout).toContain('not a report of this pull request')
})

test('pull_request_target is refused, with what to write instead', async () => {
  const { journey, pull } = await propose(true)
  await using _ = journey
  const { workspace, sha } = await journey.blog.runner()
  const event = {
    ...pullRequest(journey.world.github.repo, pull, sha),
    name: 'pull_request_target',
  }
  for (const mode of ['auto', 'check']) {
    const run = await runAction({ world: journey.world, workspace, event, inputs: { mode } })
    expect([run.code, run.requests]).toEqual([2, []])
    expect(run.stdout).toContain('Write “on: pull_request” instead')
  }
})

test('a blog that does not go to Medium hears no word of it', async () => {
  const { journey, pull, go } = await propose()
  await using _ = journey
  await journey.blog.edit({ '.github/postrider.yml': `platforms: []\n${oneSource}` })
  await journey.world.github.push(journey.blog)
  const run = await go()
  const [comment] = await journey.world.github.comments(pull.number)
  expect(comment?.body).toContain('to fix before')
  expect(`${comment?.body}${run.summary}${run.stdout}`).not.toMatch(/medium/i)
})

test('fail-on decides the colour of the run', async () => {
  const { journey, pull } = await propose()
  await using _ = journey
  const { workspace, sha } = await journey.blog.runner({ merge: 'draft' })
  const event = pullRequest(journey.world.github.repo, pull, sha)
  expect(
    (await runAction({ world: journey.world, workspace, event, inputs: { 'fail-on': 'error' } }))
      .code,
  ).toBe(1)
})
