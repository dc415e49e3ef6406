/** Branches and pull requests: from a real repository on disk to GitHub. */
import type { Checkout } from './checkout.ts'
import type { RepoFacts } from './github.ts'
import type { Emulator } from './github-emulator.ts'
import { type Pushing, pushCommits } from './push-commits.ts'

export interface Branches {
  /** Pushes the branch that is checked out, with its history, here or to the fork. Returns its SHA. */
  push(checkout: Branch, options?: { readonly fork?: boolean }): Promise<string>
  /** Pushes the branch that is checked out, and opens a pull request; with `fork`, a stranger's. */
  openPullRequest(
    checkout: Branch,
    options?: { readonly fork?: boolean; readonly title?: string },
  ): Promise<PullRequestFacts>
}
export interface PullRequestFacts {
  readonly number: number
  readonly head: { readonly repo: string; readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string; readonly sha: string }
}

/** A checkout, as far as a push needs it. */
type Branch = Pick<Checkout, 'path' | 'branch'>
type Tokens = Readonly<Record<'owner' | 'stranger', string>>

export function makeBranches(emulator: Emulator, repo: RepoFacts, tokens: Tokens): Branches {
  const own = pushing(emulator, tokens.owner, repo.fullName)
  let fork: Pushing | undefined

  async function forkOnce(): Promise<Pushing> {
    if (fork) return fork
    const path = `/repos/${repo.fullName}/forks`
    await emulator.want('POST', path, { token: tokens.stranger, body: {} })
    fork = pushing(emulator, tokens.stranger, `stranger/${repo.name}`)
    return fork
  }

  async function push({ path, branch }: Branch, options: { readonly fork?: boolean } = {}) {
    // GitHub keeps the objects of forks and their parent in one place.
    const sha = await pushCommits(own, path, branch, options.fork ? null : branch)
    if (options.fork) await pushCommits(await forkOnce(), path, branch, branch)
    return sha
  }

  return {
    push,
    async openPullRequest(checkout, { fork: fromFork = false, title = 'A post' } = {}) {
      const ref = checkout.branch
      const sha = await push(checkout, { fork: fromFork })
      const from = fromFork ? await forkOnce() : own
      const body = { title, base: 'main', head: fromFork ? `stranger:${ref}` : ref }
      const pulls = `/repos/${repo.fullName}/pulls`
      const asked = { token: from.token, body }
      const pull = await emulator.want<PullRequestFacts>('POST', pulls, asked)
      const base = { ref: pull.base.ref, sha: pull.base.sha }
      return { number: pull.number, head: { repo: from.to, ref, sha }, base }
    },
  }
}

function pushing(emulator: Emulator, token: string, to: string): Pushing {
  return { emulator, token, to, known: new Set() }
}
