/** Every bench, one after the other, on `../shared` where it is there. `npm run bench` */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const shared = join(import.meta.dirname, '../../shared')
const benches = [
  ['frontmatter.ts', 'corpora'],
  ['urls.ts', 'corpora'],
  ['matching.ts', 'matching/dev'],
  ['previews.ts', 'corpora'],
  ['issue-sizes.ts', 'corpora'],
  ['export.ts', 'corpora'],
  ['checks.ts', 'corpora'],
  ['cold-start.ts', ''],
  ['push.ts', ''],
  ['lint.ts', 'corpora'],
  ['outbound.ts', 'corpora'],
  ['near-duplicates.ts', ''],
  ['drafts.ts', 'corpora'],
] as const

for (const [file, data] of benches) {
  const folder = join(shared, data)
  console.log(`\n${file}`)
  if (existsSync(folder)) {
    const given = data === '' ? [] : [folder]
    spawnSync(process.execPath, [join(import.meta.dirname, file), ...given], { stdio: 'inherit' })
  } else console.log('Skipped: its data is not beside the project.')
}
