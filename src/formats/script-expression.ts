import { isJoined, isMap, isReference, type Literal, type Returned } from './literal.ts'
import type { Expression, Statement, Syntax } from './script-tree.ts'

const maxDepth = 64

/** What was read of a module so far. */
export interface Reader {
  readonly values: Map<string, Literal>
  readonly imports: Map<string, { from: string; name: string }>
  depth: number
  /** Reads a statement within a function, whose names do not replace those of the module. */
  readInner(statement: Statement): void
}

export interface Property extends Syntax {
  readonly key?: Syntax
  readonly value?: Syntax
  readonly argument?: Syntax
  readonly computed?: boolean
}

export function nameOf(node: Syntax | null | undefined): string | undefined {
  const named = node as Expression | null | undefined
  if (named?.type === 'Identifier') return named.name
  if (named?.type === 'StringLiteral') return named.value
  return named?.type === 'NumericLiteral' ? String(named.value) : undefined
}

/** An expression → what it says. */
export function read(node: Syntax | null | undefined, reader: Reader): Literal {
  if (!node || reader.depth > maxDepth) return undefined
  reader.depth += 1
  const value = readExpression(node as Expression, reader)
  reader.depth -= 1
  return value
}

function readExpression(node: Expression, reader: Reader): Literal {
  switch (node.type) {
    case 'TemplateLiteral':
      return joined(
        node.quasis.flatMap(({ value }, at) => [
          value.cooked ?? '',
          ...(at < node.expressions.length ? [read(node.expressions[at], reader)] : []),
        ]),
      )
    case 'ArrayExpression':
      return node.elements.flatMap(item => readItem(item, reader))
    case 'ObjectExpression':
      return readObject(node.properties, reader)
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
        : readChoice(node, reader)
  }
}

/** What has one value out of two, or wraps one. */
function readChoice(node: Expression, reader: Reader): Literal {
  switch (node.type) {
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
    default:
      return readAtom(node)
  }
}

/** What holds no other expression. */
function readAtom(node: Expression): Literal {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value
    case 'NullLiteral':
      return null
    case 'RegExpLiteral':
      return { pattern: node.pattern, flags: node.flags }
    case 'Identifier':
      return node.name === 'undefined' ? undefined : { name: node.name, path: [] }
    case 'ThisExpression':
      return { name: 'this', path: [] }
    default:
      return undefined
  }
}

function readItem(item: Syntax | null, reader: Reader): readonly Literal[] {
  if (item?.type !== 'SpreadElement') return [read(item, reader)]
  const spread = read((item as Property).argument, reader)
  return Array.isArray(spread) ? (spread as Literal[]) : [spread]
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
export function readFunction({ params, body }: FunctionNode, reader: Reader): Returned {
  const names = params.map(param => nameOf(param) ?? '')
  if (body.type !== 'BlockStatement') return { params: names, returns: read(body, reader) }
  const { body: statements } = body as unknown as { body: readonly Statement[] }
  let returns: Literal
  for (const statement of statements) {
    if (statement.type === 'ReturnStatement') returns = read(statement.argument, reader)
    else reader.readInner(statement)
  }
  return { params: names, returns }
}

function readObject(properties: readonly Syntax[], reader: Reader): Literal {
  const object = new Map<string, Literal>()
  for (const property of properties as readonly Property[]) {
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
