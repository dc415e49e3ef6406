/** The safe fixes: what a finding says that a program can mend is mended, and nothing beside it. */
import { describe, expect, test } from 'vitest'
import { findingsOf, subjectOf } from '../../scripts/generate/subject.ts'
import { allChecks } from '../../src/all-checks.ts'
import { applyEdits } from '../../src/checks/apply-edits.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import type { Check, Edit, Example, Finding } from '../../src/domain.ts'

const edited = (file: string, edits: readonly Edit[]) => applyEdits(file, edits)
const editsIn = (found: readonly Finding[]) => found.flatMap(({ edits = [] }) => edits)

const cases = allChecks.flatMap(check =>
  check.examples.fail.flatMap(example => {
    const found = findingsOf(check, example)
    return editsIn(found).length === 0
      ? []
      : [{ id: check.id, name: example.name, check, example, found }]
  }),
)

test('these checks can be mended by a program', () => {
  expect([...new Set(cases.map(({ id }) => id))].sort()).toEqual([
    'canonical-fragment',
    'canonical-http',
    'canonical-path-leak',
    'canonical-tracking',
    'canonical-variant',
    'frontmatter-tolerated',
    'link-mistyped',
    'link-tracked',
  ])
})

describe.each(cases)('$id: $name', ({ check, example, found }) => {
  const edits = editsIn(found)
  const { file } = example
  const { text, left } = edited(file, edits)

  test('every edit is where it says, and its finding is gone afterwards', () => {
    expect(left).toEqual([])
    const mended = found.filter(({ edits = [] }) => edits.length > 0)
    const still = findingsOf(check, { ...example, file: text }).map(({ message }) => message)
    for (const { message } of mended) expect(still).not.toContain(message)
    expect(still).toEqual(found.filter(one => !mended.includes(one)).map(({ message }) => message))
  })

  test('no byte beside the edits changes, whatever the ends of lines', () => {
    expect(text).toBe(byHand(file, edits))
    for (const [before, after] of [
      [crlf(file), crlf(text)],
      [`\uFEFF${file}`, `\uFEFF${text}`],
      [`${file}\n<!-- kept --> \t\n`, `${text}\n<!-- kept --> \t\n`],
    ] as const)
      expect(edited(before, edits).text).toBe(after)
    expect(edited(text, edits).text).toBe(text)
  })

  test('it brings no error', () => {
    const before = new Set(errorsIn(example).map(({ check, message }) => `${check} ${message}`))
    const after = errorsIn({ ...example, file: text })
    expect(after.filter(({ check, message }) => !before.has(`${check} ${message}`))).toEqual([])
  })
})

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

/** All that stands before, between and behind the edits, with what they put there. */
function byHand(file: string, edits: readonly Edit[]): string {
  const lines = file.split('\n')
  let [text, end] = ['', 0]
  for (const { line, column = 1, from, to } of edits) {
    const before = lines
      .slice(0, line - 1)
      .map(one => `${one}\n`)
      .join('')
    const at = file.indexOf(from, before.length + column - 1)
    text += file.slice(end, at) + to
    end = at + from.length
  }
  return text + file.slice(end)
}

function errorsIn(example: Example): Finding[] {
  const on = Object.fromEntries(
    allChecks.map(({ id, severity }) => [id, { severity, ignore: [], options: {} }]),
  )
  return runChecks(allChecks as Check[], subjectOf(example), on).filter(
    ({ severity }) => severity === 'error',
  )
}
