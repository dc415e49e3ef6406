/** What the documents lead to is there: files, headings, and the code that they name. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { Heading, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'

const project = join(import.meta.dirname, '..')
const pattern = '{*.md,docs/**/*.md,data/*.md,examples/README.md,test/world/README.md}'
const docs = globSync(pattern, { cwd: project }).sort()
const parser = unified().use(remarkParse).use(remarkGfm)
const trees = new Map<string, Root>()

function treeOf(path: string): Root {
  const tree = trees.get(path) ?? parser.parse(readFileSync(join(project, path), 'utf8'))
  trees.set(path, tree)
  return tree
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

/** Of links, pictures, and the HTML of a picture for a dark screen. */
function addressesIn(path: string): string[] {
  return [...nodesOf(treeOf(path))].flatMap(node => {
    if (node.type === 'html')
      return [...node.value.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, url]) => url!)
    return node.type === 'link' || node.type === 'image' || node.type === 'definition'
      ? [node.url]
      : []
  })
}

/** As GitHub names a heading. */
function anchorOf(heading: Heading): string {
  const text = textOf(heading).trim().toLowerCase()
  return text.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-')
}

const headings = new Map<string, readonly string[]>()

function headingsOf(path: string): readonly string[] {
  const known = headings.get(path)
  if (known !== undefined) return known
  const all = treeOf(path).children.flatMap(node =>
    node.type === 'heading' ? [anchorOf(node)] : [],
  )
  headings.set(path, all)
  return all
}

function isThere(from: string, address: string): boolean {
  const [file = '', anchor] = address.split('#')
  const path = file === '' ? from : normalize(join(dirname(from), file))
  if (!existsSync(join(project, path))) return false
  return anchor === undefined || !path.endsWith('.md') || headingsOf(path).includes(anchor)
}

test('every relative link leads to a file, and to a heading in it', () => {
  const all = docs.flatMap(path => addressesIn(path).map(address => ({ path, address })))
  const relative = all.filter(({ address }) => !/^[a-z][a-z+.-]*:/i.test(address))
  expect(relative.length).toBeGreaterThan(300)
  expect(relative.filter(({ path, address }) => !isThere(path, address))).toEqual([])
})

test('every file of the code that a document names is there, under that name', () => {
  const code = globSync('{src,test,scripts,bench}/**/*.{ts,mjs}', { cwd: project })
  const named = docs.flatMap(path =>
    [...nodesOf(treeOf(path))].flatMap(node =>
      node.type === 'inlineCode' && /^[\w./-]+\.(?:ts|mjs)$/.test(node.value)
        ? [{ path, file: node.value }]
        : [],
    ),
  )
  expect(named.length).toBeGreaterThan(100)
  const missing = named.filter(
    ({ file }) => !code.some(path => path === file || path.endsWith(`/${file}`)),
  )
  expect(missing).toEqual([])
})
