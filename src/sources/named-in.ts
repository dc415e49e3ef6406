/** The first of these names that a text has as words of their own, in any case. */
export function namedIn(text: string, names: readonly string[]): string | undefined {
  const within = text.toLowerCase()
  return names.find(name => hasWord(within, name.trim().toLowerCase()))
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]]
    if (!/[\p{L}\p{N}]/u.test(before + after)) return true
  }
  return false
}
