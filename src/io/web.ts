import type { Answer, Ask, Hop, Web } from '../domain.ts'
import { hostOf } from '../formats/url.ts'
import { pass } from './clock.ts'
import { hideSecrets } from './secrets.ts'
import { aRun, type Limits, openBudget } from './web/budget.ts'
import { judgeAddress } from './web/judge-address.ts'
import { openKeep } from './web/keep-answers.ts'
import { type Keys, withKey } from './web/keys.ts'
import { type ObeyRobots, openRobots } from './web/obey-robots.ts'
import { withPause } from './web/pause-after.ts'
import { acceptedEncodings } from './web/read-body.ts'
import { defaultRoute, type Route } from './web/route.ts'
import { type Sent, send } from './web/send.ts'
import { openFolder, openMemory } from './web/store.ts'
import { openTurns } from './web/take-turns.ts'
import { takesJson } from './web/takes-json.ts'

export interface WebSettings {
  readonly budget?: Partial<Limits>
  /** Keeps answers for later runs; without it they are kept for this one. */
  readonly folder?: string
  readonly route?: Route
  /** The secrets that services ask for, by name. */
  readonly keys?: Keys
  /** Between two requests to one host, in milliseconds: polite, and below every limit we know. */
  readonly pace?: number
  /** How long a run may wait for what may be there a little later, in milliseconds. */
  readonly patience?: number
}

/** What one more post may need. */
const aPost: Limits = { requests: 12, milliseconds: 8_000, bytes: 4 * 1024 * 1024 }
const mostHops = 5

/**
 * The guarded web client: public addresses only, at every hop; budgets of requests, time and bytes;
 * one request a host at a time; robots.txt of strangers. It never throws: what does not answer is
 * `ok: false` with a why. Everything sent counts in the budget, repeats and robots.txt too.
 */
export function openWeb(userAgent: string, settings: WebSettings = {}): Web {
  const { route = defaultRoute, folder, pace = 350, keys = new Map() } = settings
  // A short one would be found in every address, and is no secret.
  const secrets = [...keys.values()].filter(value => value.length >= 8).map(encodeURIComponent)
  const budget = openBudget({ ...aRun, ...settings.budget })
  let { patience = 60_000 } = settings
  const inTurn = openTurns(budget, pace)
  const keep = openKeep(folder === undefined ? openMemory() : openFolder(folder))
  const robots = openRobots(url => get({ url, accept: 'text/plain,*/*;q=0.5' }, async () => null))
  return {
    get: ask => get(ask, url => (obeys(ask, url) ? robots(url) : Promise.resolve(null))),
    keys: new Set(keys.keys()),
    isSpent: () => budget.isBelow(aPost),
    async wait(milliseconds) {
      if (milliseconds > patience) return false
      patience -= milliseconds
      await pass(milliseconds)
      budget.extend(milliseconds)
      return true
    },
  }

  async function get(ask: Ask, obey: ObeyRobots): Promise<Answer> {
    let url = ask.url
    const hops: Hop[] = []
    if (holdsSecret(ask.body ?? ''))
      return { ok: false, why: 'what is to be sent holds a secret of this run' }
    if (ask.body !== undefined && !takesJson(ask))
      return { ok: false, why: `only a documented API is asked by ${ask.method ?? 'POST'}` }
    for (let hop = 0; hop <= mostHops; hop++) {
      // A host may send us on with what we told it.
      if (holdsSecret(url)) return { ok: false, why: 'the address holds a secret of this run' }
      const refused = judgeAddress(url) ?? (await obey(url))
      if (refused !== null) return { ok: false, why: refused }
      const sent = await askOnce(ask, url)
      if (!sent.ok) return { ok: false, why: sent.why }
      const { status, headers, body } = sent
      if (status < 300 || status >= 400 || headers.location === undefined)
        return { ok: true, status, url, hops, headers, body }
      if (ask.body !== undefined) return { ok: false, why: 'it redirects what was posted to it' }
      const next = follow(headers.location, url)
      if ('why' in next) return { ok: false, why: next.why }
      url = next.url
      hops.push({ status, to: url })
    }
    return { ok: false, why: `more than ${mostHops} redirects` }
  }

  function holdsSecret(text: string): boolean {
    const given = secrets.some(value => text.includes(value))
    return given || hideSecrets(text) !== text
  }

  function askOnce(ask: Ask, url: string): Promise<Sent> {
    const plain = headersOf(ask, url, userAgent)
    const keyed = withKey(ask.key, url, keys)
    const request = {
      url: keyed?.url ?? url,
      body: ask.body,
      method: ask.method,
      headers: { ...plain, ...keyed?.headers },
    }
    const turn = (headers: Readonly<Record<string, string>>) =>
      inTurn(
        new URL(url).host,
        async () =>
          withPause(
            await send({ ...request, headers }, { route, budget }, ask.largest),
            ask.pauseIn,
          ),
        ask.body === undefined,
      )
    const isOpen = keyed === null && ask.body === undefined
    return isOpen ? keep(url, request.headers, turn) : turn(request.headers)
  }
}

/** Who is asked at the user's wish may lead on to a stranger; that one's robots.txt counts. */
function obeys(ask: Ask, url: string): boolean {
  return ask.robots !== 'ignore' || hostOf(url) !== hostOf(ask.url)
}

function headersOf(ask: Ask, url: string, userAgent: string): Record<string, string> {
  const isSameOrigin = new URL(url).origin === new URL(ask.url).origin
  return {
    'user-agent': userAgent,
    accept: ask.accept ?? 'text/html,*/*;q=0.5',
    'accept-encoding': acceptedEncodings,
    ...(ask.body !== undefined && { 'content-type': 'application/json' }),
    ...(ask.confirm && { 'cache-control': 'no-cache' }),
    ...(ask.authorization !== undefined && isSameOrigin && { authorization: ask.authorization }),
  }
}

/** A page that was asked for in secret is not fetched in the open. */
function follow(location: string, from: string): { url: string } | { why: string } {
  if (!URL.canParse(location, from)) return { why: 'it redirects to no address' }
  const to = new URL(location, from)
  const refused = judgeAddress(to.href)
  if (refused !== null) return { why: refused }
  if (to.protocol === 'http:' && new URL(from).protocol === 'https:')
    return { why: 'it redirects from https to http, which is not followed' }
  return { url: to.href }
}
