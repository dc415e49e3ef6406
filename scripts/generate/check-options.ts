import { allChecks, type ListedCheck } from './all-checks.ts'
import { generatedBy, type Product } from './product.ts'

/** What a config may say of each check, so that a run knows it before it loads any check. */
export async function checkOptions(): Promise<Product[]> {
  // In the order of the registries: those of a platform come last.
  const all = (await allChecks()).sort(
    (a, b) => Number(isLoss(a)) - Number(isLoss(b)) || (a.file < b.file ? -1 : 1),
  )
  const rows = all.map(
    ({ check: { id, options = {} } }) => `  '${id}': ${JSON.stringify(options)},\n`,
  )
  const text = `// ${generatedBy}
import type { Options } from './domain.ts'

/** Id of a check → its options. */
// biome-ignore format: one check, one line
export const checkOptions: Readonly<Record<string, Options>> = {
${rows.join('')}}
`
  return [{ path: 'src/check-options.ts', text }]
}

const isLoss = ({ file }: ListedCheck) => file.startsWith('src/platforms/')
