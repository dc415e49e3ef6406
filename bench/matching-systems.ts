/** What our ranking is compared with, each from the same rows. */
import MiniSearch from 'minisearch'
import type { Target } from '../src/domain.ts'
import { indexTargets } from '../src/matching/index-targets.ts'
import { rankTargets, weighTerms } from '../src/matching/rank-targets.ts'
import { singleTerms } from '../src/matching/scores/cosine.ts'
import { mixScores, orderOf } from '../src/matching/scores/mix.ts'
import type { Wanted } from '../src/matching/wanted.ts'

export interface System {
  readonly name: string
  /** Is it tried on 100,000 targets? The recipe costs what its two parts do. */
  readonly atScale: boolean
  /** What it takes into a bundle. */
  readonly modules: readonly string[]
  /** Targets → a function that ranks their ids, best first. */
  readonly prepare: (targets: readonly Target[]) => (wanted: Wanted) => readonly string[]
}
/** Targets → a number each for what is wanted. */
type Rater = (targets: readonly Target[]) => (wanted: Wanted) => Float64Array

/** How many terms of title and tags stand in name and topics, by how many these have. */
const tagOverlap: Rater = targets => {
  const sets = targets.map(({ name, topics }) => new Set([name, ...topics].flatMap(singleTerms)))
  return ({ title, tags = [] }) => {
    const asked = [...new Set([title, ...tags].flatMap(singleTerms))]
    return Float64Array.from(
      sets,
      set => asked.filter(term => set.has(term)).length / Math.sqrt(set.size || 1),
    )
  }
}

/** BM25+ with the defaults of a search library. */
const miniSearch: Rater = targets => {
  const engine = new MiniSearch<Record<string, unknown>>({
    fields: ['name', 'description', 'topics', 'samples'],
  })
  engine.addAll(
    targets.map(({ name, description, topics, samples = [] }, id) => ({
      id,
      name,
      description,
      topics: topics.join(' '),
      samples: samples.map(({ title, note }) => `${title} ${note ?? ''}`).join(' '),
    })),
  )
  return ({ title, tags = [], description = '' }) => {
    const rates = new Float64Array(targets.length)
    for (const { id, score } of engine.search([title, ...tags, description].join(' ')))
      rates[id] = score
    return rates
  }
}

const bm25f: Rater = targets => {
  const index = indexTargets(targets)
  return wanted => {
    const rates = new Float64Array(targets.length)
    for (const { target, score } of rankTargets(index, weighTerms(index, wanted)))
      rates[target] = score
    return rates
  }
}

/** The recipe named in facts/matching.md: 1.5 × BM25F + 1 × MiniSearch, standardised for each query. */
const recipe: Rater = targets => {
  const [first, second] = [bm25f(targets), miniSearch(targets)]
  return wanted => {
    const other = standard(second(wanted))
    return standard(first(wanted)).map((rate, i) => 1.5 * rate + other[i]!)
  }
}

function standard(rates: Float64Array): Float64Array {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length
  return rates.map(rate => (rate - mean) / (Math.sqrt(variance) || 1))
}

const ours: Rater = targets => mixScores(targets, indexTargets(targets))

const ranking =
  (rater: Rater): System['prepare'] =>
  targets => {
    const rate = rater(targets)
    return wanted => orderOf(rate(wanted)).map(i => targets[i]!.id)
  }

const own = ['../src/matching/index-targets.ts', '../src/matching/rank-targets.ts']
export const systems: readonly System[] = [
  { name: 'tag overlap', atScale: false, modules: [], prepare: ranking(tagOverlap) },
  {
    name: 'MiniSearch, defaults',
    atScale: true,
    modules: ['minisearch'],
    prepare: ranking(miniSearch),
  },
  { name: 'BM25F alone', atScale: true, modules: own, prepare: ranking(bm25f) },
  {
    name: 'recipe of the facts',
    atScale: false,
    modules: [...own, 'minisearch'],
    prepare: ranking(recipe),
  },
  {
    name: 'ours',
    atScale: true,
    modules: [...own, '../src/matching/scores/mix.ts'],
    prepare: ranking(ours),
  },
]
