import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown'
import { withoutUnused } from '../left-out.ts'
import { type BundledPackage, bundledPackages, readPackage } from './bundled-packages.ts'
import { lazyRequires } from './lazy-requires.ts'

/** Parts that a run needs late, or not at all; what else runs share is found by the bundler. */
const parts: Readonly<Record<string, RegExp>> = {
  markdown:
    /node_modules\/(?:character-|decode-named|mdast-|micromark|remark-|unified|unist-|vfile)/,
  yaml: /node_modules\/yaml\//,
  zod: /node_modules\/zod\//,
  // What reads a blog: GitHub is asked before it is loaded.
  blog: /\/src\/(?:sites|posts)\//,
}

/**
 * src → `outdir`, readable; without one, only what it would be made of. CommonJS, which Node starts
 * sooner than ES modules, and which can be required when it is needed.
 */
export async function bundle(root: string, outdir: string | null): Promise<RolldownOutput> {
  const built = await rolldown({
    cwd: root,
    input: { index: 'src/main.ts', cli: 'src/cli.ts' },
    platform: 'node',
    preserveEntrySignatures: false,
    transform: { target: 'node20' },
    plugins: [builtinsByPrefix(), withoutUnused(), lazyRequires()],
  })
  const output = {
    dir: outdir ?? join(root, 'dist'),
    format: 'cjs',
    comments: false,
    minify: false,
    hashCharacters: 'hex',
    // Of the names of a group, “zod~check~export” for instance, the first says it.
    chunkFileNames: ({ name }: { readonly name: string }) =>
      `chunks/${name.split('~')[0]}-[hash].js`,
    codeSplitting: {
      groups: Object.entries(parts).map(([name, test]) => ({
        name,
        test,
        entriesAware: true,
        // What else they use is for others, too.
        includeDependenciesRecursively: name !== 'blog',
      })),
    },
  } as const
  return outdir === null ? built.generate(output) : built.write(output)
}

/** Whose code, or data, is in it. Of transliteration that is a table in src/sites/pelican. */
export function packagesIn(root: string, { output }: RolldownOutput): BundledPackage[] {
  const files = output.flatMap(part =>
    part.type === 'asset'
      ? []
      : Object.entries(part.modules).flatMap(([path, { renderedLength }]) =>
          renderedLength > 0 ? [path] : [],
        ),
  )
  return [...bundledPackages(files), readPackage(join(root, 'node_modules/transliteration'))]
}

/** `fs` and `node:fs` are one. */
function builtinsByPrefix(): Plugin {
  const names = new Set(builtinModules)
  return {
    name: 'builtins-by-prefix',
    resolveId: id =>
      names.has(id) ? { id: `node:${id.replace(/^node:/, '')}`, external: true } : null,
  }
}
