/**
 * All checks against markdownlint-cli2 with its default rules, on the same files, a fresh process
 * each, in turn; the fastest round of each counts. Then one post alone, as when one has changed.
 * `node bench/lint.ts <folder of blogs>`
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const rounds = Number(process.argv[3] ?? 2)
const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
const lint = join(
  createRequire(import.meta.url).resolve('markdownlint-cli2'),
  '../markdownlint-cli2-bin.mjs',
)

interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

const blogs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'vectors')
  .map(({ name }) => join(folder, name))

const table: object[] = []
for (const blog of blogs) {
  const paths = await postsOf(blog)
  if (paths.length === 0) continue
  const [one = ''] = paths
  const ours = (named: string[]) => [cli, 'check', ...named, '--dir', blog, '--fail-on', 'never']
  const theirs = (named: string[]) => [
    lint,
    '--no-globs',
    ...named.map(path => `:${join(blog, path)}`),
  ]
  const cost = await inTurn({
    ours: ours([]),
    theirs: theirs(paths),
    one: ours([join(blog, one)]),
    theirOne: theirs([one]),
  })
  table.push({
    blog: blog.slice(folder.length + 1),
    posts: paths.length,
    'ours, s': cost.ours.seconds,
    'markdownlint, s': cost.theirs.seconds,
    'times as long': (cost.ours.seconds / cost.theirs.seconds).toFixed(2),
    'times as much memory': (cost.ours.megabytes / cost.theirs.megabytes).toFixed(2),
    'one post, s': cost.one.seconds,
    'all of it is': `${(cost.ours.seconds / cost.one.seconds).toFixed(1)} times`,
    'markdownlint, one post, s': cost.theirOne.seconds,
  })
}
console.table(table)

/** Markdown alone: what the other does not lint is left out of both. */
async function postsOf(blog: string): Promise<string[]> {
  const { output } = await run([cli, 'urls', blog, '--format', 'json'])
  const posts = JSON.parse(output) as { path: string }[]
  return posts.map(({ path }) => path)
}

async function inTurn<K extends string>(commands: Record<K, string[]>): Promise<Record<K, Cost>> {
  const best = {} as Record<K, Cost>
  for (let round = 0; round < rounds; round += 1)
    for (const name of Object.keys(commands) as K[]) {
      const { seconds, megabytes } = await run(commands[name])
      const before = best[name] ?? {
        seconds: Number.POSITIVE_INFINITY,
        megabytes: Number.POSITIVE_INFINITY,
      }
      best[name] = {
        seconds: Math.min(before.seconds, seconds),
        megabytes: Math.min(before.megabytes, megabytes),
      }
    }
  return best
}

async function run(args: string[]): Promise<Cost & { readonly output: string }> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0))
  }, 20)
  let output = ''
  child.stdout.on('data', chunk => {
    output += String(chunk)
  })
  await new Promise(done => child.on('close', done))
  clearInterval(watch)
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2))
  return { seconds, megabytes: peak / 1024, output }
}

/** Peak resident memory in KiB, as Linux counts it; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
