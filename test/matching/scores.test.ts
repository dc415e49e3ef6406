import { describe, expect, test } from 'vitest'
import type { Target } from '../../src/domain.ts'
import { indexTargets } from '../../src/matching/index-targets.ts'
import { mixScores, newsletter, orderOf, scores, spread } from '../../src/matching/scores/mix.ts'
import { shuffled } from '../../src/matching/scores/shuffle.ts'
import { taught } from '../../src/matching/scores/taught.ts'

const place = (id: string, samples: readonly string[], more: Partial<Target> = {}): Target => ({
  id,
  kind: 'list',
  name: id,
  url: `https://${id}.example/`,
  topics: [],
  samples: samples.map(title => ({ title })),
  ...more,
})

const databases = place('tables', [
  'Partial indexes in PostgreSQL',
  'How PostgreSQL plans a query',
  'Vacuum and dead rows',
])
const gardens = place('gardens', ['Pruning roses in winter', 'Soil for tomatoes'])
const shells = place('shells', ['Quoting in bash', 'Pipes in bash', 'Arrays in bash'])
const targets = [gardens, databases, shells]
const index = indexTargets(targets)
const best = (given: readonly Target[], title: string) =>
  given[orderOf(mixScores(given, indexTargets(given))({ title }))[0] ?? 0]?.id

describe('each score alone', () => {
  const byCard = targets.map(target => ({ ...target, topics: [target.samples?.[0]?.title ?? ''] }))
  test.each(scores)('$id: puts the place first that linked the like', ({ prepare }) => {
    const rate = prepare(byCard, indexTargets(byCard))
    const rates = rate?.({ title: 'Partial indexes', tags: ['postgresql'] }) ?? new Float64Array()
    expect(targets[orderOf(rates)[0] ?? 0]).toBe(databases)
  })
  test.each(scores)('$id: the same input gives the same numbers', ({ prepare }) => {
    const ask = () => [...(prepare(targets, index)?.({ title: 'bash and roses' }) ?? [])]
    expect(ask()).toEqual(ask())
  })
  test.each(scores)('$id: says 0 where no word is known', ({ prepare }) => {
    expect([...(prepare(targets, index)?.({ title: 'zither' }) ?? [])]).toEqual([0, 0, 0])
  })
})

describe('what samples teach', () => {
  test('a word that two others link speaks against a place that never did', () => {
    const one = place('one', ['React hooks', 'React state', 'React forms', 'React router'])
    const two = place('two', ['Native apps in React', 'Native menus', 'Native sheets'])
    const given = [one, two, gardens]
    const rate = taught.prepare(given, indexTargets(given))
    const rates = rate?.({ title: 'React' }) ?? new Float64Array()
    expect(orderOf(rates)).toEqual([0, 1, 2])
    expect(rates[2]).toBeLessThan(0)
  })
  test('so many places that their table would not fit are not taught', () => {
    const many = Array.from({ length: 8000 }, (_, i) => place(`p${i}`, [`w${i}x w${i + 1}x`]))
    expect(taught.prepare(many, indexTargets([]))).toBeNull()
  })
  test('without samples there is nothing to learn', () => {
    expect(taught.prepare([place('bare', [])], indexTargets([]))).toBeNull()
  })
})

describe('the mix', () => {
  test('a newsletter has a head start, whatever is wanted', () => {
    const rate = (kind: Target['kind']) => {
      const given = [gardens, databases, { ...shells, kind }]
      return mixScores(given, indexTargets(given))({ title: 'Quoting in bash' })
    }
    const [list, letter] = [rate('list'), rate('newsletter')]
    expect(newsletter).toBeGreaterThan(0.5)
    expect(letter[2]! - list[2]!).toBeCloseTo(newsletter)
    expect([...letter.slice(0, 2)]).toEqual([...list.slice(0, 2)])
  })
  test('a newsletter about something else stays behind', () => {
    const letter = { ...gardens, kind: 'newsletter' as const }
    expect(best([letter, databases, shells], 'Dead rows in PostgreSQL')).toBe('tables')
  })
  test('equal places keep their order', () => {
    expect(orderOf(Float64Array.of(1, 2, 2))).toEqual([1, 2, 0])
  })
  test('differences shrink with the square root, and equal numbers are no difference', () => {
    expect([...spread(Float64Array.of(0, 8))]).toEqual([-2, 2])
    expect([...spread(Float64Array.of(3, 3))]).toEqual([0, 0])
  })
})

test('the order of teaching is the same each time, and all are in it', () => {
  const items = Array.from({ length: 20 }, (_, i) => i)
  expect(shuffled(items)).toEqual(shuffled(items))
  expect(shuffled(items)).not.toEqual(items)
  expect(shuffled(items).sort((a, b) => a - b)).toEqual(items)
})
