import type { Move, MovedTogether, Post } from '../domain.ts'
import { folderOf } from '../formats/path.ts'

/** So many posts with one reason are said once; what the settings move always is. */
const many = 4

export interface Moved {
  readonly post: Post
  readonly move: Move
}

/**
 * The moves that one thing caused, to be said once. @param fallback the file to blame nothing on,
 * where the settings moved posts and it is open which of them
 */
export function moveTogether(moved: readonly Moved[], fallback: string | null): MovedTogether[] {
  const groups = new Map<string, Moved[]>()
  for (const one of moved) {
    const key = reasonOf(one)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap(posts => {
    const [{ post, move }] = posts as [Moved, ...Moved[]]
    const { cause, respelled } = move
    if (!respelled && cause?.by !== 'settings' && posts.length < many) return []
    const named = cause?.by === 'settings' ? cause.name || fallback : null
    const same = posts.every(other => other.move.cause?.was === cause?.was)
    return [
      {
        cause: cause?.by === 'settings' || (same && posts.length === 1) ? cause : null,
        respelled,
        path: named ?? post.path,
        posts,
      },
    ]
  })
}

function reasonOf({ post, move: { cause, respelled, from, to } }: Moved): string {
  const by =
    cause?.by === 'file'
      ? `file ${folderOf(cause.name)} ${folderOf(post.path)}`
      : cause?.by === 'settings'
        ? `settings ${cause.name}`
        : `${cause?.by}`
  return `${respelled} ${by} ${new URL(from).host} ${new URL(to).host}`
}
