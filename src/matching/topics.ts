import type { Target } from '../domain.ts'
import { type Token, tokensOf } from '../text/terms.ts'
import { asNames, belongsTo, fields, otherNames } from './topic-words.ts'

/**
 * What places say that they are about, as whole phrases: a list on regression testing is not about
 * regression. A topic is named by the first of its names in the table, else as the catalogue has it.
 */
export interface Topics {
  readonly size: number
  /** First word → the phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Topic → the places that give it, by their position. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** What nearly every place about a topic is about as well. */
  readonly companyOf: (topic: string) => ReadonlySet<string>
  /** How names of places write a topic; undefined where none does. */
  readonly spellingOf: (topic: string) => string | undefined
  /** What a place is about, whether it is of the index or was found for a post. */
  readonly of: (target: Target) => PlaceTopics
  /** What the blog is about as a whole. */
  readonly house: () => ReadonlySet<string>
}
/** What a place is about: by the topics that it gives, and by its name. */
export interface PlaceTopics {
  readonly own: ReadonlySet<string>
  readonly called: ReadonlySet<string>
  /** Its name is these topics, and words that any place has: “r/kubernetes”, “React Status”. */
  readonly isWholeName: boolean
}
interface Phrase {
  readonly words: readonly string[]
  readonly topic: string
}
/** A topic where it stands in a text. */
export interface Mention {
  readonly topic: string
  readonly written: string
  /** Where it begins, in characters. */
  readonly at: number
}

const nearlyEvery = 0.7
/** Fewer places tell nothing about what goes with a topic. */
const fewest = 3

/** Few places are looked at for a post: what only those need is found when it is asked for, and kept. */
export function indexTopics(targets: readonly Target[]): Topics {
  const phrases = indexPhrases(targets)
  const named = kept((topic: string) => nameOf(phrases, topic))
  const ownOf = kept((target: Target) => new Set(target.topics.map(named)))
  const places = new Map<string, number[]>()
  targets.forEach((target, i) => {
    for (const topic of ownOf(target)) append(places, topic, i)
  })
  const company = (topic: string) =>
    goingWith((places.get(topic) ?? []).map(i => ownOf(targets[i] as Target)))
  return {
    ...{ size: targets.length, phrases, places },
    companyOf: kept(company),
    spellingOf: kept((topic: string) => spellIn(phrases, targets, topic)),
    of: kept((target: Target) => readTopics(phrases, target, ownOf(target))),
    house: () => none,
  }
}

const none: ReadonlySet<string> = new Set()

function kept<K, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>()
  return key => {
    if (!found.has(key)) found.set(key, find(key))
    return found.get(key) as V
  }
}

/** A name says more than topics: “RTC Security Newsletter” is for few posts on security. */
function readTopics(
  phrases: Topics['phrases'],
  target: Target,
  own: ReadonlySet<string>,
): PlaceTopics {
  const name = target.name.replace(/^r\//, '')
  const named = findTopics({ phrases }, name).filter(
    ({ topic }) => own.has(topic) || !sayNothing.has(topic),
  )
  const rest = named.reduce((text, { written }) => text.replace(written, ' '), name)
  const isWholeName =
    named.length > 0 && tokensOf(rest).every(({ word }) => ofAnyPlace.has(word.toLowerCase()))
  return { own, called: new Set(named.map(({ topic }) => topic)), isWholeName }
}
/** Words of names that tell nothing of what the place is about. */
const ofAnyPlace = new Set(
  'awesome daily digest in letter monthly news newsletter on slack status the this today week weekly'.split(
    ' ',
  ),
)
/** Words of names that are meant otherwise, unless the place gives them as its topics. */
const sayNothing = new Set([...asNames, ...fields, 'hacker news', 'indie', 'v', 'web'])

/** The one name of a topic or a tag, however it is written. */
export function nameOf(phrases: Topics['phrases'], written: string): string {
  const words = plainWords(written)
  const whole = phrases
    .get(words[0] ?? '')
    ?.find(phrase => phrase.words.join(' ') === words.join(' '))
  return whole?.topic ?? written.toLowerCase()
}

/** The topics in a text, in reading order; of two that begin at one word the longer. */
export function findTopics({ phrases }: Pick<Topics, 'phrases'>, text: string): Mention[] {
  const tokens = tokensOf(text)
  const words = tokens.map(plain)
  const found: Mention[] = []
  for (let i = 0; i < words.length; i++) {
    for (const phrase of phrases.get(words[i] as string) ?? []) {
      if (!phrase.words.every((word, n) => words[i + n] === word)) continue
      const length = phrase.words.length
      const written = sliceOf(text, tokens[i] as Token, tokens[i + length - 1] as Token)
      // Words of one phrase stand together; a line or a sentence between them parts them.
      if (/[\n.!?]\s/.test(written)) continue
      const at = (tokens[i] as Token).at
      if (!isPart(text, at, at + written.length)) found.push({ topic: phrase.topic, written, at })
      i += length - 1
      break
    }
  }
  return found
}

function sliceOf(text: string, first: Token, last: Token): string {
  return text.slice(first.at, last.at + last.word.length)
}

/**
 * `hexo-renderer-less` is no word about Less, nor `less-loader-x`, nor `notes.net` one about .NET, nor
 * is the name of an organisation.
 */
function isPart(text: string, at: number, end: number): boolean {
  if (/^ Foundation\b/.test(text.slice(end, end + 12))) return true
  if (/^-\w+-\w/.test(text.slice(end, end + 40))) return true
  const before = text.slice(Math.max(0, at - 2), at)
  return /[\p{L}\p{N}][-_]$/u.test(before) || (text.startsWith('.net', at) && /\w$/.test(before))
}

/** The share of the places that give a topic. */
export function topicShare({ places, size }: Topics, topic: string): number {
  return (places.get(topic)?.length ?? 0) / Math.max(1, size)
}

/** How much a topic tells: more, the fewer places give it. */
export function rarity({ places, size }: Topics, topic: string): number {
  return Math.log(1 + size / (places.get(topic)?.length ?? 1))
}

function indexPhrases(targets: readonly Target[]): Map<string, Phrase[]> {
  const names = new Map<string, string>()
  const add = (written: string, topic: string) => {
    const key = plainWords(written).join(' ')
    if (key !== '' && !names.has(key)) names.set(key, topic)
  }
  for (const [topic, others] of Object.entries(otherNames))
    for (const written of [topic, ...others]) add(written, topic)
  for (const topic of new Set(targets.flatMap(({ topics }) => topics)))
    add(topic, topic.toLowerCase())
  for (const tool of Object.keys(belongsTo)) add(tool, tool)
  const phrases = new Map<string, Phrase[]>()
  for (const [key, topic] of names) {
    const words = key.split(' ')
    append(phrases, words[0] as string, { words, topic })
    // Tags are often written as one word.
    if (words.length > 1 && !names.has(words.join('')))
      append(phrases, words.join(''), { words: [words.join('')], topic })
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

/** `found` are the topics of each place that gives the one. */
function goingWith(found: readonly ReadonlySet<string>[]): Set<string> {
  if (found.length < fewest) return new Set()
  const counts = new Map<string, number>()
  for (const topics of found)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return new Set(
    [...counts].filter(([, n]) => n / found.length >= nearlyEvery).map(([topic]) => topic),
  )
}

/** Names write a topic as people do: “GraphQL Weekly”. */
function spellIn(
  phrases: Topics['phrases'],
  targets: readonly Target[],
  topic: string,
): string | undefined {
  for (const { name } of targets) {
    if (!name.toLowerCase().includes(topic)) continue
    const found = findTopics({ phrases }, name).find(
      one => one.topic === topic && one.written.toLowerCase() === topic,
    )
    if (found !== undefined) return found.written
  }
  return undefined
}

function plainWords(text: string): string[] {
  return tokensOf(text).map(plain)
}

/** Small letters, without the plural. */
function plain({ word }: Token): string {
  const known = plains.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  const made = /^[a-z]{3,}[^aiosu]s$/.test(lower) ? lower.slice(0, -1) : lower
  if (plains.size < 200_000) plains.set(word, made)
  return made
}
const plains = new Map<string, string>()

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
