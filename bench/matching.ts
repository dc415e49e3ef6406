/**
 * How well targets are ranked: nDCG@10, Recall@10 and MRR on the dev split of a benchmark folder.
 * `node bench/matching.ts ../shared/matching/dev`
 */
import { readFileSync } from 'node:fs'
import { indexTargets } from '../src/matching/index-targets.ts'
import { rankTargets, weighTerms } from '../src/matching/rank-targets.ts'

const folder = process.argv[2] ?? '../shared/matching/dev'
const read = <T>(file: string): T[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)

const targets = read<never>('targets.jsonl')
const queries = read<{ id: string; title: string }>('queries.jsonl')
const qrels = new Map<string, Map<string, number>>()
for (const { query, target, label } of read<{ query: string; target: string; label: number }>(
  'qrels.jsonl',
)) {
  qrels.set(query, (qrels.get(query) ?? new Map<string, number>()).set(target, label))
}

const t0 = performance.now()
const index = indexTargets(targets)
const t1 = performance.now()
let ndcg = 0
let recall = 0
let mrr = 0
for (const query of queries) {
  const labels = qrels.get(query.id) ?? new Map<string, number>()
  const ranked = rankTargets(index, weighTerms(index, query)).map(
    r => index.targets[r.target]?.id ?? '',
  )
  const gain = (label: number) => 2 ** label - 1
  const dcg = (list: number[]) =>
    list.slice(0, 10).reduce((s, l, i) => s + gain(l) / Math.log2(i + 2), 0)
  const ideal = dcg([...labels.values()].sort((a, b) => b - a))
  ndcg += ideal === 0 ? 0 : dcg(ranked.map(id => labels.get(id) ?? 0)) / ideal
  const linked = [...labels].filter(([, label]) => label === 2).map(([id]) => id)
  recall +=
    linked.filter(id => ranked.indexOf(id) >= 0 && ranked.indexOf(id) < 10).length /
    Math.max(1, linked.length)
  const first = ranked.findIndex(id => labels.get(id) === 2)
  mrr += first < 0 ? 0 : 1 / (first + 1)
}
const t2 = performance.now()
const n = queries.length
console.log(
  `${n} queries, ${targets.length} targets: nDCG@10 ${(ndcg / n).toFixed(3)}  R@10 ${(recall / n).toFixed(3)}  ` +
    `MRR ${(mrr / n).toFixed(3)}  index ${Math.round(t1 - t0)} ms  ${((t2 - t1) / n).toFixed(2)} ms a query`,
)
