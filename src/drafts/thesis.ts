import type { Claim, Content } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { countWords } from '../text/words.ts'
import { sentencesIn } from './own-sentences.ts'
import { goesOn } from './stands-alone.ts'

/** Paragraphs in which a post says what it sets out to do. */
const first = 8

/** “In this post I show how it sorts.” → “Shows how it sorts.”, for a place where nobody says “I”. */
export const thesisOf = perContent(({ tree }: Content): { readonly claim: Claim | null } => {
  const sentences = (tree.children ?? [])
    .filter(({ type }) => type === 'paragraph')
    .slice(0, first)
    .flatMap(sentencesIn)
  for (const { text, from } of sentences) {
    const said = asEntry(text)
    if (said !== null) return { claim: { text: said, from } }
  }
  return { claim: null }
})

const post = 'this (?:blog )?(?:post|article|tutorial|guide|write-?up|note|essay)'
const intent =
  "(?: will|['’]ll| shall|(?:['’]d| would) like to| want to| intend to| try to|(?: am| are|['’]m|['’]re| is) going to| aims to)?(?: briefly)?"
const verbs =
  'analy[sz]e|collect|compare|cover|demonstrate|describe|detail|dig into|discuss|document|examine|explain|explore|focus on|give|go over|go through|highlight|illustrate|introduce|investigate|list|look at|measure|outline|present|provide|question|review|share|show|summari[sz]e|survey|talk about|test|walk'
const byAuthor = new RegExp(`^(?:in|throughout) ${post},? (?:I|we)${intent} (${verbs}) (.+)$`, 'iu')
const byItself = new RegExp(
  `^${post}${intent} (${verbs.replaceAll(/(\w+|\])(?= |\||$)/g, word => (/^(?:on|into|over|through|at|about)$/.test(word) ? word : `${word}(?:es|s)?`))}) (.+)$`,
  'iu',
)
/** What the second of two verbs may be: “introduce it and use it”. */
const second =
  /(?<=\b(?:and|then) )(?:use|explain|show|build|compare|create|deploy|describe|discuss|look)\b/g

/** A sentence on what a post does, without “I” and “this post”; null where it says no such thing. */
export function asEntry(sentence: string): string | null {
  const text = sentence.replace(/\s+/g, ' ').trim()
  const [, learn] = /^(?:learn|find out|see) (how to .+|what .+|why .+)$/i.exec(text) ?? []
  const [, what] = /^this is (an? .+)$/i.exec(text) ?? []
  const [, verb = '', rest = ''] = byAuthor.exec(text) ?? byItself.exec(text) ?? []
  const said = learn ?? what ?? (verb === '' ? '' : `${thirdPerson(verb)} ${withoutReader(rest)}`)
  const plain = said.charAt(0).toUpperCase() + said.slice(1)
  const ended = /[.!?]$/.test(plain) ? plain : `${plain}.`
  return said !== '' && !speaks.test(plain) && goesOn(ended, countWords(ended)) ? ended : null
}

/** “show you how you can sort” → “show how to sort” */
function withoutReader(text: string): string {
  return text
    .replace(/^(?:with )?you (?=how|what|why|where|the|an?|through|some|all)/i, '')
    .replace(/\bhow you can\b/gi, 'how to')
    .replace(second, conjugated)
}

/** It speaks to somebody, for somebody, or points at what stands elsewhere. */
const speaks = /\b(?:I|we|me|my|us|our|ours|you|your|yours|these|those|this|also)\b|\bthat \w+[.,]/i

function thirdPerson(verb: string): string {
  const [word = '', ...rest] = verb.toLowerCase().split(' ')
  return [conjugated(word), ...rest].join(' ')
}

function conjugated(verb: string): string {
  if (/(?<![aeious])s$|ves$|[^s]es$/.test(verb)) return verb
  return /(?:ss|sh|ch|x|o)$/.test(verb) ? `${verb}es` : verb.endsWith('s') ? verb : `${verb}s`
}
