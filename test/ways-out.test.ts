/** Where text leaves the house: in these files and nowhere else, and never past what hides secrets. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .sort()

/** File → what of the world it writes with. */
const waysOut: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['process.stderr', 'process.stdout'],
  'commands/check.ts': ['process.stderr'],
  'commands/command.ts': ['process.stdout'],
  'commands/fix.ts': ['process.stdout'],
  'commands/pretty-findings.ts': ['process.stdout'],
  'io/annotate.ts': ['core.error', 'core.warning'],
  'io/colours.ts': ['process.stdout'],
  'io/log.ts': ['process.stderr'],
  'io/progress.ts': ['process.stderr'],
  'io/replace-file.ts': ['writeFileSync'],
  'io/results.ts': [
    'core.error',
    'core.info',
    'core.setOutput',
    'core.setSecret',
    'core.summary',
    'core.warning',
    'writeFileSync',
  ],
  'io/web/store.ts': ['writeFileSync'],
}
/** It only listens, or looks what it is; a question to the person at the terminal; the user's own files, as they are. */
const past = new Set(['cli.ts', 'commands/fix.ts', 'io/colours.ts', 'io/replace-file.ts'])
/** Whoever speaks to GitHub does it through this client. */
const clients = ['io/github/make-octokit.ts']
/** What takes the secrets out of a request to it. */
const throughTo = ['io/github/whole-fetch.ts']

type Tree = { readonly type: string; readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && typeof (value as Tree).type === 'string'

function* below(tree: Tree): Generator<Tree> {
  yield tree
  for (const value of Object.values(tree))
    for (const part of Array.isArray(value) ? value : [value]) if (isTree(part)) yield* below(part)
}

const textOf = (path: string) => readFileSync(join(src, path), 'utf8')
const nodesOf = (text: string) => [
  ...below(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program as never as Tree),
]

const nameOf = (node: unknown): string =>
  isTree(node) && typeof node.name === 'string' ? node.name : ''

/** `process.stdout`, `console`, `core.info`, `writeFileSync`: what writes, sorted. */
function writersIn(text: string): string[] {
  const hasCore = text.includes("from '@actions/core'")
  const found = nodesOf(text).flatMap(node => {
    if (node.type === 'MemberExpression') {
      const [of, part] = [nameOf(node.object), nameOf(node.property)]
      if (of === 'console') return ['console']
      if (of === 'process' && /^std(?:out|err)$/.test(part)) return [`process.${part}`]
      if (of === 'core' && hasCore && !/^get/.test(part)) return [`core.${part}`]
      return []
    }
    const name = node.type === 'CallExpression' ? nameOf(node.callee) : ''
    return /^(?:write|append)File|^createWriteStream$|^writeSync$|^writev/.test(name) ? [name] : []
  })
  return [...new Set(found)].sort()
}

describe('ways out', () => {
  test('are these', () => {
    const found = files.flatMap(path => {
      const writers = writersIn(textOf(path))
      return writers.length === 0 ? [] : [[path, writers] as const]
    })
    expect(Object.fromEntries(found)).toEqual(waysOut)
  })

  test.each(
    Object.keys(waysOut)
      .filter(path => !past.has(path))
      .concat(throughTo),
  )('%s hides what is secret', path => {
    expect(textOf(path)).toMatch(/from '[./a-z]*\/(?:secrets|log)\.ts'/)
    expect(textOf(path)).toMatch(/\b(?:hideSecrets|scrub|cleanJson|harmless)\(/)
  })

  test('to GitHub is one client', () => {
    const others = files.filter(
      path => /new Octokit\(/.test(textOf(path)) && !clients.includes(path),
    )
    expect(others).toEqual([])
  })

  test('that are new are seen', () => {
    expect(writersIn("console.log(1); process['x']; process.stdout.write('')")).toEqual([
      'console',
      'process.stdout',
    ])
    const imports = "import * as core from '@actions/core'\n"
    expect(
      writersIn(`${imports}core.notice('x'); core.getInput('y'); fs.x(); appendFileSync('a')`),
    ).toEqual(['appendFileSync', 'core.notice'])
  })
})

/** Functions that a file may import. */
const exported = new Set(
  files.flatMap(path =>
    [...textOf(path).matchAll(/^export function (\w+)/gm)].map(([, name]) => name),
  ),
)

/** Replacements that come from data: `$&` in one would bring back what was replaced (`$'` the rest). */
function risky(text: string): string[] {
  const nodes = nodesOf(text)
  const functions = new Set(
    nodes.flatMap(node => {
      if (node.type === 'ImportSpecifier')
        return exported.has(nameOf(node.imported)) ? [nameOf(node.local)] : []
      if (node.type === 'FunctionDeclaration') return [nameOf(node.id)]
      const isFunction =
        node.type === 'VariableDeclarator' &&
        isTree(node.init) &&
        node.init.type === 'ArrowFunctionExpression'
      return isFunction ? [nameOf(node.id)] : []
    }),
  )
  return nodes.flatMap(node => {
    if (node.type !== 'CallExpression' || !isTree(node.callee)) return []
    if (!/^replace(?:All)?$/.test(nameOf(node.callee.property))) return []
    const [, by] = node.arguments as readonly Tree[]
    if (by === undefined || isHarmless(by, functions)) return []
    return [text.slice(node.start as number, node.end as number)]
  })
}

function isHarmless(by: Tree, functions: ReadonlySet<string>): boolean {
  if (/^(?:StringLiteral|ArrowFunctionExpression|FunctionExpression)$/.test(by.type)) return true
  if (by.type === 'TemplateLiteral') return (by.expressions as readonly unknown[]).length === 0
  if (by.type === 'ConditionalExpression')
    return [by.consequent, by.alternate].every(part => isHarmless(part as Tree, functions))
  return by.type === 'Identifier' && functions.has(nameOf(by))
}

describe('a replacement that comes from data is a function', () => {
  test.each(files)('%s', path => {
    expect(risky(textOf(path))).toEqual([])
  })

  test('what is none is seen', () => {
    expect(
      risky("a.replace(/x/, title); a.replaceAll('x', `$${y}`); a.replace(/x/, 'ok')"),
    ).toEqual(['a.replace(/x/, title)', "a.replaceAll('x', `$${y}`)"])
    expect(risky('const f = (x) => x; a.replace(/x/, f); a.replace(/y/, () => title)')).toEqual([])
  })
})
