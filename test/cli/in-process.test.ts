/** What commands say, without a child for each. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CheckOptions, check } from '../../src/commands/check.ts'
import { doctor } from '../../src/commands/doctor.ts'
import { match } from '../../src/commands/match.ts'
import { urls } from '../../src/commands/urls.ts'
import { verify } from '../../src/commands/verify.ts'

let top = ''
let out = ''
let err = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'postrider-commands-'))
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    err += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(top, { recursive: true })
})

const write = (name: string, text: string | Buffer) => {
  mkdirSync(dirname(join(top, name)), { recursive: true })
  writeFileSync(join(top, name), text)
}
const post = (body: string) => `---\ntitle: A post\ndate: 2026-10-01\n---\n${body}\n`
const run = (options: Partial<CheckOptions> = {}) =>
  check([], { format: 'pretty', failOn: 'error', dir: top, ...options })

test('check --list is JSON where that is asked for', async () => {
  await run({ list: true, format: 'json' })
  const { version, checks } = JSON.parse(out)
  expect(version).toBe(1)
  expect(checks).toContainEqual({
    id: 'title-missing',
    severity: 'error',
    title: expect.stringMatching(/^Require/),
  })
})

test.each(['github', 'sarif'] as const)('in %s, paths are those of the checkout', async format => {
  execFileSync('git', ['init', '-q'], { cwd: top })
  write('blog/_config.yml', 'url: https://a.example\n')
  write('blog/_posts/2026-10-01-a.md', post('TODO: write it.'))
  await run({ dir: join(top, 'blog'), format })
  expect(out).toContain('blog/_posts/2026-10-01-a.md')
})

test('fixes go on until none is left', async () => {
  write('_config.yml', 'url: https://a.example\n')
  write(
    '_posts/2026-10-01-a.md',
    post('Text.').replace(
      '---\nText',
      'canonical_url: https://a.example/2026/10/01/a.html?utm_source=x#top\n---\nText',
    ),
  )
  await run({ fix: true, yes: true })
  const text = readFileSync(join(top, '_posts/2026-10-01-a.md'), 'utf8')
  expect(text).toContain('canonical_url: https://a.example/2026/10/01/a.html\n')
  expect(out).not.toContain('Nothing here can be fixed')
})

test('the diff of a file with CRLF has no empty lines between', async () => {
  write('_config.yml', 'url: https://a.example\n')
  const text = post('Text.').replace(
    '---\nText',
    'canonical_url: https://a.example/x#top\n---\nText',
  )
  write('_posts/2026-10-01-a.md', text.replaceAll('\n', '\r\n'))
  await run({ fix: true })
  expect(out).toMatch(/-canonical_url: \S+#top\n\+canonical_url: \S+\n/)
})

test('doctor tells a list that is not there, and one that is', async () => {
  write('.github/postrider.yml', 'catalogues: [missing.opml, mine.csv]\n')
  write('mine.csv', 'name,url\nOne,https://one.example\n')
  write('_config.yml', 'url: https://a.example\n')
  expect(await doctor(top, { format: 'json' })).toBe(1)
  const lists = JSON.parse(out).filter(({ what }: { what: string }) => what === 'List')
  expect(lists).toMatchObject([
    { verdict: 'fail', says: expect.stringContaining('missing.opml:1: found nothing') },
    { verdict: 'pass', says: 'mine.csv: one place' },
  ])
})

test('match with targets alone, and with a row that is no JSON, is told', async () => {
  const lines = join(top, 'q.jsonl')
  const options = { limit: 1, dir: top }
  await expect(match({ ...options, targets: lines })).rejects.toThrow('without --queries')
  write('q.jsonl', '{"id":"a","title":"A"}\n{oops\n')
  await expect(match({ ...options, queries: lines })).rejects.toThrow(
    'q.jsonl:2: found “{oops”, which is no JSON',
  )
  write('q.jsonl', '[]\n')
  await expect(match({ ...options, queries: lines })).rejects.toThrow('q.jsonl:1: “the line”')
})

test('verify of bytes that are no page is inconclusive', async () => {
  write('_config.yml', 'url: https://a.example\n')
  write('_posts/2026-10-01-a.md', post('Text.'))
  write('noise', Buffer.from([1, 200, 0, 60, 112, 62, 7, 255, 90]))
  write('words.txt', 'Only words, and none of them a tag.')
  const path = join(top, '_posts/2026-10-01-a.md')
  for (const file of ['noise', 'words.txt'])
    expect(await verify(path, join(top, file), { format: 'pretty', dir: top })).toBe(0)
  expect(out.match(/could not be read: it is no HTML page/g)).toHaveLength(2)
})

test('a config above is told of in a folder, and not taken for missing', async () => {
  mkdirSync(join(top, '.git'))
  write('.github/postrider.yml', 'site: { url: https://a.example, permalink: "/:slug/" }\n')
  write('blog/a.md', post('Text.'))
  await urls(join(top, 'blog'), { format: 'json' })
  expect(err).toMatch(/\.github\/postrider\.yml is not read here/)
  err = ''
  await urls(top, { format: 'json' })
  expect(err).toBe('')
})
