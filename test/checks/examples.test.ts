import { describe, expect, it } from 'vitest'
import { allChecks } from '../../scripts/generate/all-checks.ts'
import { settingsOf, subjectOf } from '../../scripts/generate/subject.ts'
import { runChecks } from '../../src/checks/run-checks.ts'

const checks = await allChecks()

describe.each(checks.map(({ check }) => ({ id: check.id, check })))('$id', ({ check }) => {
  it.each(check.examples.pass)('leaves alone: $name', example => {
    expect(runChecks([check], subjectOf(example), settingsOf(check, example))).toEqual([])
  })

  it.each(check.examples.fail)('finds: $name', example => {
    const said = runChecks([check], subjectOf(example), settingsOf(check, example)).map(
      ({ message }) => message,
    )
    expect(said).toEqual(example.says)
  })
})
