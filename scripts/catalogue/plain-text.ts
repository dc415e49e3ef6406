import { toString as flatten } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse)
const longestName = 80
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  '#38': '&',
}

/** One line of words: no entities, emoji or marks such as `(⭐4.1k)`. */
function plainText(written: string): string {
  return written
    .replace(/&(\w+|#x?\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\(⭐[^)]*\)/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Variation_Selector}/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same of a title that is written in markdown, with `:seedling:` and the like. */
export function plainTitle(written: string): string {
  const unmarked = plainText(written.replace(/:[a-z][a-z0-9_+-]*:/g, ' '))
  const flat = /[*_`\\[\]<]/.test(unmarked) ? flatten(parser.parse(unmarked)) : unmarked
  return plainText(flat.replace(/^\[([^\]]*)\]$|^[^\p{L}\p{N}.#"'(&]+/gu, '$1'))
}

const tails = [
  /\s*[-–—|]\s*Medium$/i,
  /\s*RSS Feed$/i,
  /\s*\|\s*RSS$/i,
  /\s*\(\*[^)]*\)$/,
  /\s*\|\s*Carnegie Mellon University$/,
  /\s*Archive Feed$/,
]

/** The name of a site, without what feeds add to it. */
export function siteName(written: string): string {
  const name = tails.reduce((rest, tail) => rest.replace(tail, ''), plainText(written))
  const short = name.length > longestName ? (name.split(/\s[-–—|:]\s|:\s/)[0] ?? name) : name
  return short.replace(/^(?:Articles|Posts) on /, '').replace(/[\s.,:|–—-]+$/u, '') || short
}
