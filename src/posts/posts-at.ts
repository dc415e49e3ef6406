import { UserError } from '../config/errors.ts'
import { program } from '../text/program.ts'

/**
 * The posts that files and folders name, all relative to the top.
 * @throws UserError for a path that names no post: a check of nothing would always pass
 */
export function postsAt(paths: readonly string[], posts: readonly string[]): string[] {
  return paths.flatMap(path => {
    const found = posts.filter(post => post === path || path === '' || post.startsWith(`${path}/`))
    if (found.length > 0) return found
    throw new UserError(
      'path',
      `“${path}” names no post. Expected a post, or a folder that has some: run “${program} urls” to see them.`,
    )
  })
}
