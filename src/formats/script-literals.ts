import { isCall, isReference, type Literal } from './literal.ts'
import { nameOf, type Property, type Reader, read, readFunction } from './script-expression.ts'
import { type Expression, parseScript, type Statement, type Syntax } from './script-tree.ts'

export interface Script {
  /** Top-level names; `default` is what the module exports, by `export default` or `module.exports`. */
  readonly values: ReadonlyMap<string, Literal>
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>
}

/**
 * The literals of a JavaScript or TypeScript module, read and never run. Of `a || b` and `a ?? b`
 * the one that can be read counts; of `x ? a : b` the first.
 */
export function readScript(text: string): Script {
  const reader = newReader()
  for (const statement of parseScript(text)?.body ?? []) readStatement(statement, reader, false)
  return reader
}

/** What one expression says, with names left as references. */
export function literalOf(node: Syntax | null | undefined): Literal {
  return read(node, newReader())
}

function newReader(): Reader {
  const reader: Reader = {
    values: new Map(),
    imports: new Map(),
    depth: 0,
    readInner: statement => readStatement(statement, reader, true),
  }
  return reader
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
