import type { Post } from '../../domain.ts'
import type { JekyllSettings } from './settings.ts'

/**
 * The categories of a post in Jekyll's order: the folders above `_posts`, the defaults, `categories`
 * (text is split at spaces), `category` (text is one category).
 */
export function categoriesOf(
  post: Post,
  path: string,
  folder: '_posts' | '_drafts',
  { defaultsFor }: JekyllSettings,
): string[] {
  const above = path.startsWith(folder) ? '' : path.slice(0, Math.max(0, path.indexOf(folder)))
  const { values } = post.frontmatter
  const defaults = defaultsFor(path, 'posts')
  const categories = [
    ...above.split('/').filter(name => name !== ''),
    ...many(defaults.categories),
    ...many(values.categories),
    ...one(values.category ?? defaults.category),
  ]
  return [...new Set(categories)]
}

function many(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).filter(name => name !== '')
  return Array.isArray(value) ? value.flat().flatMap(one) : one(value)
}

function one(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(one)
  return value === undefined || value === null || value === '' || typeof value === 'object'
    ? []
    : [String(value)]
}
