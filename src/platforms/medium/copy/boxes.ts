import { capital } from '../../../text/say.ts'
import type { SourceLine } from './source-lines.ts'

/** What stands around the text of a box in a copy, as lines; null: it is not one of ours. */
export type Frame = { readonly open: readonly string[]; readonly close: readonly string[] } | null
type FrameOf = (kind: string, title: string, line: number) => Frame

const fence = /^[\s>]*(`{3,}(?=[^`]*$)|~{3,})/
/** Text within HTML is read as markdown only after an empty line. */
export const quote = (title: string): Frame => ({
  open: ['', '<blockquote>', '', ...(title === '' ? [] : [`**${title}**`, ''])],
  close: ['', '</blockquote>', ''],
})
export const section = (title: string): Frame => ({
  open: ['', ...(title === '' ? [] : [`**${title}**`, ''])],
  close: [''],
})

/** “Note” of `note`, where a box has no title of its own. */
export function titleOf(kind: string, title: string): string {
  return title === '' ? capital(kind.toLowerCase().replace(/[-_]/g, ' ')) : title.trim()
}

/** Python-Markdown: a mark, and what is indented below it. */
export function frameIndented(
  lines: readonly SourceLine[],
  mark: RegExp,
  frameOf: FrameOf,
): readonly SourceLine[] {
  const made: SourceLine[] = []
  let code: string | null = null
  for (let at = 0; at < lines.length; at += 1) {
    const { text, line } = lines[at]!
    code = codeAfter(code, text)
    const match = code === null ? mark.exec(text) : null
    const frame = match === null ? null : frameOf(match[2] ?? '', match[3] ?? '', line)
    if (match === null || frame === null) {
      made.push({ text, line })
      continue
    }
    const indent = match[1] ?? ''
    const inside: SourceLine[] = []
    for (; at + 1 < lines.length; at += 1) {
      const next = lines[at + 1]!
      const isBelow = next.text.startsWith(`${indent}    `) || next.text.startsWith(`${indent}\t`)
      if (!isBelow && next.text.trim() !== '') break
      inside.push({
        ...next,
        text: isBelow ? indent + dedented(next.text.slice(indent.length)) : '',
      })
    }
    made.push(
      ...frame.open.map(own => ({ text: own === '' ? '' : indent + own, line })),
      ...frameIndented(inside, mark, frameOf),
      ...frame.close.map(own => ({ text: own === '' ? '' : indent + own, line })),
    )
  }
  return made
}

const dedented = (text: string) => text.replace(/^(?: {4}|\t)/, '')

/** Three colons or more, as Docusaurus, VitePress and Pandoc write boxes; they stand within one another. */
export function frameColons(lines: readonly SourceLine[], frameOf: FrameOf): SourceLine[] {
  const open: { readonly colons: number; readonly frame: Frame }[] = []
  let code: string | null = null
  return lines.flatMap(({ text, line }) => {
    code = codeAfter(code, text)
    const match = code === null ? /^([\s>]*)(:{3,})\s*(.*)$/.exec(text) : null
    if (match === null) return [{ text, line }]
    const [, before = '', colons = '', rest = ''] = match
    if (rest.replace(/:+$/, '').trim() === '') {
      const last = open.pop()
      if (last?.frame == null) return [{ text, line }]
      return last.frame.close.map(own => ({ text: before + own, line }))
    }
    const named = /^([a-z][\w-]*)\s*(?:\[([^\]]*)\])?\s*(?:\{[^}]*\})?\s*(.*?)\s*:*$/i.exec(rest)
    const kind = named?.[1] ?? ''
    if (named === null && !rest.startsWith('{')) return [{ text, line }]
    const frame = frameOf(kind, (named?.[2] || named?.[3]) ?? '', line)
    open.push({ colons: colons.length, frame })
    if (frame === null) return [{ text, line }]
    return frame.open.map(own => ({ text: before + own, line }))
  })
}

/** The mark that a line leaves open. */
function codeAfter(code: string | null, text: string): string | null {
  const mark = fence.exec(text)?.[1]
  if (mark === undefined) return code
  if (code === null) return mark
  return mark.startsWith(code) && text.trim() === mark ? null : code
}
