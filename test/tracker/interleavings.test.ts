/** Three runs and four people at once, in random order: no second issue, and no lost word. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../src/io/apply.ts'
import type { IssueApi } from '../../src/io/github/issue-api.ts'
import { openTracker } from '../../src/io/github/tracker.ts'
import { Refused } from '../../src/io/refused.ts'
import { cases } from '../soak.ts'
import { type Kept, type Model, modelGitHub, type Wait } from './model-github.ts'
import { type Findings, openWith, parse, plannerOf, planWith } from './small-core.ts'

/** How a run brings what it found to GitHub. */
type Protocol = (findings: Findings, api: IssueApi) => Promise<void>

const pullRequests = { upsertComment: async () => {} }

/** Reads the list, reads the comments, plans, and hands the plan to the writer of the Action. */
const ours: Protocol = async (found, api) => {
  const tracker = openTracker(api)
  const issues = await tracker.list()
  if ('from' in issues) return
  const [issue] = issues.filter(({ trusted }) => trusted)
  if (issue === undefined) {
    await apply([openWith(found)], { tracker, pullRequests }, plannerOf(found))
    return
  }
  const after = parse(issue.body).comment
  const said = await tracker.comments(issue.number, after)
  const commands = 'from' in said ? [] : said.filter(({ bot }) => !bot)
  const won = commands.flatMap(({ body }) => /^\/postrider won (\S+)$/.exec(body)?.[1] ?? [])
  const findings = { ...found, won, comment: Math.max(after, ...commands.map(({ id }) => id)) }
  const update = planWith(findings, issue)
  const reactions = commands.map(
    ({ id }) => ({ do: 'react', number: issue.number, comment: id, with: '+1' }) as const,
  )
  const changes = [...(update === null ? [] : [update]), ...reactions]
  await apply(changes, { tracker, pullRequests }, plannerOf(findings))
}

/** Plan, then write: what most tools do. */
const naive: Protocol = async (found, api) => {
  const [issue] = await api.labelled()
  if (issue === undefined) {
    await api.create(openWith(found)).catch(() => api.create(openWith(found)))
    return
  }
  const update = planWith(found, issue)
  if (update !== null) await api.edit(issue.number, { body: update.body })
}

/** As good as plan and write get: it reads once more, right before it writes. */
const rereading: Protocol = async (found, api) => {
  const [issue] = await api.labelled()
  if (issue === undefined) return naive(found, api)
  const update = planWith(found, await api.read(issue.number))
  if (update !== null) await api.edit(issue.number, { body: update.body })
}

/** What somebody does, and how the final issue shows that it was not lost. */
interface Person {
  readonly act: (model: Model, number: number) => void
  readonly kept: (issue: Kept, model: Model) => boolean
  /** The place that it takes off the list. */
  readonly takes?: string
}

const edits = (change: (body: string) => string, kept: (body: string) => boolean): Person => ({
  act: (model, number) => model.edit(number, change),
  kept: ({ body }) => kept(body),
})

const people: readonly (() => Person)[] = [
  () =>
    edits(
      body => body.replace('- [ ] a ', '- [x] a '),
      body => body.includes('- [x] a '),
    ),
  () =>
    edits(
      body => body.replace('draft of b', 'in my own words'),
      body => body.includes('- [ ] b in my own words'),
    ),
  () =>
    edits(
      body => body.replace('## Notes', '## Notes\ntold the team'),
      body => body.split('\ntold the team\n').length === 2,
    ),
  () => ({
    ...edits(
      body => body.replace(/^- \[.\] c .*\n/m, ''),
      body => !/^- \[.\] c /m.test(body),
    ),
    takes: 'c',
  }),
  () => {
    let comment = 0
    return {
      act(model, number) {
        comment = model.say(number, '/postrider won d')
      },
      // One that no run has seen yet waits for the next; one that was answered was done.
      kept: ({ body }, model) => !model.answered(comment) || parse(body).won.has('d'),
    }
  },
]

interface Outcome {
  /** Open issues that follow the post. */
  readonly issues: number
  readonly lostEdits: number
  readonly lostPlaces: number
}

async function live(
  protocol: Protocol,
  wait: Wait,
  who: readonly number[],
  begun: boolean,
  losses: readonly boolean[],
): Promise<Outcome> {
  const model = modelGitHub()
  const quiet = async () => {}
  const base = { won: [], comment: 0 }
  if (begun) await model.api(quiet).create(openWith({ ...base, places: ['a', 'b', 'c', 'd'] }))
  let left = [...losses]
  const loses = () => {
    const [next = false, ...rest] = left
    left = rest
    return next
  }
  const runs = ['e', 'f', 'g'].map(async own => {
    await wait(`run ${own} starts`)
    const findings = { ...base, places: ['a', 'b', 'c', 'd', own] }
    // A run that GitHub leaves alone twice in a row ends; the next run does its work.
    await protocol(findings, model.api(wait, loses)).catch(orRefused)
  })
  const acting = who.map(n => (people[n] as () => Person)())
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
  return judge(model, done)
}

function orRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error
}

function judge(model: Model, people: readonly Person[]): Outcome {
  const open = model.issues().filter(({ state }) => state === 'open')
  const [issue] = open
  if (issue === undefined) return { issues: 0, lostEdits: 0, lostPlaces: 0 }
  const ever = new Set(issue.texts.flatMap(idsOf))
  const now = new Set(idsOf(issue.body))
  const taken = new Set(people.flatMap(({ takes }) => takes ?? []))
  return {
    issues: open.length,
    lostEdits: people.filter(({ kept }) => !kept(issue, model)).length,
    lostPlaces: [...ever].filter(id => !now.has(id) && !taken.has(id)).length,
  }
}

const idsOf = (body: string) => [...parse(body).places.keys()]

const situation = {
  who: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 4, maxLength: 4 }),
  begun: fc.boolean(),
  losses: fc.array(fc.boolean(), { maxLength: 4 }),
}

const property = (protocol: Protocol) =>
  fc.asyncProperty(fc.scheduler(), fc.record(situation), async (s, { who, begun, losses }) => {
    const wait: Wait = what => s.schedule(Promise.resolve(), what)
    const outcome = await s.waitFor(live(protocol, wait, who, begun, losses))
    expect(outcome).toEqual({ issues: 1, lostEdits: 0, lostPlaces: 0 })
  })

test('one issue a post, no lost edit, no lost place', async () => {
  await fc.assert(property(ours), { numRuns: cases(300, 10_000) })
}, 600_000)

test.each([
  ['plan and write', naive],
  ['read again and write', rereading],
])('the harness sees what “%s” loses', async (_, protocol) => {
  const found = await fc.check(property(protocol), { numRuns: 300 })
  expect(found.failed).toBe(true)
})
