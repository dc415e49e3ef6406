import { UserError } from '../config/errors.ts'
import type { Repo } from '../domain.ts'
import { type BaseTree, undo } from './base-tree.ts'
import { commitAt, differencesSince, mergeBase, readBlobs } from './local-base.ts'
import { headCommit } from './repo.ts'

/**
 * The tree that the work on this machine starts from: where it parted from `ref`. What is not
 * committed yet is a part of the change.
 * @throws UserError where there is no git, no such commit, or nothing in common with it
 */
export function localChange(folder: string, now: Repo, ref: string): BaseTree {
  const head = headCommit(folder)
  if (head === null)
    throw new UserError(
      'base',
      `“${folder}” is no git checkout with a commit, expected one for --base. Leave --base out, or run this in a clone.`,
    )
  const named = commitAt(folder, ref)
  if (named === null)
    throw new UserError(
      'base',
      `There is no commit “${ref}”, expected a branch, a tag or a commit that git knows here. Run “git fetch origin”, or name another.`,
    )
  const base = mergeBase(folder, named, head)
  const differing = base === null ? null : differencesSince(folder, base, null)
  if (differing === null)
    throw new UserError(
      'base',
      `“${ref}” and the commit that is checked out have no commit in common. In a shallow clone, run “git fetch --unshallow”.`,
    )
  const texts = new Map<string, string | null>()
  return undo(now, differing, sha => {
    if (!texts.has(sha)) texts.set(sha, readBlobs(folder, [sha]).get(sha) ?? null)
    return texts.get(sha) ?? undefined
  })
}
