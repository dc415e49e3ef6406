import { compatible, keysOf, termsOf } from '../text/terms.ts'
import { countOf, idf, type TargetIndex } from './index-targets.ts'
import { rangeOf } from './postings.ts'
import { find } from './vocabulary.ts'
import { longestText, sumKeys, type Wanted } from './wanted.ts'

/** A target by its place in the index, with what each term brought. */
export interface Ranked {
  readonly target: number
  readonly score: number
  readonly terms: readonly { readonly key: string; readonly part: number }[]
}
/** The terms of a wanted text, strongest first, weights adding up to 1. */
export type Weights = ReadonlyMap<string, number>

/** High, so that counts add up almost linearly: what a place did often, it does. */
export const usualK1 = 100
export const mostTerms = 100

/** Weights of the terms: where they stand, and how rare they are among the targets. */
export function weighTerms(index: TargetIndex, wanted: Wanted): Weights {
  const sums = sumKeys(wanted, keysOf)
  const weighted = [...sums]
    .filter(([key]) => countOf(index, key) > 0)
    .map(([key, sum]) => [key, Math.sqrt(sum) * idf(index, key) ** 0.6] as const)
    .sort((a, b) => b[1] * idf(index, b[0]) - a[1] * idf(index, a[0]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTerms)
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0) || 1
  return new Map(weighted.map(([key, weight]) => [key, weight / total]))
}

/** BM25F over all targets that share a term, best first; equal scores in the order of the index. */
export function rankTargets(index: TargetIndex, weights: Weights, k1 = usualK1): Ranked[] {
  const found = new Map<number, { score: number; terms: { key: string; part: number }[] }>()
  for (const [key, weight] of weights) {
    const rarity = idf(index, key)
    const { targets, weights: counts } = index.postings
    const [from, end] = rangeOf(index.postings, find(index.vocabulary, key))
    for (let i = from; i < end; i++) {
      const part = (weight * rarity * counts[i]! * (k1 + 1)) / (k1 + counts[i]!)
      const target = targets[i]!
      const entry = found.get(target) ?? { score: 0, terms: [] }
      entry.score += part
      entry.terms.push({ key, part })
      found.set(target, entry)
    }
  }
  return [...found]
    .map(([target, { score, terms }]) => ({
      target,
      score,
      terms: terms.sort((a, b) => b.part - a.part),
    }))
    .sort((a, b) => b.score - a.score || a.target - b.target)
}

/** The words that brought a target up, as the wanted text spells them; strongest first. */
export function explain(index: TargetIndex, found: Ranked, wanted: Wanted): string[] {
  const { title, description = '', tags = [], text = '' } = wanted
  const spelling = spellings([title, description, ...tags, text.slice(0, longestText)])
  return found.terms
    .filter(({ key }) => idf(index, key) > 1)
    .slice(0, 3)
    .map(({ key }) => `both are about ${spelling.get(key) ?? key}`)
}

/**
 * How people wrote a term, or two that stand side by side, or with so many words between them:
 * “Core Web Vitals” is how `core vital` is written. Most frequent spelling in these texts.
 */
export function spellings(texts: readonly string[], between = 0): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const count = (key: string, word: string) => {
    const words = counts.get(key) ?? new Map<string, number>()
    words.set(word, (words.get(word) ?? 0) + 1)
    counts.set(key, words)
  }
  for (const given of texts) {
    const text = compatible(given)
    const terms = termsOf(text)
    terms.forEach(({ key, word, at }, i) => {
      count(key, word)
      let end = at + word.length
      for (const next of terms.slice(i + 1, i + 2 + between)) {
        if (!/^[-/ ]$/.test(text.slice(end, next.at))) return
        end = next.at + next.word.length
        count(`${key} ${next.key}`, text.slice(at, end))
      }
    })
  }
  return new Map([...counts].map(([key, words]) => [key, mostUsed(words)]))
}

/** Terms as the texts spell them; two that stand side by side there become one phrase. */
export function phrases(keys: readonly string[], spelling: ReadonlyMap<string, string>): string[] {
  const left = [...keys]
  const said: string[] = []
  for (let key = left.shift(); key !== undefined; key = left.shift()) {
    const pair = left.flatMap(other => [
      [`${key} ${other}`, other] as const,
      [`${other} ${key}`, other] as const,
    ])
    const [phrase, other] = pair.find(([both]) => spelling.has(both)) ?? [key, null]
    if (other !== null) left.splice(left.indexOf(other), 1)
    said.push(spelling.get(phrase) ?? phrase)
  }
  return said
}

function mostUsed(words: ReadonlyMap<string, number>): string {
  return [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}
