import type { Address, Post } from '../domain.ts'

export interface Located {
  readonly post: Post
  readonly address: Address
}

/** What is remembered of a post: where it lay, and what it showed. */
export interface Remembered {
  readonly path: string | null
  readonly title: string
  readonly id?: string | null | undefined
  readonly url?: string | null | undefined
  readonly slug?: string | null | undefined
  readonly hash?: string | null | undefined
}

/** A sign by which a post is known again: what is remembered of it, and what it shows now. */
interface Sign {
  /** `moved`: tells nothing while its path holds the same title or content. */
  readonly only?: 'moved'
  recorded(known: Remembered): string | null | undefined
  shown(located: Located): string | null | undefined
}

/**
 * Strongest first. What its author declares (a name for good, an address, a slug) outlives renames
 * and edits; the content outlives renames; a derived address and the path only say where it lay. A title
 * tells where nothing else does.
 */
const signs: readonly Sign[] = [
  { recorded: ({ id }) => id, shown: ({ post }) => post.id },
  {
    only: 'moved',
    recorded: ({ url }) => url,
    shown: ({ address }) => (address.how === 'frontmatter' ? address.url : null),
  },
  { only: 'moved', recorded: ({ slug }) => slug, shown: ({ post }) => post.slug },
  { only: 'moved', recorded: ({ hash }) => hash, shown: ({ post }) => post.hash },
  { only: 'moved', recorded: ({ url }) => url, shown: ({ address }) => address.url },
  { recorded: ({ path }) => path, shown: ({ post }) => post.path },
  { only: 'moved', recorded: ({ title }) => title, shown: ({ post }) => post.title },
]

/**
 * Which of the remembered a post is, by path of the post. Each goes to one post and each post is
 * one; a sign that several posts show tells only the one that lies where it is remembered.
 * @param known in the order in which they are served
 */
export function recognisePosts<K extends Remembered>(
  known: readonly K[],
  posts: readonly Located[],
): ReadonlyMap<string, K> {
  const matched = new Map<string, K>()
  const served = new Set<K>()
  const byPath = new Map(posts.map(({ post }) => [post.path, post]))
  for (const sign of signs) {
    const showing = postsBySign(sign, posts, matched)
    for (const one of known) {
      const recorded = sign.recorded(one)
      if (served.has(one) || recorded == null) continue
      // A copy of an old version says nothing about the post that stayed and was edited.
      const there = byPath.get(one.path ?? '')
      const stayed = there !== undefined && (there.title === one.title || there.hash === one.hash)
      if (sign.only === 'moved' && stayed) continue
      const candidates = (showing.get(recorded) ?? []).filter(
        located => !matched.has(located.post.path) && !isAnother(one, located),
      )
      const found =
        candidates.find(({ post }) => post.path === one.path) ??
        (candidates.length === 1 ? candidates[0] : undefined)
      if (found === undefined) continue
      matched.set(found.post.path, one)
      served.add(one)
    }
  }
  return matched
}

function postsBySign(
  sign: Sign,
  posts: readonly Located[],
  matched: ReadonlyMap<string, Remembered>,
): Map<string, Located[]> {
  const showing = new Map<string, Located[]>()
  for (const located of posts) {
    const shown = sign.shown(located)
    if (shown == null || shown === '' || matched.has(located.post.path)) continue
    const list = showing.get(shown)
    if (list === undefined) showing.set(shown, [located])
    else list.push(located)
  }
  return showing
}

/** Both have a name for good, and not the same one: a new post took the place of the old. */
function isAnother(known: Remembered, { post }: Located): boolean {
  return known.id != null && post.id !== undefined && known.id !== post.id
}
