/**
 * Whatever befalls one request of a push, the next run leaves what an undisturbed push leaves: the
 * same issues, none twice, and nothing of a person's lost.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases, isSoak } from '../soak.ts'
import { json, site } from '../world/answers.ts'
import { type Checkout, type Move, makeCheckout } from '../world/checkout.ts'
import { push } from '../world/events.ts'
import {
  type Attempt,
  choosePairs,
  learnSteps,
  type Plan,
  type Suffered,
  sufferEach,
  tableOf,
} from '../world/every-fault.ts'
import type { KeptIssue } from '../world/github-people.ts'
import { mishaps } from '../world/mishaps.ts'
import { runAction } from '../world/run-action.ts'
import { startWorld } from '../world/start-world.ts'
import { files, page, post, startJourney, threads } from './blog.ts'

const older = '_posts/2026-11-01-partial-indexes.md'
const newer = '_posts/2026-11-20-covering-indexes.md'
const paths = ['/an-older-post/', '/partial-indexes/', '/covering-indexes/']
const sitemap = paths.map(path => `<url><loc>https://notes.example${path}</loc></url>`).join('')
const hosts = {
  'notes.example': site({
    ...Object.fromEntries(paths.map(path => [path, page(path)])),
    '/sitemap.xml': `<urlset>${sitemap}</urlset>`,
  }),
  'hn.algolia.com': json(threads),
}

let blog: Checkout
let move: Move
let workspace: string
/** The issue as the first push opens it, so that no attempt has to make that push. */
let tracked: KeptIssue
let plan: Plan

beforeAll(async () => {
  await using first = await startJourney()
  await first.pushed()
  tracked = (await first.world.github.issues())[0]!
  blog = await makeCheckout({ files })
  move = await blog.edit({
    [older]: text => text.replace('## When it helps', '## When it pays'),
    [newer]: post('Covering indexes in PostgreSQL', '2026-11-20'),
  })
  workspace = (await blog.runner()).workspace
  plan = await learnSteps(start)
}, 180_000)
afterAll(() => blog.close())

/**
 * A post is tracked, and a person has ticked a box, written a note and commented. Then a push
 * changes that post and brings another: one issue is updated, one is opened.
 */
async function start(): Promise<Attempt> {
  const world = await startWorld({ github: { now: '2026-11-22T09:00:00Z' }, hosts })
  const { github } = world
  await github.push(blog)
  const { title, body, labels } = tracked
  await github.openIssue({ title, body, labels, as: 'bot' })
  const note = '*Yours. Postrider does not touch this part.*'
  await github.editIssue(1, text =>
    text.replace('- [ ] **1 ·', '- [x] **1 ·').replace(note, 'Told the team.'),
  )
  await github.comment(1, 'Good list.')
  const event = push(github.repo, move)
  return {
    world,
    run: () => runAction({ world, workspace, event, patience: 120_000 }),
    [Symbol.asyncDispose]: () => world.close(),
  }
}

test('full', async () => {
  console.log(plan.steps.map(s => `${s.k} ${s.nth} ${s.request}`).join('\n'))
  const pairs = choosePairs(plan.steps, mishaps.slice(0, 6), { size: 1000, seed: 1 })
  const found = await sufferEach(start, plan, pairs, 5)
  console.log(tableOf(found))
  console.log(found.filter(f => f.code !== 0))
}, 3_600_000)
