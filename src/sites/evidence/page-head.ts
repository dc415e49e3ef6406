import type { Repo } from '../../domain.ts'
import { fileOf } from '../../formats/path.ts'

/** The frontmatter of a file as text; empty when none is closed within its first 4,000 characters. */
export function headOf(repo: Repo, path: string): string {
  const text = repo.read(path)?.slice(0, 4000) ?? ''
  const end = text.indexOf('\n---', 3)
  return /^\uFEFF?---/.test(text) && end > 0 ? text.slice(0, end) : ''
}

/** Among pages, a post is what has a day: in its frontmatter or its name. */
export function isDated(repo: Repo, path: string): boolean {
  const inHead =
    /^[ \t{]*"?(?:date|pub_?date|published(?:_?at|_?on|_?date)?|created(?:_?at)?)"?\s*:\s*['"]?(?:\d{4}|\w{3,9}\.? \d)/im
  return /\d{4}-\d{2}-\d{2}/.test(fileOf(path)) || inHead.test(headOf(repo, path))
}
