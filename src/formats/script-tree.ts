import type { parse, parseExpression } from '@babel/parser'
import { latePart } from './late-part.ts'

export type Program = ReturnType<typeof parse>['program']
export type Statement = Program['body'][number]
export type Expression = ReturnType<typeof parseExpression>
/** Any node of the tree, where only its type is known. */
export interface Syntax {
  readonly type: string
}

/** Longer scripts are no settings. */
const longest = 400_000
/** In longer ones an error ends the reading: each that is recovered from takes its time. */
const recovers = 30_000
/** Brackets deeper than this are no settings either, and parsers take long for them. */
const deepest = 200

/** Half a megabyte, for those blogs whose settings are scripts. */
const parser = latePart(() => import('./babel.ts'))

/**
 * The syntax tree of a JavaScript or TypeScript module; null when it cannot be read, and before
 * its parser was loaded. Never runs it.
 */
export function parseScript(text: string): Program | null {
  if (text.length > longest || depthOf(text) > deepest) return null
  const babel = parser.get()
  if (babel === null) return null
  try {
    return babel.parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: text.length <= recovers,
      allowReturnOutsideFunction: true,
      plugins: ['typescript', 'jsx'],
    }).program
  } catch {
    // A syntax error beyond recovery, or a stack that overflows.
    return null
  }
}

/** How deep brackets nest at most; more than allowed where the parser would try all readings. */
function depthOf(text: string): number {
  // Signs in a row that nest without a bracket: `!!!!`, `a?a?a?`.
  if (/(?:[!~+-]\s*){200}|(?:\w{0,9}\s{0,9}\?\s{0,9}){200}/.test(text)) return deepest + 1
  const open: boolean[] = []
  let generic = 0
  let most = 0
  let before = ''
  for (const sign of text) {
    if ('([{<`'.includes(sign)) {
      // Each `name<type>(` inside another doubles the time.
      const doubles = before === '>'
      if (sign !== '`') open.push(doubles)
      if (doubles) generic += 1
      most = Math.max(most, generic > 6 ? deepest + 1 : open.length)
    } else if (')]}>'.includes(sign) && !(sign === '>' && before === '=')) {
      if (open.pop() === true) generic -= 1
    }
    if (sign.trim() !== '') before = before === '=' && sign === '>' ? '=>' : sign
  }
  return most
}

/** Every node below one, itself first, in the order of the text. */
export function* nodesOf(top: object): Generator<Syntax> {
  const left: object[] = [top]
  while (left.length > 0) {
    const node = left.pop()!
    if (isSyntax(node)) yield node
    const inner = innerOf(node)
    for (let at = inner.length - 1; at >= 0; at -= 1) left.push(inner[at]!)
  }
}

function innerOf(node: object): object[] {
  if (Array.isArray(node)) return node.filter(isObject)
  const inner: object[] = []
  for (const key in node) {
    const value = (node as Readonly<Record<string, unknown>>)[key]
    if (isObject(value) && key !== 'loc' && !key.endsWith('omments')) inner.push(value)
  }
  return inner
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isSyntax(node: object): node is Syntax {
  return 'type' in node && typeof node.type === 'string'
}
