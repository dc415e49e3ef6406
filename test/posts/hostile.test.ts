import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlock } from '../../src/posts/gray-matter.ts'
import { readPost } from '../../src/posts/read-post.ts'

const canary = join(mkdtempSync(join(tmpdir(), 'canary-')), 'sang')
const code = `{ title: (globalThis.sang = 1, process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(canary)}, ''), 'x') }`

function assertSilent(): void {
  expect((globalThis as { sang?: unknown }).sang).toBeUndefined()
  expect(existsSync(canary)).toBe(false)
}

test.each([
  ['---js', 'js'],
  ['---javascript', 'javascript'],
  ['--- js', 'js'],
  ['---JavaScript', 'JavaScript'],
  ['\uFEFF---js', 'js'],
  ['---coffee', 'coffee'],
  ['---ts', 'ts'],
  ['+++js', 'js'],
])('%s executes nothing and says so', (fence, name) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const close = fence.startsWith('+') ? '+++' : '---'
    const { frontmatter, body } = readPost('a.md', [fence, code, close, 'Body'].join(end))
    expect(frontmatter.values).toEqual({})
    expect(frontmatter.problems).toEqual([
      {
        message: `Frontmatter in “${name}” is not read; nothing was executed`,
        fix: expect.any(String),
        place: { line: 1, column: 1 },
      },
    ])
    expect(body).toBe('Body')
  }
  assertSilent()
})

test('a second block, in the body or within the first, is text', () => {
  const post = readPost('a.md', `---\ntitle: A\n---\n---js\n${code}\n---\nBody`)
  expect(post).toMatchObject({ title: 'A', bodyLine: 4 })
  expect(post.content.words).toBeGreaterThan(0)
  readBlock('yaml', `---js\n${code}\n---`, 1)
  readBlock('yaml', `js\n${code}`, 1)
  assertSilent()
})

test('the same broken file twice says the same twice', () => {
  const text = '---\ntitle: A: b\n---\nBody'
  const first = readPost('a.md', text).frontmatter
  expect(first.problems).toHaveLength(1)
  expect(readPost('a.md', text).frontmatter).toEqual(first)
})

test.each([
  ['64 KiB of newlines', `---\n${'\n'.repeat(65_536)}---\nBody`, 'KiB'],
  ['30 KiB of newlines', `---\ntitle: A\n${'\n'.repeat(30_000)}---\nBody`, 'blank lines in a row'],
  [
    '30 KiB of lines of blanks',
    `---\ntitle: A\n${`${' '.repeat(50)}\n`.repeat(600)}---\nBody`,
    'blank lines in a row',
  ],
  [
    '1 MB of newlines that nothing closes',
    `---\ntitle: A\n${'\n'.repeat(1_000_000)}`,
    'not closed',
  ],
  ['30 KiB of brackets', `---\na: ${'['.repeat(30_000)}\n---\nBody`, 'nested too deeply'],
  ['a NUL', '---\na: "\u0000"\n---\nBody', 'NUL'],
  ['5,000 nested lists', `---\na: 1\n---\n${'- '.repeat(5000)}a`, 'The body is not read: lists'],
  ['2,000 quotes', `---\na: 1\n---\n${'>'.repeat(2000)}a`, 'The body is not read: lists'],
])('%s: a problem, and soon', (_, text, message) => {
  const before = process.cpuUsage()
  const post = readPost('a.md', text)
  expect(post.frontmatter.problems.map(problem => problem.message).join('\n')).toContain(message)
  expect(post.content.words).toBeLessThan(2)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(1000)
})

test('keys change no prototype', () => {
  const { frontmatter } = readPost(
    'a.md',
    '---\n__proto__:\n  polluted: true\nconstructor: a\ntitle: T\n---\n',
  )
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(Object.getPrototypeOf(frontmatter.values)).toBeNull()
})

test('one file imports gray-matter, and no other', async () => {
  const { readdirSync } = await import('node:fs')
  const top = new URL('../../src/', import.meta.url)
  const users = readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .filter(name =>
      /from 'gray-matter'|require\('gray-matter'\)/.test(readFileSync(new URL(name, top), 'utf8')),
    )
  expect(users).toEqual(['posts/gray-matter.ts'])
})
