import type { Place, Post } from '../domain.ts'

/**
 * Where the frontmatter gives a value: under one of the usual names, or under the author's own name
 * for it, which holds the same value. The top of the file where it stands nowhere.
 */
export function fieldPlace(
  post: Post,
  names: readonly [string, ...string[]],
  value?: string,
): Place {
  const { places } = post.frontmatter
  const key = names.find(name => places[name] !== undefined) ?? fieldWith(post, value)
  const place = key === undefined ? undefined : places[key]
  return { ...(place ?? { line: 1 }), field: key ?? names[0] }
}

/** The field that holds this text, itself or within, however its spaces run. */
export function fieldWith({ frontmatter }: Post, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const { values } = frontmatter
  return (
    Object.keys(values).find(key => holds(values[key], text, 0)) ??
    Object.keys(values).find(key => holds(values[key], text, 4))
  )
}

function holds(value: unknown, text: string, levels: number): boolean {
  if (typeof value === 'object' && value !== null)
    return levels > 0 && Object.values(value).some(inner => holds(inner, text, levels - 1))
  if (typeof value !== 'string' && typeof value !== 'number') return false
  return String(value).replace(/\s+/g, ' ').trim() === text
}

/** Nothing is missing where the fields could not be read. */
export function fieldsUnread({ frontmatter }: Post): boolean {
  return frontmatter.problems.length > 0
}
