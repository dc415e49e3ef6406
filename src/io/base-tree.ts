import { Buffer } from 'node:buffer'
import type { Repo } from '../domain.ts'
import { largest } from './repo.ts'

/** A file that differs between the base and what is checked out. */
export interface Differing {
  readonly path: string
  /** Its blob in the base; null: it was not there, or was no regular file. */
  readonly was: string | null
  /** Its blob in the checked out commit; null: it is gone. */
  readonly is: string | null
}

/** The tree that a change starts from, and the paths that differ. */
export interface BaseTree {
  readonly repo: Repo
  readonly differs: readonly string[]
}

/**
 * The base as what is checked out with its differences undone. Everything else, also what lies there
 * without being in git, is read from the checkout.
 * @param blob the text of a blob; undefined where it is not text, too large, or was not fetched
 */
export function undo(
  now: Repo,
  differing: readonly Differing[],
  blob: (sha: string, path: string) => string | undefined,
): BaseTree {
  const there = new Set(now.files)
  // A sparse checkout leaves files out that are in the commit: they are no part of the change.
  const seen = differing.filter(({ path, is }) => is === null || there.has(path))
  const was = new Map(seen.map(({ path, was: sha }) => [path, sha]))
  const files = [
    ...now.files.filter(path => was.get(path) !== null),
    ...seen.filter(({ path, was: sha }) => sha !== null && !there.has(path)).map(one => one.path),
  ]
  return {
    repo: {
      files: files.sort(),
      read(path) {
        const sha = was.get(path)
        return sha === undefined ? now.read(path) : sha === null ? undefined : blob(sha, path)
      },
      why(path) {
        const sha = was.get(path)
        if (sha === undefined) return now.why(path)
        // Which of the reasons it was makes no difference to what is compared.
        return sha === null || blob(sha, path) !== undefined ? null : 'encoding'
      },
    },
    differs: seen.map(({ path }) => path),
  }
}

/** A blob as text, by the rules by which files are read. */
export function asText(bytes: Uint8Array): string | undefined {
  if (bytes.length > largest) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes))
  } catch {
    return undefined
  }
}

/** Regular files, executable or not; no links and no submodules. */
export function isRegularMode(mode: string): boolean {
  return mode === '100644' || mode === '100755'
}
