/**
 * How well targets are ranked, and what it costs; the table of docs/matching.md.
 * `node bench/matching.ts ../shared/matching/dev`. With `--large`: 100,000 targets too (minutes, 4 GB).
 */
import { spawnSync } from 'node:child_process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import type { Target } from '../src/domain.ts'
import { mean, ndcg, type Query, readBenchmark, recall, reciprocal } from './benchmark.ts'
import { leaveFigures } from './figures.ts'
import { type System, systems } from './matching-systems.ts'

const folder = process.argv[2] ?? '../shared/matching/dev'
const { targets, queries, labels } = readBenchmark(folder)
const onDev = queries.filter(({ split }) => split === 'dev')
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const costs = ['index', 'a query', 'memory'] as const
const [, , , option, many, name] = process.argv
if (option === '--many') tellMany(Number(many), name ?? '')
else await tellAll()
if (option === '--large') {
  for (const n of [10_000, 100_000]) {
    console.log(`\n${n.toLocaleString('en')} targets made of real entries`)
    say('', ...costs, 'a target')
    for (const { name } of systems.filter(({ atScale }) => atScale)) {
      // A process each: what one leaves behind is not to count for the next.
      const args = [import.meta.filename, folder, '--many', String(n), name]
      spawnSync(process.execPath, args, { stdio: 'inherit' })
    }
  }
}

async function tellAll(): Promise<void> {
  console.log(
    `${targets.length} targets; ${queries.length} queries, of which ${onDev.length} of dev`,
  )
  say('', 'dev nDCG@10', 'all nDCG@10', 'R@10', 'MRR', 'posts nDCG@10', ...costs, 'bundle')
  const quality = new Map<string, number>()
  const work = new Map<string, number>()
  for (const system of systems) {
    const { cost, ranked, busy } = measure(system, targets, queries)
    const of = (some: readonly Query[], by: typeof ndcg) =>
      mean(some.map(query => by(ranked.get(query) ?? [], labels.get(query.id) ?? new Map())))
    const posts = queries.filter(({ type }) => type === 'post')
    const told = [
      of(onDev, ndcg),
      of(queries, ndcg),
      of(queries, recall),
      of(queries, reciprocal),
      of(posts, ndcg),
    ]
    quality.set(system.name, told[1]!)
    work.set(system.name, busy)
    const bytes = await bytesOf(system)
    say(system.name, ...told.map(n => n.toFixed(3)), ...cost, `${Math.round(bytes / 1000)} kB`)
  }
  const other = 'MiniSearch, defaults'
  const times = (all: ReadonlyMap<string, number>) => all.get('ours')! / all.get(other)!
  leaveFigures([
    { what: 'matching: nDCG@10 of all queries', against: other, times: times(quality) },
    { what: 'matching: index and all queries', against: other, times: times(work) },
  ])
}

/** What one system costs on so many targets, asked a few queries. */
function tellMany(n: number, name: string): void {
  const system = systems.find(one => one.name === name)
  if (system === undefined) throw new Error(`There is no system “${name}”.`)
  const few = queries.filter((_, i) => i % 60 === 0)
  const { cost, bytes } = measure(system, makeTargets(n), few)
  say(name, ...cost, `${(bytes / n / 1000).toFixed(1)} kB`)
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
  const t3 = processor()
  const each = (t3 - t2) / asked.length
  const cost = [ms(t1 - t0), `${each.toFixed(2)} ms`, `${Math.round(bytes / 1e6)} MB`]
  return { ranked, bytes, cost, busy: t1 - t0 + t3 - t2 }
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
