import type { Target } from '../../domain.ts'
import { collectPostings, type Postings, rangeOf } from '../postings.ts'
import { numberOf, startVocabulary } from '../vocabulary.ts'
import { countKeys, type Wanted } from '../wanted.ts'
import { defineScore, type Rate } from './define-score.ts'

/** BM25+ as search libraries have it: saturation, length, and the least that a match adds. */
const k1 = 1.2
const b = 0.7
const least = 0.5

/** Words as they are written: `testing` is not `test`, and stop words count what little they do. */
const read = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s\p{Z}\p{P}]+/u)
    .filter(word => word !== '')

const fields: readonly ((target: Target) => string)[] = [
  ({ name }) => name,
  ({ description }) => description ?? '',
  ({ topics }) => topics.join(' '),
  ({ samples = [] }) => samples.map(({ title, note }) => `${title} ${note ?? ''}`).join(' '),
]

/** One field: word → what it adds to each target that has it. */
interface FieldIndex {
  readonly terms: ReadonlyMap<string, number>
  readonly postings: Postings
}

/** The length of a field is how many different words it has. */
function indexField(targets: readonly Target[], textOf: (target: Target) => string): FieldIndex {
  const vocabulary = startVocabulary()
  const { add, build } = collectPostings()
  const lengths = targets.map((target, i) => {
    const counts = countKeys(read(textOf(target)))
    for (const [word, n] of counts) add(numberOf(vocabulary, word), i, n)
    return counts.size
  })
  const postings = build(vocabulary.size)
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, targets.length)
  for (let key = 0; key < vocabulary.size; key++) {
    const [from, end] = rangeOf(postings, key)
    const df = end - from
    const idf = Math.log(1 + (targets.length - df + 0.5) / (df + 0.5))
    for (let i = from; i < end; i++) {
      const n = postings.weights[i]!
      const length = 1 - b + (b * lengths[postings.targets[i]!]!) / Math.max(1, average)
      postings.weights[i] = idf * (least + (n * (k1 + 1)) / (n + k1 * length))
    }
  }
  return { terms: vocabulary.terms, postings }
}

function wordsOf({ title, tags = [], description = '' }: Wanted): Map<string, number> {
  return countKeys(read([title, ...tags, description].join(' ')))
}

function prepare(targets: readonly Target[]): Rate {
  const indexes = fields.map(textOf => indexField(targets, textOf))
  return wanted => {
    const sums = new Float64Array(targets.length)
    const matched = new Float64Array(targets.length)
    for (const [word, times] of wordsOf(wanted)) {
      const hit = new Set<number>()
      for (const { terms, postings } of indexes) {
        const [from, end] = rangeOf(postings, terms.get(word))
        for (let i = from; i < end; i++) {
          sums[postings.targets[i]!]! += times * postings.weights[i]!
          hit.add(postings.targets[i]!)
        }
      }
      for (const target of hit) matched[target]! += 1
    }
    return sums.map((sum, i) => sum * matched[i]!)
  }
}

/** Unstemmed words of title, tags and description; more different ones weigh more. */
export const words = defineScore({
  id: 'words',
  weight: 0.0276,
  numbers: { k1, b, least },
  prepare,
})
