import type { Post } from '../domain.ts'
import { codeLanguages } from '../markdown/code-languages.ts'
import { leadOf } from '../markdown/lead-of.ts'
import { phrases } from '../text/phrases.ts'
import { codeOfTopic } from './code-of-topic.ts'
import { isNews, partsOfRelease } from './is-news.ts'
import { asNames, fields, noTopics, notByTag, onlyAsTags } from './topic-words.ts'
import { findTopics, type Mention, nameOf, type Topics } from './topics.ts'

/** What a mention weighs by where it stands; in the text the square root of how many there are. */
const parts = { title: 3, tags: 2, description: 2 } as const
/** A post is about a topic from here on: the title, a tag or the description says so. */
const enough = 2
/** In the text alone it takes more, since much is mentioned on the way: so many, and so often. */
const inTextAlone = { mentions: 16, words: 110 } as const
/** So many mentions of what the whole blog is about, and one in the beginning, are as good as a tag. */
const often = 5
/** What its author names neither in the title nor by a tag is seldom what a post is for. */
const notNamed = 0.7
/** All about it: title, tag or description, and a mention. */
const full = 6

interface Count {
  title: number
  tags: number
  description: number
  text: number
}

/** Where a post names a topic, the most telling place first. */
export type NamedBy = 'its title' | 'its description' | 'its beginning' | 'a tag' | 'its text'

/** The topics of a post, most first, 0 to 1, where it names them, and how it writes them. */
export function weighTopics(
  topics: Topics,
  post: Post,
): {
  readonly weights: Map<string, number>
  readonly namedBy: Map<string, NamedBy>
  readonly spelling: Map<string, string>
} {
  const counts = new Map<string, Count>()
  const written = new Map<string, string[]>()
  const add = (part: keyof Count, topic: string) => {
    const count = counts.get(topic) ?? { title: 0, tags: 0, description: 0, text: 0 }
    count[part] += 1
    counts.set(topic, count)
  }
  const read = (part: keyof Count, text: string) => {
    for (const mention of findTopics(topics, text)) {
      if (!isMeant(mention, text, part) || isOfOwnThing(mention, text)) continue
      add(part, mention.topic)
      if (part === 'title' && hasVersion(mention, text)) add('text', mention.topic)
      written.set(mention.topic, [...(written.get(mention.topic) ?? []), mention.written])
    }
  }
  const release = partsOfRelease(post.title)
  read('title', release?.name ?? post.title)
  // What is new in a release is not what it is a release of.
  read(
    'description',
    [release?.has ?? '', post.description ?? leadOf(post.content, longestLead)].join('\n'),
  )
  for (const block of post.content.prose) read('text', block)
  for (const tag of post.tags) add('tags', nameOf(topics.phrases, tag))
  // A block of code is a mention of what it is written in, where the post names that.
  const inHead = [...counts].filter(([, count]) => isInHead(count)).map(([topic]) => topic)
  for (const language of codeLanguages(post.content)) {
    const named = nameOf(topics.phrases, language)
    for (const topic of inHead)
      if (codeOfTopic.get(topic)?.has(language) ?? named === topic) add('text', topic)
  }
  for (const topic of topics.house()) {
    const { description = 0, text = 0 } = counts.get(topic) ?? {}
    if (description > 0 && text >= often) add('tags', topic)
  }
  const sums = [...counts]
    .filter(([topic, count]) => isBelieved(topic, count) && isEnough(count, post.content.words))
    // News are of a thing, which is given away on the way.
    .filter(([topic]) => !notByTag.has(topic) || !isNews(post))
    .map(([topic, count]) => [topic, sum(count)] as const)
    .filter(([, n]) => n >= enough)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const most = Math.max(full, sums[0]?.[1] ?? 0)
  return {
    weights: new Map(sums.map(([topic, n]) => [topic, n / most])),
    namedBy: new Map(sums.map(([topic]) => [topic, byWhat(counts.get(topic) as Count, post)])),
    spelling: new Map(
      sums.map(([topic]) => [topic, spell(topics, topic, written.get(topic) ?? [])]),
    ),
  }
}

/** Words that stand for the description of a post that has none; a habit. */
const longestLead = 60

/** `go` is a verb and `Go` a language, but not where a sentence or a title begins. */
function isMeant({ topic, written, at }: Mention, text: string, part: keyof Count): boolean {
  if (!asNames.has(topic)) return true
  const small = written === written.toLowerCase() && written.length <= topic.length + 1
  if (small) return false
  return part === 'title' || !/(?:^|[.!?:…"“(]\s*)$/.test(text.slice(0, at))
}

/** “Sorter, an open-source tool” is about sorting; “an open-source licence” is about open source. */
function isOfOwnThing({ topic, written, at }: Mention, text: string): boolean {
  if (!notByTag.has(topic)) return false
  const before = text.slice(0, at)
  const after = text.slice(at + written.length)
  if (becomes.test(before)) return true
  return ofOne.test(before) && /^ \p{L}/u.test(after) && !ofMany.test(after)
}
const becomes = /(?:^|[^\p{L}])(?:now|goes|going) $/iu
const ofOne = /(?:^|[^\p{L}])(?:an?|our|my|its|the|new|free|fully)(?:,? \p{L}+)?,? $/iu
const ofMany = phrases(
  String.raw`
  software|projects?|licen[cs]\w*|communit\w+|maintain\w+|contribut\w+|polic\w+|program\w*|movement|world|developers?
  ecosystem|way|model|efforts?|work\w*|conversations?|foundations?|initiatives?|definition|compliance|security
  sustainability|governance|code|and|or|is|in|as|at|for|to
  `,
  '^ ',
)

/** “React v0.5” is no verb. */
function hasVersion({ written, at }: Mention, text: string): boolean {
  return /^\s+v?\d/.test(text.slice(at + written.length))
}

/** In a title every word may have a capital: a name has to come back, and vague words to be tags. */
function isBelieved(topic: string, { title, tags, description, text }: Count): boolean {
  if (noTopics.has(topic)) return false
  if (notByTag.has(topic) && title + description === 0) return false
  if (onlyAsTags.has(topic)) return tags > 0 && title + description + text > 0
  return !asNames.has(topic) || tags > 0 || text > 1 || (title > 0 && text + description > 0)
}

function byWhat({ title, description, tags }: Count, post: Post): NamedBy {
  if (title > 0) return 'its title'
  if (description > 0) return post.description === undefined ? 'its beginning' : 'its description'
  return tags > 0 ? 'a tag' : 'its text'
}

function isInHead({ title, tags, description }: Count): boolean {
  return title + tags + description > 0
}

function isEnough(count: Count, words: number): boolean {
  const { text } = count
  return isInHead(count) || text >= Math.max(inTextAlone.mentions, words / inTextAlone.words)
}

function sum({ title, tags, description, text }: Count): number {
  const isNamed = title + tags > 0
  const all =
    (title > 0 ? parts.title : 0) +
    (tags > 0 ? parts.tags : 0) +
    (description > 0 ? (isNamed ? parts.description : 1) : 0) +
    Math.sqrt(text)
  return isNamed ? all : all * notNamed
}

/** As the post writes it most; in its plain form where that is ordinary words. */
function spell(topics: Topics, topic: string, written: readonly string[]): string {
  if (written.length === 0) return fields.has(topic) ? topic : (topics.spellingOf(topic) ?? topic)
  const most = mostUsed(written) ?? topic
  const small = written.filter(as => as === as.toLowerCase() && isSameBut(as, topic)).length
  const ordinary = topic.includes(' ') ? small > written.length / 3 : most === most.toLowerCase()
  return ordinary && small > 0 ? topic : most
}

/** “database” and “databases”, “open-source” and “open source”. */
function isSameBut(written: string, topic: string): boolean {
  return written.replace(/-/g, ' ').replace(/s$/, '') === topic.replace(/s$/, '')
}

function mostUsed(written: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of written) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}
