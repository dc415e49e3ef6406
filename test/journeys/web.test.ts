/** What the page of a post answers, through the bundle. */
import { expect, test } from 'vitest'
import { redirect, site, status } from '../world/answers.ts'
import { workflowDispatch } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { startJourney } from './blog.ts'

const html = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><article>x</article></body></html>`

test.each([
  ['not deployed yet', site({}), '**Nothing to do until the page is there: it answers 404.**'],
  ['closed to runners', status(403), 'to see that it is live, then put it on Medium'],
  [
    'noindex',
    site({ '/partial-indexes/': html('<meta name="robots" content="noindex">') }),
    '**Your turn: fix one problem in the post.**',
  ],
  [
    'another canonical',
    site({
      '/partial-indexes/': html('<link rel="canonical" href="https://notes.example/other/">'),
    }),
    '## Fix first',
  ],
])('%s', async (_, page, says) => {
  await using journey = await startJourney({ hosts: { 'notes.example': page } })
  const run = await journey.pushed()
  expect(run.code).toBe(0)
  expect((await journey.world.github.issues())[0]?.body).toContain(says)
})

test('a redirect to a private address is not followed', async () => {
  await using journey = await startJourney({
    hosts: { 'notes.example': redirect('http://169.254.169.254/') },
  })
  const run = await journey.pushed()
  expect(run.refused).toEqual([])
  expect(run.hosts).not.toContain('169.254.169.254')
  expect((await journey.world.github.issues())[0]?.body).toContain('a private address is not asked')
})

test('once the page is there, the sweep moves the post along', async () => {
  await using journey = await startJourney({ hosts: { 'notes.example': site({}) } })
  await journey.pushed()
  journey.world.internet.hosts['notes.example'] = site({
    '/partial-indexes/': html(
      '<link rel="canonical" href="https://notes.example/partial-indexes/">',
    ),
  })
  const run = await journey.swept()
  expect(run.writes).toEqual([
    'POST /repos/octocat/blog/issues/1/labels',
    'PATCH /repos/octocat/blog/issues/1',
  ])
  expect((await journey.world.github.issues())[0]?.body).toContain('**Your turn: put it on Medium')
})

test('a redirect to nowhere is an answer, not the end of the run', async () => {
  await using journey = await startJourney({ hosts: { 'notes.example': redirect('http://[') } })
  const run = await journey.pushed()
  expect(run.code).toBe(0)
  expect((await journey.world.github.issues())[0]?.body).toContain('it redirects to no address')
})

test('a page that was seen is not unseen because it answers 503 once', async () => {
  await using journey = await startJourney()
  await journey.pushed()
  journey.world.internet.hosts['notes.example'] = status(503)
  await journey.swept()
  const body = (await journey.world.github.issues())[0]?.body ?? ''
  expect(body).toContain('**Your turn: put it on Medium')
  expect(body).toContain('it answers 503')
})

test('a sweep of another branch opens nothing', async () => {
  await using journey = await startJourney()
  const { workspace, sha } = await journey.blog.runner()
  const { world } = journey
  const event = { ...workflowDispatch(world.github.repo, sha), ref: 'refs/heads/feature' }
  const run = await runAction({ world, workspace, event })
  expect(run.writes).toEqual([])
  expect(run.summary).toContain('default branch only')
})
