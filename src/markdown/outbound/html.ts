import { decodeString } from 'micromark-util-decode-string'
import type { Node } from '../../domain.ts'
import { htmlWord, isLiveInHtml, visible } from '../safe.ts'
import { type Cut, placeOf } from './cut.ts'

const inBlocks = /<(\/?)(details|summary|sub|code)>|<br>/y
const inSentences = /<(\/?)(sub|code)>|<br>/y
const marker = /<!-- postrider:[^<>]*-->/y
/** Where a browser begins a tag, a comment or an instruction. */
const opens = /<(?=[a-z/!?])/gi

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly start: number
}

/**
 * HTML that is not ours shows as it is written: every `<` that would begin something becomes `&lt;`.
 * Ours are a few tags without attributes, each with its other half, and comments of our name; folds
 * and comments stand between blocks. Words between tags that GitHub would act upon go into `<code>`.
 */
export function editHtml(html: readonly Node[], nodes: readonly Node[], text: string): Cut[] {
  const inText = new Set(nodes.filter(isFlow).flatMap(({ children = [] }) => children))
  const cuts: Cut[] = []
  const tags: Tag[] = []
  let codes = 0
  for (const node of html) {
    const { start, end } = placeOf(node)
    for (let at = start; at < end; ) {
      const next = nextOpening(text, at, end)
      if (next > at) {
        if (codes <= 0) cuts.push(...words(text, at, next))
        at = next
        continue
      }
      const inside = inText.has(node)
      const tag = tagAt(text, at, inside ? inSentences : inBlocks)
      const whole = tag?.whole ?? (inside ? null : markerAt(text, at))
      if (tag?.name === 'code') codes += tag.closes ? -1 : 1
      if (tag !== null && tag.name !== 'br') tags.push(tag)
      if (whole === null) cuts.push(escaped(at))
      at += whole?.length ?? 1
    }
  }
  return [...cuts, ...unpaired(tags).map(({ start }) => escaped(start))]
}

const isFlow = ({ type }: Node) => type !== 'root' && type !== 'blockquote' && type !== 'listItem'

const escaped = (start: number): Cut => ({ start, end: start + 1, text: '&lt;' })

function nextOpening(text: string, from: number, end: number): number {
  opens.lastIndex = from
  const found = opens.exec(text)?.index ?? end
  return Math.min(found, end)
}

function tagAt(text: string, at: number, ours: RegExp): (Tag & { readonly whole: string }) | null {
  ours.lastIndex = at
  const [whole, slash, name = 'br'] = ours.exec(text) ?? []
  return whole === undefined ? null : { whole, name, closes: slash === '/', start: at }
}

function markerAt(text: string, at: number): string | null {
  marker.lastIndex = at
  return marker.exec(text)?.[0] ?? null
}

/** Tags without their other half; what an unclosed one swallows ends with what is around it. */
function unpaired(tags: readonly Tag[]): Tag[] {
  const open: Tag[] = []
  const lone: Tag[] = []
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

function words(text: string, start: number, end: number): Cut[] {
  const written = text.slice(start, end)
  const meant = decodeString(written)
  if (!isLiveInHtml(meant) && visible(meant) === meant) return []
  const shown = written.split(/(\s+)/).map((part, i) => (i % 2 === 1 ? part : quieten(part)))
  return [{ start, end, text: shown.join('') }]
}

function quieten(word: string): string {
  const meant = decodeString(word)
  const seen = visible(meant)
  return isLiveInHtml(seen) || seen !== meant ? htmlWord(seen) : word
}
