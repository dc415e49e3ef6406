/** The workflow of docs/in-seconds.md: what a person does in an issue is read at once. */
import { expect, test } from 'vitest'
import { startPushed } from '../journeys/blog.ts'
import { issueEvent } from '../world/events.ts'
import { hostBlog } from './hosted-blog.ts'
import { workflowIn } from './shown.ts'

test('a command of a person is obeyed; of other issues and of programs no job starts', async () => {
  await using journey = await startPushed()
  const { world, blog } = journey
  const { github } = world
  await journey.write({ '.github/workflows/seconds.yml': workflowIn('docs/in-seconds.md') })
  const hosted = hostBlog({ world, blog })
  const [issue] = await github.issues()
  const happens = async (what: Parameters<typeof issueEvent>[3], labels = issue!.labels) => {
    const about = { number: issue!.number, labels }
    const runs = await hosted.happens(issueEvent(github.repo, journey.move.after, about, what))
    return runs.map(({ conclusion }) => conclusion)
  }

  await github.comment(issue!.number, '/postrider sent 1')
  expect(await happens({ name: 'issue_comment', action: 'created' })).toEqual(['success'])
  expect((await github.issues())[0]?.body).toContain('- [x] **1 ·')

  expect(await happens({ name: 'issue_comment', action: 'created' }, ['bug'])).toEqual(['skipped'])
  const program = { name: 'issues', action: 'edited', by: 'other[bot]' } as const
  expect(await happens(program)).toEqual(['skipped'])
  expect(await happens({ name: 'issues', action: 'labeled' })).toEqual([])
  expect(await happens({ name: 'issue_comment', action: 'deleted' })).toEqual([])
})
