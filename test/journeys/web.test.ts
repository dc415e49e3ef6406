/** What the page of a post answers, through the bundle. */
import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import { redirect, site, status } from '../world/answers.ts'
import { workflowDispatch } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { page, startJourney, startPushed } from './blog.ts'

const path = '/partial-indexes/'
/** The well-made page of the post, with another head. */
const html = (head: string) => page(path).replace(/<link rel="canonical".*>/, head)

const before =
  'There will be a text about indexes here, in a week or two, when the measurements are done and the tables are drawn. Until then you may like the one on vacuum, or the list of talks, which has slides for most of them.'

/** As told by files that `pages/` and `life.test.ts` read without a run; one of them goes the whole way. */
const inSoak = new Set([
  ...['closed to runners', 'robots.txt closes it', 'in the version before'],
  'a page that says it is not found',
])

type State = readonly [name: string, host: RequestListener, says: string]
const states: readonly State[] = [
  ['closed to runners', status(403), 'to see that it is live, then put it on Medium'],
  [
    'noindex',
    site({ [path]: html('<meta name="robots" content="noindex">') }),
    '**Your turn: fix the page, which asks search engines to leave it out.**',
  ],
  [
    'another canonical',
    site({ [path]: html('<link rel="canonical" href="https://notes.example/other/">') }),
    '**Your turn: fix the page, which names another page as its original.**',
  ],
  [
    'robots.txt closes it',
    site({ [path]: page(path), '/robots.txt': 'User-agent: Googlebot\nDisallow: /partial' }),
    '**Your turn: fix robots.txt, which keeps Google from the page.**',
  ],
  [
    'a page that says it is not found',
    site({ [path]: '<title>Page not found</title><h1>Page not found</h1>' }),
    '**Nothing to do until the page is there: it answers 200, and says “Page not found”.**',
  ],
  [
    'in the version before',
    site({ [path]: html('').replace(/<p>.*<\/p>/s, `<p>${before}</p>`.repeat(9)) }),
    // Nobody should be sent there yet.
    '**Nothing to do yet: the page still shows the version before.** This issue is public',
  ],
]

test.each(states.filter(([name]) => isSoak || !inSoak.has(name)))('%s', async (_, host, says) => {
  await using journey = await startJourney({ hosts: { 'notes.example': host } })
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

test('a page that stays away is left to the sweep, which waits for nothing; once it is there, the post moves along', async () => {
  await using journey = await startJourney({ hosts: { 'notes.example': site({}) } })
  const looks = () => journey.world.internet.visits.filter(visit => visit.path === path).length
  await journey.pushed()
  expect(looks()).toBe(5)
  expect((await journey.world.github.issues())[0]?.body).toContain(
    '**Nothing to do until the page is there: it answers 404.**',
  )
  await journey.swept()
  expect(looks()).toBe(6)

  journey.world.internet.hosts['notes.example'] = site({ [path]: page(path) })
  const run = await journey.swept()
  expect(run.writes).toEqual([
    'POST /repos/octocat/blog/issues/1/labels',
    'PATCH /repos/octocat/blog/issues/1',
  ])
  expect((await journey.world.github.issues())[0]?.body).toContain('**Your turn: put it on Medium')
})

test.runIf(isSoak)('a redirect to nowhere is an answer, not the end of the run', async () => {
  await using journey = await startJourney({ hosts: { 'notes.example': redirect('http://[') } })
  const run = await journey.pushed()
  expect(run.code).toBe(0)
  expect((await journey.world.github.issues())[0]?.body).toContain('it redirects to no address')
})

test('a page that was seen is not unseen because it answers 503 once', async () => {
  await using journey = await startPushed()
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
  expect(run.summary).toBe('Nothing to do: issues follow the default branch only.\n')
  expect(run.annotations).toEqual([])
})

test('a deployment that is a little late is waited for, and the page looked at again', async () => {
  let looks = 0
  const late: RequestListener = (request, response) => {
    if (request.url === path) looks += 1
    site(looks < 3 ? {} : { [path]: page(path) })(request, response)
  }
  await using journey = await startJourney({ hosts: { 'notes.example': late } })
  await journey.pushed()
  expect(looks).toBe(3)
  expect((await journey.world.github.issues())[0]?.body).toContain('**Your turn: put it on Medium')
})
