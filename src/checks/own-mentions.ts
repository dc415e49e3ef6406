import type { Blog, Post } from '../domain.ts'
import { wordHashes } from '../text/word-hashes.ts'
import type { OwnPost } from './own-post.ts'
import { perBlog } from './per-blog.ts'
import { sentenceAround } from './sentence-around.ts'
import { type TitlePhrase, titlePhrases, wordsIn } from './title-phrases.ts'
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
  const posts = blog.posts.filter(({ post }) => post.published)
  const phrases = phrasesAsked(blog, posts)
  const mentions = countIn(posts, phrases).flatMap(mentionsOf)
  return {
    from: groupBy(mentions, ({ from }) => from.post.path),
    to: groupBy(mentions, ({ to }) => to.post.path),
  }
})

/** Of a few posts only what they say, and what is said of them, is looked for in all. */
function phrasesAsked(blog: Blog, posts: readonly OwnPost[]): readonly TitlePhrase[] {
  const phrases = titlePhrases(blog)
  const { asked } = blog
  if (asked === undefined) return phrases
  const isAsked = ({ post }: OwnPost) => asked.has(post.path)
  return countIn(posts.filter(isAsked), phrases)
    .filter(({ phrase, times }) => times.size > 0 || isAsked(phrase.to))
    .map(({ phrase }) => phrase)
}

interface Sought extends Hit {
  readonly hashes: readonly number[]
}

/** Words are compared by their hashes: every word of the blog is looked up. */
function countIn(posts: readonly OwnPost[], phrases: readonly TitlePhrase[]): readonly Hit[] {
  const sought = phrases.map(
    (phrase): Sought => ({
      phrase,
      times: new Map(),
      hashes: phrase.words.flatMap(word => wordHashes(word)),
    }),
  )
  const starts = new Map<number, Sought[]>()
  for (const one of sought) {
    const start = startOf(one.hashes, 0)
    starts.set(start, [...(starts.get(start) ?? []), one])
  }
  for (const own of posts) count(own, starts)
  return sought
}

function count(own: OwnPost, starts: ReadonlyMap<number, readonly Sought[]>): void {
  const words = wordHashes(own.post.body.toLowerCase())
  for (let at = 0; at < words.length; at += 1) {
    for (const { hashes, times } of starts.get(startOf(words, at)) ?? none)
      if (isAt(words, at, hashes)) times.set(own, (times.get(own) ?? 0) + 1)
  }
}
const none: readonly Sought[] = []

/** Of two words. */
function startOf(words: readonly number[], at: number): number {
  return Math.imul(words[at]!, 31) ^ (words[at + 1] ?? 0)
}

function isAt<T>(words: readonly T[], at: number, sought: readonly T[]): boolean {
  return sought.every((word, next) => words[at + next] === word)
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
  const at = words.findIndex((_, start) => isAt(words, start, phrase.words))
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
