/** What the code can ask is what docs/security.md says that it asks. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { expect, test } from 'vitest'
import { services } from '../src/io/web/keys.ts'
import { sources } from '../src/sources/registry.ts'
import { egress, notListed } from './egress.ts'
import { hostsOf } from './sources/recorded.ts'

const src = join(import.meta.dirname, '..', 'src')

/** Where requests are made, or made up; what other parts say of hosts is only said. */
const asking = /^(?:action|io|sources)\/|^(?:main|ask-google|look-for-links|look-at-page)\.ts$/
/** Hosts that are written there to be shown, compared or completed. */
const onlySaid = new Set(['github.com', 'news.ycombinator.com', 'example.com', 'feed.invalid'])
/** Fields whose address a person is to open. */
const toOpen = new Set(['docs'])

type Tree = { readonly type: string; readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && typeof (value as Tree).type === 'string'

function* textsIn(tree: Tree): Generator<string> {
  if (tree.type === 'ObjectProperty' && toOpen.has(String((tree.key as Tree).name))) return
  if (tree.type === 'StringLiteral') yield String(tree.value)
  if (tree.type === 'TemplateElement') yield (tree.value as { readonly raw: string }).raw
  for (const value of Object.values(tree))
    for (const part of Array.isArray(value) ? value : [value])
      if (isTree(part)) yield* textsIn(part)
}

function hostsIn(text: string): string[] {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] })
  return [...textsIn(program as never as Tree)].flatMap(said =>
    [...said.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host = '']) => host),
  )
}

test('every host that the code can ask is in the list', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && asking.test(path),
  )
  const found = new Set(files.flatMap(path => hostsIn(readFileSync(join(src, path), 'utf8'))))
  const unlisted = [...found].filter(host => !egress.has(host) && !onlySaid.has(host))
  expect(unlisted, notListed).toEqual([])
  const unasked = [...egress].filter(host => !found.has(host))
  expect(unasked, 'in a table “What it asks” of docs/security.md, but not in the code').toEqual([])
})

test('every source asks hosts of the list', () => {
  const asked = sources.map(source => {
    // Feeds of places, and a server that somebody names, have hosts of their own.
    const own = hostsOf(source).filter(host => !host.endsWith('.example'))
    return [source.id, own.filter(host => !egress.has(host))]
  })
  expect(Object.fromEntries(asked), notListed).toEqual(
    Object.fromEntries(sources.map(({ id }) => [id, []])),
  )
  for (const { origin } of services) expect(egress).toContain(new URL(origin).host)
})

test('a host that is new is seen', () => {
  expect(
    hostsIn("const url = 'https://stats.example/v1?x=1'; ({ docs: 'https://docs.example' })"),
  ).toEqual(['stats.example'])
  expect(hostsIn('const url = `https://stats.example/x` // https://said.example')).toEqual([
    'stats.example',
  ])
})
