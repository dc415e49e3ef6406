import type { Answer, Ask, Candidate, Outage, Query, Source, Target, Web } from '../domain.ts'

/** What the sources brought, and which of them did not answer. */
export interface Discovery {
  readonly candidates: readonly Candidate[]
  readonly outages: readonly Outage[]
  /** Titles of the sources that answered. */
  readonly answered: readonly string[]
}

/** Asks every source; one that fails is an outage and stops no other. */
export async function discover(
  sources: readonly Source[],
  query: Query,
  web: Web,
): Promise<Discovery> {
  const results = await Promise.all(sources.map(source => askSource(source, query, web)))
  return {
    candidates: results.flatMap(({ candidates }) => candidates),
    outages: results.flatMap(({ outages }) => outages),
    answered: results.flatMap(({ answered }) => answered),
  }
}

async function askSource(source: Source, query: Query, web: Web): Promise<Discovery> {
  const candidates: Candidate[] = []
  const outages: Outage[] = []
  for (const ask of source.ask(query)) {
    const targets = read(source, ask, await web.get(ask))
    if ('from' in targets) outages.push(targets)
    else candidates.push(...targets.map(target => ({ target, source: source.id })))
  }
  const answered = outages.length === 0 ? [source.title] : []
  return { candidates, outages, answered }
}

function read(source: Source, ask: Ask, answer: Answer): readonly Target[] | Outage {
  const outage = (why: string): Outage => ({ from: source.title, why })
  if (!answer.ok) return outage(answer.why)
  if (answer.status !== 200) return outage(`it answered ${answer.status}`)
  try {
    return source.read(JSON.parse(answer.body))
  } catch (error) {
    return outage(`${new URL(ask.url).host} changed its answer: ${reason(error)}`)
  }
}

/** A zod error names the field; anything else its first line. */
function reason(error: unknown): string {
  const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0]
  if (issue !== undefined) return `“${issue.path.join('.')}”: ${issue.message}`
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
}

/** Candidates with one id become one: what they took before is put together. */
export function mergeCandidates(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const candidate of lists.flat()) {
    const { id } = candidate.target
    const known = merged.get(id)
    merged.set(
      id,
      known === undefined ? candidate : { ...known, target: join(known.target, candidate.target) },
    )
  }
  return [...merged.values()]
}

function join(known: Target, more: Target): Target {
  const samples = [...(more.samples ?? []), ...(known.samples ?? [])]
  const route = known.route ?? more.route
  return { ...known, ...(samples.length > 0 && { samples }), ...(route && { route }) }
}
