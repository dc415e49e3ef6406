/** What a terminal is told: colours, places, and files that are written whole. */
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { isColoured } from '../../src/io/colours.ts'
import { openFolder } from '../../src/io/folder-issues.ts'
import { fileLink, placeLink } from '../../src/io/terminal-links.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['a terminal', true, {}, true],
  ['a file', false, {}, false],
  ['CI that keeps a file', false, { CI: 'true' }, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR, which says nothing', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ['both: what is forced goes first', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('colours: %s', (_, isTerminal, env, coloured) => {
  expect(isColoured(isTerminal, env)).toBe(coloured)
})

test('a place is text that an editor finds by itself', () => {
  vi.stubEnv('TERM_PROGRAM', 'vscode')
  expect(placeLink('posts/a b.md', '/blog/posts/a b.md', 3, 7)).toBe('posts/a b.md:3:7')
})

test('a path of the user commands no terminal', () => {
  expect(fileLink('out\u001b[2J/a.html')).toBe('out [2J/a.html')
})

test('a file of a folder is put in place of the old one, which is never cut short', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postrider-whole-'))
  const write = (text: string) =>
    openFolder(folder, 'postrider').write({ do: 'write-file', path: 'a.txt', text })
  write('The first, which is long.')
  // Whoever has the old file open keeps it as it was.
  linkSync(join(folder, 'a.txt'), join(folder, 'kept'))
  write('The second.')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('The second.')
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('The first, which is long.')
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'kept'])
  rmSync(folder, { recursive: true })
})
