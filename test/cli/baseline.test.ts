/** A blog of 300 old posts starts quiet: through the bundle, from the first check to a stale entry. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { updateBaseline } from '../../src/commands/update-baseline.ts'
import { makeFinding, makeReport } from '../tracker/report.ts'
import { nodes, runCli } from './run-cli.ts'

const top = mkdtempSync(join(tmpdir(), 'postrider-baseline-'))
afterAll(() => rmSync(top, { recursive: true }))

const [{ path: node } = { path: process.execPath }] = nodes
const check = (...more: string[]) => runCli(node, ['check', '--dir', top, ...more])
const write = (name: string, text: string) => writeFileSync(join(top, name), text)
const flawed = '---\ntitle: A post\n---\nTODO: write it.\n'

mkdirSync(join(top, '_posts'))
mkdirSync(join(top, '.github'))
write('_config.yml', 'url: https://notes.example\n')
for (let n = 100; n < 400; n += 1) write(`_posts/2020-01-01-post-${n}.md`, flawed)

test('old findings stay quiet, new ones speak, mended ones are told to go', () => {
  const first = check()
  expect(first.code).toBe(1)
  expect(first.stdout).toContain('post-100.md:4')

  expect(check('--update-baseline').stdout).toMatch(
    /has [\d,]+ findings: [\d,]+ more, 0 gone\. Commit it/,
  )
  const quiet = check()
  expect(quiet.code).toBe(0)
  expect(quiet.stdout).toMatch(
    /^300 posts, all clear\.\n[\d,]+ known findings in the baseline\.\n$/,
  )

  write('_posts/2026-11-20-new.md', flawed.replace('TODO', 'TBD'))
  const news = check()
  expect(news.code).toBe(1)
  expect(news.stdout).toContain('2026-11-20-new.md:4')
  expect(news.stdout).not.toContain('post-100')

  write('_posts/2026-11-20-new.md', flawed.replace('TODO: write it.', 'It is written.'))
  write('_posts/2020-01-01-post-100.md', flawed.replace('TODO: write it.', 'It is written.'))
  expect(check().stdout).toMatch(/of it no longer occurs?: npx postrider check --update-baseline/)
  expect(check('--update-baseline').stdout).toMatch(/\d more, [1-9]\d* gone/)
  expect(check().stdout).not.toContain('no longer')
})

test('a baseline that cannot be read is told, with what to do', () => {
  const file = join(top, '.github/postrider-baseline.json')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.slice(0, 40))
  const run = check()
  writeFileSync(file, before)
  expect(run.code).toBe(2)
  expect(run.stderr).toContain('postrider-baseline.json cannot be read: found')
  // To run it with the broken file there would say the same again.
  expect(run.stderr).toContain('delete the file and run that again')
})

test('what a change did is not written into the baseline', () => {
  const folder = join(top, 'moved')
  const [path, key] = ['posts/a.md', 'address-moved:posts/a.md:']
  const findings = [
    makeFinding({ path, check: 'address-moved', key }),
    makeFinding({ path, check: 'title-length', key: 'title-length:posts/a.md:x' }),
  ]
  const says = updateBaseline(folder, [makeReport({ path, findings })], {}, () => true)
  expect(says).toContain('has one finding: 1 more')
  const written = readFileSync(join(folder, '.github/postrider-baseline.json'), 'utf8')
  expect(JSON.parse(written).posts).toEqual({ [path]: ['title-length:x'] })
})
