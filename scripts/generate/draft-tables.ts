import { readFileSync } from 'node:fs'
import type { Channel } from '../../src/drafts/define-channel.ts'
import type { Rule } from '../../src/drafts/gate/define-rule.ts'
import { templateNames } from '../../src/drafts/templates/user-template.ts'
import { fill } from './fill.ts'
import { loadPlugIns } from './plug-ins.ts'
import { type Product, root } from './product.ts'

const path = 'docs/drafts.md'

/** The tables of channels, rules and template names in the page on drafts. */
export async function draftTables(): Promise<Product[]> {
  const channels = await loadPlugIns<Channel>('src/drafts/channels')
  const rules = await loadPlugIns<Rule>('src/drafts/gate/rules')
  const tables: readonly (readonly [name: string, rows: readonly string[]])[] = [
    [
      'channels',
      ['| channel | what it writes | words |', '|---|---|---|', ...channels.map(channelRow)],
    ],
    ['rules', ['| rule | what it prevents |', '|---|---|', ...rules.map(ruleRow)]],
    ['names', ['| name | what stands there |', '|---|---|', ...nameRows()]],
  ]
  const text = tables.reduce(
    (page, [name, rows]) => fill(path, page, name, ['', ...rows, '']),
    readFileSync(new URL(path, root), 'utf8'),
  )
  return [{ path, text }]
}

function channelRow({ id, about, limits }: Channel): string {
  const words = limits === null ? 'none' : `${limits.words[0]} to ${limits.words[1]}`
  return `| \`${id}\` | ${about} | ${words} |`
}

function ruleRow({ id, title, why }: Rule): string {
  return `| \`${id}\`: ${title} | ${why} |`
}

function nameRows(): string[] {
  return Object.entries(templateNames).map(([name, about]) => `| \`${name}\` | ${about} |`)
}
