/** What befalls a request, and that the enumeration sees a writer that does it wrong. */
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { json } from './answers.ts'
import {
  type Attempt,
  choosePairs,
  inOneOrder,
  learnSteps,
  pairsOf,
  sufferEach,
  tableOf,
} from './every-fault.ts'
import { type Mishap, mishaps } from './mishaps.ts'
import type { Run } from './run-action.ts'
import { startWorld, type World } from './start-world.ts'

interface Heard {
  readonly status: number
  readonly retryAfter?: string | undefined
  readonly body: string
}

/** One request through the proxy; undefined where the connection ended. */
async function ask(
  world: World,
  method: string,
  url: string,
  body?: object,
): Promise<Heard | undefined> {
  try {
    return await heard(world, method, url, body)
  } catch {
    return undefined
  }
}

function heard({ internet, github }: World, method: string, url: string, body?: object) {
  const headers = { host: new URL(url).host, authorization: `token ${github.tokens.actions}` }
  const asked = { host: '127.0.0.1', port: internet.port, method, path: url, headers, agent: false }
  return new Promise<Heard>((resolve, reject) => {
    const sent = request(asked, async response => {
      try {
        const { statusCode = 0, headers: told } = response
        const retryAfter = told['retry-after']
        resolve({ status: statusCode, retryAfter, body: await text(response) })
      } catch (error) {
        reject(error)
      }
    })
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
}

const issues = 'http://api.github.com/repos/octocat/blog/issues'

describe('a request', () => {
  test.each<[Mishap, number | undefined, boolean]>([
    ['lost', 500, true],
    ['gateway', 502, false],
    ['forbidden', 403, false],
    ['limited', 429, false],
    ['hang', undefined, false],
    ['cut', undefined, true],
  ])('%s: answers %s, and it is done: %s', async (mishap, status, isDone) => {
    await using world = await startWorld()
    world.internet.befalls = () => mishap
    const begun = performance.now()
    const answer = await ask(world, 'POST', issues, { title: 'A' })
    expect(answer?.status).toBe(status)
    expect(answer?.retryAfter).toBe(mishap === 'limited' ? '1' : undefined)
    if (mishap === 'hang') expect(performance.now() - begun).toBeGreaterThan(900)
    world.internet.befalls = () => undefined
    expect(await world.github.issues()).toHaveLength(isDone ? 1 : 0)
    expect((await ask(world, 'GET', issues))?.status).toBe(200)
  })

  test('befalls any host, and only the request it is meant for', async () => {
    await using world = await startWorld({ hosts: { 'search.example': json({ hits: [] }) } })
    world.internet.befalls = ({ host, path }) =>
      host === 'search.example' && path === '/b' ? 'lost' : undefined
    const statusOf = async (path: string) =>
      (await ask(world, 'GET', `http://search.example${path}`))?.status
    expect([await statusOf('/a'), await statusOf('/b')]).toEqual([200, 500])
  })
})

/** Opens one issue when there is none; the naive one tries again when it was not told that it did. */
async function write(world: World, isNaive: boolean): Promise<void> {
  const list = await ask(world, 'GET', `${issues}?labels=postrider&state=all`)
  if (list?.status !== 200 || JSON.parse(list.body).length > 0) return
  const issue = { title: 'A', labels: ['postrider'] }
  const made = await ask(world, 'POST', issues, issue)
  if (made?.status !== 201 && isNaive) await ask(world, 'POST', issues, issue)
}

const startWriter = (isNaive: boolean) => async (): Promise<Attempt> => {
  const world = await startWorld()
  async function run(): Promise<Run> {
    await write(world, isNaive)
    return { code: 0, violations: [], stdout: '' } as unknown as Run
  }
  return { world, run, [Symbol.asyncDispose]: () => world.close() }
}

async function everyVerdict(isNaive: boolean) {
  const start = startWriter(isNaive)
  const plan = await learnSteps(start)
  const faults = mishaps.filter(one => one !== 'silence')
  const found = await sufferEach(start, plan, pairsOf(plan.steps, faults), 4)
  const bad = found.filter(({ verdict }) => verdict !== 'ok')
  return { plan, found, bad: bad.map(({ step, fault, verdict }) => [step.k, fault, verdict]) }
}

test('a careful writer comes to the same end whatever happens', async () => {
  const { plan, found, bad } = await everyVerdict(false)
  expect(plan.steps).toEqual([
    {
      k: 1,
      request: 'GET api.github.com/repos/octocat/blog/issues?labels=postrider&state=all',
      nth: 1,
    },
    { k: 2, request: 'POST api.github.com/repos/octocat/blog/issues', nth: 1 },
  ])
  expect(found).toHaveLength(12)
  expect(bad).toEqual([])
  expect(tableOf(found).split('\n')).toHaveLength(3)
})

test('a naive writer is seen to open the issue twice', async () => {
  const { bad } = await everyVerdict(true)
  expect(bad.toSorted()).toEqual([
    [2, 'cut', '2 issues, not 1'],
    [2, 'lost', '2 issues, not 1'],
  ])
})

test('the order of the places and their numbers are no difference, what they say is one', () => {
  const body = (...places: string[]) =>
    `Above\n\n${places.map((place, i) => `- [ ] **${i + 1} · ${place}\n  How.\n`).join('\n')}\n## Below\n\n- [ ] Mine\n`
  expect(inOneOrder(body('A', 'B', 'C'))).toBe(inOneOrder(body('C', 'A', 'B')))
  expect(inOneOrder(body('A', 'B'))).not.toBe(inOneOrder(body('A')))
  expect(inOneOrder(body('A', 'B'))).not.toBe(inOneOrder(body('A', 'B changed')))
  expect(inOneOrder(body('A'))).toContain('## Below\n\n- [ ] Mine')
})

test('the same seed chooses the same pairs', () => {
  const steps = Array.from({ length: 40 }, (_, k) => ({ k, request: `${k}`, nth: 1 }))
  const all = pairsOf(steps, mishaps)
  const some = (seed: number) => choosePairs(all, { size: 12, seed })
  expect(choosePairs(all, { size: all.length, seed: 7 })).toEqual(all)
  expect(some(7)).toHaveLength(12)
  expect(some(7)).toEqual(some(7))
  expect(some(7)).not.toEqual(some(8))
})
