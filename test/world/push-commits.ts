/** Carries commits of a local git repository to the emulator, object by object, with the same SHAs. */
import { isUtf8 } from 'node:buffer'
import { git } from './git.ts'
import type { Emulator } from './github-emulator.ts'

export interface Pushing {
  readonly emulator: Emulator
  readonly token: string
  /** `owner/name` */
  readonly to: string
  /** What was carried there before; the caller keeps it. */
  readonly known: Set<string>
}

interface Entry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly path: string
}

/** Sends what is reachable from `revision`, and lets `branch` point there. Returns its SHA. */
export async function pushCommits(
  pushing: Pushing,
  folder: string,
  revision: string,
  branch: string | null,
) {
  const head = (await git(folder, 'rev-parse', revision)).trim()
  const commits = (await git(folder, 'rev-list', '--topo-order', '--reverse', head))
    .trim()
    .split('\n')
  for (const commit of commits) {
    if (!pushing.known.has(commit)) await pushCommit(pushing, folder, commit)
    pushing.known.add(commit)
  }
  if (branch) await setBranch(pushing, branch, head)
  return head
}

async function pushCommit(pushing: Pushing, folder: string, sha: string): Promise<void> {
  const raw = await git(folder, 'cat-file', 'commit', sha)
  const end = raw.indexOf('\n\n')
  const lines = raw.slice(0, end).split('\n')
  const values = (key: string) =>
    lines.filter(line => line.startsWith(`${key} `)).map(line => line.slice(key.length + 1))
  const body = {
    // GitHub tells a message without the newline at its end.
    message: raw.slice(end + 2).replace(/(?<!\n)\n$/, ''),
    tree: await pushTree(pushing, folder, sha),
    parents: values('parent'),
    author: person(values('author')[0]!),
    committer: person(values('committer')[0]!),
  }
  const made = await post<{ sha: string }>(pushing, 'git/commits', body)
  if (made.sha !== sha) throw new Error(`The emulator made ${made.sha} of commit ${sha}.`)
}

async function pushTree(pushing: Pushing, folder: string, commit: string): Promise<string> {
  const listed = await git(folder, 'ls-tree', '-r', '-z', commit)
  const entries = listed.split('\0').filter(Boolean).map(readEntry)
  const fresh = entries.filter(({ type, sha }) => type === 'blob' && !pushing.known.has(sha))
  const contents = await git.blobs(
    folder,
    fresh.map(({ sha }) => sha),
  )
  const tree: object[] = []
  for (const entry of entries) {
    const bytes = contents.get(entry.sha)
    tree.push(bytes ? await withContent(pushing, entry, bytes) : entry)
    pushing.known.add(entry.sha)
  }
  return (await post<{ sha: string }>(pushing, 'git/trees', { tree })).sha
}

function readEntry(line: string): Entry {
  const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t([\s\S]+)$/.exec(line)!
  return { mode: mode!, type: type!, sha: sha!, path: path! }
}

async function withContent(pushing: Pushing, entry: Entry, bytes: Buffer): Promise<object> {
  const { mode, type, path } = entry
  if (isUtf8(bytes)) return { mode, type, path, content: bytes.toString() }
  await post(pushing, 'git/blobs', { encoding: 'base64', content: bytes.toString('base64') })
  return entry
}

/** `Name <mail> 1763629200 +0100` */
function person(line: string): { name: string; email: string; date: string } {
  const [, name, email, seconds, sign, hours, minutes] =
    /^(.*) <(.*)> (\d+) ([+-])(\d\d)(\d\d)$/.exec(line)!
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60)
  const local = new Date((Number(seconds) + offset) * 1000).toISOString().slice(0, 19)
  const zone = offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`
  return { name: name!, email: email!, date: local + zone }
}

async function setBranch(pushing: Pushing, branch: string, sha: string): Promise<void> {
  const { emulator, token, to } = pushing
  const path = `/repos/${to}/git/refs/heads/${branch}`
  const moved = await emulator.ask('PATCH', path, { token, body: { sha, force: true } })
  if (moved.status !== 200) await post(pushing, 'git/refs', { ref: `refs/heads/${branch}`, sha })
}

function post<T>({ emulator, token, to }: Pushing, what: string, body: unknown): Promise<T> {
  return emulator.want<T>('POST', `/repos/${to}/${what}`, { token, body })
}
