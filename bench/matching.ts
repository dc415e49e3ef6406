/**
 * How well targets are ranked, and what it costs; the table of docs/matching.md.
 * `node bench/matching.ts ../shared/matching/dev`. With `--large`: 100,000 targets too (minutes, 4 GB).
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import type { Target } from '../src/domain.ts'
import { mean, ndcg, type Query, readBenchmark, recall, reciprocal } from './benchmark.ts'
import { type System, systems } from './matching-systems.ts'

const folder = process.argv[2] ?? '../shared/matching/dev'
const { targets, queries, labels } = readBenchmark(folder)
const onDev = queries.filter(({ split }) => split === 'dev')
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

console.log(`${targets.length} targets; ${queries.length} queries, of which ${onDev.length} of dev`)
const costs = ['index', 'a query', 'memory'] as const
say('', 'dev nDCG@10', 'all nDCG@10', 'R@10', 'MRR', 'posts nDCG@10', ...costs, 'bundle')
for (const system of systems) {
  const { cost, ranked } = measure(system, targets, queries)
  const of = (some: readonly Query[], by: typeof ndcg) =>
    mean(some.map(query => by(ranked.get(query) ?? [], labels.get(query.id) ?? new Map())))
  say(
    system.name,
    ...[
      of(onDev, ndcg),
      of(queries, ndcg),
      of(queries, recall),
      of(queries, reciprocal),
      of(
        queries.filter(({ type }) => type === 'post'),
        ndcg,
      ),
    ].map(n => n.toFixed(3)),
    ...cost,
    `${Math.round((await bytesOf(system)) / 1000)} kB`,
  )
}
if (process.argv.includes('--large')) {
  const few = queries.filter((_, i) => i % 60 === 0)
  for (const n of [10_000, 100_000]) {
    console.log(`\n${n.toLocaleString('en')} targets made of real entries, ${few.length} queries`)
    const many = makeTargets(n)
    say('', ...costs, 'a target')
    for (const system of systems.filter(({ atScale }) => atScale).reverse()) {
      const { cost, bytes } = measure(system, many, few)
      say(system.name, ...cost, `${(bytes / n / 1000).toFixed(1)} kB`)
    }
  }
}

/** Time is that of the processor: others may use the machine. Memory is what stays after a full collection. */
function measure({ prepare }: System, given: readonly Target[], asked: readonly Query[]) {
  collect()
  const before = memory()
  const t0 = processor()
  const rank = prepare(given)
  const t1 = processor()
  collect()
  const bytes = memory() - before
  const t2 = processor()
  const ranked = new Map(asked.map(query => [query, rank(query)]))
  const each = (processor() - t2) / asked.length
  const cost = [ms(t1 - t0), `${each.toFixed(2)} ms`, `${Math.round(bytes / 1e6)} MB`]
  return { ranked, bytes, cost }
}

/** Milliseconds of the processor that this process took. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** About 125 words each: names, notes and titles of real entries, dealt out in turn. */
function makeTargets(n: number): Target[] {
  const all = targets.flatMap(({ samples = [] }) => samples)
  const at = (i: number) => all[(i * 7919) % all.length]!
  return Array.from({ length: n }, (_, i) => ({
    id: `t${i}`,
    kind: 'list',
    name: at(i * 11).title,
    url: `https://t${i}.example/`,
    topics: targets[i % targets.length]!.topics,
    description: at(i * 11).note ?? '',
    samples: Array.from({ length: 9 }, (_, j) => at(i * 11 + j + 1)),
  }))
}

/** What the modules of a system weigh in a bundle, readable as ours is. */
async function bytesOf({ modules }: System): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((name, i) => `export * as part${i} from '${name}'`).join('\n'),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  return outputFiles[0]?.contents.length ?? 0
}

function say(...cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
function ms(n: number): string {
  return n < 10_000 ? `${Math.round(n)} ms` : `${(n / 1000).toFixed(1)} s`
}
