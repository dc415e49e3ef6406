/** Three runs and four people at once, in random order: no second issue, no lost word, and the last word is theirs. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../../src/io/apply.ts'
import type { IssueApi } from '../../src/io/github/issue-api.ts'
import { openTracker } from '../../src/io/github/tracker.ts'
import { Refused } from '../../src/io/refused.ts'
import { cases, seed } from '../soak.ts'
import type { Core, Person, Step } from './core.ts'
import { type Model, modelGitHub, type Wait } from './model-github.ts'
import { realCore } from './real-core.ts'
import { smallCore } from './small-core.ts'

/** How a run brings what it found to GitHub. */
type Protocol = (core: Core, run: string, api: IssueApi) => Promise<void>

const pullRequests = { upsertComment: async () => {} }

/** Reads the list, reads the comments, plans, and hands the plan to the writer of the Action. */
const ours: Protocol = async (core, run, api) => {
  const tracker = openTracker(api)
  const listed = await tracker.list()
  const issue = 'from' in listed ? undefined : listed.find(({ trusted }) => trusted)
  if (issue === undefined) {
    const found = { run, said: [] }
    await apply([core.open(found)], { tracker, pullRequests }, core.planner(found, null))
    return
  }
  const comments = await tracker.comments(issue.number, core.heardTo(issue.body))
  const said = 'from' in comments ? [] : comments.filter(({ bot }) => !bot)
  const found = { run, said }
  const update = core.plan(found, issue)
  const reactions = said.map(
    ({ id }) => ({ do: 'react', number: issue.number, comment: id, with: '+1' }) as const,
  )
  const changes = [...(update === null ? [] : [update]), ...reactions]
  await apply(changes, { tracker, pullRequests }, core.planner(found, issue))
}

/** Plan, then write: what most tools do. */
const naive: Protocol = async (core, run, api) => {
  const found = { run, said: [] }
  const [issue] = await api.labelled()
  if (issue === undefined) {
    await api.create(core.open(found)).catch(() => api.create(core.open(found)))
    return
  }
  const update = core.plan(found, issue)
  if (update !== null) await api.edit(issue.number, { body: update.body })
}

/** As good as plan and write get: it reads once more, right before it writes. */
const rereading: Protocol = async (core, run, api) => {
  const [issue] = await api.labelled()
  if (issue === undefined) return naive(core, run, api)
  const update = core.plan({ run, said: [] }, await api.read(issue.number))
  if (update !== null) await api.edit(issue.number, { body: update.body })
}

interface Outcome {
  /** Open issues that follow the post. */
  readonly issues: number
  readonly lostEdits: number
  readonly lostPlaces: number
}

async function live(
  core: Core,
  protocol: Protocol,
  wait: Wait,
  who: readonly number[],
  begun: boolean,
  losses: readonly boolean[],
): Promise<Outcome> {
  const model = modelGitHub()
  const quiet = async () => {}
  if (begun) await model.api(quiet).create(core.open({ run: 'e', said: [] }))
  let left = [...losses]
  const loses = () => {
    const [next = false, ...rest] = left
    left = rest
    return next
  }
  const runs = ['e', 'f', 'g'].map(async own => {
    await wait(`run ${own} starts`)
    // A run that GitHub leaves alone twice in a row ends; the next run does its work.
    await protocol(core, own, model.api(wait, loses)).catch(orRefused)
  })
  const acting = who.map(n => (core.people[n] as () => Person)())
  const done: Person[] = []
  const persons = acting.map(async person => {
    for (let tries = 0; tries < 40; tries += 1) {
      await wait('a person looks')
      const issue = model.issues().find(({ state }) => state === 'open')
      if (issue === undefined) continue
      person.act(model, issue.number)
      done.push(person)
      return
    }
  })
  await Promise.all([...runs, ...persons])
  return judge(core, model, done)
}

/** How many of those who changed their mind do not find what they did last. */
async function reconsider(core: Core, wait: Wait, ticks: readonly number[]): Promise<number> {
  const model = modelGitHub()
  const quiet = async () => {}
  await model.api(quiet).create(core.open({ run: 'e', said: [] }))
  const left = [...ticks]
  const linger = async () => {
    for (let more = left.pop() ?? 0; more > 0; more -= 1) await wait('nothing')
  }
  const runs = ['e', 'f', 'g'].map(async own => {
    await linger()
    await ours(core, own, model.api(wait)).catch(orRefused)
  })
  const persons = core.undecided.map(async steps => {
    let last: Step | null = null
    for (const step of steps) {
      await linger()
      await wait('a person looks')
      const before = model.issues()[0]?.body
      model.edit(1, step.change)
      // Where a run took it away for a while, nobody can know that they are content with that.
      last = model.issues()[0]?.body === before ? null : step
    }
    return last
  })
  const [lasts] = await Promise.all([Promise.all(persons), ...runs])
  await ours(core, 'h', model.api(quiet))
  const body = model.issues()[0]?.body ?? ''
  return lasts.filter(last => last?.stands(body) === false).length
}

function orRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error
}

function judge(core: Core, model: Model, people: readonly Person[]): Outcome {
  const open = model.issues().filter(({ state }) => state === 'open')
  const [issue] = open
  if (issue === undefined) return { issues: 0, lostEdits: 0, lostPlaces: 0 }
  const ever = new Set(issue.texts.flatMap(core.places))
  const now = new Set(core.places(issue.body))
  const taken = new Set(people.flatMap(({ takes }) => takes ?? []))
  return {
    issues: open.length,
    lostEdits: people.filter(({ kept }) => !kept(issue, model)).length,
    lostPlaces: [...ever].filter(id => !now.has(id) && !taken.has(id)).length,
  }
}

const situation = {
  who: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 4, maxLength: 4 }),
  begun: fc.boolean(),
  losses: fc.array(fc.boolean(), { maxLength: 4 }),
}

const property = (core: Core, protocol: Protocol) =>
  fc.asyncProperty(fc.scheduler(), fc.record(situation), async (s, { who, begun, losses }) => {
    const wait: Wait = what => s.schedule(Promise.resolve(), what)
    const outcome = await s.waitFor(live(core, protocol, wait, who, begun, losses))
    expect(outcome).toEqual({ issues: 1, lostEdits: 0, lostPlaces: 0 })
  })

/** Five thousand schedules take minutes on a quiet machine, and an hour on one that is not. */
const patience = 2 * 3_600_000

const cores = { 'a small core': smallCore, 'the core of Postrider': realCore }

describe.each(Object.entries(cores))('with %s', (_, core) => {
  test(
    'one issue a post, no lost edit, no lost place',
    async () => {
      const numRuns = core === smallCore ? cases(300, 10_000) : cases(60, 5_000)
      await fc.assert(property(core, ours), { numRuns, seed })
    },
    patience,
  )

  test(
    'what somebody did last stands',
    async () => {
      const ticks = fc.array(fc.nat(40), { minLength: 14, maxLength: 14 })
      const lasting = fc.asyncProperty(fc.scheduler(), ticks, async (s, lingering) => {
        const wait: Wait = what => s.schedule(Promise.resolve(), what)
        expect(await s.waitFor(reconsider(core, wait, lingering))).toBe(0)
      })
      const numRuns = core === smallCore ? cases(300, 10_000) : cases(20, 2_000)
      await fc.assert(lasting, { numRuns, seed })
    },
    patience,
  )

  test.each([
    ['plan and write', naive],
    ['read again and write', rereading],
  ])('the harness sees what “%s” loses', async (_, protocol) => {
    const found = await fc.check(property(core, protocol), { numRuns: 300, seed })
    expect(found.failed).toBe(true)
  })
})
