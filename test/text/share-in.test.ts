import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf, shareIn } from '../../src/text/share-in.ts'
import { law } from '../soak.ts'

const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 40, maxLength: 80 })

test('a text is in itself, however it is laid out', () => {
  fc.assert(
    fc.property(words, all => {
      const share = shareIn([all.join(' ')], runsOf(all.join(',\n  ').toUpperCase()), 1)
      expect(share).toBe(1)
    }),
    law(),
  )
})

test('the share is between none and all, and more text never lowers it', () => {
  fc.assert(
    fc.property(words, words, (mine, others) => {
      const less = shareIn([mine.join(' ')], runsOf(others.join(' ')), 1) ?? 0
      const more = shareIn([mine.join(' ')], runsOf(`${others.join(' ')} . ${mine.join(' ')}`), 1)
      expect(less).toBeGreaterThanOrEqual(0)
      expect(more).toBe(1)
    }),
    law(),
  )
})

test('half is half, and too little tells nothing', () => {
  const numbers = Array.from({ length: 104 }, (_, n) => `n${n}`)
  expect(shareIn([numbers.join(' ')], runsOf(numbers.slice(0, 54).join(' ')))).toBe(0.5)
  expect(shareIn(['only a few words of no weight'], runsOf('only a few words'))).toBeNull()
})
