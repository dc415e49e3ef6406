/** Their signs would be lost, and with them what they are. */
const spelledOut = new Map([
  ['c++', 'cpp'],
  ['c#', 'csharp'],
  ['f#', 'fsharp'],
])

/** A word as tags are written: `Node.js` → `nodejs`; empty where these letters cannot say it. */
export function tagOf(term: string): string {
  const spelled = spelledOut.get(term.trim().toLowerCase())
  if (spelled !== undefined) return spelled
  const plain = term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '')
  return /^[a-z0-9]{1,30}$/.test(letters) ? letters : ''
}

/** The first tags that these words make; a single letter is none. */
export function tagsOf(terms: readonly string[], most: number): string[] {
  const tags = terms.map(tagOf).filter(tag => tag.length > 1)
  return [...new Set(tags)].slice(0, most)
}

/** Words for a search that understands quotes: nothing in them can be its syntax. */
export function wordsOf(terms: readonly string[], most: number): string {
  return terms.slice(0, most).map(bare).filter(Boolean).join(' ')
}

/** One phrase in quotes; empty where nothing is left of it. */
export function phraseOf(term: string): string {
  const words = bare(term)
  return words === '' ? '' : `"${words}"`
}

function bare(term: string): string {
  return term
    .replace(/[^\p{L}\p{N}.+#-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
}
