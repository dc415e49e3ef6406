/** Makes the emulator's answers look as github.com's: addresses, times, headers, the bot. */
import type { Clock } from './clock.ts'
import { appOf, dressBot, isBot } from './github-apps.ts'
import type { Answer } from './github-emulator.ts'
import { countReactions, type Reactions } from './github-reactions.ts'

type Json = Record<string, unknown>

/** Where the answers say that GitHub is. */
export interface Dressing {
  readonly origin: string
  readonly clock: Clock
  /** May the token of the workflow or an App push? Null for another token. */
  readonly push: boolean | null
  readonly issues: boolean
  readonly archived: boolean
  readonly reactions: Reactions
  /** Addresses of the issues that were closed as duplicates: the emulator has no such reason. */
  readonly duplicates: ReadonlySet<string>
  /** The scheme and host that were asked. */
  readonly asked: string
}

export function jsonAnswer(status: number, value: unknown, headers: Json = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: Buffer.from(JSON.stringify(value)),
  }
}

export function readJson<T>(answer: Answer): T {
  return JSON.parse(answer.body.toString())
}

/** @param isGraphql its fields were dressed one by one, and its logins are other ones */
export function dressAnswer(
  answer: Answer,
  accept: string | undefined,
  dressing: Dressing,
  isGraphql = false,
): Answer {
  const headers: Record<string, string> = {
    ...withoutTransport(answer.headers),
    date: dressing.clock.now().toUTCString(),
    server: 'github.com',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': crypto.randomUUID().slice(0, 18).toUpperCase(),
  }
  if (answer.headers.link) {
    headers.link = answer.headers.link.replace(/<https?:\/\/[^/]+/g, `<${dressing.asked}`)
  }
  if (!headers['content-type']?.includes('json')) {
    // The client reads raw contents as text only when the type says that they are.
    if (accept?.includes('raw'))
      headers['content-type'] = 'application/vnd.github.raw+json; charset=utf-8'
    return { status: answer.status, headers, body: answer.body }
  }
  headers['content-type'] = 'application/json; charset=utf-8'
  if (isGraphql && answer.status < 400) return { status: answer.status, headers, body: answer.body }
  const value = JSON.parse(webAddresses(answer.body.toString(), dressing.origin), (key, item) =>
    dress(key, item, dressing),
  )
  const body = answer.status < 400 ? value : dressError(value, answer.status)
  return { status: answer.status, headers, body: Buffer.from(JSON.stringify(body)) }
}

function withoutTransport(headers: Answer['headers']): Record<string, string> {
  const transport = /^(connection|keep-alive|content-length|transfer-encoding|access-control-.*)$/
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !transport.test(name)))
}

/** The emulator has one origin for what GitHub splits into the API and the pages of github.com. */
function webAddresses(json: string, origin: string): string {
  return json
    .replaceAll(
      new RegExp(`${origin}/(?=(repos|users|orgs|teams)/)`, 'g'),
      'https://api.github.com/',
    )
    .replaceAll(`${origin}/`, 'https://github.com/')
    .replaceAll(new URL(origin).host, 'github.com')
}

function dress(key: string, value: unknown, dressing: Dressing): unknown {
  if (typeof value === 'string' && key.endsWith('_at') && !Number.isNaN(Date.parse(value))) {
    return dressing.clock.tell(value)
  }
  if (typeof value !== 'object' || value === null) return value
  const object = value as Json
  if (isBot(object.login)) return dressBot(object)
  if ('has_issues' in object) return dressRepo(object, dressing)
  if (key === 'reactions') return countReactions(dressing.reactions, `${object.url}`)
  const isDuplicate = dressing.duplicates.has(`${object.url}`)
  return withApp(isDuplicate ? { ...object, state_reason: 'duplicate' } : object)
}

/** Issues and comments of an App name it, and nobody vouches for them. */
function withApp(object: Json): Json {
  const { user } = object as { user?: Json }
  if (!isBot(user?.login) || !('author_association' in object)) return object
  return { ...object, author_association: 'NONE', performed_via_github_app: appOf(user!) }
}

function dressRepo(repo: Json, { push, issues, archived }: Dressing): Json {
  const permissions = { admin: false, maintain: false, push, triage: false, pull: true }
  return {
    ...repo,
    has_issues: issues,
    archived,
    ...(push === null ? {} : { permissions }),
  }
}

function dressError(error: Json, status: number): Json {
  const said = String(error.message)
  const message = said === 'Validation failed' ? 'Validation Failed' : said
  return {
    ...error,
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: `${status}`,
  }
}
