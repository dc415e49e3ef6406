import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultFile, loadConfig } from '../../src/config/load-config.ts'
import { changedFiles, headCommit, openRepo } from '../../src/io/repo.ts'

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'postrider-repo-'))
})
afterEach(() => rmSync(top, { recursive: true }))

const write = (name: string, text: string | Buffer) => {
  mkdirSync(join(top, name, '..'), { recursive: true })
  writeFileSync(join(top, name), text)
}
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    cwd: top,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  })

describe('a folder outside git', () => {
  test('has its files, without node_modules and what we wrote', () => {
    write('a.md', 'A')
    write('posts/b.md', 'B')
    write('node_modules/x/readme.md', 'X')
    write('.postrider/issues/a.md', 'ours')
    expect(openRepo(top).files).toEqual(['a.md', 'posts/b.md'])
    expect(headCommit(top)).toBeNull()
  })
})

describe('a git checkout', () => {
  test('knows what a sparse checkout leaves out from what is deleted', () => {
    for (const name of ['docs/a.md', 'posts/b.md', 'posts/c.md']) write(name, name)
    git('init', '-q')
    git('add', '.')
    git('rm', '-q', '--cached', 'posts/c.md')
    git('commit', '-qm', 'one')
    rmSync(join(top, 'posts/c.md'))
    git('sparse-checkout', 'set', 'docs')
    const repo = openRepo(top)
    expect(repo.files).toEqual(['docs/a.md'])
    expect(['docs/a.md', 'posts/b.md', 'posts/c.md'].map(path => repo.leavesOut?.(path))).toEqual([
      false,
      true,
      false,
    ])
  })

  test('has what git tracks and what is new, without what it ignores', () => {
    write('.gitignore', 'public/\n')
    write('a.md', 'A')
    write('public/a.md', 'built')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    write('new.md', 'N')
    expect(openRepo(top).files).toEqual(['.gitignore', 'a.md', 'new.md'])
  })

  test('tells what differs between two commits, whatever the names are', () => {
    write('a.md', 'A')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'x')
    const before = git('rev-parse', 'HEAD').trim()
    write('$(id) "ü"\n.md', 'B')
    git('add', '.')
    git('commit', '-qm', 'y')
    const after = git('rev-parse', 'HEAD').trim()
    expect(changedFiles(top, before, after)).toEqual(['$(id) "ü"\n.md'])
    expect(changedFiles(top, '0'.repeat(40), after)).toBeNull()
    expect(changedFiles(top, 'f'.repeat(40), after)).toBeNull()
    expect(changedFiles(top, '--output=x', after)).toBeNull()
  })
})

describe('what is not read', () => {
  test('links, out of the folder or within it', () => {
    write('secret.txt', 'secret')
    mkdirSync(join(top, 'blog'))
    symlinkSync(join(top, 'secret.txt'), join(top, 'blog', 'post.md'))
    symlinkSync('..', join(top, 'blog', 'up'))
    const repo = openRepo(join(top, 'blog'))
    expect(repo.files).toEqual(['post.md'])
    expect([repo.read('post.md'), repo.why('post.md')]).toEqual([undefined, 'link'])
    expect(repo.read('up/secret.txt')).toBeUndefined()
    expect(repo.read('../secret.txt')).toBeUndefined()
  })

  test('a link that git tracks is listed when its name is that of a post', () => {
    write('a.md', 'A')
    mkdirSync(join(top, 'posts'))
    symlinkSync('../a.md', join(top, 'posts', 'b.md'))
    symlinkSync('../a.md', join(top, 'posts', 'b.txt'))
    symlinkSync('nowhere.md', join(top, 'posts', 'c.md'))
    git('init', '-q')
    git('add', '.')
    const repo = openRepo(top)
    expect(repo.files).toEqual(['a.md', 'posts/b.md', 'posts/c.md'])
    expect(repo.files.map(repo.why)).toEqual([null, 'link', 'link'])
  })

  test.skipIf(process.platform === 'win32')('a pipe, which nobody writes to', () => {
    write('a.md', 'A')
    execFileSync('mkfifo', [join(top, 'pipe.md')])
    const repo = openRepo(top)
    expect(repo.files).toEqual(['a.md'])
    expect([repo.read('pipe.md'), repo.why('pipe.md')]).toEqual([undefined, 'folder'])
  })

  test('another repository in a folder', () => {
    write('a.md', 'A')
    write('other/secret.md', 'secret')
    git('init', '-q')
    git('-C', 'other', 'init', '-q')
    git('-C', 'other', 'add', '.')
    git('-C', 'other', 'commit', '-qm', 'x')
    const commit = git('-C', 'other', 'rev-parse', 'HEAD').trim()
    git('update-index', '--add', '--cacheinfo', `160000,${commit},other`)
    git('add', 'a.md')
    expect(openRepo(top).files).toEqual(['a.md'])
  })

  test('what is larger than 1 MiB, or not UTF-8', () => {
    write('large.md', 'x'.repeat(1024 * 1024 + 1))
    write('latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    write('fine.md', 'café')
    const repo = openRepo(top)
    expect(repo.files).toHaveLength(3)
    expect(repo.files.map(path => repo.read(path)?.length)).toEqual([4, undefined, undefined])
    expect(repo.files.map(repo.why)).toEqual([null, 'large', 'encoding'])
    expect(repo.why('none.md')).toBeNull()
  })
})

test.each([
  ['.github/postrider.yml', 'Put the file itself there'],
  ['.github/postrider-suppress.txt', 'it is a symbolic link'],
  ['.github/postrider-baseline.json', 'it is a symbolic link'],
  ['.github', '.github/postrider.yml cannot be read: it is a symbolic link, or behind one'],
])('settings that lie behind the link %s are told, never passed over', (path, says) => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'postrider-shared-'))
  try {
    writeFileSync(join(elsewhere, 'postrider.yml'), 'tracker: off\n')
    mkdirSync(join(top, path, '..'), { recursive: true })
    symlinkSync(path === '.github' ? elsewhere : join(elsewhere, 'postrider.yml'), join(top, path))
    expect(() => loadConfig(openRepo(top), defaultFile, none)).toThrow(says)
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
})

test.each([
  '.github/postrider.yml',
  '.github/postrider.yaml',
  '.github/postrider-suppress.txt',
  '.github/postrider-baseline.json',
])('%s as a folder is told', path => {
  write(`${path}/a.txt`, '')
  expect(() => loadConfig(openRepo(top), defaultFile, none)).toThrow(path)
})

const none = { checks: {}, sources: [], generators: [] }
