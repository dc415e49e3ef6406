import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnyYaml } from '../../src/formats/yaml.ts'
import { readPlainYaml } from '../../src/formats/yaml-plain.ts'
import { cases, law } from '../soak.ts'

/** What makes two answers the same: values, their order, their places, and nothing to complain of. */
function shown({ values, places, problems, tolerated }: ReturnType<typeof readAnyYaml>) {
  return { values: JSON.stringify(values), places: { ...places }, problems, tolerated }
}
function agree(block: string): boolean {
  const plain = readPlainYaml(block, 2)
  if (plain === null) return false
  expect(shown(plain), block).toEqual(shown(readAnyYaml(block, 2)))
  return true
}

const word = fc.constantFrom(
  ...'a B title é 日本 2024 1.10 010 0x1F -1 1e3 1e+21 .5 true Null no ~ # : - @x [ ] , { } " \' \\ & *a ! | > % ` ? ( $ / << = … 2026-03-04 12:30 a:b c# http://x.example/?a=1&b=2#c'.split(
    ' ',
  ),
)
const scalar = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', '', ': ', ' #')), { maxLength: 5 })
  .map(parts => parts.flat().join(''))
const quoted = fc.tuple(fc.constantFrom('"', "'", ''), scalar).map(([q, text]) => `${q}${text}${q}`)
const key = fc.constantFrom('title', 'a', 'b-c', 'd_e', 'constructor', '__proto__', 'null', 'y')
const block = fc.oneof(
  { weight: 4, arbitrary: quoted.map(text => ` ${text}`) },
  fc.array(quoted, { maxLength: 3 }).map(items => ` [${items.join(', ')}]`),
  fc
    .tuple(fc.constantFrom('', '  ', ' '), fc.array(quoted, { minLength: 1, maxLength: 3 }))
    .map(([indent, items]) => items.map(item => `\n${indent}- ${item}`).join('')),
  fc
    .array(fc.tuple(key, quoted), { minLength: 1, maxLength: 3 })
    .map(pairs => pairs.map(([name, value]) => `\n  ${name}: ${value}`).join('')),
  quoted.map(text => ` &x ${text}`),
  fc.constantFrom(
    ' *x',
    ' *y',
    ' &y',
    '\n  a: &x b\n  c: *x',
    ' "a\\"b\\\\"',
    ' "\\n"',
    " 'it''s'",
  ),
  quoted.map(text => ` >\n  ${text}`),
  quoted.map(text => ` a\n  ${text}`),
)
const heads = fc
  .array(fc.tuple(fc.constantFrom('', '# c\n', '\n'), key, block, fc.constantFrom('', '  ')), {
    maxLength: 5,
  })
  .map(fields =>
    fields.map(([before, name, value, after]) => `${before}${name}:${value}${after}`).join('\n'),
  )

describe('the short way says what the whole parser says, or nothing', () => {
  test('on heads made up', () => {
    let taken = 0
    fc.assert(
      fc.property(heads, head => {
        if (agree(head)) taken += 1
      }),
      law(1000),
    )
    expect(taken).toBeGreaterThan(cases(1000) / 20)
  })

  test('on characters of every kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), text => {
        agree(`a: x${text}y`)
        agree(`a: "x${text}y"\nb: 'x${text}y'\nc:\n  - x${text}y`)
      }),
      law(),
    )
  })

  const corpora = join(import.meta.dirname, '../../../shared/corpora')
  test.skipIf(!existsSync(corpora))('on every head of the corpora', () => {
    let [taken, all] = [0, 0]
    for (const name of readdirSync(corpora, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:md|mdx|markdown)$/.test(name)) continue
      const text = readFileSync(join(corpora, name), 'utf8').replace(/\r\n?/g, '\n')
      const head = /^---\n([\s\S]*?)\n---\s*$/m.exec(text)?.[1]
      if (head === undefined) continue
      all += 1
      if (agree(head)) taken += 1
    }
    console.log(`${taken} of ${all} heads go the short way`)
    expect(taken / all).toBeGreaterThan(0.9)
  })
})
