/** The report that the run of a fork left is data of a stranger. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readReportFile } from '../../src/io/report-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-report-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'report.json')

test('a report is read', () => {
  writeFileSync(file, '{"version":1}')
  expect(readReportFile(file)).toEqual({ version: 1 })
})

test('one of ten megabytes is not, nor what is no JSON, nor what is not there', () => {
  truncateSync(file, 10_000_000)
  expect(() => readReportFile(file)).toThrow('which is larger than 256 KiB')
  writeFileSync(file, '<b>')
  expect(() => readReportFile(file)).toThrow('which is not JSON')
  expect(() => readReportFile(join(folder, '../../x'))).toThrow('which is not there')
})
