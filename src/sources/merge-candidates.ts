import type { Candidate, Sample, Target } from '../domain.ts'

/** Candidates with one id become one: what they took before is put together. */
export function mergeCandidates(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const candidate of lists.flat()) {
    const { id } = candidate.target
    const known = merged.get(id)
    merged.set(id, known === undefined ? candidate : join(known, candidate))
  }
  return [...merged.values()]
}

function join(known: Candidate, more: Candidate): Candidate {
  const also = alsoOf(known, more)
  const target = joinTargets(known.target, more.target)
  return { ...known, target, ...(also.length > 0 && { also }) }
}

/** A reason may rest on what any of them told. */
function alsoOf({ source, also = [] }: Candidate, more: Candidate): string[] {
  const all = new Set([...also, more.source, ...(more.also ?? [])])
  return [...all].filter(id => id !== source)
}

/** What is known stays; what the other knows besides is added, and its items come first. */
function joinTargets(known: Target, more: Target): Target {
  const samples = [...(more.samples ?? []), ...(known.samples ?? [])]
  const linksTo = [...new Set([...(known.linksTo ?? []), ...(more.linksTo ?? [])])]
  return {
    ...more,
    ...known,
    topics: [...new Set([...known.topics, ...more.topics])],
    ...(samples.length > 0 && { samples: withoutTwins(samples) }),
    ...(linksTo.length > 0 && { linksTo }),
  }
}

/** An item that was told twice is the one that says more: its day, its address. */
function withoutTwins(samples: readonly Sample[]): Sample[] {
  const byTitle = new Map<string, Sample>()
  for (const sample of samples) {
    const key = sample.title.toLowerCase()
    byTitle.set(key, { ...sample, ...byTitle.get(key) })
  }
  return [...byTitle.values()]
}
