/** The two workflows of docs/forks.md: a comment for a pull request from a fork. */
import { expect, test } from 'vitest'
import { hostBlog } from '../../workflows/hosted-blog.ts'
import { ended } from '../../workflows/later-events.ts'
import { blockIn, withSteps, workflowIn } from '../../workflows/shown.ts'
import { pullRequest, push } from '../../world/events.ts'
import { post, startJourney } from '../blog.ts'

const page = 'docs/forks.md'
test('the second workflow posts what the first one found, and only for pull requests', async () => {
  const files = {
    // As the page says: with its steps, and with its name.
    '.github/workflows/postrider.yml': `name: Postrider\n${withSteps(blockIn(page, 'id: postrider'))}`,
    '.github/workflows/postrider-comment.yml': workflowIn(page),
  }
  await using journey = await startJourney({ files })
  const { world, blog, move } = journey
  const { github } = world
  const hosted = hostBlog({ world, blog })
  await blog.checkOut('draft')
  await blog.edit({
    '_posts/2026-11-21-new.md': post('A new post', '2026-11-21', 'TODO: measure.'),
  })
  const pull = await github.openPullRequest(blog, { fork: true })
  const { sha } = await blog.runner({ merge: 'draft' })

  const [run] = await hosted.happens(pullRequest(github.repo, pull, sha))
  expect(run?.jobs.postrider?.permissions.issues).toBe('read')
  expect(run?.jobs.postrider?.steps.map(({ outcome }) => outcome)).toEqual(Array(3).fill('success'))
  expect(await github.comments(pull.number)).toEqual([])

  const [posting] = await hosted.happens(ended(github.repo, run!, move.after))
  expect(posting?.conclusion).toBe('success')
  const comments = await github.comments(pull.number)
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('“TODO: measure”')])

  const ofPush = { ...run!, event: push(github.repo, move) }
  const [skipped] = await hosted.happens(ended(github.repo, ofPush, move.after))
  expect(skipped?.conclusion).toBe('skipped')
})
