import { readFileSync } from 'node:fs'
import type { GeneratorFacts, SiteSettings } from '../../src/sites/define-generator.ts'
import { fill } from './fill.ts'
import { loadPlugIns } from './plug-ins.ts'
import { type Product, root } from './product.ts'

const path = 'docs/recipes.md'

/** The table of generators in the recipes: those of sites first, then what platforms export. */
export async function generatorTable(): Promise<Product[]> {
  const all = await loadPlugIns<GeneratorFacts<SiteSettings>>('src/sites')
  const ordered = [...all].sort(
    (a, b) => Number(a.export ?? false) - Number(b.export ?? false) || (a.title < b.title ? -1 : 1),
  )
  const rows = ordered.flatMap(({ title, recognisedBy, decidedBy }) =>
    recognisedBy === undefined ? [] : [`| ${title} | ${recognisedBy} | ${decidedBy} |`],
  )
  const head = ['| generator | recognised by | settings that decide addresses |', '|---|---|---|']
  const text = readFileSync(new URL(path, root), 'utf8')
  return [{ path, text: fill(path, text, 'generators', [...head, ...rows]) }]
}
