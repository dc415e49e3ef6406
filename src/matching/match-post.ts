import type { Because, Candidate, Day, LeftOut, Opportunity, Post, Target } from '../domain.ts'
import { hostOf } from '../formats/url.ts'
import { sayList } from '../text/say.ts'
import { keysOf, termsOf } from '../text/terms.ts'
import type { Match } from './define-signal.ts'
import { gates } from './gates/registry.ts'
import { indexTargets, share, type TargetIndex } from './index-targets.ts'
import { phrases, rankTargets, spellings, type Weights, weighTerms } from './rank-targets.ts'
import { signals } from './signals/registry.ts'
import { isWeak } from './weak-words.ts'

/** What a match needs to know besides the post and the candidates. */
export interface MatchSettings {
  readonly today: Day
  readonly ownHosts: readonly string[]
  readonly suppressed: readonly string[]
}
export type Matched = Omit<Opportunity, 'draft'>

/** Few and good: a weaker place is never shown to fill the list. */
const mostShown = 7
const mostLeftOut = 5
const mostOfAKind = 3
/** Ranked targets that are looked at closely. */
const looked = 60
/** A word is telling when fewer targets than this have it. */
const telling = 0.05
/** Of 1; below it a match was silly more often than not, on the blogs it was tried on. */
const goodEnough = 0.34
const good = 0.55

/** The catalogue, indexed once for all posts of a run. */
export interface Catalogue {
  readonly index: TargetIndex
  readonly candidates: readonly Candidate[]
}
export function indexCandidates(candidates: readonly Candidate[]): Catalogue {
  return { index: indexTargets(candidates.map(({ target }) => target)), candidates }
}

/**
 * Candidates → none to seven places with reasons, and what ranked as high but was left out.
 * `asked` are the answers that sources gave for this post.
 */
export function matchPost(
  { index, candidates }: Catalogue,
  asked: readonly Candidate[],
  post: Post,
  settings: MatchSettings,
): { readonly matched: readonly Matched[]; readonly leftOut: readonly LeftOut[] } {
  const subject = subjectOf(index, post)
  const ranked = rankTargets(index, subject.weights)
    .slice(0, looked)
    .map(({ target, terms }) => ({
      candidate: candidates[target] as Candidate,
      keys: terms.map(({ key }) => key),
    }))
    .filter(({ candidate }) => !asked.some(({ target }) => target.id === candidate.target.id))
  const answers = asked.map(candidate => ({
    candidate,
    keys: keysIn(candidate.target, subject.weights),
  }))
  const judged = [...ranked, ...answers]
    .map(({ candidate, keys }) =>
      judge({ ...subject, index, post, today: settings.today }, candidate, keys),
    )
    .filter(matched => matched.score >= goodEnough && isQualified(matched))
    .sort((a, b) => b.score - a.score || (a.target.id < b.target.id ? -1 : 1))
  return select(judged, post, settings)
}

/** The words that tell most about a post, as it spells them: what to ask a search for. */
export function tellingTerms({ index }: Catalogue, post: Post): string[] {
  const subject = subjectOf(index, post)
  return [...subject.core].slice(0, 5).map(key => subject.spelling.get(key) ?? key)
}

/** What a post is about, in terms of the targets. */
interface Subject {
  readonly weights: Weights
  /** Telling words of title, tags and description, heaviest first. */
  readonly core: ReadonlySet<string>
  readonly spelling: ReadonlyMap<string, string>
}

function subjectOf(index: TargetIndex, post: Post): Subject {
  const prose = post.content.prose.join('\n')
  const head = [post.title, ...post.tags, post.description ?? '']
  const weights = weighTerms(index, { ...post, text: prose })
  const inHead = new Set(head.flatMap(text => termsOf(text).map(({ key }) => key)))
  const core = [...weights]
    .filter(([key]) => inHead.has(key) && isTelling(index, key))
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key)
  return { weights, core: new Set(core), spelling: spellings([...head, prose]) }
}

function isTelling(index: TargetIndex, key: string): boolean {
  return !key.includes(' ') && !isWeak(key) && share(index, key) < telling
}

/** The reason that ranked most is told first. */
const byWeight = [...signals].sort((a, b) => b.weight - a.weight)

interface Grounds extends Subject {
  readonly index: TargetIndex
  readonly post: Post
  readonly today: Day
}

function judge(grounds: Grounds, { target, source }: Candidate, keys: readonly string[]): Matched {
  const { index, post, today, core, spelling, weights } = grounds
  const words = tellingWords(grounds, keys)
  const shared = (found: ReadonlySet<string>) => words.filter(key => found.has(key))
  const subjects = [...core].filter(key => index.topical.has(key))
  const mostWeight = Math.max(Number.MIN_VALUE, ...subjects.map(key => weights.get(key) ?? 0))
  const match: Match = {
    post,
    target,
    today,
    sharedWith: shared,
    coreWith: found => shared(found).filter(key => core.has(key)),
    focusOn: found =>
      Math.min(
        1,
        weigh(
          shared(found).filter(key => core.has(key)),
          weights,
        ) / mostWeight,
      ),
    isTopic: key => index.topical.has(key),
    say: keys => sayList(phrases(keys, spelling).slice(0, 3)),
  }
  const because: Because[] = []
  let score = 0
  for (const signal of byWeight) {
    const found = signal.score(match)
    if (found === null) continue
    score += signal.weight * found.value
    if (found.because !== null) because.push({ signal: signal.id, ...found.because })
  }
  return {
    target,
    source,
    score,
    fit: score >= good ? 'good' : 'possible',
    because,
    terms: words.map(key => spelling.get(key) ?? key),
  }
}

/** The terms of the post that stand anywhere in what is known of a target. */
function keysIn({ name, topics, samples }: Target, weights: Weights): string[] {
  const texts = [name, ...topics, ...(samples ?? []).map(({ title }) => title)]
  const found = new Set(texts.flatMap(text => keysOf(text)))
  return [...weights.keys()].filter(key => found.has(key))
}

/** A place qualifies by a reason about the post; that it is open or easy to reach is none. */
function isQualified({ because }: Matched): boolean {
  return because.some(({ signal }) => signal === 'sample' || signal === 'topic')
}

function select(judged: readonly Matched[], post: Post, settings: MatchSettings) {
  const matched: Matched[] = []
  const leftOut: LeftOut[] = []
  const hosts = new Set<string>()
  for (const opportunity of judged) {
    const { target } = opportunity
    const gate = gates.find(({ shut }) => shut({ post, target, ...facts(settings) }) !== null)
    if (gate !== undefined) {
      const why = gate.shut({ post, target, ...facts(settings) }) ?? ''
      if (gate.silent !== true && leftOut.length < mostLeftOut)
        leftOut.push({ target, gate: gate.id, why })
      continue
    }
    const place = placeOf(target.url)
    const ofKind = matched.filter(({ target: { kind } }) => kind === target.kind).length
    if (hosts.has(place) || ofKind >= mostOfAKind || matched.length >= mostShown) continue
    hosts.add(place)
    matched.push(opportunity)
  }
  return { matched, leftOut }
}

function facts({ today, ownHosts, suppressed }: MatchSettings) {
  return { today, ownHosts, suppressed }
}

/** One place a host; on hosts of many, the first folder tells places apart. */
function placeOf(url: string): string {
  const host = hostOf(url) ?? url
  return shared.has(host)
    ? `${host}/${new URL(url).pathname.split('/').slice(1, 3).join('/')}`
    : host
}
const shared = new Set(['github.com', 'reddit.com', 'medium.com', 'dev.to'])

function weigh(keys: readonly string[], weights: Weights): number {
  return keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0)
}

/** Single words that weigh more than most in the post and that few targets have, heaviest first. */
function tellingWords({ index, weights, core }: Grounds, keys: readonly string[]): string[] {
  const mean = 1 / Math.max(1, weights.size)
  return keys
    .filter(key => isTelling(index, key) && (core.has(key) || (weights.get(key) ?? 0) >= mean))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}
