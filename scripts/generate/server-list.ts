import type { Source } from '../../src/domain.ts'
import { loadPlugIns } from './plug-ins.ts'
import { generatedBy, type Product } from './product.ts'
import { listed } from './registries.ts'

/** The sources that ask a server of one's choice, so that a config is read without loading any. */
export async function serverList(): Promise<Product[]> {
  const sources = await loadPlugIns<Source>('src/sources')
  const ids = sources.filter(({ server }) => server !== undefined).map(({ id }) => `'${id}'`)
  const list = listed('export const withServer: readonly string[] = [', ids)
  const text = `// ${generatedBy}\n/** Sources that ask a server of one's choice, known without loading them. */\n${list}\n`
  return [{ path: 'src/sources/servers.ts', text }]
}
