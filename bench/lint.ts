/**
 * All checks against markdownlint-cli2 with its default rules, and remark-lint with those that it
 * recommends, on the same files, a fresh process each, in turn; the fastest round of each counts.
 * Then one post alone, as when one has changed: in a process of its own, and saved while `check --watch`
 * waits for that.
 * Compared is the time of the processor, in all threads: it depends least on what else runs there.
 * `node bench/lint.ts <folder of blogs> [rounds] [blog …]`
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { busyOf } from './busy.ts'
import { leaveFigures } from './figures.ts'
import { costOfSave } from './save.ts'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const rounds = Number(process.argv[3] ?? 2)
const named = process.argv.slice(4)
const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
const lint = join(
  createRequire(import.meta.url).resolve('markdownlint-cli2'),
  '../markdownlint-cli2-bin.mjs',
)

const modules = join(import.meta.dirname, '../node_modules')
const preset = join(modules, 'remark-preset-lint-recommended/index.js')
/** Its package exports nothing, so that it is found by its path alone. */
const remarkCli = join(modules, 'remark-cli/cli.js')
const hasRemark = existsSync(preset) && existsSync(remarkCli)
const remark = [remarkCli, '--no-config', '--no-ignore', '--no-stdout', '--quiet', '--use', preset]

interface Cost {
  /** On the clock. */
  readonly seconds: number
  /** Of the processor. */
  readonly busy: number
  readonly megabytes: number
}

const blogs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'vectors')
  .filter(({ name }) => named.length === 0 || named.includes(name))
  .map(({ name }) => join(folder, name))

const table: object[] = []
const sums = { ours: 0, theirs: 0, one: 0, theirOne: 0, remark: 0, memory: 0, theirMemory: 0 }
const onTheClock = { ours: 0, one: 0, saved: 0 }
let savedBusy = 0
for (const blog of blogs) {
  const paths = await postsOf(blog)
  if (paths.length === 0) continue
  const one = paths[Math.floor(paths.length / 2)]!
  const ours = (named: readonly string[]) => [
    cli,
    'check',
    ...named,
    '--dir',
    blog,
    '--fail-on',
    'never',
  ]
  const theirs = (named: readonly string[]) => [
    lint,
    '--no-globs',
    ...named.map(path => `:${join(blog, path)}`),
  ]
  const cost = await inTurn({
    ours: ours([]),
    theirs: theirs(paths),
    one: ours([join(blog, one)]),
    theirOne: theirs([one]),
    ...(hasRemark && { remark: [...remark, ...paths.map(path => join(blog, path))] }),
  })
  const saved = await costOfSave(cli, blog, one)
  table.push({
    blog: blog.slice(folder.length + 1),
    posts: paths.length,
    'ours, s': cost.ours.busy,
    'markdownlint, s': cost.theirs.busy,
    'times as long': ratio(cost.ours.busy, cost.theirs.busy),
    'on the clock': ratio(cost.ours.seconds, cost.theirs.seconds),
    'times as much memory': ratio(cost.ours.megabytes, cost.theirs.megabytes),
    'one post, s': cost.one.busy,
    'all of it is, times': ratio(cost.ours.busy, cost.one.busy),
    'saved post, s': saved.busy.toFixed(3),
    'all of it is of that, times': ratio(cost.ours.busy, saved.busy),
    'and on the clock': ratio(cost.ours.seconds, saved.seconds),
    'markdownlint, one post, s': cost.theirOne.busy,
    ...(hasRemark && { 'remark-lint, s': cost.remark!.busy }),
  })
  for (const name of ['ours', 'theirs', 'one', 'theirOne', 'remark'] as const)
    sums[name] += cost[name]?.busy ?? 0
  savedBusy += saved.busy
  onTheClock.ours += cost.ours.seconds
  onTheClock.one += cost.one.seconds
  onTheClock.saved += saved.seconds
  sums.memory += cost.ours.megabytes
  sums.theirMemory += cost.theirs.megabytes
}
console.table(table)
console.log(
  `All take ${ratio(sums.ours, sums.theirs)} times as long (${sums.ours.toFixed(1)} s of the processor, ` +
    `${sums.theirs.toFixed(1)} s), and ${ratio(sums.ours, sums.one)} times as long as a post of each.`,
)
console.log(
  `On the clock, they take ${ratio(onTheClock.ours, onTheClock.one)} times as long as a post of each. As long as one ` +
    `that is saved under --watch: ${ratio(sums.ours, savedBusy)} times, on the clock ${ratio(onTheClock.ours, onTheClock.saved)}.`,
)
console.log(
  hasRemark
    ? `They take ${ratio(sums.ours, sums.remark)} times as long as remark-lint (${sums.remark.toFixed(1)} s).`
    : 'remark-lint is not installed: nothing was compared with it.',
)
leaveFigures([
  { what: 'a full check', against: 'markdownlint-cli2', times: sums.ours / sums.theirs },
  ...(hasRemark
    ? [{ what: 'a full check', against: 'remark-lint', times: sums.ours / sums.remark }]
    : []),
  { what: 'a check of one post', against: 'markdownlint-cli2', times: sums.one / sums.theirOne },
  { what: 'a check of all', against: 'a check of one post', times: sums.ours / sums.one },
  { what: 'a check of all', against: 'a save under --watch', times: sums.ours / savedBusy },
  {
    ...{ what: 'memory of a full check, at its peak', against: 'markdownlint-cli2' },
    times: sums.memory / sums.theirMemory,
  },
])

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2)
}

/** Markdown alone: what the other does not lint is left out of both. */
async function postsOf(blog: string): Promise<string[]> {
  const { output } = await run([cli, 'urls', blog, '--format', 'json'])
  const posts = JSON.parse(output) as { path: string }[]
  return posts.map(({ path }) => path)
}

type Each<T> = Record<'ours' | 'theirs' | 'one' | 'theirOne', T> & { remark?: T }

async function inTurn(commands: Each<readonly string[]>): Promise<Each<Cost>> {
  const best = {} as Each<Cost>
  for (let round = 0; round < rounds; round += 1)
    for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
      const now = await run(commands[name] ?? [])
      const before = best[name] ?? now
      best[name] = {
        seconds: Math.min(before.seconds, now.seconds),
        busy: Math.min(before.busy, now.busy),
        megabytes: Math.min(before.megabytes, now.megabytes),
      }
    }
  return best
}

async function run(args: readonly string[]): Promise<Cost & { readonly output: string }> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let peak = 0
  let busy = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0))
    busy = Math.max(busy, busyOf(child.pid ?? 0))
  }, 20)
  let output = ''
  child.stdout.on('data', chunk => {
    output += String(chunk)
  })
  await new Promise(done => child.on('close', done))
  clearInterval(watch)
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2))
  return { seconds, busy, megabytes: peak / 1024, output }
}

/** Peak resident memory in KiB, as Linux counts it; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
