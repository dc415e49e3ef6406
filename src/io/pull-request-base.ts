import type { Outage, Repo } from '../domain.ts'
import { type BaseTree, type Differing, undo } from './base-tree.ts'
import type { Objects, Tree } from './github/objects.ts'
import {
  commitAt,
  differencesSince,
  filesOf,
  mergeBase,
  parentsOf,
  readBlobs,
} from './local-base.ts'
import { headCommit, largest } from './repo.ts'

/** Files of the base that are asked of GitHub, at most; each is a request. */
export const mostFetched = 40

/** The commits that a pull request names. */
export interface PullRequestCommits {
  readonly base: string
  readonly head: string
}
type Why = { readonly why: string }

const deeper = 'Set “fetch-depth: 2” at actions/checkout, and they are compared.'

/**
 * The tree that a pull request starts from: from the checkout where git has it, else from GitHub,
 * where only those files are fetched that matter and differ.
 */
export async function pullRequestBase(
  workspace: string,
  now: Repo,
  commits: PullRequestCommits,
  objects: Objects,
  matters: (path: string) => boolean,
): Promise<BaseTree | Why> {
  const head = headCommit(workspace)
  if (head === null)
    return { why: 'the checkout is no git repository: use actions/checkout, with git installed' }
  const base = await baseOf(workspace, head, commits, objects)
  if (typeof base !== 'string') return silent(base)
  const differing = await differencesBetween(workspace, base, head, objects)
  if ('why' in differing) return differing
  const wanted = differing.files.flatMap(({ path, was }) =>
    was !== null && matters(path) ? [was] : [],
  )
  const texts = await textsOf(workspace, [...new Set(wanted)], differing.sizes, objects)
  if ('why' in texts) return texts
  // What does not matter was not fetched; where git does not have it either, it stays as it is now.
  return undo(now, differing.files, (sha, path) => {
    const text = texts.has(sha) ? texts.get(sha) : readBlobs(workspace, [sha]).get(sha)
    return text === undefined ? now.read(path) : (text ?? undefined)
  })
}

/** The texts of blobs, null where one is none: what git does not have is fetched, a request each. */
async function textsOf(
  workspace: string,
  shas: readonly string[],
  sizes: ReadonlyMap<string, number>,
  objects: Objects,
): Promise<Map<string, string | null> | Why> {
  const texts = readBlobs(workspace, shas)
  for (const sha of shas) if ((sizes.get(sha) ?? 0) > largest) texts.set(sha, null)
  const missing = shas.filter(sha => !texts.has(sha))
  if (missing.length > mostFetched)
    return {
      why: `${missing.length} of their files differ, and at most ${mostFetched} are asked of GitHub. ${deeper}`,
    }
  const answers = await Promise.all(
    missing.map(async sha => [sha, await objects.blob(sha)] as const),
  )
  for (const [sha, answer] of answers) {
    if ('from' in answer) return silent(answer)
    texts.set(sha, answer.text)
  }
  return texts
}

/**
 * Of the merge commit that GitHub makes, its first parent: the base branch as it is in the checkout,
 * so that the commits of others do not look like a part of the change. Else where the two parted.
 */
async function baseOf(
  workspace: string,
  head: string,
  commits: PullRequestCommits,
  objects: Objects,
): Promise<string | Outage> {
  const [first, second] = parentsOf(workspace, head)
  if (head !== commits.head && first !== undefined && second === commits.head) return first
  const local = mergeBase(workspace, commits.base, head)
  if (local !== null) return local
  const told = await objects.mergeBase(commits.base, head)
  return 'from' in told ? told : told.sha
}

interface Differences {
  readonly files: readonly Differing[]
  /** Bytes of a blob, where GitHub told. */
  readonly sizes: ReadonlyMap<string, number>
}

async function differencesBetween(
  workspace: string,
  base: string,
  head: string,
  objects: Objects,
): Promise<Differences | Why> {
  const local = commitAt(workspace, base) === null ? null : differencesSince(workspace, base, head)
  if (local !== null) return { files: local, sizes: new Map() }
  const tree = await objects.tree(base)
  if ('from' in tree) return silent(tree)
  const there = filesOf(workspace, head)
  if (there === null || !tree.whole)
    return { why: `GitHub lists only a part of so large a repository. ${deeper}` }
  return { files: compareTrees(tree, there), sizes: sizesIn(tree) }
}

function compareTrees({ files }: Tree, there: ReadonlyMap<string, string>): Differing[] {
  const gone = [...files].filter(([path, { sha }]) => there.get(path) !== sha)
  const fresh = [...there].filter(([path]) => !files.has(path))
  return [
    ...gone.map(([path, { sha }]) => ({ path, was: sha, is: there.get(path) ?? null })),
    ...fresh.map(([path, is]) => ({ path, was: null, is })),
  ]
}

function sizesIn({ files }: Tree): Map<string, number> {
  return new Map([...files.values()].map(({ sha, size }) => [sha, size]))
}

function silent({ from, why }: Outage): Why {
  return { why: `${from} did not tell: ${why}` }
}
