import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Product, root } from './generate/product.ts'
import { registries } from './generate/registries.ts'
import { serverList } from './generate/server-list.ts'

/** Writes what is generated; with `--check`, names what differs and writes nothing. */
async function generate(checkOnly: boolean): Promise<void> {
  // What is loaded below imports the registries and lists, so those are made first: a file that is new would
  // be left out of the schema, and one that is gone could not be loaded.
  const lists = [...registries(), ...(await serverList())]
  const stale = lists.filter(product => !isOnDisk(product))
  if (!checkOnly) for (const product of stale) write(product)
  const rest = checkOnly && stale.length > 0 ? [] : await others()
  const found = [...stale, ...rest]
  if (!checkOnly) for (const product of rest) write(product)
  for (const { path } of found) {
    console.log(checkOnly ? `${path} is not current. Run: npm run generate` : path)
  }
  if (found.length === 0) console.log('All generated files are current.')
  else if (checkOnly) process.exitCode = 1
}

async function others(): Promise<Product[]> {
  const { differing } = await import('./generate/differing.ts')
  return differing()
}

function isOnDisk({ path, text }: Product): boolean {
  try {
    return readFileSync(new URL(path, root), 'utf8') === text
  } catch {
    return text === null
  }
}

function write({ path, text }: Product): void {
  const file = fileURLToPath(new URL(path, root))
  if (text === null) {
    rmSync(file)
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

await generate(process.argv.includes('--check'))
