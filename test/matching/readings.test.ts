import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Candidate, Target } from '../../src/domain.ts'
import { loadCatalogue, loadReadings } from '../../src/io/catalogue.ts'
import { indexTargets, type TargetIndex } from '../../src/matching/index-targets.ts'
import { indexCandidates } from '../../src/matching/match-post.ts'
import { rankTargets, weighTerms } from '../../src/matching/rank-targets.ts'
import { makeReadings, type Readings, vocabularyOf } from '../../src/matching/readings.ts'
import { readCatalogue } from '../../src/sources/catalogue.ts'

const catalogue = readCatalogue(loadCatalogue())
const bundled = catalogue.map(({ target }) => target)
const readings = loadReadings() as Readings
const wanted = {
  title: 'Partial indexes in PostgreSQL',
  tags: ['databases', 'react'],
  text: 'An index of some rows is small. An index of all rows is not. '.repeat(3),
}
const rank = (index: TargetIndex) => rankTargets(index, weighTerms(index, wanted))
const found: Target = {
  id: 'found.example',
  kind: 'list',
  name: 'Small indexes',
  url: 'https://found.example/',
  topics: ['postgresql', 'zythology'],
  samples: [{ title: 'Partial indexes, and why', note: 'An index of some rows' }],
}

describe('readings of the bundled catalogue', () => {
  test('are what reading it gives', () => {
    expect(readings).toEqual(makeReadings(bundled))
  })

  test('give the index that indexing at run time gives', () => {
    const { index } = indexCandidates(catalogue, readings)
    const read = indexTargets(bundled)
    expect(rank(index)).toEqual(rank(read))
    expect(index.postings.weights.length).toBe(read.postings.weights.length)
  })

  test('stand beside places that only this run knows, as if all had been read now', () => {
    const candidates: Candidate[] = [...catalogue, { target: found, source: 'hacker-news' }]
    const { index } = indexCandidates(candidates, readings)
    const ranked = rank(index)
    expect(ranked).toEqual(rank(indexTargets([...bundled, found])))
    expect(ranked.slice(0, 20).map(({ target }) => index.targets[target]?.id)).toContain(found.id)
  })

  test('are not believed of a place that has the same id but comes from elsewhere', () => {
    const [{ target: first } = { target: found }] = catalogue
    const other = { ...found, id: first.id }
    const { index } = indexCandidates([{ target: other, source: 'opml' }], readings)
    expect(rank(index)).toEqual(rank(indexTargets([other])))
  })

  test('stay below a megabyte', () => {
    const file = new URL('../../data/readings.json', import.meta.url)
    expect(readFileSync(file).length).toBeLessThan(1_000_000)
  })
})

test('the vocabulary is that of the readings, and new terms come after it', () => {
  const vocabulary = vocabularyOf({ terms: ['b', 'a'], targets: {} })
  expect([...vocabulary.terms]).toEqual([
    ['b', 0],
    ['a', 1],
  ])
  expect(vocabulary.size).toBe(2)
})
