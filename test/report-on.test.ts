import { describe, expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import type { Config, Issues, Report, Web, World } from '../src/domain.ts'
import { loadCatalogue, loadReadings } from '../src/io/catalogue.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'

const path = '_posts/2026-10-01-partial-indexes.md'
const sentence =
  'A partial index of PostgreSQL covers only the rows that a query asks for, so it stays small. '

function post(first: string, more = ''): string {
  return `---\ntitle: Partial indexes in PostgreSQL\ntags: [PostgreSQL, databases]\n${more}---\n${first}\n\n${sentence.repeat(30)}\n`
}

const asked: string[] = []
const web: Web = {
  async get({ url }) {
    asked.push(url)
    return {
      ok: true,
      status: 200,
      url,
      headers: { 'content-type': 'text/html' },
      body: '<p>x</p>',
    }
  },
}
const issues: Issues = noIssues

async function reportOf(
  file: string,
  event: 'preview' | 'check' = 'preview',
  settings = '',
): Promise<Report> {
  const files: Record<string, string> = {
    '.github/postrider.yml': settings,
    '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
    [path]: file,
  }
  const repo = { files: Object.keys(files), read: (name: string) => files[name], why: () => null }
  const world: World = {
    repo,
    web,
    issues,
    before: async () => null,
    lineUrl: () => null,
    catalogue: loadCatalogue,
    readings: loadReadings,
    today: '2026-11-22',
  }
  const config: Config = loadConfig(repo, '.github/postrider.yml', known)
  asked.length = 0
  const happened = event === 'preview' ? { kind: event } : { kind: event, paths: null }
  const { reports } = await run(happened, config, world)
  return reports[0]!
}

describe('whose text it is', () => {
  test('an original is proposed', async () => {
    const { life, opportunities } = await reportOf(
      post('A reply to the article [Indexes](https://other.example/indexes).'),
    )
    expect(life.medium).toBe('ready')
    expect(opportunities.length).toBeGreaterThan(0)
  })

  test.each([
    'This post is a summary of the article [Indexes](https://other.example/indexes).',
    '*Translated from [Indexes](https://other.example/indexes) with thanks.*',
  ])('what retells another text is proposed to nobody, and nobody is asked: %s', async first => {
    const { life, findings, opportunities, looked } = await reportOf(post(first))
    expect(life.medium).toBe('never')
    expect(life.next.text).toContain('it says that it retells another text')
    expect(opportunities).toEqual([])
    expect(looked).toEqual([])
    expect(asked.filter(url => !url.startsWith('https://notes.example/'))).toEqual([])
    expect(findings.filter(({ check }) => check === 'content-not-original')).toHaveLength(1)
  })

  test('it stays so where the check is silenced', async () => {
    const { life, findings, opportunities } = await reportOf(
      post(
        'This is a translation of [Indexes](https://other.example/indexes).',
        'postrider: { ignore: [content-not-original] }\n',
      ),
    )
    expect(findings.some(({ check }) => check === 'content-not-original')).toBe(false)
    expect([life.medium, opportunities]).toEqual(['never', []])
  })

  test('what came out elsewhere first is shared, but not taken to Medium', async () => {
    const { life, opportunities } = await reportOf(
      post('This post was originally published on [Other](https://other.example/indexes).'),
    )
    expect(life.medium).toBe('never')
    expect(life.next.text).toContain('its original is elsewhere')
    expect(opportunities.length).toBeGreaterThan(0)
  })

  test('a canonical settles it, and is told of once', async () => {
    const first = 'This post was originally published on [Other](https://other.example/indexes).'
    const own = await reportOf(
      post(first, 'canonical_url: https://notes.example/partial-indexes/\n'),
    )
    expect(own.life.medium).toBe('ready')
    const foreign = await reportOf(post(first, 'canonical_url: https://other.example/indexes\n'))
    expect(foreign.life.medium).toBe('never')
    const told = foreign.findings.filter(({ check }) => /^canonical|not-original/.test(check))
    expect(told.map(({ check }) => check)).toEqual(['canonical-foreign'])
  })
})

describe('what DEV takes', () => {
  const five = post('Words.').replace('databases]', 'databases, go, caching, webdev]')
  test.each([
    ['the config does not name DEV', '', []],
    ['it does', 'platforms: [medium, devto]', ['warning']],
    ['nothing else', 'platforms: devto', ['warning']],
    ['with a severity', 'platforms: devto\nchecks: { distribution-devto: note }', ['note']],
    ['it is switched off', 'platforms: devto\nchecks: { distribution-devto: off }', []],
    ['it is switched on', 'checks: { distribution-devto: error }', ['error']],
  ])('%s', async (_, settings, severities) => {
    const { findings } = await reportOf(five, 'check', settings)
    const said = findings.filter(({ check }) => check === 'distribution-devto')
    expect(said.map(({ severity }) => severity)).toEqual(severities)
  })
})
