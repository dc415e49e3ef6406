import type { Claim, Content, Post, Target } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { sayList } from '../text/say.ts'
import { countWords } from '../text/words.ts'
import type { Matched } from './define-channel.ts'
import { describe } from './describe.ts'
import { keysIn } from './keys.ts'
import { inEnglish } from './outline.ts'
import { ownPassages } from './own-sentences.ts'
import { countedIn, sectionsOf } from './post-facts.ts'
import { speaksOfPost } from './stands-alone.ts'

/** How often a piece of evidence was used for other places. */
export type Used = Map<string, number>

/** What may be said to a place although another one was told. */
export type Repeats = 'beginning' | 'description' | 'nothing'

export interface Wanted {
  /** Words of all that is picked, at most. */
  readonly words: number
  /** How many things to say, at most; two when left out. */
  readonly things?: number
  /** Only what a sentence says, without the list of what is in the post. */
  readonly sentencesOnly?: boolean
}
/** The sentences for a place, in an order in which they can be read. */
export type Picker = (wanted: Wanted) => Claim[]

/** Something that can be said of the post. */
interface Option {
  readonly claims: readonly Claim[]
  readonly words: number
  readonly at: number
  readonly worth: number
}

/**
 * Picks for one place after the other from what a post says. What suits the place comes first; what
 * another place got comes later, or not at all.
 */
export function pickerFor(post: Post, matched: Matched, used: Used, repeats: Repeats): Picker {
  const { target, terms } = matched
  const wanted = keysIn([...terms, ...target.topics, ...sampleTitles(target)])
  const own = keysIn([post.title, post.description ?? '', ...post.tags])
  const options = [
    ...summary(post),
    // What makes a sentence stand alone is known for English only, and these words are English.
    ...(inEnglish(post)
      ? [
          ...passages(post, wanted, own),
          ...contents(post),
          ...facts(post),
          ...subject(post, matched),
        ]
      : []),
  ]
  return ({ words, things: most = 2, sentencesOnly = false }) => {
    const left = options.filter(({ at }) => !sentencesOnly || at < afterAll - 1)
    const picked: Option[] = []
    let room = words
    while (picked.length < most) {
      const next = best(left, picked, used, room, repeats)
      if (next === null) break
      picked.push(next)
      room -= next.words
    }
    const claims = picked
      .sort((a, b) => a.at - b.at)
      .flatMap(option => option.claims)
      .map(onceNamed)
    for (const { from } of claims) for (const id of from) used.set(id, (used.get(id) ?? 0) + 1)
    return claims
  }
}

/** “The post has …. It takes …”, and not “the post” twice. */
function onceNamed(claim: Claim, at: number, all: readonly Claim[]): Claim {
  const again = at > 0 && all[at - 1]?.from[0] === 'post:headings'
  return again ? { ...claim, text: claim.text.replace(/^The post /, 'It ') } : claim
}

const you = /\byou(?:r|rs|['’]\w+)?\b/i

function best(
  options: readonly Option[],
  picked: readonly Option[],
  used: Used,
  room: number,
  repeats: Repeats,
): Option | null {
  const times = ({ claims }: Option) =>
    Math.max(...claims.flatMap(({ from }) => from.map(id => used.get(id) ?? 0)))
  const free = options
    .filter(
      option =>
        option.words <= room &&
        (times(option) === 0 ||
          (option.at < repeatable[repeats] && picked.every(other => times(other) === 0))) &&
        !picked.some(other => overlaps(other, option) || (isPassage(other) && isPassage(option))),
    )
    .map(option => ({ option, worth: option.worth - saidBefore * times(option) }))
    .filter(({ worth }) => worth > 0)
  return free.sort((a, b) => b.worth - a.worth)[0]?.option ?? null
}
/** One thing may be said to two places, and only what sums a post up: paragraphs from which on not. */
const repeatable: Readonly<Record<Repeats, number>> = {
  beginning: 2,
  description: 0,
  nothing: Number.NEGATIVE_INFINITY,
}
const saidBefore = 4

/** Two from different paragraphs, one after the other, would read as if they belonged together. */
const isPassage = ({ at }: Option) => at >= 0 && at < afterAll - 1

/** They share a sentence, or say nearly the same: a description is often made of the first ones. */
function overlaps(a: Option, b: Option): boolean {
  if (a.claims.some(one => b.claims.some(other => one.from[0] === other.from[0]))) return true
  const keys = keysIn(a.claims.map(({ text }) => text))
  const others = [...keysIn(b.claims.map(({ text }) => text))]
  const shared = others.filter(key => keys.has(key)).length
  return shared / Math.max(1, Math.min(keys.size, others.length)) > 0.6
}

/** The author’s own summary. */
function summary(post: Post): Option[] {
  const claim = describe(post)
  return claim === null
    ? []
    : [{ claims: [claim], words: countWords(claim.text), at: -1, worth: 7 }]
}

function passages(
  { content }: Post,
  wanted: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Option[] {
  return weighed(content).flatMap(({ claims, words, at, keys, first, isOfPost, worth }) => {
    const hits = (of: ReadonlySet<string>) => [...keys].filter(key => of.has(key)).length
    // What shares no word with the title is a step on the way, and tells a stranger nothing.
    const isNear =
      [...first].some(key => own.has(key)) && (at === 0 || hits(new Set([...own, ...wanted])) >= 2)
    if (!isNear && !isOfPost) return []
    const near = 1.2 * Math.min(2, hits(wanted)) + 0.8 * Math.min(4, hits(own))
    return [{ claims, words, at, worth: worth + near }]
  })
}

/** What a passage is worth wherever it goes: later paragraphs are details. */
const weighed = perContent((content: Content) =>
  ownPassages(content)
    .filter(({ at, opens }) => at < 8 || opens)
    .map(({ claims, words, at, opens, starts }) => {
      const text = claims.map(claim => claim.text).join(' ')
      const isOfPost = speaksOfPost(text)
      const worth =
        (opens ? 1 : 0) +
        (starts ? 1.5 : 0) +
        (isOfPost ? 2 : 0) +
        (told.test(text) ? 1.5 : 0) +
        (words >= 20 ? 1.5 : 0) -
        (you.test(text) ? 2 : 0) +
        5 / (1 + at / 2)
      const first = keysIn([claims[0]?.text ?? ''])
      return { claims, words, at, worth, isOfPost, first, keys: keysIn([text]) }
    }),
)
/** What its author did or found. */
const told =
  /\b(I|we) (found|learned|learnt|measured|built|wrote|made|tried|wanted|needed|decided|moved|switched|replaced|noticed|realized|realised|spent|saw|discovered|ended up|managed|started)\b|\b(turns? out|because|instead of|faster|slower|smaller|cheaper|easier|fewer)\b/i

/** The place in the text of what is said of the post as a whole. */
const afterAll = 1e6

/** What is in it, by its headings. */
function contents({ content }: Post): Option[] {
  const { titles } = sectionsOf(content)
  if (titles.length < 3) return []
  const named = titles.map(title => `“${title}”`)
  const text = `The post has sections on ${named.slice(0, -1).join(', ')} and ${named.at(-1)}.`
  return [
    {
      claims: [{ text, from: ['post:headings'] }],
      words: countWords(text),
      at: afterAll,
      worth: 3,
    },
  ]
}

/** What it is about, where its title does not say so. */
function subject({ title }: Post, { terms, because }: Matched): Option[] {
  const said = keysIn([title])
  // What of the post names it stands at the end.
  const [topic = ''] = because.find(({ signal }) => signal === 'topic')?.text.split(', by ') ?? []
  const news = terms
    .filter(term => topic.includes(term))
    .slice(0, 2)
    .filter(term => [...keysIn([term])].some(key => !said.has(key)))
  if (news.length === 0) return []
  const claims = [{ text: `The post is about ${sayList(news)}.`, from: ['match:terms'] }]
  return [{ claims, words: 6, at: afterAll - 1, worth: 1 }]
}

/** How long it is, and what its code is in. */
function facts(post: Post): Option[] {
  const { length, code } = countedIn(post)
  if (length === undefined) return []
  const text = `The post takes ${length}${code === undefined ? '' : `, with ${code}`}.`
  const from = ['post:length', ...(code === undefined ? [] : ['post:code'])]
  return [{ claims: [{ text, from }], words: countWords(text), at: afterAll + 1, worth: 2 }]
}

function sampleTitles({ samples = [] }: Target): string[] {
  return samples.slice(0, 5).map(({ title }) => title)
}
