import { sayList, sayNumber, shorten } from './say.ts'

/** “line 4”, “lines 4, 9 and 12”, “lines 4, 9, 12, 13, 20 and six more”. */
export function sayLines(lines: readonly number[], show = 5): string {
  const all = [...new Set(lines)]
  const shown = (all.length > show + 1 ? all.slice(0, show) : all).map(String)
  const rest = all.length - shown.length
  if (rest > 0) shown.push(`${sayNumber(rest)} more`)
  return `${all.length === 1 ? 'line' : 'lines'} ${sayList(shown)}`
}

/** The text on one line in quotation marks, cut at a word where it is longer than `longest`. */
export function quoted(text: string, longest = 80): string {
  return `“${shorten(text.replace(/\s+/g, ' ').trim(), longest)}”`
}
