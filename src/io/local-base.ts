import { asText, type Differing, isRegularMode } from './base-tree.ts'
import { git, gitBytes } from './git.ts'
import { largest } from './repo.ts'

/** The full name of a commit that is there; null when it is not. */
export function commitAt(folder: string, ref: string): string | null {
  const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  return git(folder, named)?.trim() || null
}

/** Where two commits parted; null when git cannot tell, in a shallow clone for instance. */
export function mergeBase(folder: string, one: string, other: string): string | null {
  return git(folder, ['merge-base', one, other])?.trim() || null
}

/** The parents that a commit names, whether they are there or not: a shallow clone has none of them. */
export function parentsOf(folder: string, commit: string): string[] {
  const head = git(folder, ['cat-file', 'commit', commit])?.split('\n\n', 1)[0] ?? ''
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha)
}

/** What differs between two commits; with null, between a commit and the files that lie there. */
export function differencesSince(
  folder: string,
  base: string,
  head: string | null,
): Differing[] | null {
  const commits = head === null ? [base] : [base, head]
  const raw = ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--relative']
  const listed = git(folder, [...raw, ...commits, '--'])
  const others =
    head === null ? git(folder, ['ls-files', '-z', '--others', '--exclude-standard']) : ''
  if (listed === null || others === null) return null
  const fresh = others.split('\0').filter(path => path !== '')
  return [...readRaw(listed), ...fresh.map(path => ({ path, was: null, is: '' }))]
}

/** `:100644 100644 <sha> <sha> M`, a zero, the path, a zero. */
function readRaw(listed: string): Differing[] {
  const parts = listed.split('\0')
  const found: Differing[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [wasMode = '', isMode = '', was = '', is = ''] = parts[at]!.slice(1).split(' ')
    found.push({
      path: parts[at + 1]!,
      was: isRegularMode(wasMode) ? was : null,
      is: /^0+$/.test(isMode) ? null : is,
    })
  }
  return found
}

/** Every file of a commit: its path and blob. Links and submodules are left out. */
export function filesOf(folder: string, commit: string): Map<string, string> | null {
  const listed = git(folder, ['ls-tree', '-r', '-z', commit])
  if (listed === null) return null
  const entries = listed.split('\0').flatMap(line => {
    const [, mode = '', sha = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? []
    return isRegularMode(mode) ? [[path, sha] as const] : []
  })
  return new Map(entries)
}

/** The texts of blobs that are there, from two processes; `null` where one is no text. */
export function readBlobs(folder: string, shas: readonly string[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  const small: string[] = []
  const sizes = gitBytes(folder, ['cat-file', '--batch-check'], lines(shas))?.toString() ?? ''
  for (const line of sizes.split('\n')) {
    const [sha = '', type, size] = line.split(' ')
    if (type !== 'blob') continue
    if (Number(size) > largest) found.set(sha, null)
    else small.push(sha)
  }
  const all = small.length === 0 ? null : gitBytes(folder, ['cat-file', '--batch'], lines(small))
  // Each is `<sha> blob <size>`, a newline, the content, a newline.
  for (let at = 0; all !== null && at < all.length; ) {
    const end = all.indexOf('\n', at)
    const [sha = '', , size] = all.toString('latin1', at, end).split(' ')
    at = end + 1 + Number(size)
    found.set(sha, asText(all.subarray(end + 1, at)) ?? null)
    at += 1
  }
  return found
}

function lines(shas: readonly string[]): string {
  return [...new Set(shas)].map(sha => `${sha}\n`).join('')
}
