/** The workflow of the README in a blog on GitHub: what each event comes to. */
import { expect, test } from 'vitest'
import { post, startJourney } from '../journeys/blog.ts'
import { pullRequest, push, schedule } from '../world/events.ts'
import { hostBlog } from './hosted-blog.ts'
import type { WorkflowRun } from './run-workflow.ts'
import { workflowIn } from './shown.ts'

const file = '.github/workflows/postrider.yml'

test('push: one issue; pull request: one comment; every day: a sweep', async () => {
  await using journey = await startJourney({ files: { [file]: workflowIn('README.md') } })
  const { world, blog } = journey
  const { github } = world
  const hosted = hostBlog({ world, blog })

  const pushed = await hosted.happens(push(github.repo, journey.move))
  expect(pushed.map(({ conclusion }) => conclusion)).toEqual(['success'])
  expect(await github.issues()).toHaveLength(1)

  await blog.checkOut('draft')
  await blog.edit({ '_posts/2026-11-21-new.md': post('A new post', '2026-11-21') })
  const onBranch = { ...journey.move, branch: 'draft' }
  expect(await hosted.happens(push(github.repo, onBranch))).toEqual([])
  const pull = await github.openPullRequest(blog)
  const { sha } = await blog.runner({ merge: 'draft' })
  const [proposed] = await hosted.happens(pullRequest(github.repo, pull, sha))
  const comments = await github.comments(pull.number)
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('A new post')])
  expect(proposed?.jobs.postrider?.summary).toContain('A new post')

  const page = 'notes.example'
  expect(ranOf(proposed!).hosts).not.toContain(page)
  const [swept] = await hosted.happens(schedule(github.repo, journey.move.after, '17 6 * * *'))
  expect(ranOf(swept!).hosts).toContain(page)
  expect([ranOf(swept!).code, ranOf(swept!).writes]).toEqual([0, []])
})

const ranOf = (run: WorkflowRun) => run.jobs.postrider!.steps.at(-1)!.ran!
