import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCodes } from '../../src/config/error-codes.ts'
import { UserError } from '../../src/config/errors.ts'
import { tellError } from '../../src/io/tell-error.ts'

const src = join(import.meta.dirname, '../../src')

test('each code of the reference is used, and each that is used is in it', () => {
  const text = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('error-codes.ts'))
    .map(path => readFileSync(join(src, path), 'utf8'))
    .join('\n')
  const used = text.matchAll(/(?:new UserError\(\s*|readSettings\([^)]*, )'([\w-]+)'/g)
  expect([...new Set(Array.from(used, ([, code]) => code))].sort()).toEqual(
    Object.keys(errorCodes).sort(),
  )
})

test('a mistake of the user is told with its code and where that is explained', () => {
  const told: string[] = []
  const log = { info: () => {}, warn: () => {}, error: (text: string) => told.push(text) }
  expect(tellError(new UserError('out', 'Not there.'), log)).toBe(2)
  expect(told).toEqual([expect.stringMatching(/^Not there\.\n {2}out: https:\S+errors\.md#out$/)])
})
