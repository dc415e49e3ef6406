import type { Node } from '../../domain.ts'

/** A stretch of a text, and what stands there instead. Offsets in UTF-16 code units. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The cuts of one text do not overlap. */
export function apply(text: string, cuts: readonly Cut[]): string {
  let shown = ''
  let at = 0
  for (const { start, end, text: instead } of [...cuts].sort((a, b) => a.start - b.start)) {
    shown += text.slice(at, start) + instead
    at = end
  }
  return shown + text.slice(at)
}

/** Where a node begins and ends. */
export function placeOf({ position }: Node): { readonly start: number; readonly end: number } {
  return { start: position!.start.offset!, end: position!.end.offset! }
}
