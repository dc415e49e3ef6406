/** A word as tags are written: `PostgreSQL` → `postgresql`, `Node.js` → `nodejs`. */
export function tagOf(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 30)
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
