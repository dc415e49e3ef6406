import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { root } from './product.ts'

/** File names of the plug-ins in a folder: those with a default export, in alphabetical order. */
export function plugInsIn(folder: string): string[] {
  const url = new URL(`${folder}/`, root)
  if (!existsSync(url)) return []
  return readdirSync(url)
    .filter(name => name.endsWith('.ts') && name !== 'registry.ts')
    .filter(name => /^export default /m.test(readFileSync(new URL(name, url), 'utf8')))
    .sort()
}

/** The plug-ins of a folder themselves, read from the folder and not from a registry. */
export async function loadPlugIns<T>(folder: string): Promise<T[]> {
  const modules = plugInsIn(folder).map(name => import(new URL(`${folder}/${name}`, root).href))
  return (await Promise.all(modules)).map(module => (module as { default: T }).default)
}
