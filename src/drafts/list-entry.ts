import type { Claim, Post, Target } from '../domain.ts'
import { sayList } from '../text/say.ts'
import { countWords } from '../text/words.ts'
import type { Brief } from './define-channel.ts'
import { describe } from './describe.ts'
import { keysIn } from './keys.ts'
import { say } from './letter.ts'
import { ownPassages } from './own-sentences.ts'
import { sectionsOf } from './post-facts.ts'
import { asEntry, thesisOf } from './thesis.ts'

const longest = 160
const mostWords = 26

/**
 * What a post is, in one sentence without “I”: as its description says, as it says of itself, a sentence
 * on what its title names, or its headings. Null where none will do: then a person says it better.
 */
export function entryOf({ post, matched, nth }: Brief): Claim | null {
  const options = [
    describe(post),
    ofDescription(post),
    thesisOf(post.content).claim,
    onTitle(post, matched.target),
    sections(post),
  ]
  return options.filter(claim => claim !== null && isEntry(claim.text))[nth] ?? null
}

function isEntry(text: string): boolean {
  return (
    text.length <= longest &&
    countWords(text) <= mostWords &&
    !firstPerson.test(text) &&
    !hype.test(text)
  )
}
const firstPerson = /\b(?:I|we|my|me|our|us)\b/i

/** A list describes and does not praise. */
const hype =
  /\b(awesome|amazing|best|ultimate|incredible|powerful|revolutionary|cutting-edge|game.?chang\w*|world.class|blazing(ly)?|must.(read|have)|definitive|great|excited|happy|proud|pleased)\b|!/i

/** “Learn how to …” in the description. */
function ofDescription({ description = '' }: Post): Claim | null {
  const text = asEntry(description)
  return text === null ? null : say(text, 'post:description')
}

/**
 * A sentence of its own on two things that the title names, besides what the whole list is about, or
 * one that says what the one thing is: “Flux is the pattern that …”.
 */
function onTitle({ title, content }: Post, target: Target): Claim | null {
  const known = keysIn([target.name, ...target.topics])
  const telling = (text: string) => [...keysIn([text])].filter(key => !known.has(key))
  const wanted = telling(title)
  const head = telling(title.split(/:| [-–—] /)[0] ?? '')
  const found = ownPassages(content).find(({ claims, at, starts }) => {
    const [only] = claims
    if (claims.length > 1 || only === undefined || at >= 8 || !starts) return false
    if (!isEntry(only.text) || you.test(only.text)) return false
    const [, subject = ''] =
      /^(?:the |an? )?((?:[^\s,]+ ){1,2})is (?:an?|the|how|what) /i.exec(only.text) ?? []
    const [whole, named] = [keysIn([only.text]), keysIn([subject])]
    const isSaid = head.length > 0 && head.every(key => named.has(key))
    return isSaid || wanted.filter(key => whole.has(key)).length >= 2
  })
  return found?.claims[0] ?? null
}
const you = /\byou(?:r|rs|['’]\w+)?\b/i

/** “Covers classes, arrow functions and template literals.” */
function sections({ content }: Post): Claim | null {
  const titles = sectionsOf(content).titles.filter(title => !isOrder.test(title) && isPlain(title))
  if (titles.length < 3) return null
  const prose = content.prose.join(' ')
  const named = titles.slice(0, 3).map(title => asInSentence(title, prose))
  return say(`Covers ${sayList(named)}.`, 'post:headings')
}
const isPlain = (title: string) =>
  countWords(title) <= 5 &&
  !/[:;,?!()]|\b\d+\b|^(?:the|an?|about|history|current|what|why|how|using|with)\b/i.test(title)
/** What begins with an order does not stand behind “covers”. */
const isOrder =
  /^(?:add|build|change|check|choose|clean|compare|configure|connect|create|define|delete|deploy|do|don['’]t|enable|find|fix|get|go|handle|implement|import|install|keep|know|learn|let|look|make|migrate|move|open|prepare|put|read|remove|run|save|see|set|setup|start|stop|take|test|try|update|upgrade|use|verify|what you|write)\b|\?$/i

/** Words that the text writes small more often are no names: “Property Initializers” is ordinary. */
function asInSentence(title: string, prose: string): string {
  return title.replace(/(?<![\p{L}\p{N}.-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}.-])/gu, word => {
    const times = (written: string) =>
      prose.split(new RegExp(`(?<=[\\p{L},] )${written}\\b`, 'u')).length
    const small = word.toLowerCase()
    return times(small) > 2 * times(word) - 1 ? small : word
  })
}
