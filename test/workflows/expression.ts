/** `${{ … }}` by GitHub's own lexer, parser and evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { splitAllowedContext } from '@actions/workflow-parser/templates/allowed-context'

/** A value of a workflow as it is written. */
export type Written = string | number | boolean | null | Expression | readonly Written[] | Fields
export interface Fields {
  readonly [key: string]: Written
}
/** The same when all expressions have a value. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value }
export type Values = { readonly [key: string]: Value }

export class Expression {
  readonly text: string
  readonly allowed: readonly string[]
  constructor(text: string, allowed: readonly string[]) {
    this.text = text
    this.allowed = allowed
  }
}

/** How the steps, or the needed jobs, went so far; after a skipped job neither status holds. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What an expression can see. */
export interface Sight {
  /** `github`, `steps`, `matrix` and so on. */
  readonly contexts: Readonly<Record<string, Values>>
  readonly status: Status
}

function evaluate({ text, allowed }: Expression, sight: Sight): Value {
  const { namedContexts, functions } = splitAllowedContext([...allowed])
  const tree = new Parser(new Lexer(text).lex().tokens, namedContexts, functions).parse()
  const evaluator = new Evaluator(
    tree,
    contextsOf(sight, text),
    statusFunctions(sight.status, text),
  )
  return JSON.parse(JSON.stringify(evaluator.evaluate(), data.replacer)) as Value
}

/** All expressions in it evaluated. */
export function evaluateAll(written: Written, sight: Sight): Value {
  if (written instanceof Expression) return evaluate(written, sight)
  if (Array.isArray(written)) return written.map(one => evaluateAll(one, sight))
  if (typeof written !== 'object' || written === null) return written as Value
  const entries = Object.entries(written).map(([key, one]) => [key, evaluateAll(one, sight)])
  return Object.fromEntries(entries) as Values
}

/** Is a condition met? What is not written is `success()`. */
export function isMet(condition: Written | undefined, sight: Sight): boolean {
  if (condition === undefined) return sight.status === 'success'
  const value = condition instanceof Expression ? evaluate(condition, sight) : condition
  return value !== false && value !== null && value !== 0 && value !== ''
}

/** As a variable, an input or an output has it. */
export function asText(value: Value | undefined): string {
  if (typeof value === 'object' && value !== null)
    throw new Error(`A text is asked for, not ${JSON.stringify(value)}.`)
  return value === undefined || value === null ? '' : String(value)
}

export function asTexts(values: Value | undefined): Record<string, string> {
  const entries = Object.entries((values ?? {}) as Values)
  return Object.fromEntries(entries.map(([key, value]) => [key, asText(value)]))
}

/** The payload of an event has no form of its own: what is not there is null, as on GitHub. */
const open = 'github.event'

function contextsOf({ contexts }: Sight, text: string): data.Dictionary {
  return new Strict('', contexts, text)
}

function toData(value: Value, name: string, text: string): data.ExpressionData {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && name !== open)
    return new Strict(name, value as Values, text)
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData
}

/** Throws for a key that it does not have, where GitHub would go on with an empty text. */
class Strict extends data.Dictionary {
  readonly name: string
  readonly text: string
  constructor(name: string, values: Values, text: string) {
    const inside = name === '' ? '' : `${name}.`
    super(
      ...Object.entries(values).map(([key, value]) => ({
        key,
        value: toData(value, `${inside}${key}`, text),
      })),
    )
    this.name = inside
    this.text = text
  }
  override get(key: string): data.ExpressionData {
    const found = super.get(key)
    if (found !== undefined) return found
    throw new Error(
      `The runner of the tests has no ${this.name}${key}, which “${this.text}” asks for.`,
    )
  }
}

function statusFunctions(status: Status, text: string): Map<string, FunctionDefinition> {
  const make = (name: string, value: boolean): [string, FunctionDefinition] => [
    name,
    { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
  ]
  const hashFiles = () => {
    throw new Error(`The runner of the tests knows no hashFiles, which is asked for in ${text}.`)
  }
  return new Map([
    make('success', status === 'success'),
    make('failure', status === 'failure'),
    make('cancelled', status === 'cancelled'),
    make('always', true),
    ['hashfiles', { name: 'hashFiles', minArgs: 1, maxArgs: 255, call: hashFiles }],
  ])
}
