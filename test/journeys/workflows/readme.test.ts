/** The workflow of the README in a blog on GitHub, with the one of docs/in-seconds.md beside it. */
import { expect, test } from 'vitest'
import { hostBlog } from '../../workflows/hosted-blog.ts'
import type { WorkflowRun } from '../../workflows/run-workflow.ts'
import { workflowIn } from '../../workflows/shown.ts'
import { issueEvent, pullRequest, push, schedule } from '../../world/events.ts'
import { post, startJourney } from '../blog.ts'

const ranOf = (run: WorkflowRun) => run.jobs.postrider!.steps.at(-1)!.ran!
const conclusions = (runs: readonly WorkflowRun[]) => runs.map(({ conclusion }) => conclusion)
const page = 'notes.example'

test('push: one issue, commands in seconds; pull request: one comment; every day: a sweep', async () => {
  const files = {
    '.github/workflows/postrider.yml': workflowIn('README.md'),
    '.github/workflows/seconds.yml': workflowIn('docs/in-seconds.md'),
  }
  await using journey = await startJourney({ files })
  const { world, blog, move } = journey
  const { github } = world
  const hosted = hostBlog({ world, blog })

  expect(conclusions(await hosted.happens(push(github.repo, move)))).toEqual(['success'])
  const issues = await github.issues()
  expect(issues).toHaveLength(1)

  await github.comment(1, '/postrider sent 1')
  const happens = async (
    what: Parameters<typeof issueEvent>[3],
    labels: readonly string[] = issues[0]!.labels,
  ) =>
    conclusions(
      await hosted.happens(issueEvent(github.repo, move.after, { number: 1, labels }, what)),
    )
  expect(await happens({ name: 'issue_comment', action: 'created' })).toEqual(['success'])
  expect((await github.issues())[0]?.body).toContain('- [x] **1 ·')
  expect(await happens({ name: 'issue_comment', action: 'created' }, ['bug'])).toEqual(['skipped'])
  const program = { name: 'issues', action: 'edited', by: 'other[bot]' } as const
  expect(await happens(program)).toEqual(['skipped'])
  expect(await happens({ name: 'issues', action: 'labeled' })).toEqual([])

  const [swept] = await hosted.happens(schedule(github.repo, move.after, '17 6 * * *'))
  expect(ranOf(swept!).hosts).toContain(page)
  expect([ranOf(swept!).code, ranOf(swept!).writes]).toEqual([0, []])

  await blog.checkOut('draft')
  await blog.edit({ '_posts/2026-11-21-new.md': post('A new post', '2026-11-21') })
  expect(await hosted.happens(push(github.repo, { ...move, branch: 'draft' }))).toEqual([])
  const pull = await github.openPullRequest(blog)
  const { sha } = await blog.runner({ merge: 'draft' })
  const [proposed] = await hosted.happens(pullRequest(github.repo, pull, sha))
  expect(ranOf(proposed!).hosts).not.toContain(page)
  const comments = await github.comments(pull.number)
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('A new post')])
  expect(proposed?.jobs.postrider?.summary).toContain('A new post')
})
