/** Words that a shingle is made of: long enough that two texts seldom share one by chance. */
const wide = 5
const offset = 0x811c9dc5
const prime = 0x01000193

/**
 * The shingles of a text, five neighbouring words each, as 32-bit hashes: ascending, each once. A
 * character of a script without spaces is a word; capitals, marks and white space make no
 * difference. A text of fewer than five words has none.
 *
 * A. Z. Broder: On the resemblance and containment of documents, 1997.
 */
export function shinglesOf(text: string): Uint32Array {
  return distinct(hashesOf(text).sort())
}

/** The smallest so many of them, without sorting the rest. */
export function smallestShingles(text: string, count: number): Uint32Array {
  const hashes = hashesOf(text)
  // Hashes are spread evenly: twice as many as are wanted should be below.
  const limit = (2 ** 32 / hashes.length) * count * 2
  const small = distinct(hashes.filter(hash => hash < limit).sort())
  return (small.length < count ? distinct(hashes.sort()) : small).slice(0, count)
}

function hashesOf(text: string): Uint32Array {
  const words = hashWords(text.toLowerCase())
  const count = Math.max(0, words.length - wide + 1)
  const hashes = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) {
    let hash = offset
    for (let word = at; word < at + wide; word += 1) hash = Math.imul(hash ^ words[word]!, prime)
    hashes[at] = mixed(hash)
  }
  return hashes
}

/** FNV-1a of each word, without a string for each: half of the time goes here. */
function hashWords(text: string): number[] {
  const words: number[] = []
  let hash = offset
  let within = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const alone = isAlone(code)
    if (!alone && isOfWord(code)) {
      hash = Math.imul(hash ^ code, prime)
      within = true
      continue
    }
    if (within) words.push(hash)
    if (alone) words.push(Math.imul(offset ^ code, prime))
    hash = offset
    within = false
  }
  if (within) words.push(hash)
  return words
}

/** Letters and digits; beyond Latin-1 all that is no punctuation. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  if (code < 0xc0) return false
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00
}

/** Kana and Han. */
function isAlone(code: number): boolean {
  return code >= 0x3041 && code <= 0x9fff
}

/** The last steps of MurmurHash3: neighbouring words must not have neighbouring hashes. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (const hash of sorted) if (kept === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash
  return sorted.slice(0, kept)
}

/** Of all shingles of the two, how many they share: 0 to 1. */
export function likenessOf(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  const shared = countShared(a, b)
  return shared / (a.length + b.length - shared)
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}
