import type { Target } from '../domain.ts'
import { type Reading, readTarget } from './read-target.ts'
import { startVocabulary, type Vocabulary } from './vocabulary.ts'

/** `data/readings.json`: the bundled catalogue, read when it was built. */
export interface Readings {
  /** All terms, the most frequent first; a term is named by its place here. */
  readonly terms: readonly string[]
  /** Id of a target → its reading. */
  readonly targets: Readonly<Record<string, Reading>>
}

export function makeReadings(targets: readonly Target[]): Readings {
  const vocabulary = startVocabulary()
  const read = targets.map(target => readTarget(target, vocabulary))
  const counts = new Uint32Array(vocabulary.size)
  for (const term of read.flat(3)) counts[term]! += 1
  const found = [...vocabulary.terms].sort(
    ([a, i], [b, j]) => counts[j]! - counts[i]! || (a < b ? -1 : 1),
  )
  const places = new Map(found.map(([, number], place) => [number, place]))
  const moved = (reading: Reading): Reading =>
    reading.map(texts => texts.map(text => text.map(term => places.get(term) ?? 0)))
  return {
    terms: found.map(([term]) => term),
    targets: Object.fromEntries(targets.map(({ id }, i) => [id, moved(read[i] ?? [])])),
  }
}

/** The vocabulary that readings begin with; others add to it. */
export function vocabularyOf(readings: Readings | null): Vocabulary {
  const vocabulary = startVocabulary()
  readings?.terms.forEach((term, place) => {
    vocabulary.terms.set(term, place)
  })
  vocabulary.size = vocabulary.terms.size
  return vocabulary
}
