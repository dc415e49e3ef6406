import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../config/errors.ts'
import type { Change, Issue, Issues, Update } from '../domain.ts'
import { writeWhole } from './replace-file.ts'
import { hideSecrets, scrub } from './secrets.ts'

/**
 * Issues as markdown files of a folder: the tracker of `preview`. What a person ticks there is kept.
 * `issueOf` is the file of a post, by its path; null where it has none.
 */
export function openFolder(
  folder: string,
  label: string,
): Issues & { write(change: Change): void; issueOf(path: string): string | null } {
  const files = list(folder)
  const paths = new Map(files.map(({ number, url }) => [number, url]))
  return {
    list: async () => files.map(issue => ({ ...issue, labels: [label] })),
    comments: async () => [],
    history: async () => [],
    mayWrite: async () => 'pass',
    issueOf(path) {
      const names = [opened, closed].map(below => `${below}${fileName(path)}`)
      return names.find(name => existsSync(join(folder, name))) ?? null
    },
    write(change) {
      if (change.do === 'open-issue')
        write(folder, `issues/${fileName(change.path ?? 'index')}`, change.body)
      else if (change.do === 'update-issue') update(change)
      else if (change.do === 'write-file') write(folder, change.path, scrub(change.text))
    },
  }

  /** A file that moves is one of another state. */
  function update({ number, body, close, reopen }: Update): void {
    const path = paths.get(number) ?? ''
    const [from, to] = close !== undefined ? [opened, closed] : [closed, opened]
    const moves = close !== undefined || reopen === true
    if (moves) rmSync(join(folder, path))
    write(folder, moves ? path.replace(from, () => to) : path, body)
  }

  function write(top: string, path: string, text: string): void {
    try {
      writeWhole(join(top, path), hideSecrets(text))
    } catch (error) {
      throw refusedBy(join(top, path), error)
    }
  }
}

/** What the system does not let us write is no bug of ours. */
function refusedBy(path: string, error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTDIR', 'EEXIST'].includes(code)
    ? new UserError(
        'out',
        `“${path}” cannot be written (${code}). Make room for it, or give another folder to --out.`,
      )
    : error
}

/** To open a closed one again, move it back. */
const opened = 'issues/'
const closed = 'issues/closed/'

function list(folder: string): Issue[] {
  const paths = [opened, closed].flatMap(below =>
    readFolder(join(folder, below))
      .filter(name => name.endsWith('.md'))
      .map(
        name =>
          ({ name, path: `${below}${name}`, state: below === opened ? 'open' : 'closed' }) as const,
      ),
  )
  return paths
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, path, state }, i) => ({
      number: i + 1,
      title: name,
      body: readFileSync(join(folder, path), 'utf8'),
      state,
      labels: [],
      createdAt: '1970-01-01',
      url: path,
      trusted: true,
      comments: 0,
    }))
}

function readFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/**
 * `_posts/2026-10-01-a-post.md` → `_posts--2026-10-01-a-post.md`: one flat folder. Where that loses
 * a character, a mark of the path keeps two posts apart.
 */
export function fileName(path: string): string {
  const name = path.replace(/\//g, '--').replace(/[^\p{L}\p{N}._-]/gu, '_')
  const lossy = name.replaceAll('--', '/') !== path
  const mark = lossy ? `.${createHash('sha256').update(path).digest('hex').slice(0, 6)}` : ''
  return `${name.replace(/\.md$/, '')}${mark}.md`
}
