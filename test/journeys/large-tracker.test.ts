/** What a push costs GitHub on a blog whose tracked posts fill more than a page of its list. */
import { setTimeout } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Change, World as Reading } from '../../src/domain.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { openRepo } from '../../src/io/repo.ts'
import { run } from '../../src/run.ts'
import { madePage } from '../pages/made-page.ts'
import { cases } from '../soak.ts'
import { site } from '../world/answers.ts'
import { push } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { config, type Journey, oneSource, post, startJourney } from './blog.ts'

const count = cases(110, 200)
const path = (n: number) => `_posts/2026-09-01-post-${n}.md`
const posts = Object.fromEntries(
  Array.from({ length: count }, (_, n) => [path(n), post(`Post ${n} on PostgreSQL`, '2026-09-01')]),
)
/** The post that is changed, as it is then. */
const changed = posts[path(7)]!.replace('## When it helps', '## When it pays')
const hosts = {
  'notes.example': site({ '/post-7/': madePage('https://notes.example/post-7/', changed) }),
}

/** Each post with the issue that a run opens for it. */
async function startLarge(): Promise<Journey> {
  const journey = await startJourney({
    hosts,
    files: { ...posts, [config]: `author: { name: Jo }\n${oneSource}` },
  })
  const { workspace } = await journey.blog.runner()
  const reading: Reading = {
    repo: openRepo(workspace),
    web: null,
    issues: noIssues,
    lineUrl: () => null,
    before: async () => null,
    catalogue: () => [],
    today: '2026-11-22',
  }
  const { changes } = await run({ kind: 'preview' }, { ...defaultConfig, site: blog }, reading)
  // Reading took long enough for connections to end; that has to be noticed first.
  await setTimeout(500)
  for (const { title, body, labels } of changes.filter(isOpening)) {
    await journey.world.github.openIssue({ title, body, labels, as: 'bot' })
  }
  return journey
}

const blog = { url: 'https://notes.example', permalink: '/:title/' }
const isOpening = (change: Change) => change.do === 'open-issue'

let journey: Journey
beforeAll(async () => {
  journey = await startLarge()
  return () => journey[Symbol.asyncDispose]()
}, 600_000)

async function pushed() {
  const { workspace } = await journey.blog.runner()
  const event = push(journey.world.github.repo, journey.move)
  const ran = await runAction({ world: journey.world, workspace, event, patience: 170_000 })
  expect(ran).toMatchObject({ code: 0, violations: [], refused: [] })
  return ran
}

/** They share a world. */
const inTurn = { concurrent: false, timeout: 180_000 }
/** Of a hundred issues, with the two of the blog itself and the one over all. */
const pages = Math.ceil((count + 3) / 100)

test('the first push opens the issue over all posts', inTurn, async () => {
  expect((await pushed()).writes).toEqual(['POST /repos/octocat/blog/issues'])
})

test(
  'a push that changes no post asks for the list alone, and writes nothing',
  inTurn,
  async () => {
    const ran = await pushed()
    expect(ran.writes).toEqual([])
    expect(ran.requests.length).toBeLessThanOrEqual(2 + pages)
  },
)

test('one changed post is at most five requests more', inTurn, async () => {
  await journey.write({ [path(7)]: () => changed })
  const ran = await pushed()
  // Its page was not looked at before: the issue over all posts has news of it.
  expect(ran.writes).toEqual([
    expect.stringMatching(/^PATCH \/repos\/octocat\/blog\/issues\/\d+$/),
    expect.stringMatching(/^PATCH \/repos\/octocat\/blog\/issues\/\d+$/),
  ])
  expect(ran.requests.length).toBeLessThanOrEqual(2 + pages + 5)
})
