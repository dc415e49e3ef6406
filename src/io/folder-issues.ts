import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Change, Issue, Issues } from '../domain.ts'
import { hideSecrets, scrub } from './secrets.ts'

/** Issues as markdown files of a folder: the tracker of `preview`. What a person ticks there is kept. */
export function openFolder(
  folder: string,
  label: string,
): Issues & { write(change: Change): void } {
  const files = list(folder)
  const paths = new Map(files.map(({ number, url }) => [number, url]))
  return {
    list: async () => files.map(issue => ({ ...issue, labels: [label] })),
    comments: async () => [],
    mayWrite: async () => 'pass',
    write(change) {
      if (change.do === 'open-issue')
        write(folder, `issues/${fileName(change.path ?? 'index')}`, change.body)
      else if (change.do === 'update-issue')
        write(folder, paths.get(change.number) ?? '', change.body)
      else if (change.do === 'write-file') write(folder, change.path, scrub(change.text))
    },
  }

  function write(top: string, path: string, text: string): void {
    const full = join(top, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, hideSecrets(text))
  }
}

function list(folder: string): Issue[] {
  const names = readFolder(join(folder, 'issues')).filter(name => name.endsWith('.md'))
  return names.sort().map((name, i) => ({
    number: i + 1,
    title: name,
    body: readFileSync(join(folder, 'issues', name), 'utf8'),
    state: 'open',
    labels: [],
    createdAt: '1970-01-01',
    url: `issues/${name}`,
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
function fileName(path: string): string {
  const name = path.replace(/\//g, '--').replace(/[^\p{L}\p{N}._-]/gu, '_')
  const lossy = name.replaceAll('--', '/') !== path
  const mark = lossy ? `.${createHash('sha256').update(path).digest('hex').slice(0, 6)}` : ''
  return `${name.replace(/\.md$/, '')}${mark}.md`
}
