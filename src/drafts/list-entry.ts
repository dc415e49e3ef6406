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
export function entryOf({ post, matched }: Brief): Claim | null {
  const options = [
    describe(post),
    ofDescription(post),
    thesisOf(post.content).claim,
    onTitle(post, matched.target),
    sections(post),
  ]
  return options.find(claim => claim !== null && isEntry(claim.text)) ?? null
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
  /\b(awesome|amazing|best|ultimate|incredible|powerful|revolutionary|cutting-edge|game.?chang\w*|world.class|blazing(ly)?|must.(read|have)|definitive|excited|happy|proud|pleased)\b|!/i

/** “Learn how to …” in the description. */
function ofDescription({ description = '' }: Post): Claim | null {
  const text = asEntry(description)
  return text === null ? null : say(text, 'post:description')
}

/** A sentence of its own on two things that the title names, besides what the whole list is about. */
function onTitle({ title, content }: Post, target: Target): Claim | null {
  const known = keysIn([target.name, ...target.topics])
  const wanted = [...keysIn([title])].filter(key => !known.has(key))
  const found = ownPassages(content).find(({ claims, at, starts }) => {
    const [only] = claims
    if (claims.length > 1 || only === undefined || at >= 8 || !starts) return false
    const keys = keysIn([only.text])
    return (
      isEntry(only.text) && !you.test(only.text) && wanted.filter(key => keys.has(key)).length >= 2
    )
  })
  return found?.claims[0] ?? null
}
const you = /\byou(?:r|rs|['’]\w+)?\b/i

/** “Covers classes, arrow functions and template literals.” */
function sections({ content }: Post): Claim | null {
  const titles = sectionsOf(content).titles.filter(title => !isOrder.test(title))
  if (titles.length < 2) return null
  const prose = content.prose.join(' ')
  const named = titles.slice(0, 3).map(title => asInSentence(title, prose))
  return say(`Covers ${sayList(named)}.`, 'post:headings')
}
/** What begins with an order does not stand behind “covers”. */
const isOrder =
  /^(?:add|build|change|check|choose|clean|compare|configure|connect|create|define|delete|deploy|do|don['’]t|enable|find|fix|get|go|handle|implement|import|install|keep|know|learn|let|look|make|migrate|move|open|prepare|put|read|remove|run|save|see|set|setup|start|stop|take|test|try|update|upgrade|use|verify|what you|write)\b|\?$/i

/** A word that the text writes small is no name: “Classes” within a sentence is “classes”. */
function asInSentence(title: string, prose: string): string {
  const [first = ''] = /^\p{Lu}\p{Ll}+(?!\S)/u.exec(title) ?? []
  const isOrdinary = first !== '' && new RegExp(`\\b${first.toLowerCase()}\\b`, 'u').test(prose)
  return isOrdinary ? title.charAt(0).toLowerCase() + title.slice(1) : title
}
