import type { Target } from '../../domain.ts'
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

interface Posting {
  readonly target: number
  readonly weight: number
}

/** One field → word → what it adds to each target that has it. */
function indexField(
  targets: readonly Target[],
  textOf: (target: Target) => string,
): ReadonlyMap<string, readonly Posting[]> {
  const counts = targets.map(target => countKeys(read(textOf(target))))
  const average = counts.reduce((sum, { size }) => sum + size, 0) / Math.max(1, targets.length)
  const having = countKeys(counts.flatMap(words => [...words.keys()]))
  const postings = new Map<string, Posting[]>()
  counts.forEach((words, target) => {
    const length = 1 - b + (b * words.size) / Math.max(1, average)
    for (const [word, n] of words) {
      const df = having.get(word) ?? 0
      const idf = Math.log(1 + (targets.length - df + 0.5) / (df + 0.5))
      const weight = idf * (least + (n * (k1 + 1)) / (n + k1 * length))
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [{ target, weight }])
      else list.push({ target, weight })
    }
  })
  return postings
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
      for (const index of indexes) {
        for (const { target, weight } of index.get(word) ?? []) {
          sums[target]! += times * weight
          hit.add(target)
        }
      }
      for (const target of hit) matched[target]! += 1
    }
    return sums.map((sum, i) => sum * matched[i]!)
  }
}

/** Unstemmed words of title, tags and description; more different ones weigh more. */
export const words = defineScore({ id: 'words', weight: 0.0276, prepare })
