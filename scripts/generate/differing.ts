import { readFileSync } from 'node:fs'
import { checkOptions } from './check-options.ts'
import { checkPages } from './check-pages.ts'
import { checkTables } from './check-tables.ts'
import { draftTables } from './draft-tables.ts'
import { errorPage } from './error-page.ts'
import { generatorTable } from './generator-table.ts'
import { latinLetters } from './latin-letters.ts'
import { placeTables } from './place-tables.ts'
import { type Product, root } from './product.ts'
import { readings } from './readings.ts'
import { registries } from './registries.ts'
import { schemas } from './schemas.ts'
import { serverList } from './server-list.ts'
import { sourceHosts } from './source-hosts.ts'
import { sourcePage } from './source-page.ts'

/** What is generated, a function a kind, in a file of its own here. To add one, name it. */
const makers: readonly (() => readonly Product[] | Promise<readonly Product[]>)[] = [
  registries,
  serverList,
  checkOptions,
  checkPages,
  checkTables,
  placeTables,
  draftTables,
  schemas,
  sourcePage,
  sourceHosts,
  errorPage,
  generatorTable,
  latinLetters,
  readings,
]

/** The products that differ from what is on the disk. */
export async function differing(): Promise<Product[]> {
  const products = []
  for (const make of makers) products.push(...(await make()))
  return products.filter(({ path, text }) => textAt(path) !== text)
}

function textAt(path: string): string | null {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch {
    return null
  }
}
