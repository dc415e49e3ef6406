/** One contract for every source, through the real runner and the guarded client. */
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Candidate, Source } from '../../src/domain.ts'
import { idOf } from '../../src/formats/target-id.ts'
import { md } from '../../src/markdown/safe.ts'
import { type Discovery, discover } from '../../src/sources/discover.ts'
import { mergeCandidates } from '../../src/sources/merge-candidates.ts'
import { sources } from '../../src/sources/registry.ts'
import {
  answering,
  keys,
  query,
  queryFor,
  type Recorded,
  type RecordedWeb,
  type Recording,
  recordingOf,
  startRecordedWeb,
} from './recorded.ts'

let web: RecordedWeb
beforeAll(async () => {
  web = await startRecordedWeb()
})
afterAll(() => web[Symbol.asyncDispose]())

function ask(source: Source, does: RecordedWeb['does'], milliseconds?: number): Promise<Discovery> {
  web.does = does
  return discover([source], queryFor(source), web.open(milliseconds))
}

/** Everything that another reader would show of a candidate. */
const textsOf = ({ target }: Candidate): string[] => [
  target.name,
  target.description ?? '',
  ...target.topics,
  ...(target.route?.rules ?? []),
  ...(target.samples ?? []).flatMap(({ title, note = '' }) => [title, note]),
]
const addressesOf = ({ target }: Candidate): string[] => [
  target.url,
  ...[target.route?.url ?? [], target.feed ?? []].flat(),
  ...(target.samples ?? []).flatMap(({ url }) => url ?? []),
]
const idsOf = ({ candidates }: Discovery) => candidates.map(({ target }) => target.id).sort()

/** The same answers, in which nothing has this name. */
function without(recorded: readonly Recorded[], name: string): Recorded[] {
  return changed(recorded, value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
  })
}

/** The same answers with something done to each value. */
function changed(
  recorded: readonly Recorded[],
  change: (value: unknown, key: string) => unknown,
): Recorded[] {
  const within = (value: unknown, key: string): unknown => {
    if (Array.isArray(value))
      return change(
        value.map(one => within(one, key)),
        key,
      )
    if (typeof value !== 'object' || value === null) return change(value, key)
    const parts = Object.entries(value).map(([name, one]) => [name, within(one, name)])
    return change(Object.fromEntries(parts), key)
  }
  return recorded.map(one =>
    one.json === undefined ? one : { ...one, json: within(one.json, '') },
  )
}

describe.each(sources)('$id', source => {
  // Where there is no recording this source fails, and no other.
  let { answers, silent, finds } = {} as Recording
  beforeAll(() => {
    ;({ answers, silent, finds } = recordingOf(source.id))
  })

  test('says what it is, asks over https, and asks nothing without words', () => {
    for (const url of [source.docs, ...source.ask(queryFor(source)).map(({ url }) => url)])
      expect(new URL(url).protocol).toBe('https:')
    expect(source.ask(queryFor(source)).length).toBeGreaterThan(0)
    const none = { ...query, terms: [], site: null, brand: [], competitors: [], nearby: [] }
    expect(source.ask(none)).toEqual([])
    for (const text of [source.about, source.manners]) expect(text).toMatch(/^[A-Z].*\.$/)
    expect(source.needs.filter(name => !keys.has(name))).toEqual([])
  })

  test('keeps within its limit and names no secret', () => {
    const asks = source.ask({ ...queryFor(source), terms: Array(9).fill('PostgreSQL partial') })
    expect(asks.length).toBeLessThanOrEqual(source.limit.requests)
    for (const value of keys.values()) expect(JSON.stringify(asks)).not.toContain(value)
  })

  test('brings candidates of its kinds, with something that a person can open', async () => {
    const found = await ask(source, answering(answers))
    expect(found.outages).toEqual([])
    expect(found.answered).toEqual([source.title])
    expect(found.candidates.length).toBeGreaterThan(0)
    for (const candidate of found.candidates) {
      expect(candidate.target.id).toBe(idOf(candidate.target.url))
      expect(source.brings).toContain(candidate.target.kind)
      for (const url of addressesOf(candidate)) expect(new URL(url).protocol).toBe('https:')
    }
    const told = found.candidates.flatMap(({ target }) => target.samples ?? [])
    expect(told.some(({ url }) => url !== undefined)).toBe(true)
    if (source.id !== 'bing-webmaster')
      expect(told.some(({ date }) => date !== undefined)).toBe(true)
  })

  test('brings what fits of what is recorded, and leaves the rest', async () => {
    const { candidates } = await ask(source, answering(answers))
    const told = mergeCandidates([candidates]).map(({ target: { id, samples = [] } }) => {
      return [id, samples.map(({ title }) => title)] as const
    })
    expect(Object.fromEntries(told)).toEqual(finds)
  })

  test('brings the same in any order of the answer', async () => {
    const found = await ask(source, answering(answers))
    expect(await ask(source, answering(answers))).toEqual(found)
    const backwards = changed(answers, value => (Array.isArray(value) ? value.reverse() : value))
    expect(idsOf(await ask(source, answering(backwards)))).toEqual(idsOf(found))
  })

  test('is silent where there is nothing', async () => {
    const found = await ask(source, answering(silent))
    expect(found).toEqual({ candidates: [], outages: [], answered: [source.title] })
  })

  test('another payload is an outage that names the field', async () => {
    const { outages } = await ask(source, (_, response) => void response.end('{"unknown":1}'))
    expect(outages[0]?.why).toMatch(/changed its answer: “[^”]+”: /)
  })

  test('a field that goes is named, or was not needed', async () => {
    const names = new Set<string>()
    changed(answers, (value, key) => names.add(key) && value)
    const outcomes = []
    for (const name of [...names].filter(key => key !== '')) {
      const { outages } = await ask(source, answering(without(answers, name)))
      for (const { why } of outages) expect(why).toMatch(new RegExp(`“[^”]*\\b${name}”`))
      outcomes.push(outages.length > 0)
    }
    // What has no JSON has no fields.
    expect(outcomes.length === 0 || outcomes.includes(true)).toBe(true)
  })

  test('never brings the own site', async () => {
    web.does = answering(answers)
    const found = await discover([source], queryFor(source), web.open())
    const ownHosts = found.candidates.map(({ target }) => new URL(target.url).hostname)
    const own = await discover([source], { ...queryFor(source), ownHosts }, web.open())
    expect(own.candidates).toEqual([])
  })

  test('what is hostile comes through harmless', async () => {
    const evil = ' a\u202E\u0000<script>x</script> [x](javascript:alert(1)) @all'
    const told = new Set(Object.values(finds).flat())
    let isFirst = true
    const texts = changed(answers, (value, key) => {
      if (typeof value !== 'string' || !(texted.has(key) || told.has(value))) return value
      // One title of a megabyte; more would be cut by the client.
      const long = isFirst ? ' long'.repeat(200_000) : ''
      isFirst = false
      return value + evil + long
    }).map(one => {
      const feed = one.text?.replace(/<title>(.*?)<\/title>/g, (_, title: string) => {
        return `<title><![CDATA[${title}${evil.replace('\u0000', '')}]]></title>`
      })
      return feed === undefined ? one : { ...one, text: feed }
    })
    const links = changed(answers, value =>
      typeof value === 'string' && value.startsWith('https:') ? 'javascript:alert(1)' : value,
    )
    const hasJson = answers.some(({ json }) => json !== undefined)
    expect(isFirst).toBe(!hasJson)
    for (const bad of [texts, links]) {
      const { candidates } = await ask(source, answering(bad))
      if (bad === texts) expect(candidates.length).toBeGreaterThan(0)
      for (const url of candidates.flatMap(addressesOf)) expect(url).toMatch(/^https:/)
      for (const text of candidates.flatMap(textsOf)) {
        expect(text.length).toBeLessThanOrEqual(400)
        expect(text).not.toMatch(/[\p{Cc}\u202E]/u)
        expect(md`${text}`.markdown).not.toMatch(/(?<!\\)(?:<script|\]\(javascript)|(?<!`)@all/)
      }
    }
  })
})
/** Fields of answers that hold what people wrote, besides the titles that are told. */
const texted = new Set([
  ...['title', 'description', 'collectionName', 'bodyText', 'content', 'AnchorText', 'name'],
])

describe('an outage, not silence, of every source', () => {
  test.each<[string, RecordedWeb['does']]>([
    ['429', (_, response) => void response.writeHead(429).end()],
    ['403', (_, response) => void response.writeHead(403).end()],
    ['500', (_, response) => void response.writeHead(500).end()],
    ['a cut body', cutting],
    ['no answer', () => {}],
    ['no JSON', (_, response) => void response.writeHead(200).end('<p>Back soon</p>')],
  ])('%s', async (_, does) => {
    const open: RecordedWeb['does'] = (request, response) =>
      request.url === '/robots.txt' ? void response.writeHead(404).end() : does(request, response)
    const found = await Promise.all(sources.map(source => ask(source, open, 1000)))
    for (const [i, { candidates, outages, answered }] of found.entries()) {
      const { title } = sources[i]!
      expect({ candidates, answered }, title).toEqual({ candidates: [], answered: [] })
      expect(outages.length, title).toBeGreaterThan(0)
      for (const { from, why } of outages) {
        expect(from).toBe(title)
        expect(why).not.toMatch(/Back soon|a-key-of/)
      }
    }
  })
})

function cutting(_: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('{')
  response.destroy()
}
