import type { Post } from '../../domain.ts'
import { below, fileOf, folderOf, withoutExtension } from '../../formats/path.ts'
import { readDate } from '../../formats/written-date.ts'
import type { Located } from '../define-generator.ts'

const datePrefix = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/

/** The user's `site.permalink` filled in: `:slug :title :path :year :month :day`. */
export function fillPermalink(pattern: string, post: Post, root: string): Located {
  let missing: string | null = null
  const path = pattern.replace(/:([a-z_]+)/g, (match, name: string) => {
    const value = partOf(name, post, root)
    if (value === null) missing ??= name
    return value ?? match
  })
  if (missing !== null) {
    return {
      why: `site.permalink needs :${missing}, and the post does not say it (known are :slug :title :path :year :month :day)`,
    }
  }
  return {
    path: path.startsWith('/') ? path : `/${path}`,
    rule: `site.permalink ${pattern} of the config`,
  }
}

function partOf(name: string, post: Post, root: string): string | null {
  const date = post.date === undefined ? null : readDate(post.date)
  const rest = withoutExtension(below(root, post.path) ?? post.path)
  switch (name) {
    case 'slug':
      return post.slug ?? fileName(rest).replace(datePrefix, '')
    case 'title':
      return slugOf(post.title)
    case 'path':
      return rest.replace(/\/index$/, '')
    case 'year':
      return date === null ? null : String(date.year)
    case 'month':
      return date === null ? null : String(date.month).padStart(2, '0')
    case 'day':
      return date === null ? null : String(date.day).padStart(2, '0')
    default:
      return null
  }
}

/** `hello` of `2024-05-01-hello.md` and of `hello/index.md`. */
function fileName(path: string): string {
  const name = fileOf(path)
  return /^_?index$/.test(name) && path.includes('/') ? fileOf(folderOf(path)) : name
}

function slugOf(title: string): string | null {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? null : slug
}
