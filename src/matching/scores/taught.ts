import type { Target } from '../../domain.ts'
import { sampleText } from '../read-target.ts'
import { countKeys, sumKeys } from '../wanted.ts'
import { rarityOf, singleTerms } from './cosine.ts'
import { defineScore, type Rate } from './define-score.ts'
import { shuffled } from './shuffle.ts'
import { addTerm, makeTable, moveTerm, setCell, type TermTable } from './term-table.ts'

/** How sharply a softmax tells targets apart, how far one sample moves them, how often all are seen. */
const sharpness = 10
const step = 0.4
const rounds = 2
/** More would take minutes, and a table (of numbers of 4 bytes) that is too large. */
const mostTargets = 5_000
const largestTable = 60_000_000
/** A target that a sample is this unlikely to belong to learns nothing from it. */
const negligible = 1e-4

interface Row {
  readonly target: number
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/**
 * What each target linked teaches which words tell it from all others: every title is a question
 * whose answer is known. It begins at the TF-IDF of each target and goes over all titles twice, in
 * an order that is the same each time. Nothing is kept: the targets given are all that it learns from.
 */
function prepare(targets: readonly Target[]): Rate | null {
  const all = targets.length
  if (all > mostTargets) return null
  const { ids, having, counts, samples } = readAll(targets)
  const table = makeTable(having, all, largestTable)
  if (samples.length === 0 || table === null) return null
  const rarity = Float64Array.from(having, n => rarityOf(all, n))
  counts.forEach((terms, target) => {
    const weights = [...terms].map(([id, n]) => [id, (1 + Math.log(n)) * rarity[id]!] as const)
    const length = lengthOf(weights)
    for (const [id, weight] of weights) setCell(table, id, target, weight / length)
  })
  const rows = samples.map(({ target, terms }) => rowOf(target, terms, rarity))
  teach(table, rows, targets)
  return wanted => {
    const weights = [...sumKeys(wanted, singleTerms)].flatMap(([key, sum]) => {
      const id = ids.get(key)
      return id === undefined ? [] : [[id, Math.sqrt(sum) * rarity[id]!] as const]
    })
    const length = lengthOf(weights)
    const rates = new Float64Array(all)
    for (const [id, weight] of weights) addTerm(rates, table, id, weight / length)
    return rates
  }
}

function readAll(targets: readonly Target[]) {
  const ids = new Map<string, number>()
  const idOf = (key: string) => {
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    return id
  }
  const samples: { target: number; terms: readonly number[] }[] = []
  const counts = targets.map(({ name, topics, description, samples: given = [] }, target) => {
    const found = [name, name, ...topics, description ?? ''].flatMap(singleTerms)
    for (const sample of given) {
      const keys = [...new Set(singleTerms(sampleText(sample)))]
      samples.push({ target, terms: keys.map(idOf) })
      found.push(...keys)
    }
    return new Map([...countKeys(found)].map(([key, n]) => [idOf(key), n] as const))
  })
  const having = new Int32Array(ids.size)
  for (const terms of counts) for (const id of terms.keys()) having[id]! += 1
  return { ids, having, counts, samples }
}

function rowOf(target: number, terms: readonly number[], rarity: Float64Array): Row {
  const length = lengthOf(terms.map(id => [id, rarity[id]!] as const))
  return {
    target,
    terms: Int32Array.from(terms),
    weights: Float32Array.from(terms, id => rarity[id]! / length),
  }
}

/** Targets with few samples are heard as if they had more. */
function teach(table: TermTable, rows: readonly Row[], targets: readonly Target[]): void {
  const all = targets.length
  const average = rows.length / all
  const steps = targets.map(
    ({ samples = [] }) => (step / sharpness) * Math.sqrt(average / Math.max(1, samples.length)),
  )
  const odds = new Float64Array(all)
  const moved = new Int32Array(all)
  for (const { target, terms, weights } of shuffled(
    Array.from({ length: rounds }, () => rows).flat(),
  )) {
    odds.fill(0)
    for (let i = 0; i < terms.length; i++) addTerm(odds, table, terms[i]!, sharpness * weights[i]!)
    softmax(odds)
    odds[target]! -= 1
    let n = 0
    for (let t = 0; t < all; t++) if (Math.abs(odds[t]!) > negligible) moved[n++] = t
    for (let i = 0; i < terms.length; i++) {
      moveTerm(table, terms[i]!, weights[i]! * steps[target]!, odds, moved, n)
    }
  }
}

function softmax(odds: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY
  for (const odd of odds) if (odd > most) most = odd
  let sum = 0
  for (let i = 0; i < odds.length; i++) sum += odds[i] = Math.exp(odds[i]! - most)
  for (let i = 0; i < odds.length; i++) odds[i]! /= sum
}

function lengthOf(weights: readonly (readonly [number, number])[]): number {
  return Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1
}

/** What the samples of all targets teach about the words of each. */
export const taught = defineScore({
  id: 'taught',
  weight: 0.997,
  numbers: { sharpness, step, rounds, negligible },
  prepare,
})
