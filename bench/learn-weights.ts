/**
 * Learns the weights of the mix (`src/matching/scores/`), and says what they are worth.
 * `node bench/learn-weights.ts ../shared/matching/dev`
 *
 * Loss: cross-entropy between what was linked and the softmax of the mix over all targets, with a
 * little L2; weights stay above 0. Posts count 2.2 times, so that they are a fifth as in daily use.
 * Three figures: learnt on train and told on dev; five folds of train and dev in which no target
 * that was linked is in two folds; learnt on all, which is what stands in the code.
 */
import { indexTargets } from '../src/matching/index-targets.ts'
import { scores, spread } from '../src/matching/scores/mix.ts'
import { mean, ndcg, type Query, readBenchmark } from './benchmark.ts'

const postsCount = 2.2
const l2 = 1e-3
const steps = 400
const { targets, queries, labels } = readBenchmark(process.argv[2] ?? '../shared/matching/dev')
const index = indexTargets(targets)
const rates = scores.map(({ id, prepare }) => ({ id, rate: prepare(targets, index) }))
const features = queries.map(query => [
  ...rates.map(({ rate }) => spread(rate?.(query) ?? new Float64Array(targets.length))),
  Float64Array.from(targets, ({ kind }) => (kind === 'newsletter' ? 1 : 0)),
])
const names = [...scores.map(({ id }) => id), 'newsletter']
const scales = names.map((_, f) =>
  Math.sqrt(mean(features.map(of => mean([...(of[f] ?? [])].map(x => x * x))))),
)
const wanted = queries.map(({ id }) => {
  const gains = targets.map(target => 2 ** (labels.get(id)?.get(target.id) ?? 0) - 1)
  const sum = gains.reduce((a, b) => a + b, 0)
  return gains.map(gain => gain / sum)
})

function mixOf(i: number, weights: readonly number[]): Float64Array {
  const sums = new Float64Array(targets.length)
  features[i]?.forEach((of, f) => {
    const weight = (weights[f] ?? 0) / (scales[f] ?? 1)
    for (let t = 0; t < sums.length; t++) sums[t]! += weight * of[t]!
  })
  return sums
}

/** Projected gradient with Adam's steps; the loss is convex. Weights are for standardised features. */
function learn(rows: readonly number[]): number[] {
  const weights = names.map(() => 0.2)
  const first = names.map(() => 0)
  const second = names.map(() => 0)
  const counts = rows.map(i => (isPost(queries[i]) ? postsCount : 1))
  const total = counts.reduce((a, b) => a + b, 0)
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map(weight => 2 * l2 * weight)
    rows.forEach((i, r) => {
      const odds = mixOf(i, weights)
      const most = odds.reduce((a, b) => Math.max(a, b))
      const powers = odds.map(odd => Math.exp(odd - most))
      const sum = powers.reduce((a, b) => a + b, 0)
      const off = powers.map((power, t) => ((power / sum - wanted[i]![t]!) * counts[r]!) / total)
      features[i]?.forEach((of, f) => {
        let dot = 0
        for (let t = 0; t < off.length; t++) dot += off[t]! * of[t]!
        slope[f]! += dot / scales[f]!
      })
    })
    slope.forEach((g, f) => {
      first[f] = 0.9 * first[f]! + 0.1 * g
      second[f] = 0.99 * second[f]! + 0.01 * g * g
      const by = first[f]! / (1 - 0.9 ** step)
      const root = Math.sqrt(second[f]! / (1 - 0.99 ** step)) + 1e-12
      weights[f] = Math.max(0, weights[f]! - (0.03 * (1 - step / (steps + 1)) * by) / root)
    })
  }
  return weights
}

function tell(what: string, rows: readonly number[], weightsFor: (i: number) => readonly number[]) {
  const each = rows.map(i => ndcgOf(i, weightsFor(i)))
  const posts = each.filter((_, r) => isPost(queries[rows[r]!]))
  console.log(
    `${what}: nDCG@10 ${mean(each).toFixed(4)}, of ${posts.length} posts ${mean(posts).toFixed(3)}`,
  )
}

function ndcgOf(i: number, weights: readonly number[]): number {
  const sums = mixOf(i, weights)
  const order = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b)
  return ndcg(
    order.map(t => targets[t]?.id ?? ''),
    labels.get(queries[i]!.id) ?? new Map(),
  )
}

/** Queries that share a linked target are in one fold. */
function foldsOf(): number[] {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    const up = parent.get(id) ?? id
    return up === id ? id : rootOf(up)
  }
  const linked = queries.map(({ id }) =>
    [...(labels.get(id) ?? [])].filter(([, label]) => label === 2).map(([target]) => target),
  )
  for (const [one = '', ...others] of linked)
    for (const other of others) parent.set(rootOf(other), rootOf(one))
  const roots = linked.map(([one = '']) => rootOf(one))
  const order = [...new Set(roots)].sort()
  return roots.map(root => order.indexOf(root) % 5)
}

function isPost(query: Query | undefined): boolean {
  return query?.type === 'post'
}

const every = [...queries.keys()]
const folds = foldsOf()
const onTrain = learn(every.filter(i => queries[i]?.split === 'train'))
tell(
  'learnt on train, dev',
  every.filter(i => queries[i]?.split === 'dev'),
  () => onTrain,
)
const inFolds = [0, 1, 2, 3, 4].map(fold => learn(every.filter(i => folds[i] !== fold)))
tell('five folds of targets', every, i => inFolds[folds[i]!]!)
const onAll = learn(every)
tell('learnt on all, all', every, () => onAll)
for (const [f, name] of names.entries())
  console.log(`${name}: ${(onAll[f]! / scales[f]!).toPrecision(3)}`)
