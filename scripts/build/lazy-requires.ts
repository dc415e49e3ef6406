import type { Plugin } from 'rolldown'
import { type ESTree, parseSync, Visitor } from 'rolldown/utils'

/** `code.slice(from, to)` becomes the text. */
type Edit = readonly [from: number, to: number, text: string]

interface Require {
  /** Its declaration, and where there is one, that which makes an ES module of it. */
  readonly statements: readonly ESTree.Node[]
  /** The code of what it is. */
  readonly value: string
  /** The function that requires it. */
  readonly load: string
}

const lazily =
  'const __lazily = load => {\n\tlet loaded;\n\treturn () => (loaded ??= load());\n};\n'

/**
 * A chunk requires another one, or a module of Node's, when it first uses it, and not when it is
 * loaded itself: so a run loads what it comes by. Modules that only declare things do not notice.
 */
export function lazyRequires(): Plugin {
  return { name: 'lazy-requires', renderChunk: code => withLazyRequires(code) }
}

/** @throws Error where the bundler writes a require in a way that it does not today */
export function withLazyRequires(code: string): string {
  const { program, errors } = parseSync('chunk.js', code, { sourceType: 'commonjs' })
  if (errors[0] !== undefined) throw new Error(errors[0].message)
  const requires = findRequires(program, code)
  const unused = findUnused(program, code)
  const [first] = [...requires.values()].flatMap(({ statements }) => statements)
  if (first === undefined) return applied(unused, code)
  return applied(
    [
      ...unused,
      [first.start, first.start, lazily],
      ...[...requires.values()].flatMap(declared),
      ...findUses(program, requires),
    ],
    code,
  )
}

/** By the name that the bundler gave it. */
function findRequires({ body }: ESTree.Program, code: string): Map<string, Require> {
  const found = new Map<string, Require>()
  const textOf = ({ start, end }: ESTree.Node) => code.slice(start, end)
  const loaders = new Set<string>()
  for (const statement of body) {
    const { name, init } = requireIn(statement)
    const path = init && /^require\("(?:\.{1,2}\/(?:chunks\/)?|node:)([^"]+)"\)$/.exec(textOf(init))
    if (path) {
      const load = nameFor(path[1]!, code, loaders)
      // Every chunk uses the bundler's own at once.
      if (load !== 'load_rolldown_runtime')
        found.set(name, { statements: [statement], value: textOf(init), load })
    }
    const assigned = statement.type === 'ExpressionStatement' ? statement.expression : null
    if (assigned?.type !== 'AssignmentExpression' || assigned.left.type !== 'Identifier') continue
    const required = found.get(assigned.left.name)
    if (required === undefined) continue
    // node_fs = __toESM(node_fs)
    const value = textOf(assigned.right).replace(
      `(${assigned.left.name}`,
      () => `(${required.value}`,
    )
    found.set(assigned.left.name, {
      ...required,
      statements: [...required.statements, statement],
      value,
    })
  }
  return found
}

/** A module of Node's that nobody uses; the bundler leaves such a line in or not, build by build. */
function findUnused({ body }: ESTree.Program, code: string): Edit[] {
  return body
    .filter(({ start, end }) => /^require\("node:[^"]+"\);?$/.test(code.slice(start, end)))
    .map(({ start, end }) => [start, code[end] === '\n' ? end + 1 : end, ''])
}

function requireIn(statement: ESTree.Node) {
  const [{ id, init } = {}] = statement.type === 'VariableDeclaration' ? statement.declarations : []
  return id?.type === 'Identifier' && init?.type === 'CallExpression'
    ? { name: id.name, init }
    : { name: '', init: null }
}

/** `load_zod` for zod-1a2b3c.js; with a number where that name is taken. */
function nameFor(path: string, code: string, taken: Set<string>): string {
  const plain = `load_${path.replace(/-[^-]*\.js$/, '').replace(/\W/g, '_')}`
  let name = plain
  for (let n = 2; taken.has(name) || code.includes(name); n += 1) name = `${plain}${n}`
  taken.add(name)
  return name
}

function declared({ statements: [first, ...more], value, load }: Require): Edit[] {
  return [
    [first!.start, first!.end, `const ${load} = __lazily(() => ${value});`],
    ...more.map(({ start, end }): Edit => [start, end, '']),
  ]
}

function findUses(program: ESTree.Program, requires: ReadonlyMap<string, Require>): Edit[] {
  const own = new Set([...requires.values()].flatMap(({ statements }) => statements))
  const properties = new Set<ESTree.Node>()
  const edits: Edit[] = []
  new Visitor({
    MemberExpression({ property, computed }) {
      if (!computed) properties.add(property)
    },
    Identifier(node) {
      const required = requires.get(node.name)
      if (required !== undefined && !properties.has(node))
        edits.push([node.start, node.end, `${required.load}()`])
    },
    Property({ key, computed }) {
      if (!computed && key.type === 'Identifier' && requires.has(key.name))
        throw new Error(`${key.name} is the name of a property, too`)
    },
    'NewExpression:exit'({ callee: { start, end } }) {
      // new load_chunk().Class() would call “new” on the loader.
      if (edits.some(([from]) => from >= start && from < end))
        edits.push([start, start, '('], [end, end, ')'])
    },
  }).visit({ ...program, body: program.body.filter(statement => !own.has(statement)) })
  return edits
}

function applied(edits: readonly Edit[], code: string): string {
  const inOrder = edits.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  let done = ''
  let at = 0
  for (const [from, to, text] of inOrder) {
    done += code.slice(at, from) + text
    at = to
  }
  return done + code.slice(at)
}
