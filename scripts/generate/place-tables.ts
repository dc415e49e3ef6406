import { readFileSync } from 'node:fs'
import type { Gate } from '../../src/matching/define-gate.ts'
import type { Signal } from '../../src/matching/define-signal.ts'
import { loadPlugIns } from './plug-ins.ts'
import { type Product, root } from './product.ts'

const path = 'docs/places.md'

/** The signals and gates, as tables in the guide that has a place for them. */
export async function placeTables(): Promise<Product[]> {
  const signals = await loadPlugIns<Signal>('src/matching/signals')
  const gates = await loadPlugIns<Gate>('src/matching/gates')
  const text = readFileSync(new URL(path, root), 'utf8')
  const withSignals = fill(text, 'signals', [
    '| Signal | Looks at | Weight | Alone enough |',
    '|---|---|---|---|',
    ...[...signals]
      .sort((a, b) => b.weight - a.weight)
      .map(
        ({ id, title, weight, qualifies }) =>
          `| ${id} | ${title} | ${weight} | ${qualifies === true ? 'yes' : ''} |`,
      ),
  ])
  const filled = fill(withSignals, 'gates', [
    '| Gate | Takes out |',
    '|---|---|',
    ...gates.map(({ id, title }) => `| ${id} | ${title} |`),
  ])
  return [{ path, text: filled }]
}

/** @throws Error where the text has no place for them */
function fill(text: string, name: string, rows: readonly string[]): string {
  const start = `<!-- ${name}:start -->`
  const from = text.indexOf(start)
  const to = text.indexOf(`<!-- ${name}:end -->`)
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}`)
  return `${text.slice(0, from + start.length)}\n${rows.join('\n')}\n${text.slice(to)}`
}
