/** One line that goes on and on: what reads it takes its length, not the square of it. */
import { expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'
import { markText } from '../src/tracker/state.ts'
import { cases, isSoak } from './soak.ts'
import { msOfWork } from './work.ts'

const first = ['<', '[', '&', '\\', '!', 'a/']
const others = [
  ...['(', '"', '“', '{', '{{', '{%', '*', '_', '`', '~', '|', ':', '::', '- ', '> ', '#', '!!!'],
  ...['![', '](', 'a.', 'https://a', '@', '&#', '\t', ' ', '.', 'a', '1', '-', '=', 'a=', '%', '$'],
  ...[
    '^[',
    '[^1]',
    '<a ',
    '<!--',
    'http://',
    'a@',
    'é',
    '。',
    ';',
    ',',
    '. ',
    'Aa',
    'a-',
    '\n',
    '\n ',
  ],
]
/** The square of this many signs is seconds of work; the signs themselves are moments. */
const length = cases(60_000, 150_000)
const words = 'Postgres reads the predicate of a partial index before it plans the query. '.repeat(
  60,
)

async function msOf(unit: string): Promise<number> {
  const path = '_posts/2026-11-01-a.md'
  const line = unit.repeat(Math.ceil(length / unit.length))
  const files: Record<string, string> = {
    '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
    [path]: `---\ntitle: Partial indexes\ntags: [postgresql]\n---\n${words}\n\n${line}x\n\n## End\n\n${words}\n`,
  }
  const repo = { files: Object.keys(files), read: (name: string) => files[name], why: () => null }
  const world = {
    ...{ repo, web: null, issues: noIssues, today: '2026-11-22' },
    ...{ before: async () => null, lineUrl: () => null, catalogue: () => [] },
  }
  const config = loadConfig(repo, '.github/postrider.yml', known)
  const before = process.threadCpuUsage()
  const { reports } = await run({ kind: 'check', paths: null }, config, world)
  const { user, system } = process.threadCpuUsage(before)
  expect(reports).toHaveLength(1)
  return (user + system) / 1000
}

test.each(isSoak ? [...first, ...others] : first)('of %j is checked soon', async unit => {
  expect(await msOf(unit)).toBeLessThan(isSoak ? 10_000 : 3000)
})

test.each(['\n', '\r', ' ', '- [x]'])('a post of %j has its mark soon', unit => {
  const post = { title: 'Partial indexes', body: unit.repeat(200_000) }
  expect(msOfWork(() => [markText(post)])).toBeLessThan(2000)
})
