/**
 * `preview` on every blog of a folder, through the bundle, a fresh process each: posts, findings,
 * places, seconds and peak memory. `node bench/previews.ts ../shared/corpora [node]`
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ReportJson } from '../src/reports/report-schema.ts'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const node = process.argv[3] ?? process.execPath
const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')

console.log(
  '| blog | posts | findings | errors | places | 0 / 1–2 / 3–5 / 6–7 | seconds | peak MB |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'vectors') continue
  console.log(await measure(entry.name))
}

async function measure(name: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'postrider-bench-'))
  const start = performance.now()
  const child = spawn(node, [cli, 'preview', join(folder, name), '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0))
  }, 20)
  let errors = ''
  child.stderr.on('data', chunk => {
    errors += String(chunk)
  })
  const code = await new Promise(done => child.on('close', done))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  if (code !== 0) return `| ${name} | exit ${code}: ${errors.slice(0, 300)} |`
  const { posts } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as ReportJson
  rmSync(out, { recursive: true })
  const findings = posts.flatMap(post => post.findings)
  const places = posts.map(({ opportunities }) => opportunities.length)
  const between = (a: number, b: number) => places.filter(n => n >= a && n <= b).length
  const columns = [
    name,
    posts.length,
    findings.length,
    findings.filter(({ severity }) => severity === 'error').length,
    places.reduce((sum, n) => sum + n, 0),
    `${between(0, 0)} / ${between(1, 2)} / ${between(3, 5)} / ${between(6, 7)}`,
    seconds.toFixed(1),
    Math.round(peak / 1024),
  ]
  return `| ${columns.join(' | ')} |`
}

/** Peak resident memory in KiB, as Linux counts it; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
