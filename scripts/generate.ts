import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differing } from './generate/differing.ts'
import { type Product, root } from './generate/product.ts'

/** Writes what is generated; with `--check`, names what differs and writes nothing. */
async function generate(checkOnly: boolean): Promise<void> {
  const found = await differing()
  if (!checkOnly) for (const product of found) write(product)
  for (const { path } of found) {
    console.log(checkOnly ? `${path} is not current. Run: npm run generate` : path)
  }
  if (found.length === 0) console.log('All generated files are current.')
  else if (checkOnly) process.exitCode = 1
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
