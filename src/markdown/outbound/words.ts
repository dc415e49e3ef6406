import { decodeString } from 'micromark-util-decode-string'
import type { Node } from '../../domain.ts'
import { escapeMarkup, escapeWord, isLive, visible } from '../safe.ts'
import { type Cut, placeOf } from './cut.ts'

/** A text whose words GitHub would act upon: each of them goes into a code span, as `md` does it. */
export function editWords(
  node: Node,
  { text, fence }: { readonly text: string; readonly fence: number },
  inCell: boolean,
): Cut[] {
  const { value = '' } = node
  if (!isLive(value) && visible(value) === value) return []
  const { start, end } = placeOf(node)
  const parts = text.slice(start, end).split(/(\s+)/)
  const quiet = parts.map((part, i) => (i % 2 === 1 ? part : quieten(part, fence))).join('')
  // A backtick that would begin or end a span of ours with one of its neighbours.
  const before = text[start - 1] === '`' && quiet.startsWith('`') ? ' ' : ''
  const after = text[end] === '`' && quiet.endsWith('`') ? ' ' : ''
  const shown = inCell ? quiet.replace(/(?<!\\)\|/g, '\\|') : quiet
  return [{ start, end, text: before + shown + after }]
}

/** @param word as written, with escapes and character references */
function quieten(word: string, fence: number): string {
  const meant = decodeString(word)
  const seen = visible(meant)
  if (isLive(seen)) return escapeWord(seen.replace(/\s+/g, ' '), fence)
  return seen === meant ? word : escapeMarkup(seen)
}
