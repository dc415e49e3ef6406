/** What a push or a pull request changed is seen whole: every commit of it, and every page of the list. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ReportJson } from '../../src/reports/report-schema.ts'
import { pullRequest } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { post, startJourney, startPushed } from './blog.ts'

const newest = '_posts/2026-11-01-partial-indexes.md'
const renamed = '_posts/2026-11-01-indexes-on-parts.md'

test('a push of two commits: a new post in each, one renamed, one gone; the same run again does nothing', async () => {
  await using journey = await startPushed()
  const { blog, world } = journey
  const first = await blog.edit({
    '_posts/2026-11-20-first.md': post('In the first commit', '2026-11-20'),
    '_posts/2026-10-01-an-older-post.md': null,
  })
  const second = await blog.edit({
    '_posts/2026-11-21-second.md': post('In the second commit', '2026-11-21'),
    [newest]: null,
    [renamed]: post('Partial indexes in PostgreSQL', '2026-11-01'),
  })
  await world.github.push(blog)
  journey.move = {
    ...second,
    before: first.before,
    commits: [...first.commits, ...second.commits],
  }
  const run = await journey.pushed()
  expect([run.code, run.violations]).toEqual([0, []])
  expect((await world.github.issues()).map(({ title }) => title).sort()).toEqual([
    'In the first commit',
    'In the second commit',
    'Partial indexes in PostgreSQL',
    'Postrider: what is next',
  ])
  expect((await world.github.issues())[0]?.body).toContain(renamed)
  // The branch is left alone, and nothing goes through commands that runners have retired.
  expect(
    run.writes.filter(
      write => !/ \/repos\/octocat\/blog\/issues(?:\/\d+(?:\/labels.*)?)?$/.test(write),
    ),
  ).toEqual([])
  expect(run.commands.map(({ name }) => name)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:set-env|set-output|add-path|save-state)$/)]),
  )
  expect((await journey.pushed()).writes).toEqual([])
})

test('a push of no post is a green run that writes nothing', async () => {
  await using journey = await startPushed()
  await journey.write({ 'README.md': '# Notes\n' })
  const run = await journey.pushed()
  expect([run.code, run.writes]).toEqual([0, []])
})

test('a pull request of more posts than a page of the list has', async () => {
  await using journey = await startJourney({
    github: { permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' } },
  })
  const { blog, world } = journey
  const paths = Array.from({ length: 101 }, (_, at) => `_posts/2026-11-21-post-${at}.md`)
  await blog.checkOut('many')
  await blog.edit(
    Object.fromEntries(
      paths.map((path, at) => [path, `---\ntitle: Post ${at}\n---\nTODO: write ${at}\n`]),
    ),
  )
  const pull = await world.github.openPullRequest(blog)
  const { workspace, sha } = await blog.runner({ merge: 'many' })
  const event = pullRequest(world.github.repo, pull, sha)
  const run = await runAction({ world, workspace, event })
  const { posts } = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) as ReportJson
  expect(posts.map(({ path }) => path)).toEqual([...paths].sort())
  expect(run.requests.filter(({ path }) => path.includes('/files'))).toHaveLength(2)
  expect(run.writes).toHaveLength(1)
})
