import type { Post } from '../../domain.ts'
import { inZone, readDate, type WrittenDate } from '../../formats/written-date.ts'

/** `page.date` in UTC: the frontmatter's, else the day in the path; else the file's time, unknown. */
export function pageDate(post: Post): WrittenDate | undefined {
  const written = post.frontmatter.values.date
  if (typeof written === 'string' && written !== '') {
    const date = readDate(written)
    return date === null ? undefined : (inZone(date, 'UTC') ?? undefined)
  }
  if (written !== undefined && written !== null) return undefined
  return readDate(post.path.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? '') ?? undefined
}
