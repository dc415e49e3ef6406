/** What a person at a terminal reads of few findings, and of very many. */
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { pretty } from '../../src/commands/pretty-findings.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { run } from '../../src/run.ts'
import { repoOf } from '../sites/repo-of.ts'

const path = (n: number) => `_posts/2026-01-01-post-${n}.md`
const blog = (posts: number, body: (n: number) => string): Record<string, string> => ({
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  ...Object.fromEntries(
    Array.from({ length: posts }, (_, n) => [
      path(n),
      `---\ntitle: Post ${n}\ndescription: What the writes of a day look like when somebody counts all of them.\n---\n${body(n)}\n`,
    ]),
  ),
})
const told = async (files: Record<string, string>, all = false) => {
  const outcome = await run({ kind: 'check', paths: null }, defaultConfig, {
    repo: repoOf(files),
    web: null,
    issues: noIssues,
    lineUrl: () => null,
    before: async () => null,
    catalogue: () => [],
    today: '2026-11-22',
  })
  return stripVTControlCharacters(pretty(outcome, { folder: '', stale: 0, all })).split('\n')
}
const flawed = (n: number) =>
  n === 7 ? 'TODO: count again. [Here]()' : `See [a](http://${n}.example.org/a).`

test('few are told one by one, and that is all', async () => {
  const lines = await told(blog(12, flawed))
  expect(
    lines.filter(line => line.includes(`  ${path(7)}:5:`) && line.includes('  error  ')),
  ).toHaveLength(2)
  expect(lines.filter(line => line.includes('content-thin'))).toHaveLength(12)
  expect(lines.join('\n')).not.toMatch(/By check|--all|--update-baseline/)
})

test('of very many the errors are told, a row says the rest of a check, and the last line what to do', async () => {
  const files = blog(60, flawed)
  const lines = await told(files)
  expect(
    lines.filter(line => line.includes(`  ${path(7)}:5:`) && line.includes('  error  ')),
  ).toHaveLength(2)
  const rows = lines.slice(lines.indexOf('By check') + 1, lines.lastIndexOf(''))
  expect(rows[0]).toMatch(
    /^ {2}warning {2}content-thin +60 posts {2}_posts\/2026-01-01-post-0\.md:\d+:\d+ {2}\S/,
  )
  expect(rows.every(row => row.length <= 120)).toBe(true)
  expect(lines.at(-2)).toContain('postrider check --all')
  expect(lines.at(-1)).toContain('postrider check --update-baseline')
  expect(lines.length).toBeLessThan(30)

  const all = await told(files, true)
  expect(all.filter(line => line.includes('content-thin'))).toHaveLength(60)
  expect(all.join('\n')).not.toContain('By check')
})

test('an error of very many posts is a row, and comes first', async () => {
  const lines = await told(blog(60, () => 'TODO: count again.'))
  expect(lines[0]).toBe('By check')
  expect(lines[1]).toMatch(/^ {2}error {4}content-placeholder +60 posts {2}/)
})
