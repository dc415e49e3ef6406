/** What a first look tells, and what doctor says of keys and of the site. */
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Finding, Outcome, Report } from '../../src/domain.ts'
import { nothingToReplan } from '../../src/replan.ts'
import { examineKeys } from '../../src/setup/examine-keys.ts'
import { judgeAnswer } from '../../src/setup/judge-answer.ts'
import { threeThings } from '../../src/setup/three-things.ts'
import { sources } from '../../src/sources/registry.ts'
import { makeOpportunity, makeReport } from '../tracker/report.ts'

const outcome = (...reports: Report[]): Outcome => ({
  site: { generator: 'hugo', root: '', url: null, why: '', posts: [], locate: () => never },
  ...{ reports, findings: [], changes: [], outages: [], notices: [] },
  replan: nothingToReplan,
})
const never = { url: null, how: 'unknown', certain: false } as const
const finding = (check: string, change: Partial<Finding> = {}): Finding => ({
  ...{ check, key: check, title: check, path: 'posts/a.md', place: { line: 3 } },
  ...{ severity: 'warning', concerns: 'post', message: `About ${check}.` },
  ...change,
})
const dated = (day: string) => `---\ntitle: Of ${day}\ndate: ${day}\n---\nSome words.\n`

describe('a first look', () => {
  test('tells three things: the gravest finding, what the newest post can do, another finding', () => {
    const old = makeReport({
      text: dated('2026-09-01'),
      findings: [
        finding('medium-table', { concerns: 'medium' }),
        finding('medium-table', { concerns: 'medium' }),
        finding('link-mistyped'),
        finding('canonical-http', { severity: 'error', fix: 'Write https.' }),
        finding('title-length', { severity: 'note' }),
        finding('link-known', { severity: 'error', known: true }),
      ],
    })
    const newest = makeReport({
      text: dated('2026-10-01'),
      opportunities: [makeOpportunity('a.example'), makeOpportunity('b.example')],
    })
    expect(threeThings(outcome(old, newest))).toEqual([
      'posts/a.md:3: About canonical-http. Write https.',
      expect.stringMatching(
        /^“Of 2026-10-01”, the newest post: Put it on Medium \(6 min\)\. A place to share it, first of two places: Letter a\.example\. /,
      ),
      'posts/a.md:3: About link-mistyped.',
    ])
  })

  test('begins with posts whose address is not known, told once', () => {
    const address = { ...never, why: 'its date is missing' }
    const report = makeReport({ address, findings: [finding('canonical-unresolved')] })
    const things = threeThings(outcome(report, report))
    expect(things[0]).toBe('The address of two posts is not known. Its date is missing')
    expect(things).toHaveLength(2)
  })

  test('says how many more there are', () => {
    const report = makeReport({ findings: ['1', '2', '3'].map(key => finding('x', { key })) })
    expect(threeThings(outcome(report))[0]).toBe('posts/a.md:3: About x. Two more of x.')
  })

  test('of drafts has nothing to tell', () => {
    const text = '---\ntitle: A\ndraft: true\n---\nWords.\n'
    expect(threeThings(outcome(makeReport({ text, findings: [finding('x')] })))).toEqual([])
  })
})

describe('keys', () => {
  const examine = (change: Partial<typeof defaultConfig>, ...given: string[]) =>
    Object.fromEntries(
      examineKeys({ ...defaultConfig, ...change }, sources, given).map(({ what, verdict }) => [
        what,
        verdict,
      ]),
    )
  const model = (more: object) => ({ drafts: { ...defaultConfig.drafts, model: 'm', ...more } })

  test('none is needed', () => {
    expect(new Set(Object.values(examine({})))).toEqual(new Set(['pass']))
  })

  test('one that the config counts on is missed', () => {
    expect(examine({ sources: { set: { brave: true } } })['Source brave']).toBe('fail')
    expect(examine(model({})).Model).toBe('fail')
    expect(examine({ platforms: { medium: true, devto: true } })['Drafts on DEV']).toBe('fail')
    expect(examine(model({ baseUrl: 'http://localhost:11434/v1' })).Model).toBe('inconclusive')
  })

  test('of one that is handed over nobody here knows the value', () => {
    const given = examine(
      { ...model({}), platforms: { medium: true, devto: true } },
      'devto-api-key',
      'brave-api-key',
      'openai-api-key',
      'search-console-credentials',
    )
    expect(given).toMatchObject({
      'Source brave': 'inconclusive',
      Model: 'inconclusive',
      'Drafts on DEV': 'inconclusive',
      'Search Console': 'inconclusive',
    })
  })

  test('a source that is off is not spoken of', () => {
    expect(examine({ sources: { set: { brave: false } } })).not.toHaveProperty('Source brave')
  })
})

test.each([
  [200, 'pass'],
  [404, 'fail'],
  [410, 'fail'],
  [403, 'inconclusive'],
  [429, 'inconclusive'],
  [503, 'inconclusive'],
])('a site that answers %i: %s', (status, verdict) => {
  const url = 'https://notes.example'
  expect(judgeAnswer(url, { ok: true, status, url, headers: {}, body: '' }).verdict).toBe(verdict)
})

test('a site that does not answer is no failure', () => {
  const line = judgeAnswer('https://notes.example', { ok: false, why: 'no answer in 10 s' })
  expect(line.verdict).toBe('inconclusive')
})
