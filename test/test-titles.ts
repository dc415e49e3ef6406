/** The titles that a file of tests gives, without running it. */
import { readFileSync } from 'node:fs'
import { parse } from '@babel/parser'

type Tree = { readonly type: string; readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && typeof (value as Tree).type === 'string'

/** Of `test('…')`, `test.each(…)('…')`, `describe('…')`, and of laws that a file defines for itself. */
export function titlesIn(file: string): ReadonlySet<string> {
  const { program } = parse(readFileSync(file, 'utf8'), {
    sourceType: 'module',
    plugins: ['typescript', 'explicitResourceManagement'],
  })
  const found = [...below(program as never as Tree)].flatMap(node => {
    const [first] = node.type === 'CallExpression' ? (node.arguments as readonly Tree[]) : []
    return first !== undefined && /^(?:test|it|describe|law)$/.test(rootOf(node.callee))
      ? textOf(first)
      : []
  })
  return new Set(found)
}

function* below(tree: Tree): Generator<Tree> {
  yield tree
  for (const value of Object.values(tree))
    for (const part of Array.isArray(value) ? value : [value]) if (isTree(part)) yield* below(part)
}

/** `test` of `test.skipIf(x).each(y)`. */
function rootOf(callee: unknown): string {
  if (!isTree(callee)) return ''
  if (callee.type === 'Identifier') return String(callee.name)
  return rootOf(callee.type === 'MemberExpression' ? callee.object : callee.callee)
}

function textOf(node: Tree): string[] {
  if (node.type === 'StringLiteral') return [String(node.value)]
  if (node.type !== 'TemplateLiteral') return []
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return quasis.length === 1 ? [quasis[0]!.value.cooked] : []
}
