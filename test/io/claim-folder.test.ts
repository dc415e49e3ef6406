import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportDevto } from '../../src/commands/export-devto.ts'
import { preview } from '../../src/commands/preview.ts'
import { UserError } from '../../src/config/errors.ts'
import { claimFolder } from '../../src/io/claim-folder.ts'

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'postrider-out-'))
})
afterEach(() => rmSync(top, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(top, name), text)
const claim = (folder = top) => claimFolder(folder, ['report.json', 'index.html'])

test('a folder that is not there, is empty, or has other files is taken', () => {
  write('mine.txt', '')
  expect(() => claim()).not.toThrow()
  expect(() => claim(join(top, 'new', 'deep'))).not.toThrow()
})

test.each([
  ['index.html', '<h1>My home page</h1>'],
  ['report.json', '{"coverage":97}'],
  ['report.json', '[1'],
])('%s that holds %s is another’s, and is named', (name, text) => {
  write(name, text)
  expect(() => claim()).toThrow(`${name}” is not from a run of Postrider`)
})

test('a file is no folder, nor is what lies below one', () => {
  write('file.md', '')
  expect(() => claim(join(top, 'file.md'))).toThrow('it is a file, expected a folder')
  expect(() => claim(join(top, 'file.md', 'a'))).toThrow('file.md” is a file, expected a folder')
})

const jekyll = join(import.meta.dirname, '../../examples/jekyll')
const quietly = { format: 'pretty', quiet: true } as const

test('preview leaves the page of somebody else, and replaces its own', async () => {
  write('index.html', 'mine')
  await expect(preview([jekyll], { out: top, ...quietly })).rejects.toThrow(UserError)
  expect(readdirSync(top)).toEqual(['index.html'])
  expect(readFileSync(join(top, 'index.html'), 'utf8')).toBe('mine')
  rmSync(join(top, 'index.html'))
  expect(await preview([jekyll], { out: top, ...quietly })).toBe(0)
  expect(await preview([jekyll], { out: top, ...quietly })).toBe(0)
})

test('export leaves the article of somebody else, and replaces its own', async () => {
  const post = '_posts/2026-10-27-let-git-bisect-find-the-commit.md'
  const run = () => exportDevto(post, { out: top, dir: jekyll, ...quietly })
  write('article.md', 'mine')
  await expect(run()).rejects.toThrow('article.md” is not from a run')
  expect(readdirSync(top)).toEqual(['article.md'])
  rmSync(join(top, 'article.md'))
  expect([await run(), await run()]).toEqual([0, 0])
})
