/** A tracked post that is deleted and comes back, through the committed bundle and an emulated GitHub. */
import { expect, test } from 'vitest'
import { post, startJourney } from './blog.ts'

const covering = '_posts/2026-11-10-covering-indexes.md'
const text = post('Covering indexes', '2026-11-10')
const patch = (number: number) => `PATCH /repos/octocat/blog/issues/${number}`

test('deleted: one write says so, silence closes the issue as not planned, and the post opens it', async () => {
  await using journey = await startJourney({
    files: { [covering]: text, '_posts/2026-11-11-hash-indexes.md': post('Hash', '2026-11-11') },
  })
  const { github } = journey.world
  const all = { backfill: '_posts/2026-1*' }
  await journey.pushed(all)
  await journey.pushed(all)
  const issues = await github.issues()
  const index = issues.findIndex(({ title }) => title === 'Postrider: what is next') + 1
  const at = issues.findIndex(({ title }) => title === 'Covering indexes') + 1
  const issue = async (number: number) => (await github.issues())[number - 1]
  expect((await issue(index))?.body).toContain(`/issues/${at})`)

  await journey.write({ [covering]: null })
  const run = await journey.pushed()
  expect(run).toMatchObject({ code: 0, violations: [], refused: [] })
  expect(run.writes.filter(write => write.startsWith('PATCH')).sort()).toEqual(
    [patch(at), patch(index)].sort(),
  )
  expect((await issue(at))?.body).toContain('**Nothing to do: this post is not in the repository')
  expect((await issue(at))?.labels).toEqual(['postrider'])
  expect((await issue(index))?.body).not.toContain(`/issues/${at})`)
  expect((await journey.swept()).writes.filter(write => write === patch(at))).toEqual([])

  await github.setNow('2027-01-22T09:00:00Z')
  await journey.pushed()
  expect(await issue(at)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  await journey.write({ [covering]: text })
  const again = await journey.pushed()
  expect(again).toMatchObject({ code: 0, violations: [], refused: [] })
  expect(await issue(at)).toMatchObject({ state: 'open' })
  expect((await issue(at))?.body).not.toContain('this post is not in the repository')
})
