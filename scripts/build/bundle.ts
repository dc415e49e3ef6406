import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { withoutUnused } from '../left-out.ts'
import { builtinsByRequire } from './builtins-by-require.ts'
import { type BundledPackage, bundledPackages, readPackage } from './bundled-packages.ts'

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
    plugins: [withoutUnused(), builtinsByRequire()],
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
