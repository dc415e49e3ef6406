import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { allChecks } from '../../src/all-checks.ts'
import { toSarif } from '../../src/reports/sarif.ts'
import { makeFinding } from '../tracker/report.ts'

const tool = { version: '1.2.3', home: 'https://example.org/project' }
const schema = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
const ajv = new draft4.default({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const valid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

const finding = makeFinding({
  check: 'title-missing',
  key: 'title-missing:posts/a b.md:title',
  path: 'posts/ä b.md',
  message: 'The post has no title.',
  fix: 'Add one.',
  place: { line: 2, column: 3, field: 'title' },
})

test('findings of all kinds, and none, are SARIF 2.1.0 by its JSON schema', () => {
  const all = allChecks.map(({ id, severity }) => makeFinding({ check: id, severity, key: id }))
  expect(valid(toSarif([], allChecks, tool))).toBe(true)
  expect(valid(toSarif([finding, ...all], allChecks, tool))).toBe(true)
  const broken = toSarif([finding], allChecks, tool) as unknown as { runs: object[] }
  expect(valid({ ...broken, runs: [{ ...broken.runs[0], results: [{ level: 'fatal' }] }] })).toBe(
    false,
  )
})

test('a result names its rule, its file and its line, and keeps its fingerprint', () => {
  const [run] = (toSarif([finding], allChecks, tool) as Log).runs
  const [result] = run?.results ?? []
  expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]).toMatchObject({
    id: 'title-missing',
    helpUri: 'https://example.org/project/blob/main/docs/checks/title-missing.md',
  })
  expect(result).toMatchObject({
    level: 'error',
    message: { text: 'The post has no title. Add one.' },
    partialFingerprints: { 'postrider/v1': 'title-missing:posts/a b.md:title' },
  })
  expect(result?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'posts/%C3%A4%20b.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 2, startColumn: 3 },
  })
})
