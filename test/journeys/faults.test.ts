/**
 * Whatever befalls one request of a push, the next push leaves what an undisturbed one leaves: the
 * same issues, none twice, and nothing of a person's lost.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases, isSoak, seed } from '../soak.ts'
import { recordedHosts } from '../sources/recorded.ts'
import { json, site } from '../world/answers.ts'
import { type Checkout, type Move, makeCheckout } from '../world/checkout.ts'
import { push } from '../world/events.ts'
import {
  type Attempt,
  choosePairs,
  learnSteps,
  type Pair,
  type Plan,
  pairsOf,
  sufferEach,
  tableOf,
} from '../world/every-fault.ts'
import type { KeptIssue } from '../world/github-people.ts'
import { mishaps } from '../world/mishaps.ts'
import { runAction } from '../world/run-action.ts'
import { startWorld } from '../world/start-world.ts'
import { files as blogFiles, config, page, post, threads } from './blog.ts'

const older = '_posts/2026-11-01-partial-indexes.md'
const newer = '_posts/2026-11-20-covering-indexes.md'
const covering = 'Covering indexes in PostgreSQL'
const paths = ['/an-older-post/', '/partial-indexes/', '/covering-indexes/']
const sitemap = paths.map(path => `<url><loc>https://notes.example${path}</loc></url>`).join('')
/** All sources that are on by default, but the feeds, each of which is one more of the same. */
const files = { ...blogFiles, [config]: 'author: { name: Jo }\nsources: { feeds: false }\n' }
const hosts = {
  ...recordedHosts(),
  'notes.example': site({
    ...Object.fromEntries(paths.slice(0, 2).map(path => [path, page(path)])),
    '/covering-indexes/': page('/covering-indexes/', post(covering, '2026-11-20')),
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
  blog = await makeCheckout({ files })
  tracked = await firstPush()
  move = await blog.edit({
    [older]: text => text.replace('## When it helps', '## When it pays'),
    [newer]: post(covering, '2026-11-20'),
  })
  workspace = (await blog.runner()).workspace
  plan = await learnSteps(start)
}, 300_000)
afterAll(() => blog.close())

const openWorld = () => startWorld({ github: { now: '2026-11-22T09:00:00Z' }, hosts })
/** Milliseconds for a run, which waits for limits and between its writes. */
const patience = 120_000

async function firstPush(): Promise<KeptIssue> {
  await using world = await openWorld()
  await world.github.push(blog)
  const { workspace } = await blog.runner()
  await runAction({ world, workspace, event: push(world.github.repo, blog.first), patience })
  return (await world.github.issues())[0]!
}

/**
 * A post is tracked, and a person has ticked a box, written a note and commented. Then a push
 * changes that post and brings another: one issue is updated, one is opened.
 */
async function start(): Promise<Attempt> {
  const world = await openWorld()
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
    run: () => runAction({ world, workspace, event, patience }),
    [Symbol.asyncDispose]: () => world.close(),
  }
}

const faults = mishaps.filter(one => one !== 'silence')

const hour = 3_600_000

async function badOf(pairs: readonly Pair[]): Promise<readonly string[]> {
  const found = await sufferEach(start, plan, pairs, 3)
  console.log(`${pairs.length} cases, POSTRIDER_SEED=${seed}\n${tableOf(found)}`)
  return found
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ step, fault, verdict }) => `${fault} at ${step.request}: ${verdict}`)
}

test(
  'the end is that of an undisturbed push, whatever befalls one request',
  async () => {
    const all = pairsOf(plan.steps, faults)
    expect(await badOf(choosePairs(all, { size: cases(3, all.length), seed }))).toEqual([])
  },
  hour,
)

test.runIf(isSoak)(
  'a page that never answers is given up by the client itself',
  async () => {
    const page = plan.steps.find(({ request }) => request === 'GET notes.example/partial-indexes/')!
    expect(await badOf([[page, 'silence']])).toEqual([])
  },
  hour,
)

test.runIf(isSoak)(
  'so is GitHub',
  async () => {
    const list = plan.steps.find(({ request }) => request.includes('/issues?'))!
    expect(await badOf([[list, 'silence']])).toEqual([])
  },
  hour,
)
