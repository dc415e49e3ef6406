import type { Post } from '../domain.ts'
import type { OwnPost } from './own-post.ts'
import { perBlog } from './per-blog.ts'
import { sentenceAround } from './sentence-around.ts'
import { type TitlePhrase, titlePhrases, wordsIn, wordsOf } from './title-phrases.ts'
import { withoutMarkup } from './without-markup.ts'

/** A sentence of one post that names what another is about, and does not link to it. */
export interface Mention {
  readonly from: OwnPost
  readonly to: OwnPost
  /** As the sentence has it. */
  readonly phrase: string
  readonly sentence: string
  readonly line: number
  readonly column: number
}

/** Posts that may name a phrase, before it is everyday speech of the blog. */
const mostPosts = 4
/** Times that a post says what its title says, when it is about that. */
const leastTimes = 2

interface Hit {
  readonly phrase: TitlePhrase
  /** How often each post has the words. */
  readonly times: Map<OwnPost, number>
}

/** All mentions, by the path of the post that has the sentence, and of the one that it names. */
export const ownMentions = perBlog(blog => {
  const hits = titlePhrases(blog).map((phrase): Hit => ({ phrase, times: new Map() }))
  const starts = startsOf(hits)
  for (const own of blog.posts) if (own.post.published) count(own, starts)
  const mentions = hits.flatMap(mentionsOf)
  return {
    from: groupBy(mentions, ({ from }) => from.post.path),
    to: groupBy(mentions, ({ to }) => to.post.path),
  }
})

/** First word → second word → phrases: every word of the blog is looked up. */
type Starts = ReadonlyMap<string, ReadonlyMap<string, readonly Hit[]>>

function startsOf(hits: readonly Hit[]): Starts {
  const starts = new Map<string, Map<string, Hit[]>>()
  for (const hit of hits) {
    const [first, second] = hit.phrase.words
    const seconds = starts.get(first!) ?? new Map<string, Hit[]>()
    starts.set(first!, seconds.set(second!, [...(seconds.get(second!) ?? []), hit]))
  }
  return starts
}

function count(own: OwnPost, starts: Starts): void {
  const words = wordsOf(own.post.body)
  for (const [at, word] of words.entries()) {
    for (const { phrase, times } of starts.get(word)?.get(words[at + 1] ?? '') ?? []) {
      if (isAt(words, at, phrase)) times.set(own, (times.get(own) ?? 0) + 1)
    }
  }
}

function isAt(words: readonly (string | undefined)[], at: number, phrase: TitlePhrase): boolean {
  return phrase.words.every((word, next) => words[at + next] === word)
}

function mentionsOf({ phrase, times }: Hit): Mention[] {
  const others = [...times.keys()].filter(own => own !== phrase.to)
  if (others.length > mostPosts || (times.get(phrase.to) ?? 0) < leastTimes) return []
  return others.flatMap(from => mentionIn(from, phrase) ?? [])
}

/** The sentence in running text; null where the post links to the other, or only code names it. */
function mentionIn(from: OwnPost, phrase: TitlePhrase): Mention | null {
  const { body, bodyLine } = from.post
  if (linksTo(from.post, phrase.to)) return null
  const text = withoutMarkup(body)
  const found = wordsIn(text)
  const words = found.map(({ word }) => word)
  const at = words.findIndex((_, start) => isAt(words, start, phrase))
  if (at < 0) return null
  const start = found[at]!.at
  const last = found[at + phrase.words.length - 1]!
  const end = last.at + last.word.length
  const sentence = sentenceAround(body, text, start, end)
  if (sentence === null) return null
  const before = body.slice(0, start)
  return {
    from,
    to: phrase.to,
    phrase: body.slice(start, end).replace(/\s+/g, ' '),
    sentence,
    line: bodyLine + before.split('\n').length - 1,
    column: start - before.lastIndexOf('\n'),
  }
}

/** By the last part of its address, or its file, as links have it. */
function linksTo({ body }: Post, { post, address }: OwnPost): boolean {
  const names = [address.url!, post.path.replace(/\/_?index\.\w+$|\.\w+$/, '')].map(
    path =>
      path
        .replace(/\/+$|\.html?$/g, '')
        .split('/')
        .at(-1)!,
  )
  return names.some(name => {
    if (name === '') return false
    return name.includes('-')
      ? body.includes(name)
      : ['/', '(', '"'].some(mark => body.includes(mark + name))
  })
}

function groupBy(
  mentions: readonly Mention[],
  key: (mention: Mention) => string,
): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions)
    groups.set(key(mention), [...(groups.get(key(mention)) ?? []), mention])
  return groups
}
