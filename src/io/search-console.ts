import { importPKCS8, SignJWT } from 'jose'
import * as z from 'zod'
import { UserError } from '../config/errors.ts'
import type { SearchConsole } from '../domain.ts'
import { type Limits, openBudget } from './web/budget.ts'
import { defaultRoute, type Route } from './web/route.ts'
import { send } from './web/send.ts'
import { openTurns } from './web/take-turns.ts'

/** The key file of a service account, as far as it is read. */
const Key = z.object({ client_email: z.string(), private_key: z.string() })
export type ServiceAccount = z.infer<typeof Key>

/** Constants, whatever the key file says: a token of ours goes nowhere else. */
const tokens = 'https://oauth2.googleapis.com/token'
const sites = 'https://www.googleapis.com/webmasters/v3/sites'
const inspections = 'https://searchconsole.googleapis.com/v1/urlInspection/index:inspect'
const scope = 'https://www.googleapis.com/auth/webmasters.readonly'

/**
 * Of one run, which sweeps widen; Google allows 2,000 inspections a day and 600 a minute for each
 * property.
 */
const limits: Limits = { requests: 200, milliseconds: 60_000, bytes: 8 * 1024 * 1024 }
const mostRequests = 1_000
const millisecondsApart = 100

const Token = z.object({ access_token: z.string() })
const Sites = z.object({
  siteEntry: z.array(z.object({ siteUrl: z.string(), permissionLevel: z.string() })).default([]),
})

/** @throws UserError `search-console` when it is no key file; it is never shown */
export function readServiceAccount(text: string): ServiceAccount {
  try {
    return Key.parse(JSON.parse(text))
  } catch {
    throw new UserError(
      'search-console',
      'The input “search-console-credentials” is not the key file of a service account: expected is JSON with “client_email” and “private_key”. Paste the whole file into the secret.',
    )
  }
}

export interface ConsoleSettings {
  readonly route?: Route
  readonly pace?: number
  /** Of a sweep, as the config has it. */
  readonly posts?: number
  readonly minutes?: number
}

/** Asks Search Console as a service account that is a user of the property. */
export function openSearchConsole(
  account: ServiceAccount,
  userAgent: string,
  { route = defaultRoute, pace = millisecondsApart, posts = 0, minutes = 0 }: ConsoleSettings = {},
): SearchConsole {
  const budget = openBudget({
    ...limits,
    requests: Math.min(mostRequests, limits.requests + 2 * posts),
    milliseconds: Math.max(limits.milliseconds, minutes * 60_000),
  })
  const inTurn = openTurns(budget, pace)
  let entry: Promise<Entry | Failed> | undefined
  return {
    inspect: url =>
      askAbout(url, property => [inspections, { inspectionUrl: url, siteUrl: property }]),
    queries: (url, startDate, endDate) =>
      askAbout(url, property => [
        `${sites}/${encodeURIComponent(property)}/searchAnalytics/query`,
        { startDate, endDate, dimensions: ['query'], rowLimit: 10, ...ofPage(url) },
      ]),
  }

  async function askAbout(
    url: string,
    how: (property: string) => readonly [at: string, body: object],
  ): ReturnType<SearchConsole['inspect']> {
    entry ??= enter()
    const entered = await entry
    if ('why' in entered) return entered
    const property = propertyOf(url, entered.properties)
    if (property === null) {
      return {
        why: `no property that ${account.client_email} may see holds ${url}. Add that account as a user of the property`,
      }
    }
    const [at, body] = how(property)
    return ask(at, entered.token, JSON.stringify(body))
  }

  /** A token, and the properties that it opens; once a run. */
  async function enter(): Promise<Entry | Failed> {
    const assertion = await signed(account)
    if (assertion === null) return { why: 'the private key of its service account cannot be read' }
    const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
    const token = await ask(tokens, null, new URLSearchParams({ grant_type, assertion }))
    if ('why' in token) return token
    const given = Token.safeParse(token.payload)
    if (!given.success) return changed(given.error)
    const found = await ask(sites, given.data.access_token)
    if ('why' in found) return found
    const listed = Sites.safeParse(found.payload)
    if (!listed.success) return changed(listed.error)
    const own = listed.data.siteEntry.filter(
      ({ permissionLevel }) => permissionLevel !== 'siteUnverifiedUser',
    )
    return { token: given.data.access_token, properties: own.map(({ siteUrl }) => siteUrl) }
  }

  /** One request of an API whose hosts are known; what it redirects is not followed. */
  async function ask(url: string, token: string | null, body?: string | URLSearchParams) {
    const type = typeof body === 'string' ? 'application/json' : 'application/x-www-form-urlencoded'
    const headers = {
      'user-agent': userAgent,
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': type }),
    }
    const request = { url, headers, ...(body !== undefined && { body: body.toString() }) }
    const answer = await inTurn(new URL(url).host, () => send(request, { route, budget }))
    if (!answer.ok) return { why: answer.why }
    return answer.status === 200 ? readJson(answer.body) : { why: `it answered ${answer.status}` }
  }
}

/** https://developers.google.com/webmaster-tools/v1/searchanalytics/query */
function ofPage(url: string) {
  const filter = { dimension: 'page', operator: 'equals', expression: url }
  return { dimensionFilterGroups: [{ filters: [filter] }] }
}

interface Failed {
  readonly why: string
}
interface Entry {
  readonly token: string
  readonly properties: readonly string[]
}

function readJson(text: string): { payload: unknown } | Failed {
  try {
    return { payload: JSON.parse(text) }
  } catch {
    return { why: 'its answer is no JSON' }
  }
}

function changed({ issues: [issue] }: z.ZodError): Failed {
  return { why: `it changed its answer: “${issue?.path.join('.')}”: ${issue?.message}` }
}

/** https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests */
async function signed({ client_email, private_key }: ServiceAccount): Promise<string | null> {
  try {
    const key = await importPKCS8(private_key, 'RS256')
    return await new SignJWT({ scope })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setIssuer(client_email)
      .setAudience(tokens)
      .setIssuedAt()
      .setExpirationTime('10 minutes')
      .sign(key)
  } catch {
    return null
  }
}

/** The narrowest property that holds an address; null where there is none. */
export function propertyOf(url: string, properties: readonly string[]): string | null {
  const { hostname } = new URL(url)
  const holds = (property: string) => {
    const domain = property.startsWith('sc-domain:') ? property.slice('sc-domain:'.length) : null
    if (domain === null) return url.startsWith(property)
    return hostname === domain || hostname.endsWith(`.${domain}`)
  }
  const narrow = (property: string) => (property.startsWith('sc-domain:') ? 0 : property.length)
  return properties.filter(holds).sort((a, b) => narrow(b) - narrow(a))[0] ?? null
}
