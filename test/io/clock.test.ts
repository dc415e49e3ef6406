import { afterEach, expect, test, vi } from 'vitest'
import { today } from '../../src/io/clock.ts'

afterEach(() => vi.unstubAllEnvs())

test.each(['abc', '-1', '1.5', '1e9', '99999999999999', '253402300800'])(
  'SOURCE_DATE_EPOCH=%s is told',
  epoch => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
    expect(() => today()).toThrow(`SOURCE_DATE_EPOCH is “${epoch}”, expected seconds since 1970`)
  },
)

test('SOURCE_DATE_EPOCH sets the day; an empty one does not', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '253402300799')
  expect(today()).toBe('9999-12-31')
  vi.stubEnv('SOURCE_DATE_EPOCH', '')
  expect(today()).not.toBe('1970-01-01')
})
