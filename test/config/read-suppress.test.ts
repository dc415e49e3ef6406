import { expect, test } from 'vitest'
import { UserError } from '../../src/config/errors.ts'
import { defaultFile, loadConfig } from '../../src/config/load-config.ts'
import { readSuppress, suppressFile } from '../../src/config/read-suppress.ts'
import type { Repo } from '../../src/domain.ts'

const repoOf = (files: Readonly<Record<string, string>>, locked: readonly string[] = []): Repo => ({
  files: [...Object.keys(files), ...locked],
  read: path => files[path],
  why: path => (locked.includes(path) ? 'encoding' : null),
})
const read = (text: string) => readSuppress(repoOf({ [suppressFile]: text }))
const complaint = (repo: Repo): UserError => {
  try {
    readSuppress(repo)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('The file was read without a complaint')
}

test('one host a line, with remarks', () => {
  expect(
    read(
      '\ufeff# They asked.\r\nwww.A.example\r\n\r\nb.example  # since 2026\ngithub.com/o/awesome\na.example',
    ),
  ).toEqual(['a.example', 'b.example', 'github.com/o/awesome'])
  expect(read('')).toEqual([])
  expect(readSuppress(repoOf({}))).toEqual([])
})

test('it joins what the config suppresses', () => {
  const known = { checks: {}, sources: [], generators: [] }
  const files = { [suppressFile]: 'b.example\n' }
  expect(loadConfig(repoOf(files), defaultFile, known).suppress).toEqual(['b.example'])
  const both = repoOf({ ...files, [defaultFile]: 'suppress: [a.example]\n' })
  expect(loadConfig(both, defaultFile, known).suppress).toEqual(['a.example', 'b.example'])
})

test('all mistakes are told at once, each with what to write', () => {
  const text = 'a.example\nhttps://www.b.example/submit\nhe@c.example\nPointer, for now\n'
  const error = complaint(repoOf({ [suppressFile]: text }))
  expect(error.code).toBe('suppress')
  expect(error.message).toBe(
    [
      '.github/postrider-suppress.txt has 3 mistakes.',
      '  .github/postrider-suppress.txt:2  the line: found “https://www.b.example/submit”, expected one host, such as example.com. Write b.example.',
      '  .github/postrider-suppress.txt:3  the line: found “he@c.example”, expected one host, such as example.com. Write c.example.',
      '  .github/postrider-suppress.txt:4  the line: found “Pointer, for now”, expected one host, such as example.com. Write the host alone, or put # before a remark.',
    ].join('\n'),
  )
})

test('a file that is there and cannot be read is not passed over', () => {
  expect(complaint(repoOf({}, [suppressFile])).message).toContain('Save it as UTF-8.')
})
