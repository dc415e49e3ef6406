/**
 * No pattern takes a time that doubles with each sign: a post would hold up its run with one line.
 * Judged by scslre, which the rules for regular expressions of ESLint are built on.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

interface Pattern {
  readonly source: string
  readonly flags: string
}

/** Only what repeats a group can be ambiguous in so bad a way; the others are spared the look. */
const repeatsGroup = /\)(?:[*+]|\{\d+,\d*\})/

function exponential({ source, flags }: Pattern): boolean {
  return (
    repeatsGroup.test(source) &&
    analyse({ source, flags }, { reportTypes: { Move: false } }).reports.some(
      report => report.exponential,
    )
  )
}

function patternsIn(path: string): Pattern[] {
  const { tokens } = parse(readFileSync(join(src, path), 'utf8'), {
    sourceType: 'module',
    plugins: ['typescript'],
    tokens: true,
  })
  return (tokens ?? []).flatMap(({ type, value }) =>
    type.label === 'regexp' ? [{ source: value.pattern, flags: value.flags }] : [],
  )
}

test('no pattern in src is exponential', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && !path.endsWith('latin-letters.ts'),
  )
  const all = files.flatMap(path => patternsIn(path).map(pattern => ({ path, ...pattern })))
  expect(all.length).toBeGreaterThan(1000)
  expect(all.filter(exponential)).toEqual([])
})

test('one that is, is seen', () => {
  expect(exponential({ source: '^((?:[ \\t]*>[ \\t]*)+)\\[!', flags: 'gm' })).toBe(true)
  expect(exponential({ source: '^([ \\t]*>[ \\t>]*)\\[!', flags: 'gm' })).toBe(false)
})
