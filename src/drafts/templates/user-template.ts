import Mustache from 'mustache'
import type { Claim, Evidence } from '../../domain.ts'
import { sayList } from '../../text/say.ts'
import { sentencesOf } from '../../text/words.ts'
import { signature } from '../author-voice.ts'
import type { Brief, Letter } from '../define-channel.ts'
import { disclosure, earlierItem, say } from '../letter.ts'
import { sectionsOf } from '../post-facts.ts'

/** A template of the user's own, in their repository. */
export interface UserTemplate {
  readonly path: string
  readonly text: string
}

/** Where templates are: `<channel>.md`, or `<channel>.de.md` for posts in another language. */
export const templateFolder = '.github/postrider/templates'

/** What a template may name, and what stands there. */
export const templateNames = {
  title: 'the title of the post',
  description: 'its description',
  sentences: 'its sentences for this place, two or three',
  sections: 'its headings, as a list',
  topics: 'what the post and the place share',
  earlier: 'the title of what the place took before, where the match rests on it',
  place: 'the name of the place',
  url: 'the address of the post',
  name: 'the name of the author',
  disclosure: 'a sentence that says whose post it is',
} as const
type Name = keyof typeof templateNames

/** The letter that a template makes; a clause when it makes none. */
export function writeFromTemplate(
  { text }: UserTemplate,
  brief: Brief,
): { readonly letter: Letter; readonly evidence: Evidence } | { readonly why: string } {
  const mistake = mistakeIn(text)
  if (mistake !== null) return { why: mistake }
  const marked = markedValues(brief)
  // The values are plain text, and so is what is made of them.
  const rendered = Mustache.render(text, marked.view, {}, { escape: String })
  const [, subject = '', body = ''] =
    /^(?:Subject:(.*)(?:\n|$))?([\s\S]*)$/i.exec(rendered.trim()) ?? []
  const paragraphs = body
    .split(/\n\s*\n/)
    .map(paragraph => marked.claimsIn(paragraph))
    .filter(claims => claims.length > 0)
  const line = marked.claimsIn(subject).reduce(together, say(''))
  return {
    letter: {
      subject: line.text === '' ? say(brief.post.title, 'post:title') : line,
      paragraphs,
      checklist: [],
    },
    // Its own words are the user's to say.
    evidence: { id: 'template', text },
  }
}

function together(a: Claim, b: Claim): Claim {
  return say(`${a.text} ${b.text}`.trim(), ...a.from, ...b.from)
}

/** What it names that is not there, or asks for that templates cannot do; null when it is fine. */
function mistakeIn(text: string): string | null {
  try {
    const [unknown] = namesIn(Mustache.parse(text)).filter(
      name => !Object.hasOwn(templateNames, name),
    )
    if (unknown === undefined) return null
    return `it names “${unknown}”, and there are ${sayList(Object.keys(templateNames))}`
  } catch (error) {
    return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** A token of mustache: its kind, what it names, where it stands, and what is in it. */
type Tokens = readonly (readonly unknown[])[]

function namesIn(tokens: Tokens): string[] {
  return tokens.flatMap(([kind, value, , , inside]) => {
    if (kind === 'text' || kind === '!') return []
    if (kind === '>' || kind === '=') return [`${kind} ${String(value)}`]
    return [String(value), ...(Array.isArray(inside) ? namesIn(inside as Tokens) : [])]
  })
}

const [open, middle, close] = ['\uE001', '\uE002', '\uE003']
const anyMark = /[\uE001-\uE003]/g

/** Each value between marks that say what it rests on, so that sentences can tell. */
function markedValues(brief: Brief) {
  const ids: (readonly string[])[] = []
  const mark = (claim: Claim): string => {
    ids.push(claim.from)
    return `${open}${ids.length - 1}${middle}${claim.text.replace(anyMark, '')}${close}`
  }
  const view = Object.fromEntries(
    Object.entries(valuesOf(brief)).map(([name, claims]) => [name, claims.map(mark).join(' ')]),
  )
  return {
    view,
    claimsIn(paragraph: string): Claim[] {
      let inside: readonly string[] = []
      return sentencesOf(paragraph.replace(/\s+/g, ' ').trim()).flatMap(sentence => {
        const from = new Set(['template', ...inside])
        for (const [, opened] of sentence.matchAll(
          new RegExp(`${open}(\\d+)${middle}|${close}`, 'g'),
        )) {
          inside = opened === undefined ? [] : (ids[Number(opened)] ?? [])
          for (const id of inside) from.add(id)
        }
        const text = sentence.replace(new RegExp(`${open}\\d+${middle}|${close}`, 'g'), '').trim()
        return text === '' ? [] : [say(text, ...from)]
      })
    },
  }
}

function valuesOf(brief: Brief): Record<Name, Claim[]> {
  const { post, matched, url, author, voice, turn, pick } = brief
  const name = signature(author, post)
  const earlier = earlierItem(matched, '')
  const given = (text: string | undefined, id: string) =>
    text === undefined || text === '' ? [] : [say(text, id)]
  return {
    title: [say(post.title, 'post:title')],
    description: given(post.description, 'post:description'),
    sentences: pick({ words: 55, sentencesOnly: true }),
    sections: given(sayList(sectionsOf(post.content).titles), 'post:headings'),
    topics: given(sayList(matched.terms.slice(0, 2)), 'match:terms'),
    earlier: earlier === null ? [] : given(/“(.+)”/.exec(earlier.text)?.[1], earlier.from[0] ?? ''),
    place: [say(matched.target.name, 'place:name')],
    url: [say(url, 'post:url')],
    name: given(name, 'author:name'),
    disclosure: [disclosure(author, voice, turn)],
  }
}
