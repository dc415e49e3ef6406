/** One is told as one, and many as many: in what the checks find in their examples. */
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../scripts/generate/subject.ts'
import { allChecks } from '../../src/all-checks.ts'
import { loadDialects } from '../../src/markdown/parse.ts'
import { losses } from '../../src/platforms/medium/losses/registry.ts'

await loadDialects(['a.mdx'])
const found = allChecks.flatMap(check =>
  check.examples.fail.flatMap(example =>
    findingsOf(check, example).map(({ message, fix = '' }) => ({ id: check.id, message, fix })),
  ),
)
const one = found.filter(({ message }) => /^One\b/.test(message))
const many = found.filter(({ message }) =>
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d+) (?!characters)/.test(
    message,
  ),
)

test('there are enough of both to tell', () => {
  expect(one.length).toBeGreaterThan(30)
  expect(many.length).toBeGreaterThan(25)
})

const speaksOfMany =
  /\b(?:each(?! point)|them|they|these(?! parameters)|those|themselves|others|addresses)\b/i
const speaksOfOne = /\b(?:it|its|this)\b/i

describe.each(one)('$id: $message', ({ fix }) => {
  test('is mended as one', () => {
    expect(fix).not.toMatch(speaksOfMany)
  })
})

describe.each(many)('$id: $message', ({ fix }) => {
  test('are mended as many', () => {
    // “A picture of each, or leave it” is of many, and so is “each … its title”.
    expect(speaksOfOne.test(fix) && !speaksOfMany.test(fix)).toBe(false)
  })
})

/** There is one heading that repeats the title, and no second. */
test.each(losses.filter(({ id }) => id !== 'duplicate-title'))('$id, one and three', loss => {
  const spot = { line: 4, what: 'x' }
  const [single, several] = [loss.replace([spot]), loss.replace([spot, spot, spot])]
  expect(single).not.toMatch(speaksOfMany)
  expect(speaksOfOne.test(several) && !speaksOfMany.test(several)).toBe(false)
})
