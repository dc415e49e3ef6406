import type { Outage, Post, Target, Vectors } from '../domain.ts'
import type { Matched } from './judge.ts'
import { orderOf, spread } from './scores/mix.ts'

/** Places beyond these would not be shown whatever their order. */
const mostOrdered = 40
/** Characters of a text: models read a few hundred words, and the first tell most. */
const longest = 2000

/**
 * Places in the order that words and vectors give together, half each. A vector has no reason that a
 * reader could open, so it brings no place in and takes none out. Without an answer, words decide.
 */
export async function orderByVectors(
  judged: readonly Matched[],
  post: Post,
  vectors: Vectors,
): Promise<{ readonly ordered: readonly Matched[]; readonly outages: readonly Outage[] }> {
  const first = judged.slice(0, mostOrdered)
  if (first.length < 2) return { ordered: judged, outages: [] }
  const answer = await vectors.of([sayPost(post), ...first.map(({ target }) => sayTarget(target))])
  if (!answer.ok)
    return { ordered: judged, outages: [{ from: 'The model that orders places', why: answer.why }] }
  const [own = [], ...others] = answer.vectors
  const byWords = spread(Float64Array.from(first, ({ score }) => score))
  const byVectors = spread(Float64Array.from(others, other => cosine(own, other)))
  const order = orderOf(byWords.map((score, i) => score + byVectors[i]!))
  const ordered = [...order.map(i => first[i]!), ...judged.slice(mostOrdered)]
  return { ordered, outages: [] }
}

function sayPost({ title, description = '', tags, content }: Post): string {
  return [title, description, tags.join(', '), ...content.prose].join('\n').slice(0, longest)
}

function sayTarget({ name, description = '', topics, samples = [] }: Target): string {
  const titles = samples.map(({ title }) => title)
  return [name, description, topics.join(', '), ...titles].join('\n').slice(0, longest)
}

/** 0 for a vector without length. */
function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)) || 0
}
