import { describe, expect, test } from 'vitest'
import { findNearDuplicates } from '../../src/text/near-duplicates.ts'
import { likenessOf, shinglesOf, smallestShingles } from '../../src/text/shingles.ts'

/** A seeded generator, so that a failure can be repeated (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const next = random(7)
const words = (count: number) =>
  Array.from({ length: count }, () => `w${Math.floor(next() * 9000).toString(36)}`)
const text = (count: number) => words(count).join(' ')

describe('shingles', () => {
  test('are runs of five words, each once, ascending', () => {
    expect(shinglesOf('one two three four')).toHaveLength(0)
    expect(shinglesOf('one two three four five six')).toHaveLength(2)
    expect(shinglesOf('a b c d e a b c d e')).toHaveLength(5)
    const hashes = [...shinglesOf(text(50))]
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b))
  })

  test('capitals, marks and white space make no difference; the order of words does', () => {
    const plain = shinglesOf('we write in batches now and the load fell')
    expect(shinglesOf('We *write*  in\nbatches — now, and “the” load fell!')).toEqual(plain)
    expect(likenessOf(shinglesOf('the load fell and we write in batches now'), plain)).toBeLessThan(
      0.5,
    )
  })

  test('words of any script count, and characters where there are no spaces', () => {
    expect(shinglesOf('žluťoučký kůň úpěl ďábelské ódy')).toHaveLength(1)
    expect(shinglesOf('我們批次寫入資料庫')).toHaveLength(5)
  })

  test('the smallest are the first of all, of a text that repeats itself, too', () => {
    for (const whole of ['', 'a b c d e', text(40), text(2000), `${text(60)} `.repeat(50)])
      for (const count of [1, 8, 64])
        expect(smallestShingles(whole, count)).toEqual(shinglesOf(whole).slice(0, count))
  })

  test('likeness is what both share of what either has', () => {
    const [a, b] = [shinglesOf('a b c d e f g h'), shinglesOf('c d e f g h i j')]
    expect(likenessOf(a, a)).toBe(1)
    expect(likenessOf(a, b)).toBeCloseTo(2 / 6)
    expect(likenessOf(a, shinglesOf(''))).toBe(0)
  })
})

describe('near duplicates', () => {
  test('all of them are found, and nothing else: as if every pair were compared', () => {
    const template = text(150)
    const texts: string[] = []
    for (let at = 0; at < 300; at += 1) {
      const older = texts[Math.floor(next() * at)]
      if (older !== undefined && at % 4 === 0) {
        const share = next() * 0.06
        texts.push(
          older
            .split(' ')
            .flatMap(word => (next() < share ? words(1) : word))
            .join(' '),
        )
      } else texts.push(`${at % 3 === 0 ? template : ''} ${text(100 + next() * 500)}`)
    }
    const shingles = texts.map(shinglesOf)
    const expected: string[] = []
    for (let a = 0; a < texts.length; a += 1)
      for (let b = a + 1; b < texts.length; b += 1)
        if (likenessOf(shingles[a]!, shingles[b]!) >= 0.8) expected.push(`${a} ${b}`)
    const found = findNearDuplicates(texts, 0.8).map(({ a, b }) => `${a} ${b}`)
    expect(expected.length).toBeGreaterThan(15)
    expect(found.sort()).toEqual(expected.sort())
  })

  test('in a crowd of copies each has at least one other', () => {
    const copy = text(300)
    const texts = Array.from({ length: 200 }, (_, at) => `${copy} number ${at}`)
    const pairs = findNearDuplicates([...texts, text(300)], 0.8)
    expect(new Set(pairs.flatMap(({ a, b }) => [a, b]))).toEqual(new Set(texts.keys()))
  })

  test('of those that are asked about, they are the same as of all', () => {
    const copy = text(300)
    const texts = [...Array.from({ length: 90 }, (_, at) => `${copy} number ${at}`), text(300)]
    const all = findNearDuplicates(texts, 0.8)
    const isAsked = (at: number) => at === 3 || at > 80
    const pairs = all.filter(({ a, b }) => isAsked(a) || isAsked(b))
    expect(pairs.length).toBeLessThan(all.length)
    expect(findNearDuplicates(texts, 0.8, isAsked)).toEqual(pairs)
  })

  test('a template that fills a third of a thousand posts makes no copies of them', () => {
    const template = text(200)
    const texts = Array.from({ length: 1000 }, () => `${template} ${text(400)}`)
    expect(findNearDuplicates(texts, 0.8)).toEqual([])
  })

  test('empty texts are like nothing', () => {
    expect(findNearDuplicates(['', '', 'a b'], 0.8)).toEqual([])
  })
})
