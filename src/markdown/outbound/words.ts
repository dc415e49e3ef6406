import { decodeString } from 'micromark-util-decode-string'
import type { Node } from '../../domain.ts'
import { isLive, visible, withLinks } from '../safe.ts'
import { type Cut, placeOf } from './cut.ts'

/** Addresses that GitHub makes a link of without being asked; the second only as it is written. */
const web = /https?:\/\//i
const www = /www\.(?=\w)/i

/**
 * The words of a text that GitHub would act upon are written as `md` writes them: in a code span, an
 * address in angle brackets. A backtick or bracket that stands for itself says so: after a backtick
 * without a partner GitHub's parser overlooks every second span of code.
 */
export function editWords(
  node: Node,
  { text, fence }: { readonly text: string; readonly fence: number },
  inCell: boolean,
): Cut[] {
  const { value = '' } = node
  const { start, end } = placeOf(node)
  const written = text.slice(start, end)
  if (!isSuspect(value) && !/[`[\]]/.test(value) && !www.test(written)) return []
  const parts = written.split(/(\s+)/)
  const quiet = parts.map((part, i) => (i % 2 === 1 ? part : quieten(part, fence))).join('')
  if (quiet === written) return []
  // A backtick that would begin or end a span of ours with one of its neighbours.
  const before = text[start - 1] === '`' && quiet.startsWith('`') ? ' ' : ''
  const after = text[end] === '`' && quiet.endsWith('`') ? ' ' : ''
  const shown = before + (inCell ? quiet.replace(/(?<!\\)\|/g, '\\|') : quiet) + after
  return [{ start, end, text: shown }]
}

const isSuspect = (text: string) => isLive(text) || web.test(text) || visible(text) !== text

/** @param word as written, with escapes and character references */
function quieten(word: string, fence: number): string {
  const meant = decodeString(word)
  if (!isSuspect(meant) && !www.test(word))
    return word.replace(/\\[\s\S]|[`[\]]/g, mark => (mark.length === 1 ? `\\${mark}` : mark))
  return withLinks(visible(meant).replace(/\s+/g, ' '), fence)
}
