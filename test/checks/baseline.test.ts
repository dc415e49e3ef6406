import { expect, test } from 'vitest'
import { allChecks } from '../../src/all-checks.ts'
import { lasts, makeBaseline, markKnown } from '../../src/checks/baseline.ts'
import { UserError } from '../../src/config/errors.ts'
import { baselineFile, readBaseline, writeBaseline } from '../../src/config/read-baseline.ts'
import { makeFinding } from '../tracker/report.ts'

const at = (path: string, what: string) =>
  makeFinding({ check: 'title-length', path, key: `title-length:${path}:${what}` })
const findings = [at('b.md', 'title'), at('a.md', 'title'), at('a.md', 'lead')]
const repo = (text: string) => ({ files: [baselineFile], read: () => text, why: () => null })
const knownIn = (path: string, found: typeof findings, exists = (_: string) => true) =>
  markKnown(found, path, makeBaseline(findings), exists).filter(({ known }) => known).length

test('what is written is read again, a line a post, sorted', () => {
  const text = writeBaseline(makeBaseline(findings))
  expect(text.split('\n').slice(3, 5)).toEqual([
    '    "a.md": ["title-length:lead","title-length:title"],',
    '    "b.md": ["title-length:title"]',
  ])
  expect(readBaseline(repo(text))).toEqual(makeBaseline([...findings].reverse()))
  expect(readBaseline({ files: [], read: () => undefined, why: () => null })).toEqual({})
})

test.each(['{', '{"version":2,"posts":{}}', '{"version":1,"posts":{"a.md":"x"}}', '[]'])(
  '%s is refused: else all would speak at once',
  text => {
    expect(() => readBaseline(repo(text))).toThrow(UserError)
    expect(() => readBaseline(repo(text))).toThrow(/postrider-baseline\.json cannot be read: found/)
  },
)

test('what was there is known, in its own post only, and what is new is not', () => {
  expect(knownIn('a.md', [at('a.md', 'title'), at('a.md', 'other')])).toBe(1)
  expect(knownIn('c.md', [at('c.md', 'title'), at('c.md', 'lead')])).toBe(0)
})

test('a renamed post takes its entries along', () => {
  const moved = [at('c.md', 'title'), at('c.md', 'lead')]
  expect(knownIn('c.md', moved, path => path !== 'a.md')).toBe(2)
  expect(knownIn('c.md', moved.slice(1), path => path !== 'a.md')).toBe(0)
})

test('what a change did, and what a page shows, is never known from before', () => {
  const comparing = allChecks.filter(({ examples: { pass, fail } }) =>
    [...pass, ...fail].some(({ before }) => before !== undefined),
  )
  expect(comparing.map(({ id }) => id)).toContain('address-moved')
  expect(
    [...comparing, ...allChecks.filter(({ needs }) => needs === 'page')].filter(lasts),
  ).toEqual([])
  expect(allChecks.filter(lasts).map(({ id }) => id)).toContain('title-length')
})
