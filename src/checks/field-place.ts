import type { Place, Post } from '../domain.ts'

const bareFields = /^\s*(?:-{4,}[ \t]*\n)?(?:title|date|slug|layout|author|tags)[ \t]*:[ \t]*\S/i

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

/** The field that holds this text, however its spaces run. */
export function fieldWith({ frontmatter }: Post, text: string | undefined): string | undefined {
  return Object.keys(frontmatter.values).find(key => {
    const value = frontmatter.values[key]
    if (typeof value !== 'string' && typeof value !== 'number') return false
    return String(value).replace(/\s+/g, ' ').trim() === text
  })
}

/**
 * Nothing is missing where the fields could not be read: the frontmatter is broken, or it is not in
 * a fence that we know (Pelican and MultiMarkdown begin with bare `Title: …` lines).
 */
export function fieldsUnread({ frontmatter, body }: Post): boolean {
  return (
    frontmatter.problems.length > 0 || (frontmatter.dialect === 'none' && bareFields.test(body))
  )
}
