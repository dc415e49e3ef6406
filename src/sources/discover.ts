import type { Answer, Ask, Candidate, Outage, Query, Source, Target, Web } from '../domain.ts'
import { cleanTarget } from './clean-target.ts'

/** What the sources brought, and which of them did not answer. */
export interface Discovery {
  readonly candidates: readonly Candidate[]
  readonly outages: readonly Outage[]
  /** Titles of the sources that answered. */
  readonly answered: readonly string[]
}
const nothing: Discovery = { candidates: [], outages: [], answered: [] }

/** Answers that one ask may lead on to, one after the other. */
const mostPages = 3

/**
 * Asks for one post after the other: the sources of a run once, the others each time. All of them
 * side by side, and none of their hosts twice at a time. What fails is an outage and stops no other;
 * a host that did not answer is not asked again in the run.
 * @param shared what all posts of the run ask for
 * @returns asks for a post; `newer` is how many newer ones the run has, which go before it
 */
export function openDiscovery(
  sources: readonly Source[],
  shared: Query,
  web: Web,
): (query: Query, newer?: number) => Promise<Discovery> {
  const desk = openDesk(web)
  const once = sources.filter(({ scope }) => scope === 'run')
  const each = sources.filter(({ scope }) => scope === 'post')
  const all = async (asked: readonly Source[], query: Query, newer = 0) =>
    join(await Promise.all(asked.map(source => askInTurn(source, query, desk, newer))))
  let together: Promise<Discovery> | undefined
  return async (query, newer) => {
    together ??= all(once, shared)
    return join(await Promise.all([together, all(each, query, newer)]))
  }
}

/** The same for a single post. */
export function discover(sources: readonly Source[], query: Query, web: Web): Promise<Discovery> {
  return openDiscovery(sources, query, web)(query)
}

function join(found: readonly Discovery[]): Discovery {
  return found.reduce(
    (all, one) => ({
      candidates: [...all.candidates, ...one.candidates],
      outages: [...all.outages, ...one.outages],
      answered: [...all.answered, ...one.answered],
    }),
    nothing,
  )
}

type Desk = (source: Source, ask: Ask) => Promise<Answer>

/** Asks within the limit of each source, a host at a time. */
function openDesk(web: Web): Desk {
  const spent = new Map<string, number>()
  const lines = new Map<string, Promise<unknown>>()
  const silent = new Map<string, Answer>()
  return (source, ask) => {
    const { host } = new URL(ask.url)
    const before = lines.get(host) ?? Promise.resolve()
    const turn = before.then(() => attempt(source, ask, host))
    lines.set(host, turn)
    return turn
  }

  async function attempt({ id, limit, absent = [] }: Source, ask: Ask, host: string) {
    const said = silent.get(host)
    if (said !== undefined) return said
    const used = spent.get(id) ?? 0
    if (used >= limit.requests)
      return { ok: false, why: `its ${limit.requests} requests of this run are used up` } as const
    spent.set(id, used + 1)
    const answer = await web.get(ask)
    const isSilent = !answer.ok || (answer.status !== 200 && !absent.includes(answer.status))
    if (isSilent) silent.set(host, answer)
    return answer
  }
}

/** Where not all posts of a run may ask, the newest do. */
async function askInTurn(source: Source, query: Query, desk: Desk, newer: number) {
  const { limit } = source
  if (newer < limit.requests) return askSource(source, query, desk)
  const why = `its ${limit.requests} requests of this run go to newer posts`
  return source.ask(query).length === 0 ? nothing : { ...nothing, outages: [outageOf(source, why)] }
}

async function askSource(source: Source, query: Query, desk: Desk): Promise<Discovery> {
  const first = source.ask(query)
  if (first.length === 0) return nothing
  const seen = new Set<string>()
  const found = await Promise.all(first.map(ask => follow(source, ask, query, desk, seen)))
  const outages = distinct(found.flatMap(({ outages }) => outages))
  return {
    candidates: found.flatMap(({ candidates }) => candidates),
    outages,
    answered: outages.length === 0 ? [source.title] : [],
  }
}

/** One ask, and what its answers lead on to. */
async function follow(
  source: Source,
  ask: Ask,
  query: Query,
  desk: Desk,
  seen: Set<string>,
  page = 1,
): Promise<Discovery> {
  const name = `${ask.url} ${ask.body ?? ''}`
  if (seen.has(name)) return nothing
  seen.add(name)
  const answer = await desk(source, ask)
  if (answer.ok && source.absent?.includes(answer.status)) return nothing
  const told = read(source, ask, query, answer)
  if ('why' in told) return { ...nothing, outages: [outageOf(source, told.why)] }
  const candidates = told.targets
    .flatMap(target => cleanTarget(target, query.ownHosts) ?? [])
    .map(target => ({ target, source: source.id }))
  const more = page >= mostPages ? [] : told.next
  const led = await Promise.all(more.map(next => follow(source, next, query, desk, seen, page + 1)))
  return join([{ ...nothing, candidates }, ...led])
}

type Told = { readonly targets: readonly Target[]; readonly next: readonly Ask[] }

function read(
  source: Source,
  ask: Ask,
  query: Query,
  answer: Answer,
): Told | { readonly why: string } {
  if (!answer.ok) return answer
  if (answer.status !== 200)
    return { why: source.silence?.[answer.status] ?? `it answered ${answer.status}` }
  try {
    const payload: unknown = ask.text ? answer.body : JSON.parse(answer.body)
    return {
      targets: source.read(payload, ask, query),
      next: source.next?.(payload, ask, query) ?? [],
    }
  } catch (error) {
    return { why: `${new URL(ask.url).host} changed its answer: ${reason(error)}` }
  }
}

/** A zod error names the field; anything else its first line. */
function reason(error: unknown): string {
  const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0]
  if (issue !== undefined) return `“${issue.path.join('.') || 'all of it'}”: ${issue.message}`
  // What is no JSON is quoted in the message: hostile, and of any length.
  if (error instanceof SyntaxError) return 'it is not JSON'
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
}

const outageOf = ({ title, id }: Source, why: string): Outage => ({ from: title, why, source: id })

function distinct(outages: readonly Outage[]): Outage[] {
  return [...new Map(outages.map(outage => [outage.why, outage])).values()]
}
