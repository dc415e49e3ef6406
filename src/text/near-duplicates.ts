import { likenessOf, shinglesOf, smallestShingles } from './shingles.ts'

/** The smallest hashes of a text stand for all of it; those of two alike texts are mostly the same. */
const sketched = 64
/**
 * Of them, those under which a text is filed. Two texts that are alike by 0.8 share none of their
 * smallest eight in one of 400,000 pairs.
 */
const filed = 8
/** A hash that more texts have comes from a template: each is then compared with its neighbours only. */
const crowd = 64
const neighbours = 16
/** A sketch of 64 is off by 0.05 on average: what it puts this far below is not looked at again. */
const slack = 0.2

export interface NearDuplicate {
  /** Places in the list, the smaller one first. */
  readonly a: number
  readonly b: number
  /** Of all runs of five words in the two, how many they share: 0 to 1. */
  readonly likeness: number
}

/**
 * The pairs of texts that are alike by at least `least` (0.5 to 1), in the order of the list.
 * @param isAsked leaves out pairs of two others
 */
export function findNearDuplicates(
  texts: readonly string[],
  least: number,
  isAsked: (at: number) => boolean = () => true,
): NearDuplicate[] {
  const sketches = texts.map(text => smallestShingles(text, sketched))
  const whole = new Map<number, Uint32Array>()
  const shingles = (at: number) => {
    const known = whole.get(at) ?? shinglesOf(texts[at]!)
    whole.set(at, known)
    return known
  }
  const pairs: NearDuplicate[] = []
  for (const [a, others] of candidatesIn(sketches, isAsked).entries()) {
    for (const b of others) {
      if (estimate(sketches[a]!, sketches[b]!) < least - slack) continue
      const likeness = likenessOf(shingles(a), shingles(b))
      if (likeness >= least) pairs.push({ a, b, likeness })
    }
  }
  return pairs
}

/** For each text the later ones that are filed under one of its hashes. */
function candidatesIn(
  sketches: readonly Uint32Array[],
  isAsked: (at: number) => boolean,
): ReadonlySet<number>[] {
  const asked = sketches.map((_, at) => isAsked(at))
  const files = new Map<number, number[]>()
  for (const [at, sketch] of sketches.entries()) {
    for (const hash of sketch.subarray(0, filed)) {
      const file = files.get(hash)
      if (file === undefined) files.set(hash, [at])
      else file.push(at)
    }
  }
  const candidates = sketches.map(() => new Set<number>())
  for (const file of files.values()) {
    const reach = file.length > crowd ? neighbours : crowd
    if (!file.some(at => asked[at])) continue
    for (const [i, a] of file.entries())
      for (const b of file.slice(i + 1, i + 1 + reach))
        if (asked[a] || asked[b]) candidates[a]!.add(b)
  }
  return candidates
}

/** The smallest hashes of both together: how many of them do both have? */
function estimate(a: Uint32Array, b: Uint32Array): number {
  let seen = 0
  let shared = 0
  for (let i = 0, j = 0; seen < sketched && (i < a.length || j < b.length); seen += 1) {
    const x = a[i] ?? Number.POSITIVE_INFINITY
    const y = b[j] ?? Number.POSITIVE_INFINITY
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return seen === 0 ? 0 : shared / seen
}
