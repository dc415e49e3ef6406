import type { Literal } from '../../formats/literal.ts'
import type { WrittenDate } from '../../formats/written-date.ts'
import { applyFilter } from './filters.ts'

/** What stands in a template: text, or a date that a filter writes. */
export type Value = string | WrittenDate

/** What stands for a name; `undefined` where nothing says it. */
export type Variable = (path: readonly string[]) => Value | Unknown | undefined

/** Why there is no value, and what to do about it where that is known. */
export interface Unknown {
  readonly why: string
  readonly fix?: string
}

export type Rendered = { readonly text: string } | Unknown

const output = /\{\{-?([^{}]*)-?\}\}/g

/** A permalink in Liquid or Nunjucks: values and filters, no tags. */
export function renderTemplate(
  template: string,
  variable: Variable,
  added: ReadonlyMap<string, Literal>,
): Rendered {
  if (/\{%|\{#/.test(template)) return { why: 'holds tags, which only Eleventy can run' }
  let unknown: Unknown | null = null
  const text = template.replace(output, (_, inner: string) => {
    const value = evaluate(inner.replace(/-$/, '').trim(), variable, added)
    if (typeof value === 'string') return value
    unknown ??=
      'why' in value ? value : { why: `prints a date without saying how (${inner.trim()})` }
    return ''
  })
  return unknown ?? { text }
}

function evaluate(
  expression: string,
  variable: Variable,
  added: ReadonlyMap<string, Literal>,
): Value | Unknown {
  const [head = '', ...filters] = expression.match(/(?:'[^']*'|"[^"]*"|[^|'"])+/g) ?? []
  let value = valueAt(head.trim(), variable)
  for (const filter of filters) {
    if (value === undefined || isUnknown(value)) break
    const [, name = '', rest = ''] = filter.trim().match(/^(\w+)\s*(?:[:(]\s*(.*?)\)?)?$/s) ?? []
    const given = rest.match(/'[^']*'|"[^"]*"|[^\s,]+/g) ?? []
    const args = given.map(arg => valueAt(arg, variable))
    if (args.some(arg => typeof arg !== 'string'))
      return { why: `gives ${name} something that is not known` }
    const made = applyFilter(name, value, args as string[], added)
    if (made === undefined) return { why: `uses the filter ${name}, which is code` }
    value = made
  }
  return value ?? { why: `needs ${head.trim()}, which the post does not say` }
}

function isUnknown(value: Value | Unknown): value is Unknown {
  return typeof value === 'object' && 'why' in value
}

function valueAt(text: string, variable: Variable): Value | Unknown | undefined {
  const quoted = text.match(/^(?:'([^']*)'|"([^"]*)")$/)
  if (quoted !== null) return quoted[1] ?? quoted[2]
  if (/^-?\d+$/.test(text)) return text
  return /^[\w$-]+(?:\.[\w$-]+)*$/.test(text) ? variable(text.split('.')) : undefined
}
