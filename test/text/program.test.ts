/** What people are told to type: it works as it stands. */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shellWord } from '../../src/text/program.ts'

const project = join(import.meta.dirname, '../..')

test.each([
  'posts/a.md',
  '-rf.md',
  'größe.md',
  "it's.md",
  '$(touch x).md',
  '`touch x`.md',
  'a b;c&d|e>f.md',
  'a\nb.md',
  '"\\!*?[~#.md',
])('a shell reads %j as one path', path => {
  const read = execFileSync('sh', ['-c', `printf '<%s>' ${shellWord(path)}`], { encoding: 'utf8' })
  expect(read).toBe(`<${path.startsWith('-') ? './' : ''}${path}>`)
})

/** A comment in the code names a command; everything else tells somebody to type it. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const bare = /(?<!npx )\bpostrider (?:check|urls|match|preview|export|verify|init|doctor)\b.*$/gm

test('every command that is told comes to a laptop by itself', () => {
  const code = globSync('src/**/*.ts', { cwd: project })
  // What is measured there is the command alone.
  const docs = globSync('{README.md,docs/**/*.md}', { cwd: project }).filter(
    path => !/(?:performance|matching)\.md$/.test(path),
  )
  const told = [...code, ...docs].flatMap(path => {
    const text = readFileSync(join(project, path), 'utf8')
    const read = path.endsWith('.ts') ? withoutComments(text) : text
    return [...read.matchAll(bare)].map(([found]) => `${path}: ${found}`)
  })
  expect(code.length).toBeGreaterThan(500)
  expect(told).toEqual([])
})
