import type { Claim, Node } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { textOf, walk } from '../markdown/walk.ts'
import { countWords, sentencesOf } from '../text/words.ts'
import { goesOn, standsAlone } from './stands-alone.ts'

/** Neighbouring sentences of one paragraph, the first of which stands alone. */
export interface Passage {
  readonly claims: readonly Claim[]
  readonly words: number
  /** Paragraphs before it. */
  readonly at: number
  /** It begins its paragraph. */
  readonly starts: boolean
  /** The paragraph comes first below a heading. */
  readonly opens: boolean
}

/** A passage is one sentence, or so many with those that go on from it. */
const mostSentences = 4
const mostWords = 75

/**
 * The passages of a post that can stand in a letter, in reading order: of its own paragraphs, since
 * what it quotes and lists is not said by its author to a reader.
 */
export const ownPassages = perContent(({ tree }): readonly Passage[] => {
  const blocks = beforeInterview(tree.children ?? [])
  let at = -1
  return blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return []
    at += 1
    return isPlain(block) ? passagesOf(block, at, blocks[i - 1]?.type === 'heading') : []
  })
})

/** “Ada Lovelace: I began …” */
const spoken = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): ["“]?\p{Lu}/u

/**
 * Of an interview what stands before it; its later paragraphs need not say again who speaks. Two or
 * more speak again and again; “Note: …” and names of what is explained are no speakers.
 */
function beforeInterview(blocks: readonly Node[]): readonly Node[] {
  const speakers = blocks.map(block =>
    block.type === 'paragraph' ? spoken.exec(textOf(block))?.[1] : undefined,
  )
  const again = speakers.filter((name, at) => name !== undefined && speakers.indexOf(name) < at)
  const first = speakers.findIndex(name => name !== undefined)
  return new Set(again).size < 2 ? blocks : blocks.slice(0, first)
}

/** In these the words are not all of what a reader sees. */
const opaque = new Set(['html', 'image', 'imageReference', 'footnoteReference', 'inlineMath'])

function isPlain(node: Node): boolean {
  if (node.type !== 'paragraph') return false
  for (const { type } of walk(node)) {
    if (opaque.has(type) || /^mdx|Directive$/.test(type)) return false
  }
  return true
}

function passagesOf(paragraph: Node, at: number, opens: boolean): Passage[] {
  const sentences = sentencesIn(paragraph).map(claim => ({ claim, words: countWords(claim.text) }))
  return sentences.flatMap(({ claim: first, words: length }, start) => {
    // Before the first sentence of a post there is nothing to lean on.
    const isFirst = at === 0 && start === 0
    if (!standsAlone(first.text, length, isFirst)) return []
    const passages: Passage[] = []
    const claims: Claim[] = []
    let words = 0
    for (const { claim, words: more } of sentences.slice(start, start + mostSentences)) {
      if (claims.length > 0 && !goesOn(claim.text, more)) break
      claims.push(claim)
      words += more
      if (words > mostWords) break
      passages.push({ claims: [...claims], words, at, starts: start === 0, opens })
    }
    return passages
  })
}

/** The sentences of a paragraph, with their ids: its line in the file, and a number. */
export function sentencesIn(paragraph: Node): Claim[] {
  const line = paragraph.position?.start.line ?? 0
  return sentencesOf(textOf(paragraph)).map((text, i) => ({
    text,
    from: [`post:${line}.${i + 1}`],
  }))
}
