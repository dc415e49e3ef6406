import { joined, rewrite, type SourceLine } from './source-lines.ts'

/** With the line that it has for itself. */
const mark =
  /^[ \t>]*\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}[ \t]*\n|\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}/gm
const bare = /\{%-?\s*(end)?(raw|verbatim)\s*-?%\}/g
/** What Liquid and Nunjucks would run, were it not for the marks. */
const template = /\{[{%#]/

/**
 * Marks that keep a generator from running what stands between them go, in code as well: it takes them
 * out before anything reads the code. A mark without its other half, or around what nothing would run,
 * is what the post writes about.
 */
export function withoutRawMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const paired = pairedIn(joined(lines))
  return rewrite(
    lines,
    mark,
    ({ match: { 0: whole, index = 0 } }) => (paired.has(index + whole.indexOf('{%')) ? '' : null),
    true,
  )
}

/** Where the marks begin that go. */
function pairedIn(text: string): ReadonlySet<number> {
  const paired = new Set<number>()
  let open: { readonly name: string; readonly index: number; readonly end: number } | null = null
  for (const { 0: whole, 1: closes, 2: name = '', index } of text.matchAll(bare)) {
    if (closes === undefined) open ??= { name, index, end: index + whole.length }
    else if (open?.name === name) {
      if (template.test(text.slice(open.end, index))) paired.add(open.index).add(index)
      open = null
    }
  }
  return paired
}
