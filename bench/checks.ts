/**
 * What the checks find on every blog of a folder, and what to judge by hand.
 * `node bench/checks.ts ../shared/corpora` counts; with ids of checks after it, or `--all`, it prints
 * a sample of their findings, spread over the blogs, with the lines that they stand on.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { allChecks } from '../src/all-checks.ts'
import { openDesk } from '../src/commands/command.ts'
import type { Finding, Post } from '../src/domain.ts'
import { run } from '../src/run.ts'

const [folder = '../shared/corpora', ...wanted] = process.argv.slice(2)
/** How many of each severity are judged by hand. */
const samples = { error: 30, warning: 15, note: 10 }

interface Told {
  readonly blog: string
  readonly finding: Finding
  readonly post: Post
}

const told: Told[] = []
let posts = 0
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'vectors') continue
  const { config, world } = openDesk(join(resolve(folder), entry.name))
  const { reports } = await run({ kind: 'check', paths: null }, { ...config, checks: on() }, world)
  posts += reports.length
  for (const { post, findings } of reports)
    told.push(...findings.map(finding => ({ blog: entry.name, finding, post })))
}
if (wanted.length === 0) console.table(allChecks.map(countOf))
else for (const id of chosen()) for (const one of sampleOf(id)) show(one)

/** Those that are off until asked for, too. */
function on() {
  const optional = allChecks.filter(check => check.optional === true)
  return Object.fromEntries(
    optional.map(({ id, severity }) => [id, { severity, ignore: [], options: {} }]),
  )
}

function countOf({ id, severity, optional }: (typeof allChecks)[number]) {
  const found = told.filter(({ finding }) => finding.check === id)
  const paths = new Set(found.map(({ blog, post }) => `${blog} ${post.path}`))
  return {
    check: id,
    severity: optional === true ? `(${severity})` : severity,
    findings: found.length,
    posts: paths.size,
    share: `${((100 * paths.size) / posts).toFixed(1)} %`,
    blogs: new Set(found.map(({ blog }) => blog)).size,
  }
}

function chosen(): string[] {
  return wanted.includes('--all') ? allChecks.map(({ id }) => id) : wanted
}

/** One of each blog in turn, evenly spread over its posts. */
function sampleOf(id: string): Told[] {
  const found = told.filter(({ finding }) => finding.check === id)
  const most = samples[found[0]?.finding.severity ?? 'note']
  const blogs = [...new Set(found.map(({ blog }) => blog))]
  const queues = blogs.map(name =>
    spread(
      found.filter(({ blog }) => blog === name),
      most,
    ),
  )
  const sample: Told[] = []
  for (let round = 0; round < most; round += 1)
    for (const queue of queues) if (queue[round] !== undefined) sample.push(queue[round]!)
  return sample.slice(0, most)
}

function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most)
  return Array.from(
    { length: Math.min(most, list.length) },
    (_, at) => list[Math.floor(at * step)]!,
  )
}

function show({ blog, finding, post }: Told): void {
  const { check, severity, message, fix, place, path } = finding
  const text = readFileSync(join(folder, blog, path), 'utf8').split('\n')
  const from = Math.max(0, (place.column ?? 1) - 100)
  const lines = text.slice(Math.max(0, place.line - 2), place.line + 1)
  console.log(
    [
      `── ${check} (${severity}) ${blog}/${path}:${place.line} “${post.title}”`,
      `   ${message}`,
      ...(fix === undefined ? [] : [`   ${fix}`]),
      ...lines.map(line => `   | ${line.slice(from, from + 240)}`),
    ].join('\n'),
  )
}
