import {
  type Call,
  isCall,
  isJoined,
  isMap,
  isReference,
  type Literal,
  type Reference,
} from '../../formats/literal.ts'
import { literalOf } from '../../formats/script-literals.ts'
import { nodesOf, parseScript, type Syntax } from '../../formats/script-tree.ts'

/** A part of an address: text, the file's path as createFilePath makes it, a frontmatter value. */
export type Part =
  | { readonly text: string }
  | { readonly file: string }
  | { readonly field: string }
/** What one call of createPage makes the address of. */
export type PageRule = readonly Part[]

/** Pages about many posts, by their words. */
const lists = /tag|categor|author|archive|topic|series|page|404|search/i

/** From the calls of createPage and createNodeField; null for a page that code makes otherwise. */
export function readRules(texts: readonly string[]): (PageRule | null)[] {
  const found = texts.flatMap(text => {
    const program = parseScript(text)
    return program === null ? [] : [...nodesOf(program)]
  })
  const calls = found.flatMap(node => {
    const value = node.type === 'CallExpression' ? literalOf(node) : null
    return isCall(value) ? [value] : []
  })
  const code: Code = { names: assigned(found), fields: fieldsIn(calls) }
  const paths = objectsOf(calls, 'createPage').flatMap(page =>
    page.has('path') ? [page.get('path')] : [],
  )
  const rules = paths.map(path => partsOf(path, code, 0))
  const pages = rules.map((rule, at) => ({ rule, said: wordsOf(paths[at]) }))
  const ofPosts = pages.filter(({ rule, said }) =>
    rule === null ? !lists.test(said) : rule.some(part => !('text' in part)),
  )
  const distinct = new Map(ofPosts.map(({ rule }) => [JSON.stringify(rule), rule]))
  return [...distinct.values()]
}

interface Code {
  /** Name → what it is set to, everywhere. */
  readonly names: ReadonlyMap<string, readonly Literal[]>
  readonly fields: ReadonlyMap<string, readonly Literal[]>
}

function objectsOf(calls: readonly Call[], name: string): ReadonlyMap<string, Literal>[] {
  return calls.flatMap(({ call, args: [first] }) =>
    call.split('.').at(-1) === name && isMap(first) ? [first] : [],
  )
}

function fieldsIn(calls: readonly Call[]): Map<string, Literal[]> {
  const fields = new Map<string, Literal[]>()
  for (const field of objectsOf(calls, 'createNodeField')) {
    const name = field.get('name')
    const key = typeof name === 'string' ? name : isReference(name) ? name.name : ''
    fields.set(key, [...(fields.get(key) ?? []), field.get('value')])
  }
  return fields
}

function assigned(nodes: readonly Syntax[]): Map<string, Literal[]> {
  const names = new Map<string, Literal[]>()
  for (const node of nodes) {
    const { id, init, left, right } = node as Syntax & Readonly<Record<string, Syntax | null>>
    const [target, value] =
      node.type === 'VariableDeclarator'
        ? [id, init]
        : node.type === 'AssignmentExpression'
          ? [left, right]
          : [null, null]
    const name = literalOf(target)
    if (!value || !isReference(name) || name.path.length > 0) continue
    const set = value.type === 'ConditionalExpression' ? undefined : literalOf(value)
    names.set(name.name, [...(names.get(name.name) ?? []), set])
  }
  return names
}

function partsOf(value: Literal, code: Code, depth: number): PageRule | null {
  if (depth > 8) return null
  if (typeof value === 'string') return [{ text: value }]
  if (isJoined(value)) {
    const parts = value.parts.map(part => partsOf(part, code, depth + 1))
    return parts.every(part => part !== null) ? parts.flat() : null
  }
  if (isCall(value)) {
    if (value.call.split('.').at(-1) !== 'createFilePath') return null
    const base = isMap(value.args[0]) ? value.args[0].get('basePath') : undefined
    return [{ file: typeof base === 'string' ? base : '' }]
  }
  return isReference(value) ? ofReference(value, code, depth) : null
}

function ofReference({ name, path }: Reference, code: Code, depth: number): PageRule | null {
  const last = path.at(-1)
  if (last === undefined) return only(code.names.get(name), code, depth)
  const before = path.at(-2) ?? name
  if (before === 'frontmatter') return [{ field: last }]
  if (before === 'fields') return only(code.fields.get(last), code, depth)
  return null
}

/** What all assignments agree on; of several, the one that takes a slug of the frontmatter. */
function only(values: readonly Literal[] | undefined, code: Code, depth: number): PageRule | null {
  const made = (values ?? []).map(value => partsOf(value, code, depth + 1))
  const distinct = [...new Map(made.map(rule => [JSON.stringify(rule), rule])).values()]
  if (distinct.length === 1) return distinct[0]!
  const set = distinct.filter(rule =>
    rule?.some(part => 'field' in part && /^(?:slug|path|permalink)$/.test(part.field)),
  )
  return set.length === 1 ? set[0]! : null
}

function wordsOf(value: Literal): string {
  if (typeof value === 'string') return value
  if (isJoined(value)) return value.parts.map(wordsOf).join(' ')
  if (isReference(value)) return [value.name, ...value.path].join('.')
  return isCall(value) ? `${value.call} ${value.args.map(wordsOf).join(' ')}` : ''
}
