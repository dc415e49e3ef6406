import type { Candidate, LeftOut, Outage, Post, TargetKind, Vectors } from '../domain.ts'
import { houseTopics } from './house-topics.ts'
import { indexTargets, type TargetIndex } from './index-targets.ts'
import { isQualified, judge, type Matched } from './judge.ts'
import { orderByVectors } from './order-by-vectors.ts'
import { rankTargets } from './rank-targets.ts'
import { type Readings, vocabularyOf } from './readings.ts'
import { type MatchSettings, select } from './select.ts'
import { type Subject, subjectOf } from './subject.ts'
import { belongsTo } from './topic-words.ts'
import { indexTopics, type Topics } from './topics.ts'
import { readRecords } from './track-record.ts'

/** Ranked targets that are looked at closely, besides those that share a topic. */
export const looked = 60
/**
 * Of 1: half of what the topic signal can give, that is a topic which is half of what the post is
 * about. Below it, few places were worth acting on; docs/places.md says how this was judged.
 */
export const closeEnough = 0.25

/** The catalogue, indexed once for all posts of a run. */
export interface Catalogue {
  readonly index: TargetIndex
  readonly topics: Topics
  readonly candidates: readonly Candidate[]
  /** By `Target.id`. */
  readonly kinds: ReadonlyMap<string, TargetKind>
}
/** `readings` are those of the bundled catalogue; what comes from elsewhere is read here. */
export function indexCandidates(
  candidates: readonly Candidate[],
  readings: Readings | null = null,
): Catalogue {
  const targets = candidates.map(({ target }) => target)
  const kinds = new Map(targets.map(({ id, kind }) => [id, kind]))
  const bundled = new Set(
    candidates.filter(({ source }) => source === 'catalogue').map(({ target }) => target),
  )
  const index = indexTargets(targets, vocabularyOf(readings), target =>
    bundled.has(target) ? readings?.targets[target.id] : undefined,
  )
  return { index, topics: indexTopics(targets), candidates, kinds }
}

/** The same places, for the posts of one blog. */
export function ofBlog(catalogue: Catalogue, posts: readonly Post[]): Catalogue {
  let found: ReadonlySet<string> | undefined
  const house = () => (found ??= houseTopics(catalogue.topics, posts))
  return { ...catalogue, topics: { ...catalogue.topics, house } }
}

/**
 * Candidates → none to seven places with reasons, and what ranked as high but was left out.
 * `asked` are the answers that sources gave for this post.
 */
export function matchPost(
  catalogue: Catalogue,
  asked: readonly Candidate[],
  post: Post,
  settings: MatchSettings,
): { readonly matched: readonly Matched[]; readonly leftOut: readonly LeftOut[] } {
  return select(judgePlaces(catalogue, asked, post, settings), post, settings)
}

/** The same, in the order that a model of the user’s has a say in. */
export async function matchPostWith(
  vectors: Vectors,
  catalogue: Catalogue,
  asked: readonly Candidate[],
  post: Post,
  settings: MatchSettings,
): Promise<ReturnType<typeof matchPost> & { readonly outages: readonly Outage[] }> {
  const judged = judgePlaces(catalogue, asked, post, settings)
  const { ordered, outages } = await orderByVectors(judged, post, vectors)
  return { ...select(ordered, post, settings), outages }
}

/** The places that are close enough to the post, best first, before any gate. */
export function judgePlaces(
  { index, topics, candidates, kinds }: Catalogue,
  asked: readonly Candidate[],
  post: Post,
  { contacts, today }: Pick<MatchSettings, 'contacts' | 'today'>,
): Matched[] {
  const subject = subjectOf(index, topics, post)
  const answered = new Set(asked.map(({ target }) => target.id))
  const known = worthALook(index, topics, subject)
    .map(i => candidates[i] as Candidate)
    .filter(({ target }) => !answered.has(target.id))
  const records = readRecords(contacts.all, id => kinds.get(id), today)
  const grounds = { subject, topics, post, records, today }
  return [...known, ...asked]
    .map(candidate => judge(grounds, candidate))
    .filter(matched => matched.relevance >= closeEnough && isQualified(matched))
    .sort((a, b) => b.score - a.score)
}

/** The words that tell most about a post, as it spells them: what to ask a search for. */
export function tellingTerms({ index, topics }: Catalogue, post: Post): string[] {
  const { core, spelling, topics: about } = subjectOf(index, topics, post)
  const words = [...about.keys(), ...core].map(key => spelling.get(key) ?? key)
  const seen = new Set<string>()
  return words
    .filter(word => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
    .slice(0, 5)
}

/** The best by their words, and all that share a topic; those that share words first. */
function worthALook(index: TargetIndex, topics: Topics, subject: Subject): number[] {
  const ranked = rankTargets(index, subject.weights).map(({ target }) => target)
  const wanted = [...subject.topics.keys()].flatMap(topic => [topic, ...(belongsTo[topic] ?? [])])
  const onTopic = new Set(wanted.flatMap(topic => topics.places.get(topic) ?? []))
  const inOrder = ranked.filter((target, i) => i < looked || onTopic.has(target))
  return [...new Set([...inOrder, ...onTopic])]
}
