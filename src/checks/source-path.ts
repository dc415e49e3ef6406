import type { Post } from '../domain.ts'

/** Folders of sources, which no address has unless a page is really called so. */
const sources = ['content', 'src', '_posts', '_drafts', '_src']

/** What of the path of a file a canonical holds, in words for a message; null when nothing. */
export function sourcePathIn(canonical: string, post: Post): string | null {
  const path = canonical.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
  const end = /\.(?:mdx?|markdown)$/i.exec(path)?.[0] ?? /\/index$/i.exec(path)?.[0]
  if (end !== undefined) return end
  const names = path.split('/')
  const folders = post.path.split('/').slice(0, -1)
  const folder = names.find(name => sources.includes(name) && folders.includes(name))
  if (folder !== undefined) return `/${folder}/`
  const dots = names.find(name => name === '.' || name === '..')
  return dots === undefined ? null : `/${dots}/`
}
