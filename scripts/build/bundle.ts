import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { type BundledPackage, bundledPackages, readPackage } from './bundled-packages.ts'

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

/** src → `outdir`, readable; without one, only what it would be made of. */
export async function bundle(root: string, outdir: string | null): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/main.ts', cli: 'src/cli.ts' },
    outdir: outdir ?? join(root, 'dist'),
    write: outdir !== null,
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
  return metafile
}

/** Whose code, or data, is in it. Of transliteration that is a table in src/sites/pelican. */
export function packagesIn(root: string, metafile: Metafile): BundledPackage[] {
  return [
    ...bundledPackages(root, metafile),
    readPackage(join(root, 'node_modules/transliteration')),
  ]
}
