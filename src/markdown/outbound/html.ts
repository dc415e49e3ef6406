import { decodeString } from 'micromark-util-decode-string'
import type { Node } from '../../domain.ts'
import { htmlWord, isLiveInHtml, visible } from '../safe.ts'
import { type Cut, placeOf } from './cut.ts'

const inBlocks = /<(\/?)(details|summary|sub|code|br)>/y
const inSentences = /<(\/?)(sub|code|br)>/y
const marker = /<!-- postrider:[^<>]*-->/y
/** Where a browser begins a tag, a comment or an instruction. */
const opens = /<(?=[a-z/!?])/i

/** A stretch of HTML: a tag of ours, a comment of ours, a `<` of somebody else, or words. */
interface Piece {
  readonly kind: 'tag' | 'comment' | 'foreign' | 'words'
  readonly start: number
  readonly end: number
  readonly name?: string | undefined
  readonly closes?: boolean
}

/**
 * HTML that is not ours shows as it is written: every `<` that would begin something becomes `&lt;`.
 * Ours are a few tags without attributes, each with its other half, and comments of our name; folds
 * and comments stand between blocks. Words between tags that GitHub would act upon go into `<code>`.
 */
export function editHtml(html: readonly Node[], nodes: readonly Node[], text: string): Cut[] {
  const inText = new Set(nodes.filter(isFlow).flatMap(({ children = [] }) => children))
  const cuts: Cut[] = []
  const tags: Piece[] = []
  let codes = 0
  for (const node of html) {
    const pieces = piecesOf(node, text, inText.has(node))
    const foreign = pieces.filter(({ kind }) => kind === 'foreign')
    cuts.push(...foreign.map(escaped))
    for (const piece of pieces) {
      if (piece.kind === 'tag' && piece.name !== 'br') tags.push(piece)
      if (piece.name === 'code') codes += piece.closes ? -1 : 1
      // What is foreign will be read in another way, and its words with it.
      if (piece.kind === 'words' && codes <= 0 && foreign.length === 0)
        cuts.push(...editWords(piece, text))
    }
  }
  return [...cuts, ...unpaired(tags).map(escaped)]
}

const isFlow = ({ type }: Node) => type !== 'root' && type !== 'blockquote' && type !== 'listItem'

const escaped = ({ start }: Piece): Cut => ({ start, end: start + 1, text: '&lt;' })

function piecesOf(node: Node, text: string, isInText: boolean): Piece[] {
  const { start, end } = placeOf(node)
  const pieces: Piece[] = []
  for (let at = start; at < end; at = pieces.at(-1)!.end) {
    const next = text.slice(at, end).search(opens)
    if (next === 0) pieces.push(openingAt(text, at, isInText))
    else pieces.push({ kind: 'words', start: at, end: next === -1 ? end : at + next })
  }
  return pieces
}

function openingAt(text: string, start: number, isInText: boolean): Piece {
  const tag = matchAt(isInText ? inSentences : inBlocks, text, start)
  if (tag !== null) {
    const [whole, slash, name] = tag
    return { kind: 'tag', start, end: start + whole.length, name, closes: slash === '/' }
  }
  const comment = isInText ? null : matchAt(marker, text, start)
  if (comment !== null) return { kind: 'comment', start, end: start + comment[0].length }
  return { kind: 'foreign', start, end: start + 1 }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Tags without their other half; what an unclosed one swallows ends with what is around it. */
function unpaired(tags: readonly Piece[]): Piece[] {
  const open: Piece[] = []
  const lone: Piece[] = []
  for (const tag of tags) {
    if (!tag.closes) {
      open.push(tag)
      continue
    }
    const partner = open.findLastIndex(({ name }) => name === tag.name)
    if (partner === -1) lone.push(tag)
    else lone.push(...open.splice(partner).slice(1))
  }
  return [...lone, ...open]
}

function editWords({ start, end }: Piece, text: string): Cut[] {
  const written = text.slice(start, end)
  if (!isSuspect(decodeString(written))) return []
  const words = written.split(/(\s+)/).map((part, i) => (i % 2 === 1 ? part : quieten(part)))
  return [{ start, end, text: words.join('') }]
}

const isSuspect = (text: string) => isLiveInHtml(text) || visible(text) !== text

function quieten(word: string): string {
  const meant = decodeString(word)
  return isSuspect(meant) ? htmlWord(visible(meant)) : word
}
