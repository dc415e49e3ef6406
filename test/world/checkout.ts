/** A blog as a real git repository in a temporary folder, and the clone that a runner makes of it. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git } from './git.ts'

/** Path → the new text, a function of the old one, or null to remove the file. */
export type Edits = Readonly<Record<string, string | Buffer | null | ((text: string) => string)>>

export interface Commit {
  readonly id: string
  readonly tree_id: string
  readonly message: string
  readonly timestamp: string
}
/** A branch moved. */
export interface Move {
  readonly branch: string
  /** Forty zeros when the branch is new. */
  readonly before: string
  readonly after: string
  readonly commits: readonly Commit[]
}

export interface Checkout extends AsyncDisposable {
  readonly path: string
  /** The move that made `main`, as the first push tells it. */
  readonly first: Move
  /** The branch that is checked out. */
  readonly branch: string
  /** Commits on that branch. */
  edit(edits: Edits, message?: string): Promise<Move>
  /** Checks a branch out; a new one begins where the old one is. */
  checkOut(branch: string): Promise<void>
  /** Throws the newest commits of the branch away, for a forced push. */
  rewind(commits?: number): Promise<void>
  /**
   * What `actions/checkout` leaves on a runner: one commit without parents, of the branch that is
   * checked out, of `merge` merged into main as for a pull request, or `at` a commit. `depth` as
   * `fetch-depth`.
   */
  runner(options?: {
    readonly merge?: string
    readonly at?: string
    readonly depth?: number
  }): Promise<Runner>
  close(): Promise<void>
}
export interface Runner {
  readonly workspace: string
  /** The commit that is checked out. */
  readonly sha: string
}

const noCommit = '0'.repeat(40)

/** From a folder of the project such as `examples/jekyll`, from files, or from both. */
export async function makeCheckout(source: {
  readonly from?: string
  readonly files?: Edits
}): Promise<Checkout> {
  const top = await mkdtemp(join(tmpdir(), 'postrider-blog-'))
  const path = join(top, 'blog')
  await mkdir(path)
  await git(path, 'init', '--quiet')
  if (source.from) await cp(source.from, path, { recursive: true })
  await write(path, source.files ?? {})
  let branch = 'main'
  let ticks = 0
  let runners = 0
  const close = () => rm(top, { recursive: true, force: true })

  async function commit(before: string, message: string): Promise<Move> {
    await git(path, 'add', '--all')
    await git.at(path, ticks++, 'commit', '--quiet', '--allow-empty', '--message', message)
    const commits = await commitsOf(path, before)
    return { branch, before, after: commits.at(-1)!.id, commits }
  }

  return {
    path,
    first: await commit(noCommit, 'Begin the blog'),
    get branch() {
      return branch
    },
    async edit(edits, message = 'Write') {
      const before = await sha(path, 'HEAD')
      await write(path, edits)
      return commit(before, message)
    },
    async checkOut(name) {
      const known = await git(path, 'branch', '--list', name)
      await git(path, 'checkout', '--quiet', ...(known ? [] : ['-b']), name)
      branch = name
    },
    async rewind(commits = 1) {
      await git(path, 'reset', '--quiet', '--hard', `HEAD~${commits}`)
    },
    async runner({ merge, at = 'HEAD', depth = 1 } = {}) {
      const wanted = merge ? await mergeCommit(path, merge, ticks++) : await sha(path, at)
      const onBranch = merge === undefined && at === 'HEAD' ? branch : null
      return clone(path, wanted, onBranch, join(top, `runner-${runners++}`), depth)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function write(path: string, edits: Edits): Promise<void> {
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(path, name)
    if (edit === null) {
      await rm(file)
      continue
    }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, typeof edit === 'function' ? edit(await readFile(file, 'utf8')) : edit)
  }
}

async function sha(path: string, revision: string): Promise<string> {
  return (await git(path, 'rev-parse', `${revision}^{commit}`)).trim()
}

async function commitsOf(path: string, before: string): Promise<Commit[]> {
  const range = before === noCommit ? 'HEAD' : `${before}..HEAD`
  const log = await git(path, 'log', '--reverse', '--format=%H%x00%T%x00%aI%x00%B%x01', range)
  const rows = log.split('\x01').filter(row => row.trim() !== '')
  return rows.map(row => {
    const [id, tree_id, timestamp, message] = row.trim().split('\0') as [
      string,
      string,
      string,
      string,
    ]
    return { id, tree_id, message: message.trim(), timestamp }
  })
}

/** The commit behind `refs/pull/N/merge`, on no branch. */
async function mergeCommit(path: string, head: string, tick: number): Promise<string> {
  const tree = (await git(path, 'merge-tree', '--write-tree', 'main', head)).trim()
  const parents = ['-p', 'main', '-p', head]
  const message = ['-m', `Merge ${head} into main`]
  return (await git.at(path, tick, 'commit-tree', tree, ...parents, ...message)).trim()
}

async function clone(
  from: string,
  wanted: string,
  branch: string | null,
  path: string,
  depth: number,
): Promise<Runner> {
  await mkdir(path)
  await git(path, 'init', '--quiet')
  await git(from, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  await git(path, 'remote', 'add', 'origin', 'https://github.com/octocat/blog')
  const ref = branch ? `refs/remotes/origin/${branch}` : 'refs/remotes/pull/merge'
  await git(
    path,
    'fetch',
    '--quiet',
    '--no-tags',
    `--depth=${depth}`,
    `file://${from}`,
    `+${wanted}:${ref}`,
  )
  await git(
    path,
    'checkout',
    '--quiet',
    '--force',
    ...(branch ? ['-B', branch] : ['--detach']),
    ref,
  )
  return { workspace: path, sha: wanted }
}
