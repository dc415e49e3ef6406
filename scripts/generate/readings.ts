import { loadCatalogue } from '../../src/io/catalogue.ts'
import { makeReadings } from '../../src/matching/readings.ts'
import { readCatalogue } from '../../src/sources/catalogue.ts'
import type { Product } from './product.ts'

/** What a run would find anew each time in the names, topics and titles of the catalogue. */
export function readings(): Product[] {
  const { terms, targets } = makeReadings(readCatalogue(loadCatalogue()).map(one => one.target))
  const lines = Object.entries(targets).map(
    ([id, reading]) => `${JSON.stringify(id)}:${JSON.stringify(reading)}`,
  )
  const text = `{"terms":${JSON.stringify(terms)},\n"targets":{\n${lines.join(',\n')}\n}}\n`
  return [{ path: 'data/readings.json', text }]
}
