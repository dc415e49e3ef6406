import { readFileSync } from 'node:fs'
import type { Gate } from '../../src/matching/define-gate.ts'
import type { Signal } from '../../src/matching/define-signal.ts'
import { fill } from './fill.ts'
import { loadPlugIns } from './plug-ins.ts'
import { type Product, root } from './product.ts'

const path = 'docs/places.md'

/** The signals and gates, as tables in the guide that has a place for them. */
export async function placeTables(): Promise<Product[]> {
  const signals = await loadPlugIns<Signal>('src/matching/signals')
  const gates = await loadPlugIns<Gate>('src/matching/gates')
  const text = readFileSync(new URL(path, root), 'utf8')
  const withSignals = fill(path, text, 'signals', [
    '| Signal | Looks at | Weight | Alone enough |',
    '|---|---|---|---|',
    ...[...signals]
      .sort((a, b) => b.weight - a.weight)
      .map(
        ({ id, title, weight, qualifies }) =>
          `| ${id} | ${title} | ${weight} | ${qualifies === true ? 'yes' : ''} |`,
      ),
  ])
  const filled = fill(path, withSignals, 'gates', [
    '| Gate | Takes out |',
    '|---|---|',
    ...gates.map(({ id, title }) => `| ${id} | ${title} |`),
  ])
  return [{ path, text: filled }]
}
