/** docs/security.md: every hazard is there, and every test that it names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { titlesIn } from './test-titles.ts'

const project = join(import.meta.dirname, '..')
const page = readFileSync(join(project, 'docs/security.md'), 'utf8')

/** How many hazards of each kind there are: what is read, written, who asks, and so on. */
const hazards = { A: 8, B: 8, C: 8, D: 9, E: 5, F: 4, G: 4, H: 5 }
const rows = [...page.matchAll(/^\| ([A-H]\d) \| (.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, no = '', hazard = '', guard = '', proof = '']) => ({ no, hazard, guard, proof }),
)

interface Named {
  readonly file: string
  readonly title: string
}

function namedIn(text: string): Named[] {
  return [...text.matchAll(/`(test\/[^`]+)` › (`[^`]+`(?:, `[^`]+`)*)/g)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/`([^`]+)`/g)].map(([, title = '']) => ({ file, title })),
  )
}

/** What is named and is not there. */
function missing(named: readonly Named[]): Named[] {
  const titles = new Map(
    [...new Set(named.map(({ file }) => file))].map(file => [file, titlesOf(file)]),
  )
  return named.filter(({ file, title }) => titles.get(file)?.has(title) !== true)
}

function titlesOf(file: string): ReadonlySet<string> {
  const path = join(project, file)
  return existsSync(path) ? titlesIn(path) : new Set()
}

test('every hazard has its row, once and in order', () => {
  const expected = Object.entries(hazards).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) => `${kind}${i + 1}`),
  )
  expect(rows.map(({ no }) => no)).toEqual(expected)
})

test('every hazard has a guard, and a test that shows it', () => {
  for (const { no, guard, proof } of rows) {
    expect(guard.length, no).toBeGreaterThan(20)
    expect(namedIn(proof).length, no).toBeGreaterThan(0)
  }
})

test('every test that is named is there', () => {
  expect(namedIn(page).length).toBeGreaterThan(120)
  expect(missing(namedIn(page))).toEqual([])
})

test('one that is not there is seen', () => {
  const [sound] = namedIn('`test/security.test.ts` › `one that is not there is seen`')
  const gone = namedIn('`test/security.test.ts` › `no such test`<br>`test/none.test.ts` › `x`')
  expect(missing([sound!, ...gone])).toEqual(gone)
})
