import { describe, expect, it } from 'vitest'
import { allChecks } from '../../scripts/generate/all-checks.ts'
import { findingsOf } from '../../scripts/generate/subject.ts'
import { loadDialects } from '../../src/markdown/parse.ts'

await loadDialects(['a.mdx'])
const checks = await allChecks()

describe.each(checks.map(({ check }) => ({ id: check.id, check })))('$id', ({ check }) => {
  it.each(check.examples.pass)('leaves alone: $name', example => {
    expect(findingsOf(check, example)).toEqual([])
  })

  it.each(check.examples.fail)('finds: $name', example => {
    const said = findingsOf(check, example).map(({ message }) => message)
    expect(said).toEqual(example.says)
  })
})
