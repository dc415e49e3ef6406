import { describe, expect, test } from 'vitest'
import { scorerVersion, weights } from '../../src/matching/scorer-version.ts'
import { toReportJson } from '../../src/reports/report-json.ts'
import { reportSchema } from '../../src/reports/report-schema.ts'

/** Every number in the weights, by its path. */
function numbersIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'number') return [[...path]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}
function changed(path: readonly string[]) {
  const copy = structuredClone(weights()) as unknown as Record<string, unknown>
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy)
  const last = path.at(-1) ?? ''
  holder[last] = (holder[last] as number) + 0.001
  return copy
}

describe('the version of the scorer', () => {
  test('is the same for the same weights', () => {
    expect(scorerVersion()).toBe(scorerVersion(structuredClone(weights())))
    expect(scorerVersion()).toMatch(/^[0-9a-f]{8}$/)
  })
  test.each(numbersIn(weights()).map(path => [path.join('.'), path] as const))(
    'changes with %s',
    (_, path) => expect(scorerVersion(changed(path))).not.toBe(scorerVersion()),
  )
  test('knows every signal and every score', () => {
    const { signals, scores, ...others } = weights()
    expect(Object.keys(others)).toEqual([
      'fields',
      'parts',
      'usualK1',
      'mostTerms',
      'looked',
      'good',
      'closeEnough',
      'newsletter',
    ])
    expect(signals.length).toBeGreaterThanOrEqual(5)
    expect(scores.length).toBe(5)
  })
  test('stands in the report, and the report fits its schema', () => {
    const report = toReportJson([], [], [], [], scorerVersion())
    expect(report.scorer).toBe(scorerVersion())
    expect(reportSchema.parse(report)).toEqual(report)
    expect(toReportJson([], [], [])).not.toHaveProperty('scorer')
  })
})
