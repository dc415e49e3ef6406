/** The tree that work on this machine starts from, in real git. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UserError } from '../../src/config/errors.ts'
import { localChange } from '../../src/io/local-change.ts'
import { openRepo } from '../../src/io/repo.ts'
import { makeCheckout } from '../world/checkout.ts'
import { git } from '../world/git.ts'

const files = { 'a.md': 'A\n', 'b.md': 'B\n', 'sub/c.md': 'C\n' }
const change = (folder: string, ref = 'main') => localChange(folder, openRepo(folder), ref)

test('renames, swaps, deletions, what is staged and what git does not know yet', async () => {
  await using blog = await makeCheckout({ files })
  await blog.checkOut('work')
  await blog.edit({ 'a.md': 'B\n', 'b.md': 'A\n' })
  await blog.edit({ 'sub/c.md': null, 'sub/d.md': 'C\n' })
  await writeFile(join(blog.path, 'new.md'), 'New\n')
  await writeFile(join(blog.path, 'a.md'), 'Once more\n')
  const { repo, differs } = change(blog.path)
  expect(repo.files).toEqual(['a.md', 'b.md', 'sub/c.md'])
  expect(repo.files.map(path => repo.read(path))).toEqual(['A\n', 'B\n', 'C\n'])
  expect(repo.read('new.md')).toBeUndefined()
  expect([...differs].sort()).toEqual(['a.md', 'b.md', 'new.md', 'sub/c.md', 'sub/d.md'])
})

test('what others did since on the base is no part of the change', async () => {
  await using blog = await makeCheckout({ files })
  await blog.checkOut('work')
  await blog.edit({ 'a.md': 'Mine\n' })
  await blog.checkOut('main')
  await blog.edit({ 'b.md': 'Theirs\n', 'a.md': 'Theirs too\n' })
  await blog.checkOut('work')
  const { repo, differs } = change(blog.path)
  expect(differs).toEqual(['a.md'])
  expect(repo.read('a.md')).toBe('A\n')
  expect(repo.read('b.md')).toBe('B\n')
})

test('below the top of the repository, only what lies there', async () => {
  await using blog = await makeCheckout({ files })
  await blog.checkOut('work')
  await blog.edit({ 'a.md': 'Other\n', 'sub/c.md': 'Other\n' })
  const { repo, differs } = change(join(blog.path, 'sub'))
  expect(differs).toEqual(['c.md'])
  expect(repo.read('c.md')).toBe('C\n')
})

test('files that are no text, too large, or links are not read, nor taken for removed', async () => {
  const large = Buffer.alloc(2 * 1024 * 1024, 'a')
  await using blog = await makeCheckout({
    files: { ...files, 'image.md': Buffer.from([0xff, 0xfe, 0x00]), 'large.md': large },
  })
  await blog.checkOut('work')
  await blog.edit({ 'image.md': 'Text\n', 'large.md': 'Text\n' })
  const { repo } = change(blog.path)
  expect(repo.files).toContain('large.md')
  expect(repo.read('large.md')).toBeUndefined()
  expect(repo.read('image.md')).toBeUndefined()
})

test('an unknown ref, no git and no common commit are mistakes that say what to do', async () => {
  await using blog = await makeCheckout({ files })
  const told = (folder: string, ref: string) => {
    try {
      change(folder, ref)
    } catch (error) {
      if (error instanceof UserError) return error.message
      throw error
    }
    return 'nothing'
  }
  expect(told(blog.path, 'nowhere')).toContain('There is no commit “nowhere”')
  expect(told(blog.path, '--help')).toContain('There is no commit “--help”')
  const bare = await mkdtemp(join(tmpdir(), 'postrider-no-git-'))
  expect(told(bare, 'main')).toContain('is no git checkout')
  await rm(bare, { recursive: true })
  const tree = (await git(blog.path, 'rev-parse', 'HEAD^{tree}')).trim()
  const orphan = (await git(blog.path, 'commit-tree', '-m', 'Apart', tree)).trim()
  expect(told(blog.path, orphan)).toContain('have no commit in common')
  expect(told(blog.path, 'main')).toBe('nothing')
})
