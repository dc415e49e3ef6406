import type { Blog } from '../domain.ts'
import type { OwnPost } from './own-post.ts'

/** The words of a title that tell what its post is about, in lower case. */
export interface TitlePhrase {
  readonly to: OwnPost
  readonly words: readonly string[]
}

/** Words that carry no topic when a title begins or ends with them. */
const idle = new Set(
  'a about all an and announcing are at available best building by case create creating do easy for from getting good great guide handling how i in intro introducing introduction into is it its learn learning look make making meet more my new notes of on our part post quick release released right s setting setup some started state t the this tips to understanding up update updates upgrade use using version want way we what when where which why will with working write writing you your'.split(
    ' ',
  ),
)
const longest = 7
const separators = /\s*[:;|–—?!()“”"]\s*|\s+-\s+/
const words = /[\p{L}\p{N}]+/gu
/** The same for plain text, at a fifth of the time. */
const plainWords = /[a-z0-9]+/gi
const notPlain = /[^\0-\x7f]/

/** The telling parts of the titles of published posts; a part that two share tells of neither. */
export function titlePhrases(blog: Blog): TitlePhrase[] {
  const phrases = new Map<string, TitlePhrase[]>()
  for (const to of blog.posts) {
    if (!to.post.published || to.address.url === null) continue
    for (const part of to.post.title.split(separators)) {
      const words = tellingWords(part)
      const key = words.join(' ')
      if (isTelling(words)) phrases.set(key, [...(phrases.get(key) ?? []), { to, words }])
    }
  }
  return [...phrases.values()].filter(({ length }) => length === 1).flat()
}

/** The words of a text in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(patternFor(text)) ?? []
}

/** The same, and where they stand. */
export function wordsIn(text: string): { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(patternFor(text)), found => ({
    word: found[0].toLowerCase(),
    at: found.index,
  }))
}

function patternFor(text: string): RegExp {
  return notPlain.test(text) ? words : plainWords
}

function tellingWords(part: string): string[] {
  const found = wordsOf(part)
  let start = 0
  let end = found.length
  while (start < end && idle.has(found[start]!)) start += 1
  while (end > start && idle.has(found[end - 1]!)) end -= 1
  return found.slice(start, end)
}

/** At least two words with a topic; `React Native 0.69` is one, `June 2026` is not. */
function isTelling(found: readonly string[]): boolean {
  const carrying = found.filter(word => !idle.has(word) && /\p{L}{3}/u.test(word))
  return found.length <= longest && carrying.length >= 2 && carrying.join('').length >= 10
}
