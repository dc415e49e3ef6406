/**
 * src → dist, readable and the same bytes every time. `--check` builds beside it and compares.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, packagesIn } from './build/bundle.ts'
import { thirdPartyNotices } from './build/third-party-notices.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const outdir = check ? mkdtempSync(join(tmpdir(), 'postrider-dist-')) : join(root, 'dist')

rmSync(outdir, { recursive: true, force: true })
const packages = packagesIn(root, await bundle(root, outdir))
// What is around it is ES modules.
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packages))

if (check) {
  const differing = differences(join(root, 'dist'), outdir)
  rmSync(outdir, { recursive: true, force: true })
  if (differing.length > 0) {
    console.error(
      `dist is not what src builds: ${differing.join(', ')}. Run npm run build and commit.`,
    )
    process.exitCode = 1
  }
}

function differences(committed: string, built: string): string[] {
  const names = new Set([committed, built].flatMap(listFiles))
  return [...names].filter(name => read(committed, name) !== read(built, name)).sort()
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function read(folder: string, name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return null
  }
}
