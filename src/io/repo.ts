import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { globSync } from 'tinyglobby'
import type { Repo } from '../domain.ts'
import { git } from './git.ts'

/** A file that is larger is not text that anybody wrote. */
export const largest = 1024 * 1024
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const never = new Set(['.git', 'node_modules', '.postrider'])

/**
 * A folder as a Repo. In a git checkout: the files git tracks and the new ones it does not ignore.
 * Links are not followed, nothing outside the folder is read.
 */
export function openRepo(folder: string): Repo {
  const top = realpathSync.native(folder)
  const files = (listByGit(top) ?? listByHand(top)).filter(path => !isHidden(path)).sort()
  return { files, read: path => readInside(top, path) }
}

function isHidden(path: string): boolean {
  return path.split('/').some(part => never.has(part))
}

function listByGit(top: string): string[] | null {
  const out = git(top, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
  ])
  return out === null
    ? null
    : out.split('\0').filter(path => path !== '' && isRegular(join(top, path)))
}

function listByHand(top: string): string[] {
  const ignore = [...never].map(folder => `**/${folder}/**`)
  return globSync('**', { cwd: top, dot: true, followSymbolicLinks: false, ignore }).filter(path =>
    isRegular(join(top, path)),
  )
}

function isRegular(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Never through a link: a post that is a link to a secret would be quoted into an issue. */
function readInside(top: string, path: string): string | undefined {
  const full = join(top, path)
  // Generators ask for many files that are not there; an error for each would cost more than all else.
  if (!isRegular(full)) return undefined
  try {
    if (!realpathSync.native(full).startsWith(top + sep)) return undefined
    const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile() || stats.size > largest) return undefined
      return utf8.decode(readFileSync(file))
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

/** Files that differ between two commits; null when git cannot tell, in a shallow clone for instance. */
export function changedFiles(folder: string, before: string, after: string): string[] | null {
  if (![before, after].every(sha => /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha))) return null
  const out = git(folder, [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--diff-filter=AMR',
    before,
    after,
    '--',
  ])
  return out === null ? null : out.split('\0').filter(path => path !== '')
}

/** The commit that is checked out; null outside git. */
export function headCommit(folder: string): string | null {
  return git(folder, ['rev-parse', 'HEAD'])?.trim() ?? null
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
