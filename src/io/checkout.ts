import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import type { Day } from '../domain.ts'
import { git } from './git.ts'

/** What git tells of a folder, without asking the network. */
export interface Checkout {
  /** The folder below the top of its checkout, `site/`; null at the top, and outside git. */
  readonly below: string | null
  /** `owner/name` by the remote `origin`, else the name of the folder. */
  readonly repository: string
  /** The day of the commit that is checked out. */
  readonly lastCommit: Day | null
  /** `main` where nothing tells. */
  readonly defaultBranch: string
}

/** The folder below the top of its checkout, `site/`; empty at the top, null outside git. */
export function belowTop(folder: string): string | null {
  return git(realpathSync.native(folder), ['rev-parse', '--show-prefix'])?.trim() ?? null
}

export function readCheckout(folder: string): Checkout {
  const at = realpathSync.native(folder)
  const ask = (...args: string[]) => git(at, args)?.trim() || null
  const named = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    ask('remote', 'get-url', 'origin') ?? '',
  )
  return {
    below: belowTop(at) || null,
    lastCommit: ask('log', '-1', '--format=%cs'),
    repository: named?.[1] ?? basename(at),
    defaultBranch: branchOf(ask) ?? 'main',
  }
}

/** As the remote says, else the usual name that is there, else the branch that is checked out. */
function branchOf(ask: (...args: string[]) => string | null): string | null {
  const remote = ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
  if (remote !== null) return remote.replace(/^origin\//, '')
  const usual = ['main', 'master'].find(
    name => ask('rev-parse', '--verify', '--quiet', `refs/heads/${name}`) !== null,
  )
  return usual ?? ask('symbolic-ref', '--quiet', '--short', 'HEAD')
}
