/** Key → the targets that have it, and how strongly; flat, since 100,000 targets have 10 million of these. */
export interface Postings {
  /** Where the postings of each key begin; one more at the end. */
  readonly starts: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}

/** Takes postings target by target; what one target adds to a key is summed. */
export interface PostingsBuilder {
  readonly add: (key: number, target: number, weight: number) => void
  /** Keys are numbered from 0; `size` of them. */
  readonly build: (size: number) => Postings
}

export function collectPostings(): PostingsBuilder {
  let keys = new Uint32Array(1024)
  let targets = new Uint32Array(1024)
  let weights = new Float64Array(1024)
  /** Key → its newest posting, plus 1. */
  let newest = new Uint32Array(1024)
  let n = 0
  return {
    add: (key, target, weight) => {
      if (key >= newest.length) newest = grown(newest, new Uint32Array(key * 2))
      const at = newest[key]!
      if (at > 0 && targets[at - 1] === target) {
        weights[at - 1]! += weight
        return
      }
      if (n === keys.length) {
        keys = grown(keys, new Uint32Array(n * 2))
        targets = grown(targets, new Uint32Array(n * 2))
        weights = grown(weights, new Float64Array(n * 2))
      }
      keys[n] = key
      targets[n] = target
      weights[n] = weight
      n += 1
      newest[key] = n
    },
    build: size => byKey(size, keys.subarray(0, n), targets, weights),
  }
}

/** Where the postings of a key stand in `targets` and `weights`: from, and before which. */
export function rangeOf({ starts }: Postings, key: number | undefined): readonly [number, number] {
  return key === undefined ? [0, 0] : [starts[key]!, starts[key + 1]!]
}

function byKey(
  size: number,
  keys: Uint32Array,
  targets: Uint32Array,
  weights: Float64Array,
): Postings {
  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < keys.length; i++) starts[keys[i]! + 1]! += 1
  for (let key = 0; key < size; key++) starts[key + 1]! += starts[key]!
  const next = starts.slice()
  const sorted = {
    targets: new Uint32Array(keys.length),
    weights: new Float64Array(keys.length),
  }
  for (let i = 0; i < keys.length; i++) {
    const at = next[keys[i]!]!++
    sorted.targets[at] = targets[i]!
    sorted.weights[at] = weights[i]!
  }
  return { starts, ...sorted }
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
