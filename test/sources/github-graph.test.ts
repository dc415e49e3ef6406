import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { dataOf, graphAsk } from '../../src/sources/github-graph.ts'
import { sources } from '../../src/sources/registry.ts'
import { readSchema } from '../world/github-schema.ts'
import { query, recordingOf } from './recorded.ts'

const ours = sources.filter(({ id }) => id.startsWith('github-'))

describe.each(ours)('$id', source => {
  test('asks what GitHub’s own schema has', async () => {
    const { read } = await readSchema()
    const asks = source.ask(query)
    const [first] = asks
    const payload = recordingOf(source.id).answers[0]?.json
    const led = first === undefined ? [] : (source.next?.(payload, first, query) ?? [])
    expect(asks.length).toBeGreaterThan(0)
    if (source.next !== undefined) expect(led.length).toBeGreaterThan(0)
    for (const { body = '' } of [...asks, ...led]) {
      const asked = read((JSON.parse(body) as { query: string }).query)
      expect('errors' in asked ? asked.errors.map(({ message }) => message) : []).toEqual([])
    }
  })

  test('puts what people wrote into variables only', () => {
    const evil = { ...query, terms: ['x") { viewer', 'y" is:pr', 'z'], brand: ['a" repo:b/c'] }
    const shape = (body = '') => (JSON.parse(body) as { query: string }).query
    expect(source.ask(evil).map(({ body }) => shape(body))[0]).toBe(
      source.ask(query).map(({ body }) => shape(body))[0],
    )
    const values = source.ask(evil).flatMap(({ body = '' }) => {
      return Object.values((JSON.parse(body) as { variables: Record<string, string> }).variables)
    })
    // A quote that somebody wrote would end the phrase, and what follows be syntax.
    for (const value of values) expect((value.match(/"/g) ?? []).length % 2).toBe(0)
    expect(values.join(' ')).not.toMatch(/is:pr\b|repo:b/)
  })
})

test('a query that was not carried out is an error, though it is answered 200', () => {
  const refused = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'long' }] }
  expect(() => dataOf(refused, z.object({}))).toThrow('it refused the query (RATE_LIMITED)')
  expect(() => dataOf({}, z.object({ search: z.string() }))).toThrow(/data|search/)
})

test('is a POST with the token in a header', () => {
  expect(graphAsk('query  A {\n  b\n}', { c: 'd' })).toMatchObject({
    body: '{"query":"query A { b }","variables":{"c":"d"}}',
    key: { secret: 'github-token', header: 'authorization', scheme: 'bearer' },
  })
})
