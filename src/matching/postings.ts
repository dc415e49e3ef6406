/** Key → the targets that have it, and how strongly; flat, since 100,000 targets have 10 million of these. */
export interface Postings {
  readonly ids: ReadonlyMap<string, number>
  /** Where the postings of each key begin; one more at the end. */
  readonly starts: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}

/** `each` tells the weights of one target after the other by key; each key once a target. */
export function collectPostings(each: Iterable<ReadonlyMap<string, number>>): Postings {
  const ids = new Map<string, number>()
  let keys = new Uint32Array(1024)
  let targets = new Uint32Array(1024)
  let weights = new Float64Array(1024)
  let n = 0
  let target = 0
  for (const of of each) {
    for (const [key, weight] of of) {
      if (n === keys.length) {
        keys = grown(keys, new Uint32Array(n * 2))
        targets = grown(targets, new Uint32Array(n * 2))
        weights = grown(weights, new Float64Array(n * 2))
      }
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      keys[n] = id
      targets[n] = target
      weights[n] = weight
      n += 1
    }
    target += 1
  }
  return byKey(ids, keys.subarray(0, n), targets, weights)
}

/** How many targets have a key. */
export function countOf({ ids, starts }: Postings, key: string): number {
  const id = ids.get(key)
  return id === undefined ? 0 : starts[id + 1]! - starts[id]!
}

/** Where the postings of a key stand in `targets` and `weights`: from, and before which. */
export function rangeOf({ ids, starts }: Postings, key: string): readonly [number, number] {
  const id = ids.get(key)
  return id === undefined ? [0, 0] : [starts[id]!, starts[id + 1]!]
}

function byKey(
  ids: ReadonlyMap<string, number>,
  keys: Uint32Array,
  targets: Uint32Array,
  weights: Float64Array,
): Postings {
  const starts = new Uint32Array(ids.size + 1)
  for (const key of keys) starts[key + 1]! += 1
  for (let id = 0; id < ids.size; id++) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const sorted = {
    targets: new Uint32Array(keys.length),
    weights: new Float64Array(keys.length),
  }
  keys.forEach((key, i) => {
    const at = next[key]!
    next[key] = at + 1
    sorted.targets[at] = targets[i]!
    sorted.weights[at] = weights[i]!
  })
  return { ids, starts, ...sorted }
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
