import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Issue, Model, World } from '../../src/domain.ts'
import { loadCatalogue, loadReadings } from '../../src/io/catalogue.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { run } from '../../src/run.ts'

const path = '_posts/2026-10-01-partial-indexes.md'
const sentence = 'A partial index of PostgreSQL covers only the rows that a query asks for. '
const files: Record<string, string> = {
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  [path]: `---\ntitle: Partial indexes in PostgreSQL\ntags: [PostgreSQL, databases]\n---\n${sentence}I measured it on one machine.\n\n${sentence.repeat(35)}\n`,
}

function worldWith(model: Model, known: readonly Issue[] = []): World {
  return {
    repo: { files: Object.keys(files), read: name => files[name], why: () => null },
    web: null,
    issues: { ...noIssues, list: async () => known },
    model,
    before: async () => null,
    lineUrl: () => null,
    catalogue: loadCatalogue,
    readings: loadReadings,
    today: '2026-11-22',
  }
}

const bodies = ({ changes }: Awaited<ReturnType<typeof run>>) =>
  changes.flatMap(change => ('body' in change ? [change.body] : []))

test('a model that does not answer changes nothing but one line of the run', async () => {
  const silent: Model = {
    ask: async () => ({ ok: false, why: 'x' }),
    tell: () => ['It did not answer.'],
  }
  const { model: _, ...without } = worldWith(silent)
  const one = await run({ kind: 'preview' }, defaultConfig, worldWith(silent))
  expect(bodies(one)).toEqual(bodies(await run({ kind: 'preview' }, defaultConfig, without)))
  expect(one.notices).toContain('It did not answer.')
})

test('what a model wrote stands in the issue until a person changes it, and is not asked again', async () => {
  let asked = 0
  const words = { sentences: [{ text: 'I measured it on one machine.', evidence: ['post:5.2'] }] }
  const model: Model = {
    async ask() {
      asked += 1
      return { ok: true, value: words }
    },
    tell: () => [],
  }
  const push = { kind: 'push', defaultBranch: true, changed: [path] } as const
  const [body = ''] = bodies(await run(push, defaultConfig, worldWith(model)))
  expect(asked).toBeGreaterThan(0)
  expect(body).toContain('I measured it on one machine.')
  const issue: Issue = {
    ...{
      number: 1,
      title: '',
      body,
      state: 'open',
      labels: ['postrider'],
      createdAt: '2026-11-22T00:00:00Z',
    },
    ...{ url: 'https://github.com/o/r/issues/1', trusted: true, comments: 0 },
  }
  asked = 0
  const again = await run({ kind: 'sweep' }, defaultConfig, worldWith(model, [issue]))
  expect(asked).toBe(0)
  expect(bodies(again)).toEqual([])
})

test('what the gate stops of a model is told by its rules, and the template stays', async () => {
  const answers = [
    { text: 'Experts agree that Oracle praised it.', evidence: ['post:5.2'] },
    {
      text: 'A partial index of PostgreSQL covers only the rows that a query asks for.',
      evidence: ['post:5.1'],
    },
  ]
  const saying = (sentences: readonly unknown[]): Model => ({
    ask: async () => ({ ok: true, value: { sentences } }),
    tell: () => ['It was asked.'],
  })
  const tell = async (sentences: readonly unknown[]) => {
    const { notices, reports } = await run(
      { kind: 'preview' },
      defaultConfig,
      worldWith(saying(sentences)),
    )
    const drafts = reports.flatMap(({ opportunities }) => opportunities.map(({ draft }) => draft))
    return { told: notices.filter(one => /gate|asked/.test(one)), drafts }
  }
  const some = await tell(answers)
  const asked = some.drafts.filter(({ stopped }) => stopped !== undefined).length
  expect(asked).toBeGreaterThan(0)
  expect(some.told[0]).toBe('It was asked.')
  expect(some.told[1]).toMatch(/^The gate left out \w+ sentences? of the model \([a-z-]+: \d/)
  const all = await tell(answers.slice(0, 1))
  expect(all.drafts.map(({ text }) => text).join()).not.toContain('Oracle')
  const long = await tell(Array.from({ length: 9 }, () => answers[1]))
  expect(long.told[1]).toMatch(/^The gate stopped \w+ answers? of the model \(length: \d\)/)
  expect((await tell(answers.slice(1))).told).toEqual(['It was asked.'])
})
