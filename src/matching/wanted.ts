/** What is looked for: a post, or a row of `match --queries`. */
export interface Wanted {
  readonly title: string
  readonly description?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly text?: string | undefined
}

/** Characters of a text that are read; what a post is about stands there. */
export const longestText = 12_000
export const parts = { title: 5, tags: 1, description: 2, text: 1 } as const

/** Keys of a wanted text, weighed by where they stand; in the text only those that come back. */
export function sumKeys(wanted: Wanted, read: (text: string) => string[]): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (key: string, weight: number) => sums.set(key, (sums.get(key) ?? 0) + weight)
  for (const key of read(wanted.title)) add(key, parts.title)
  for (const tag of wanted.tags ?? []) for (const key of read(tag)) add(key, parts.tags)
  for (const key of read(wanted.description ?? '')) add(key, parts.description)
  for (const [key, n] of countKeys(read((wanted.text ?? '').slice(0, longestText)))) {
    if (n > 1) add(key, parts.text * Math.sqrt(n))
  }
  return sums
}

export function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
