import type { Post } from '../domain.ts'

/** A post with one thing put back as it was. */
export interface PutBack {
  readonly by: 'field' | 'title' | 'file'
  readonly name: string
  readonly was: string | null
  readonly post: Post
}

/** What a frontmatter key may decide of a post besides its own value. */
const decided = ['title', 'slug', 'date', 'canonical'] as const

/** Every single thing that differs between two versions of a post, put back in the newer one. */
export function putBack(before: Post, now: Post): PutBack[] {
  const keys = differingKeys(before, now)
  const found: PutBack[] = keys.map(key => {
    const was = before.frontmatter.values[key]
    const isTitle = key.toLowerCase() === 'title'
    return {
      by: isTitle ? 'title' : 'field',
      name: key,
      was: isTitle ? before.title : sayValue(was),
      post: withValue(now, key, was, decidedBy(key, before, now)),
    }
  })
  if (before.title !== now.title && !found.some(({ by }) => by === 'title'))
    found.push({
      by: 'title',
      name: 'title',
      was: before.title,
      post: changed(now, { title: before.title }),
    })
  if (before.path !== now.path)
    found.push({ by: 'file', name: before.path, was: before.path, post: atPath(before, now, keys) })
  return found
}

/** The post with another value in its frontmatter, and what follows from it. */
export function withValue(
  post: Post,
  key: string,
  value: unknown,
  follows: Partial<Post> = {},
): Post {
  const values: Record<string, unknown> = Object.assign(
    Object.create(null),
    post.frontmatter.values,
  )
  if (value === undefined) delete values[key]
  else values[key] = value
  return changed(post, { ...follows, frontmatter: { ...post.frontmatter, values } })
}

/** The post without what it says of its own address. */
export function withoutCanonical(post: Post): Post {
  return post.canonical === undefined ? post : changed(post, { canonical: undefined })
}

/** The content of a post is parsed on first use: it is inherited, not copied. */
function changed(post: Post, values: { readonly [K in keyof Post]?: Post[K] | undefined }): Post {
  const described = Object.entries(values).map(([key, value]) => [key, { value, enumerable: true }])
  return Object.create(post, Object.fromEntries(described)) as Post
}

function differingKeys(before: Post, now: Post): string[] {
  const [was, is] = [before.frontmatter.values, now.frontmatter.values]
  const keys = new Set([...Object.keys(is), ...Object.keys(was)])
  return [...keys].filter(key => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
}

/** What the post read from this key, before or now. */
function decidedBy(key: string, before: Post, now: Post): Partial<Post> {
  const fields = decided.filter(field => {
    if (before[field] === now[field]) return false
    const says = (post: Post) => sayValue(post.frontmatter.values[key]) === post[field]
    return fold(key) === field || says(before) || says(now) || (field === 'date' && isDate(key))
  })
  return Object.fromEntries(fields.map(field => [field, before[field]]))
}

/** With the file, what the post takes from its name while no key says it. */
function atPath(before: Post, now: Post, keys: readonly string[]): Post {
  const said = (field: string) => keys.some(key => fold(key) === field)
  return changed(now, {
    path: before.path,
    ...(!said('date') && !keys.some(isDate) && { date: before.date }),
    ...(!said('title') && now.frontmatter.values.title === undefined && { title: before.title }),
  })
}

/** Null where the key was not there. */
function sayValue(value: unknown): string | null {
  if (value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const isDate = (key: string) => /date|published|created|added/i.test(key)
const fold = (key: string) => key.replace(/[._-]/g, '').toLowerCase()
