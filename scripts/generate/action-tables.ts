import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { root } from './product.ts'

const start = '<!-- action:start -->'
const end = '<!-- action:end -->'

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** The inputs and outputs of action.yml, as tables in a text that has a place for them. */
export function withActionTables(readme: string): string {
  const { inputs, outputs } = parse(readFileSync(new URL('action.yml', root), 'utf8')) as Action
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) return readme
  const rows = [
    '| input | | default |',
    '|---|---|---|',
    ...Object.entries(inputs).map(
      ([name, input]) => `| \`${name}\` | ${input.description} | ${shown(input.default)} |`,
    ),
    '',
    '| output | |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
  ]
  return `${readme.slice(0, from + start.length)}\n${rows.join('\n')}\n${readme.slice(to)}`
}

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``
}
