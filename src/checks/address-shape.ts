import type { Blog } from '../domain.ts'
import { keyWithoutQuery } from './own-post.ts'
import { perBlog } from './per-blog.ts'

/** The path of an address taken apart: `/blog/2024/05/01/hello-world` → folder, day, name. */
export interface Parts {
  /** All before the name, digits of a day as `#`: `/blog/#/#/#`. */
  readonly shape: string
  /** `2024-05-01` or `2024-05`; empty where the path has no day. */
  readonly day: string
  /** The last part in lower case, without `.html`. */
  readonly name: string
}

const dayParts = /\/(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/|$)/
/** So many posts of one shape, and the shape is that of posts. */
const enough = 5

export function partsOf(url: URL): Parts {
  const path = keyWithoutQuery(url).replace(/^[^/]*/, '')
  const at = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, at))
  const day = dayParts.exec(folder)
  return {
    shape: folder.replace(dayParts, found => found.replace(/\d+/g, '#')),
    day:
      day === null
        ? ''
        : day
            .slice(1)
            .filter(Boolean)
            .map(part => part.padStart(2, '0'))
            .join('-'),
    name: path.slice(at + 1).toLowerCase(),
  }
}

/** The shapes that many posts of the blog have. */
export const postShapes: (blog: Blog) => ReadonlySet<string> = perBlog(blog => {
  const counts = new Map<string, number>()
  for (const { address } of blog.posts) {
    if (address.url === null) continue
    const { shape } = partsOf(new URL(address.url))
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([shape]) => shape))
})
