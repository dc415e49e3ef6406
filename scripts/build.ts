/**
 * src → dist, readable and the same bytes every time. `--check` builds beside it and compares.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundledPackages, readPackage } from './build/bundled-packages.ts'
import { thirdPartyNotices } from './build/third-party-notices.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const outdir = check ? mkdtempSync(join(tmpdir(), 'postrider-dist-')) : join(root, 'dist')

/**
 * gray-matter's own readers, one of which evaluates code, are never called: we bring ours for each
 * language. Without them the bundle holds no `eval` of theirs, and no second reader of YAML.
 */
const withoutEngines: Plugin = {
  name: 'without-engines',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]gray-matter[/\\]lib[/\\]engines\.js$/ }, () => ({
      contents: 'module.exports = {}',
    }))
  },
}

/** Its table of letters is in src/sites/pelican, its code is not in the bundle. */
const ofData = readPackage(join(root, 'node_modules/transliteration'))

rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/main.ts', cli: 'src/cli.ts' },
  outdir,
  bundle: true,
  metafile: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [withoutEngines],
  // Some libraries are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
})

const notices = thirdPartyNotices([...bundledPackages(root, metafile), ofData])
writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), notices)

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
