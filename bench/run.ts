/**
 * Every bench, one after the other, on `../shared` where it is there, and a table of all that was
 * compared. `npm run bench`; with `-- --quick` those alone that compare, in fewer rounds.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figuresIn, readFigures } from './figures.ts'

const shared = join(import.meta.dirname, '../../shared')
const isQuick = process.argv.includes('--quick')

interface Bench {
  readonly file: string
  /** The folder that it reads, below `../shared`. */
  readonly data?: string
  /** What it is given besides in a quick run; left out: it compares nothing, and takes no part. */
  readonly quick?: readonly string[]
}

/** Two small blogs, each a generator of its own. */
const few = ['jekyll-brew', 'hugo-letsencrypt']
const benches: readonly Bench[] = [
  { file: 'cold-start.ts', quick: ['2'] },
  { file: 'push.ts', quick: ['1'] },
  { file: 'lint.ts', data: 'corpora', quick: ['1', ...few] },
  { file: 'matching.ts', data: 'matching/dev', quick: [] },
  { file: 'near-duplicates.ts', quick: ['2000'] },
  { file: 'frontmatter.ts', data: 'corpora' },
  { file: 'urls.ts', data: 'corpora' },
  { file: 'previews.ts', data: 'corpora' },
  { file: 'issue-sizes.ts', data: 'corpora' },
  { file: 'export.ts', data: 'corpora' },
  { file: 'checks.ts', data: 'corpora' },
  { file: 'outbound.ts', data: 'corpora' },
  { file: 'drafts.ts', data: 'corpora' },
]

const folder = mkdtempSync(join(tmpdir(), 'postrider-bench-'))
const figures = join(folder, 'figures.jsonl')
writeFileSync(figures, '')
const begun = performance.now()
const failed = benches.filter(bench => !isQuick || bench.quick !== undefined).filter(hasFailed)
console.log(`\nAll that was compared, ours by theirs (processor time, where nothing else is said)`)
console.table(
  readFigures(figures).map(({ what, against, times }) => ({
    what,
    against,
    times: Number(times.toPrecision(3)),
  })),
)
rmSync(folder, { recursive: true })
console.log(`In ${((performance.now() - begun) / 60_000).toFixed(1)} minutes.`)
for (const { file } of failed) console.log(`${file} failed: its figures are not above.`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Runs it; what it prints goes where ours does. */
function hasFailed({ file, data, quick = [] }: Bench): boolean {
  console.log(`\n${file}`)
  const from = data === undefined ? [] : [join(shared, data)]
  if (!from.every(path => existsSync(path))) {
    console.log('Skipped: its data is not beside the project.')
    return false
  }
  const args = [join(import.meta.dirname, file), ...from, ...(isQuick ? quick : [])]
  const env = { ...process.env, [figuresIn]: figures }
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status !== 0
}
