import { type Expression, parseScript, type Statement, type Syntax } from './script-tree.ts'

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
  | Joined
  | Returned
  | Pattern
/** `glob({ base: './posts' })`; `on` is what a method is called on, when that is no plain name. */
export interface Call {
  readonly call: string
  readonly args: readonly Literal[]
  readonly on?: Literal
}
/** `SITE.url`, when `SITE` is set elsewhere. */
export interface Reference {
  readonly name: string
  readonly path: readonly string[]
}
/** Text put together from parts, of which some are set elsewhere. */
export interface Joined {
  readonly parts: readonly Literal[]
}
/** A function, as what it returns and the names of what it gets. */
export interface Returned {
  readonly params: readonly string[]
  readonly returns: Literal
}
/** A regular expression. */
export interface Pattern {
  readonly pattern: string
  readonly flags: string
}

export interface Script {
  /** Top-level names; `default` is what the module exports, by `export default` or `module.exports`. */
  readonly values: ReadonlyMap<string, Literal>
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>
}

const maxDepth = 64

interface Reader {
  readonly values: Map<string, Literal>
  readonly imports: Map<string, { from: string; name: string }>
  depth: number
}

/**
 * The literals of a JavaScript or TypeScript module, read and never run. Of `a || b` and `a ?? b`
 * the one that can be read counts; of `x ? a : b` the first.
 */
export function readScript(text: string): Script {
  const reader: Reader = { values: new Map(), imports: new Map(), depth: 0 }
  for (const statement of parseScript(text)?.body ?? []) readStatement(statement, reader, false)
  return reader
}

/** What one expression says, with names left as references. */
export function literalOf(node: Syntax | null | undefined): Literal {
  return read(node, { values: new Map(), imports: new Map(), depth: 0 })
}

export function isMap(value: Literal): value is ReadonlyMap<string, Literal> {
  return value instanceof Map
}
export function isCall(value: Literal): value is Call {
  return isRecord(value) && 'call' in value
}
export function isReference(value: Literal): value is Reference {
  return isRecord(value) && 'path' in value
}
export function isJoined(value: Literal): value is Joined {
  return isRecord(value) && 'parts' in value
}
export function isReturned(value: Literal): value is Returned {
  return isRecord(value) && 'returns' in value
}
export function isPattern(value: Literal): value is Pattern {
  return isRecord(value) && 'pattern' in value
}
function isRecord(value: Literal): value is Call | Reference | Joined | Returned | Pattern {
  return typeof value === 'object' && value !== null
}

/** @param inner inside a function, whose names do not replace those of the module */
function readStatement(statement: Statement, reader: Reader, inner: boolean): void {
  const set = (name: string, value: Literal) => {
    if (!inner || !reader.values.has(name)) reader.values.set(name, value)
  }
  switch (statement.type) {
    case 'VariableDeclaration':
      for (const { id, init } of statement.declarations) readVariable(id, init, reader, set)
      break
    case 'FunctionDeclaration':
      if (statement.id) set(statement.id.name, readFunction(statement, reader))
      break
    case 'ExportNamedDeclaration':
      if (statement.declaration) readStatement(statement.declaration, reader, inner)
      for (const item of statement.specifiers) {
        if (item.type !== 'ExportSpecifier') continue
        const name = nameOf(item.exported) ?? ''
        if (statement.source)
          reader.imports.set(name, { from: statement.source.value, name: item.local.name })
        else if (name !== item.local.name) set(name, { name: item.local.name, path: [] })
      }
      break
    case 'ExportDefaultDeclaration':
      set('default', read(statement.declaration, reader))
      break
    case 'TSExportAssignment':
      set('default', read(statement.expression, reader))
      break
    case 'ImportDeclaration':
      for (const item of statement.specifiers) {
        const name = item.type === 'ImportSpecifier' ? (nameOf(item.imported) ?? '') : 'default'
        reader.imports.set(item.local.name, { from: statement.source.value, name })
      }
      break
    case 'ExpressionStatement':
      if (statement.expression.type === 'AssignmentExpression' && !inner) {
        const to = referenceText(statement.expression.left)
        const value = () => read((statement.expression as { right: Syntax }).right, reader)
        if (to === 'module.exports') set('default', value())
        else if (to?.startsWith('module.exports.') || to?.startsWith('exports.'))
          set(to.slice(to.lastIndexOf('.') + 1), value())
      }
  }
}

function referenceText(node: Syntax): string | undefined {
  const value = literalOf(node)
  return isReference(value) ? [value.name, ...value.path].join('.') : undefined
}

type Set = (name: string, value: Literal) => void

function readVariable(id: Syntax, init: Syntax | null | undefined, reader: Reader, set: Set): void {
  const target = id as Expression | { type: 'ObjectPattern'; properties: readonly Syntax[] }
  const value = read(init, reader)
  const from =
    isCall(value) && value.call === 'require' && typeof value.args[0] === 'string'
      ? value.args[0]
      : null
  if (target.type === 'Identifier') {
    if (from === null) set(target.name, value)
    else reader.imports.set(target.name, { from, name: 'default' })
  } else if (target.type === 'ObjectPattern') {
    for (const property of target.properties as readonly Property[]) {
      const name = nameOf(property.key)
      const local = nameOf(property.value)
      if (name === undefined || local === undefined) continue
      if (from !== null) reader.imports.set(local, { from, name })
      else if (isReference(value)) set(local, { ...value, path: [...value.path, name] })
    }
  }
}

interface Property extends Syntax {
  readonly key?: Syntax
  readonly value?: Syntax
}

function nameOf(node: Syntax | null | undefined): string | undefined {
  const named = node as Expression | null | undefined
  if (named?.type === 'Identifier') return named.name
  if (named?.type === 'StringLiteral') return named.value
  return named?.type === 'NumericLiteral' ? String(named.value) : undefined
}

function read(node: Syntax | null | undefined, reader: Reader): Literal {
  if (!node || reader.depth > maxDepth) return undefined
  reader.depth += 1
  const value = readExpression(node as Expression, reader)
  reader.depth -= 1
  return value
}

function readExpression(node: Expression, reader: Reader): Literal {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value
    case 'NullLiteral':
      return null
    case 'RegExpLiteral':
      return { pattern: node.pattern, flags: node.flags }
    case 'TemplateLiteral':
      return joined(
        node.quasis.flatMap(({ value }, at) => [
          value.cooked ?? '',
          ...(at < node.expressions.length ? [read(node.expressions[at], reader)] : []),
        ]),
      )
    case 'Identifier':
      return node.name === 'undefined' ? undefined : { name: node.name, path: [] }
    case 'ThisExpression':
      return { name: 'this', path: [] }
    case 'ArrayExpression':
      return node.elements.flatMap(item => {
        if (item?.type !== 'SpreadElement') return [read(item, reader)]
        const spread = read(item.argument, reader)
        return Array.isArray(spread) ? (spread as Literal[]) : [spread]
      })
    case 'ObjectExpression':
      return readObject(node.properties, reader)
    case 'LogicalExpression': {
      const left = read(node.left, reader)
      return isKnown(left, reader) && node.operator !== '&&' ? left : read(node.right, reader)
    }
    case 'ConditionalExpression': {
      const yes = read(node.consequent, reader)
      return isKnown(yes, reader) ? yes : read(node.alternate, reader)
    }
    case 'BinaryExpression':
      if (node.operator !== '+') return undefined
      return joined([read(node.left, reader), read(node.right, reader)])
    case 'AwaitExpression':
      return read(node.argument, reader)
    case 'AssignmentExpression':
      return read(node.right, reader)
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return read(node.expression, reader)
    case 'SequenceExpression':
      return read(node.expressions.at(-1), reader)
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return readMember(node.object, node.property, node.computed, reader)
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return readCall(node.callee, node.arguments, reader)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return readFunction(node, reader)
    default:
      // `export default function …` is a declaration where an expression stands.
      return (node.type as string) === 'FunctionDeclaration'
        ? readFunction(node as unknown as FunctionNode, reader)
        : undefined
  }
}

function joined(parts: readonly Literal[]): Literal {
  const flat = parts.flatMap(part => (isJoined(part) ? part.parts : [part]))
  if (flat.every(part => typeof part === 'string' || typeof part === 'number')) return flat.join('')
  return { parts: flat }
}

/** `process.env.URL` is not known; what another line of the module sets is. */
function isKnown(value: Literal, reader: Reader): boolean {
  if (isJoined(value)) return value.parts.every(part => isKnown(part, reader))
  if (!isReference(value)) return value !== undefined && value !== ''
  if (/^(?:process|import|Deno|Bun)$/.test(value.name)) return false
  if (!reader.values.has(value.name) || value.path.length > 0) return true
  const set = reader.values.get(value.name)
  return isReference(set) && set.name === value.name ? true : isKnown(set, reader)
}

function readMember(object: Syntax, key: Syntax, computed: boolean, reader: Reader): Literal {
  const name = computed ? read(key, reader) : nameOf(key)
  const on = object.type === 'MetaProperty' ? { name: 'import', path: [] } : read(object, reader)
  if (typeof name !== 'string') return undefined
  if (isReference(on)) return { ...on, path: [...on.path, name] }
  return isMap(on) ? on.get(name) : undefined
}

function readCall(callee: Syntax, given: readonly Syntax[], reader: Reader): Literal {
  const args = given.map(item => read(item, reader))
  const target = read(callee, reader)
  if (isReference(target)) return { call: [target.name, ...target.path].join('.'), args }
  if (callee.type === 'Import') return { call: 'require', args }
  const member = callee as Expression
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression')
    return undefined
  const call = member.computed ? undefined : nameOf(member.property)
  return call === undefined ? undefined : { call, args, on: read(member.object, reader) }
}

interface FunctionNode extends Syntax {
  readonly params: readonly Syntax[]
  readonly body: Syntax
}

/** The last thing that is returned; names that the body sets are read too. */
function readFunction({ params, body }: FunctionNode, reader: Reader): Returned {
  const names = params.map(param => nameOf(param) ?? '')
  if (body.type !== 'BlockStatement') return { params: names, returns: read(body, reader) }
  const { body: statements } = body as unknown as { body: readonly Statement[] }
  let returns: Literal
  for (const statement of statements) {
    if (statement.type === 'ReturnStatement') returns = read(statement.argument, reader)
    else readStatement(statement, reader, true)
  }
  return { params: names, returns }
}

function readObject(properties: readonly Syntax[], reader: Reader): Literal {
  const object = new Map<string, Literal>()
  for (const property of properties as readonly (Property & {
    readonly argument?: Syntax
    readonly computed?: boolean
  })[]) {
    if (property.type === 'SpreadElement') {
      const spread = read(property.argument, reader)
      const known = isReference(spread) ? reader.values.get(spread.name) : spread
      if (isMap(known)) for (const [name, value] of known) object.set(name, value)
      continue
    }
    const name = property.computed === true ? undefined : nameOf(property.key)
    if (name === undefined) continue
    if (property.type === 'ObjectProperty') object.set(name, read(property.value, reader))
    else if (property.type === 'ObjectMethod' && (property as { kind?: string }).kind === 'method')
      object.set(name, readFunction(property as unknown as FunctionNode, reader))
  }
  return object
}
