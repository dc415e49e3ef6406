/**
 * Fault enumeration: a journey is made once undisturbed, to learn its requests. Then it is made
 * anew for each request and each mishap, and once more without: what stands at the end must be what
 * an undisturbed journey leaves.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { KeptIssue } from './github-people.ts'
import type { Visit } from './internet.ts'
import { type Mishap, mishaps } from './mishaps.ts'
import type { Run } from './run-action.ts'
import type { World } from './start-world.ts'

/** A world that stands where the journey begins, and the action in it. */
export interface Attempt extends AsyncDisposable {
  readonly world: World
  run(): Promise<Run>
}

/** What is left of the issues, without what only caches. */
export type EndState = readonly (KeptIssue & { readonly reactions: readonly string[] })[]

/** A request of the journey: the `nth` of its kind, since hosts are asked side by side. */
export interface Step {
  /** In the order of the undisturbed journey, from 1. */
  readonly k: number
  /** `GET hn.algolia.com/api/v1/search?query=x` */
  readonly request: string
  readonly nth: number
}
export interface Plan {
  readonly steps: readonly Step[]
  readonly end: EndState
}
export interface Suffered {
  readonly step: Step
  readonly fault: Mishap
  /** Of the disturbed run. */
  readonly code: number | 'killed'
  /** `ok`, else what is wrong. */
  readonly verdict: string
}

export async function learnSteps(start: () => Promise<Attempt>): Promise<Plan> {
  await using attempt = await start()
  const { internet } = attempt.world
  const before = internet.visits.length
  const { code, stdout } = await attempt.run()
  if (code !== 0) throw new Error(`The undisturbed run ended with ${code}.\n${stdout}`)
  const count = counter()
  const steps = internet.visits
    .slice(before)
    .map((visit, index) => ({ k: index + 1, request: say(visit), nth: count(say(visit)) }))
  return { steps, end: await endState(attempt.world) }
}

export type Pair = readonly [step: Step, fault: Mishap]

export function pairsOf(steps: readonly Step[], faults: readonly Mishap[]): Pair[] {
  return steps.flatMap(step => faults.map((fault): Pair => [step, fault]))
}

/** Some of them, as the seed says; all when there are no more than that. */
export function choosePairs(
  all: readonly Pair[],
  { size, seed }: { readonly size: number; readonly seed: number },
): readonly Pair[] {
  if (size >= all.length) return all
  const length = { minLength: size, maxLength: size }
  return fc.sample(fc.shuffledSubarray([...all], length), { seed, numRuns: 1 })[0]!
}

/** Each pair in a journey of its own, some of them at once. */
export async function sufferEach(
  start: () => Promise<Attempt>,
  plan: Plan,
  pairs: readonly Pair[],
  atOnce: number,
): Promise<readonly Suffered[]> {
  const left = [...pairs]
  const found: Suffered[] = []
  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      found.push(await suffer(start, plan, ...next))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return found
}

/** One journey with one mishap, and the runs after it. */
async function suffer(
  start: () => Promise<Attempt>,
  plan: Plan,
  step: Step,
  fault: Mishap,
): Promise<Suffered> {
  await using attempt = await start()
  const { internet } = attempt.world
  const count = counter()
  let isMet = false
  internet.befalls = visit => {
    if (say(visit) !== step.request || count(step.request) !== step.nth) return undefined
    isMet = true
    return fault
  }
  const first = await attempt.run().catch(killed)
  internet.befalls = () => undefined
  if (!isMet) return { step, fault, code: first.code, verdict: 'the request was not made' }
  const second = await attempt.run().catch(killed)
  const verdict = judge([first, second], await endState(attempt.world), plan.end)
  return { step, fault, code: first.code, verdict }
}

const killed = () => ({ code: 'killed', violations: [] }) as const

type Ended = Pick<Run, 'violations'> & { readonly code: Run['code'] | 'killed' }

function judge(runs: readonly Ended[], end: EndState, expected: EndState): string {
  const [bad] = runs.filter(({ code }) => code !== 0)
  if (bad) return `ended with ${bad.code}`
  const [violation] = runs.flatMap(({ violations }) => violations)
  if (violation) return violation
  if (end.length !== expected.length) return `${end.length} issues, not ${expected.length}`
  const differing = end.flatMap((issue, at) =>
    (Object.keys(issue) as (keyof typeof issue)[])
      .filter(key => !isDeepStrictEqual(issue[key], expected[at]![key]))
      .map(key => `${key} of #${issue.number}`),
  )
  return differing.length === 0 ? 'ok' : `other ${differing.join(', ')}`
}

/** A line for each request, a column for each mishap. */
export function tableOf(found: readonly Suffered[]): string {
  const faults = mishaps.filter(one => found.some(({ fault }) => fault === one))
  const steps = [...new Map(found.map(({ step }) => [step.k, step])).values()]
  const rows = steps
    .sort((a, b) => a.k - b.k)
    .map(({ k, request }) => {
      const cell = (fault: Mishap) =>
        found.find(one => one.step.k === k && one.fault === fault)?.verdict ?? ''
      return [`${k}`, shorten(request), ...faults.map(cell)]
    })
  const table = [['k', 'request', ...faults], ...rows]
  const widths = table[0]!.map((_, at) => Math.max(...table.map(row => row[at]!.length)))
  return table.map(row => row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')).join('\n')
}

async function endState({ github }: World): Promise<EndState> {
  const issues = await github.issues()
  return issues.map(issue => ({
    ...issue,
    body: inOneOrder(withoutState(issue.body)),
    labels: issue.labels.toSorted(),
    reactions: issue.comments.flatMap(({ id }) =>
      github.reactions(id).map(({ content, author }) => `${id} ${content} ${author}`),
    ),
  }))
}

/** What is hidden at the end is a cache, which tells of the runs that wrote it. */
const withoutState = (body: string) => body.replace(/(\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/, '')

/**
 * The places of an issue by name and without their numbers: one that a later run brings comes last,
 * so that no number that a person may have read changes its meaning.
 */
export function inOneOrder(body: string): string {
  const parts = body.split(/^(?=- \[[ x]\] \*\*\d+ · )/m)
  const [above = '', ...items] = parts
  const [last = '', ...below] = (items.pop() ?? '').split(/^(?=\S)(?!- \[)/m)
  const places = [...items, last].map(item => item.replace(/\*\*\d+ · /, '**').trimEnd())
  return [above, ...places.toSorted(), ...below].join('\n')
}

const say = ({ method, host, path }: Visit) => `${method} ${host}${path}`

const shorten = (request: string) => (request.length > 72 ? `${request.slice(0, 71)}…` : request)

function counter(): (key: string) => number {
  const counts = new Map<string, number>()
  return key => {
    const next = (counts.get(key) ?? 0) + 1
    counts.set(key, next)
    return next
  }
}
