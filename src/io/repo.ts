import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import type { Repo, Unread } from '../domain.ts'
import { isMarkdown } from '../formats/path.ts'
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
  const inGit = listByGit(top)
  const there = inGit?.filter(path => isListed(top, path)) ?? listByHand(top)
  const files = there.filter(path => !isHidden(path)).sort()
  return {
    files,
    leavesOut: path => inGit?.includes(path) === true && !files.includes(path),
    read: path => textOf(readInside(top, path)),
    why: path => {
      const found = readInside(top, path)
      return 'why' in found ? found.why : null
    },
  }
}

/** Nothing in there is of the blog. */
export function isHidden(path: string): boolean {
  return path.split('/').some(part => never.has(part))
}

function listByGit(top: string): string[] | null {
  return askGit(top, ['--cached', '--others', '--exclude-standard', '--deduplicate'])
}

/** The folders that git ignores whole, as it is now; outside of git none. */
export function ignoredFolders(top: string): ReadonlySet<string> {
  const ignored = askGit(top, ['--others', '--ignored', '--exclude-standard', '--directory']) ?? []
  return new Set(ignored.filter(path => path.endsWith('/')).map(path => path.slice(0, -1)))
}

function askGit(top: string, which: readonly string[]): string[] | null {
  const out = git(top, ['ls-files', '-z', ...which])
  return out === null ? null : out.split('\0').filter(path => path !== '')
}

/** By hand, because libraries that list files leave links out, or follow them. */
function listByHand(top: string, folder = ''): string[] {
  return entriesOf(join(top, folder)).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return never.has(entry.name) ? [] : listByHand(top, path)
    return isListed(top, path) ? [path] : []
  })
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // A folder that we may not open has nothing for us.
    return []
  }
}

/** A link to a folder has no such name, as far as we know; a link of any kind is never followed. */
function isListed(top: string, path: string): boolean {
  const found = statsOf(join(top, path))
  return found?.isFile() === true || (found?.isSymbolicLink() === true && isMarkdown(path))
}

/** Nothing where it is not there, its folder became a file, or we may not look into that. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

type Contents = { readonly text: string } | { readonly why: Unread | null }

function textOf(contents: Contents): string | undefined {
  return 'text' in contents ? contents.text : undefined
}

/** Never through a link: a post that is a link to a secret would be quoted into an issue. */
function readInside(top: string, path: string): Contents {
  const full = join(top, path)
  try {
    // Generators ask for many files that are not there; an error for each would cost more than all else.
    const found = lstatSync(full, { throwIfNoEntry: false })
    if (found === undefined) return { why: null }
    if (found.isSymbolicLink() || !realpathSync.native(full).startsWith(top + sep))
      return { why: 'link' }
    // To open a pipe would wait for whoever writes to it.
    if (!found.isFile()) return { why: 'folder' }
    const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return { why: 'folder' }
      return stats.size > largest ? { why: 'large' } : decode(readFileSync(file))
    } finally {
      closeSync(file)
    }
  } catch {
    return { why: 'locked' }
  }
}

function decode(bytes: Uint8Array): Contents {
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { why: 'encoding' }
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
