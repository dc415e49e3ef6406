import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answer, Query, Web } from '../../src/domain.ts'
import { idOf } from '../../src/formats/target-id.ts'
import { discover } from '../../src/sources/discover.ts'
import { sources } from '../../src/sources/registry.ts'

/** One contract for every source. `recordings` holds answers in the documented shape, trimmed to the fields that are read. */
const query: Query = {
  terms: ['partial', 'indexes', 'PostgreSQL'],
  ownHosts: ['notes.example'],
  since: '2025-11-22',
}
const recorded = (id: string): string[] => {
  const folder = join(import.meta.dirname, 'recordings', id)
  return readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
}
const answering = (answer: Answer): Web => ({ get: async () => answer })
const json = (body: string, status = 200): Answer => ({
  ok: true,
  status,
  url: 'https://x.example',
  headers: {},
  body,
})

describe.each(sources)('$id', source => {
  test('asks over https, names no secret, and asks nothing without terms', () => {
    const asks = source.ask(query)
    expect(asks.length).toBeGreaterThan(0)
    for (const { url } of asks) expect(new URL(url).protocol).toBe('https:')
    expect(source.ask({ ...query, terms: [] })).toEqual([])
    expect(URL.canParse(source.docs)).toBe(true)
  })

  test('reads its recorded answers into targets with stable ids and https addresses', async () => {
    for (const body of recorded(source.id)) {
      const { candidates, outages, answered } = await discover(
        [source],
        query,
        answering(json(body)),
      )
      expect(outages).toEqual([])
      expect(answered).toEqual([source.title])
      expect(candidates.length).toBeGreaterThan(0)
      for (const { target } of candidates) {
        expect(target.id).toBe(idOf(target.url))
        for (const { url = target.url } of target.samples ?? [])
          expect(new URL(url).protocol).toBe('https:')
      }
      const again = await discover([source], query, answering(json(body)))
      expect(again.candidates).toEqual(candidates)
    }
  })

  test.each([
    [
      'no answer',
      { ok: false, why: 'no answer within 10 seconds' } satisfies Answer,
      'no answer within 10 seconds',
    ],
    ['503', json('', 503), 'it answered 503'],
    ['429', json('{}', 429), 'it answered 429'],
  ])('%s is an outage, not silence', async (_, answer, why) => {
    const { candidates, outages, answered } = await discover([source], query, answering(answer))
    expect({ candidates, outages, answered }).toEqual({
      candidates: [],
      outages: [{ from: source.title, why }],
      answered: [],
    })
  })

  test('a changed payload is an outage that names the field', async () => {
    const { outages } = await discover([source], query, answering(json('{"unknown":1}')))
    expect(outages[0]?.why).toMatch(/changed its answer: “\w+”: /)
  })

  test('what is not JSON is an outage', async () => {
    const { outages } = await discover([source], query, answering(json('<html>')))
    expect(outages).toHaveLength(1)
  })
})
