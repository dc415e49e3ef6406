import {
  endsValue,
  isName,
  isSign,
  peek,
  type Reader,
  skipFunction,
  skipGroup,
  skipTo,
  startsStatement,
} from './script-reader.ts'
import { scriptTokens } from './script-tokens.ts'

/** A value that stands in a script as such; `undefined` for what only running it would tell. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Literal[]
  | ReadonlyMap<string, Literal>
  | Call
  | Reference
/** `glob({ base: './posts' })`. */
export interface Call {
  readonly call: string
  readonly args: readonly Literal[]
}
/** `SITE.url`, when `SITE` is set elsewhere. */
export interface Reference {
  readonly name: string
  readonly path: readonly string[]
}

export interface Script {
  /** Top-level names; `default` is what the module exports, by `export default` or `module.exports`. */
  readonly values: ReadonlyMap<string, Literal>
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>
}

const maxDepth = 64

/**
 * The literals of a JavaScript or TypeScript module, read and never run. Of `a || b` and `a ?? b`
 * the one that can be read counts; of `x ? a : b` the first.
 */
export function readScript(text: string): Script {
  const values = new Map<string, Literal>()
  const imports = new Map<string, { from: string; name: string }>()
  try {
    readStatements({ tokens: scriptTokens(text), at: 0, depth: 0 }, values, imports)
  } catch (error) {
    // Thousands of signs in a row overflow the stack; what was read until there stays.
    if (!(error instanceof RangeError)) throw error
  }
  return { values, imports }
}

function readStatements(
  reader: Reader,
  values: Map<string, Literal>,
  imports: Map<string, { from: string; name: string }>,
): void {
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]!
    reader.at += 1
    if (isSign(token, '{') || isSign(token, '(') || isSign(token, '[')) skipGroup(reader)
    else if (token.kind !== 'name') continue
    else if (/^(?:const|let|var)$/.test(token.text)) readVariable(reader, values)
    else if (token.text === 'default') values.set('default', readValue(reader))
    else if (token.text === 'exports' && isSign(peek(reader), '=')) {
      reader.at += 1
      values.set('default', readValue(reader))
    } else if (token.text === 'import') readImport(reader, imports)
  }
}

export function isMap(value: Literal): value is ReadonlyMap<string, Literal> {
  return value instanceof Map
}
export function isCall(value: Literal): value is Call {
  return typeof value === 'object' && value !== null && 'call' in value
}
export function isReference(value: Literal): value is Reference {
  return typeof value === 'object' && value !== null && 'path' in value
}

function readVariable(reader: Reader, values: Map<string, Literal>): void {
  const token = peek(reader)
  if (token?.kind !== 'name') return
  reader.at += 1
  if (isSign(peek(reader), ':')) skipTo(reader, ['=', ';'])
  if (!isSign(peek(reader), '=')) return
  reader.at += 1
  values.set(token.text, readValue(reader))
}

/** `import a, { b as c } from './d'`. */
function readImport(reader: Reader, imports: Map<string, { from: string; name: string }>): void {
  const names: { local: string; name: string }[] = []
  let braces = false
  for (
    let token = peek(reader);
    token !== undefined && !isName(token, 'from');
    token = peek(reader)
  ) {
    if (token.kind === 'string' || isSign(token, ';') || isSign(token, '(')) return
    reader.at += 1
    if (isSign(token, '{')) braces = true
    if (token.kind !== 'name' || token.text === 'type') continue
    if (isName(token, 'as')) {
      const local = peek(reader)?.text
      if (local !== undefined) names.push({ local, name: names.pop()?.name ?? local })
      reader.at += 1
    } else names.push({ local: token.text, name: braces ? token.text : 'default' })
  }
  const from = peek(reader, 1)
  if (from?.kind !== 'string') return
  reader.at += 2
  for (const { local, name } of names) imports.set(local, { from: from.text, name })
}

/** An expression up to the comma, bracket or semicolon that ends it. */
function readValue(reader: Reader): Literal {
  if (reader.depth > maxDepth) {
    skipTo(reader, [',', ';'])
    return undefined
  }
  reader.depth += 1
  const value = readChoice(reader)
  reader.depth -= 1
  return value
}

function readChoice(reader: Reader): Literal {
  let value = readOperand(reader)
  for (let token = peek(reader); token !== undefined; token = peek(reader)) {
    if (isSign(token, '||') || isSign(token, '??')) {
      reader.at += 1
      const other = readOperand(reader)
      value = isKnown(value) ? value : other
    } else if (isSign(token, '+')) {
      reader.at += 1
      const other = readOperand(reader)
      value = typeof value === 'string' && typeof other === 'string' ? value + other : undefined
    } else if (isSign(token, '?')) {
      reader.at += 1
      const yes = readValue(reader)
      if (isSign(peek(reader), ':')) reader.at += 1
      const no = readValue(reader)
      value = isKnown(yes) ? yes : no
    } else if (isName(token, 'as') || isName(token, 'satisfies')) {
      reader.at += 1
      if (isName(peek(reader), 'const')) reader.at += 1
      else skipTo(reader, [',', ';'])
    } else if (isSign(token, '=>')) {
      reader.at += 1
      skipFunction(reader)
      return undefined
    } else if (endsValue(token)) return value
    else {
      reader.at += 1
      if (token.kind === 'sign' && '({['.includes(token.text)) skipGroup(reader)
      else if (token.kind === 'sign') readOperand(reader)
      else if (startsStatement(token)) {
        reader.at -= 1
        return value
      }
      value = undefined
    }
  }
  return value
}

/** `process.env.URL` is not known; what another line of the module sets is. */
function isKnown(value: Literal): boolean {
  return (
    value !== undefined && !(isReference(value) && /^(?:process|import|Deno|Bun)$/.test(value.name))
  )
}

function readOperand(reader: Reader): Literal {
  const token = peek(reader)
  if (token === undefined || endsValue(token)) return undefined
  reader.at += 1
  if (token.kind === 'string') return token.text
  if (token.kind === 'template') return token.text.includes('${') ? undefined : token.text
  if (token.kind === 'number') return Number(token.text.replace(/_|n$/g, ''))
  if (token.kind === 'name') return readNamed(token.text, reader)
  if (isSign(token, '{')) return readObject(reader)
  if (isSign(token, '[')) return readArray(reader)
  if (isSign(token, '(')) return readParenthesis(reader)
  if (isSign(token, '!') || isSign(token, '-')) readOperand(reader)
  return undefined
}

function readNamed(name: string, reader: Reader): Literal {
  if (name === 'true' || name === 'false') return name === 'true'
  if (name === 'null') return null
  if (name === 'undefined') return undefined
  if (name === 'await' || name === 'new') return readOperand(reader)
  if (/^(?:function|class|async)$/.test(name)) {
    skipFunction(reader)
    return undefined
  }
  const path: string[] = []
  for (let token = peek(reader); token !== undefined; token = peek(reader)) {
    if ((isSign(token, '.') || isSign(token, '?.')) && peek(reader, 1)?.kind === 'name') {
      path.push(peek(reader, 1)!.text)
      reader.at += 2
    } else if (isSign(token, '(')) {
      reader.at += 1
      const call = { call: [name, ...path].join('.'), args: readList(reader, ')') }
      return isSign(peek(reader), '.') ? undefined : call
    } else if (isSign(token, '!')) reader.at += 1
    else break
  }
  return { name, path }
}

function readParenthesis(reader: Reader): Literal {
  const inside = readList(reader, ')')
  return isSign(peek(reader), '=>') ? undefined : inside.at(-1)
}

function readArray(reader: Reader): Literal {
  return readList(reader, ']')
}

function readList(reader: Reader, end: string): Literal[] {
  const list: Literal[] = []
  while (reader.at < reader.tokens.length && !isSign(peek(reader), end)) {
    const before = reader.at
    if (isSign(peek(reader), '...')) reader.at += 1
    list.push(readValue(reader))
    if (!isSign(peek(reader), end) && reader.at < reader.tokens.length)
      reader.at += isSign(peek(reader), ',') || reader.at === before ? 1 : 0
  }
  reader.at += 1
  return list
}

function readObject(reader: Reader): Literal {
  const object = new Map<string, Literal>()
  while (reader.at < reader.tokens.length && !isSign(peek(reader), '}')) {
    const key = peek(reader)!
    reader.at += 1
    if (isSign(key, ',')) continue
    if (isSign(key, '...')) {
      const spread = readValue(reader)
      if (isMap(spread)) for (const [name, value] of spread) object.set(name, value)
    } else if (isSign(peek(reader), ':') && key.kind !== 'sign') {
      reader.at += 1
      object.set(key.text, readValue(reader))
    } else if (key.kind === 'name' && (isSign(peek(reader), ',') || isSign(peek(reader), '}'))) {
      object.set(key.text, { name: key.text, path: [] })
    } else skipTo(reader, [','])
  }
  reader.at += 1
  return object
}
