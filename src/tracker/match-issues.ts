import type { Address, Issue, Post } from '../domain.ts'
import type { Tracked } from './parse-issue.ts'

export interface Known {
  readonly issue: Issue
  readonly tracked: Tracked
}
export interface Located {
  readonly post: Post
  readonly address: Address
}

/** A sign by which a post is known again: what the issue recorded, and what the post shows now. */
interface Sign {
  /** `moved`: tells nothing while the path of the issue holds the same title or content. */
  readonly only?: 'moved'
  recorded(known: Known): string | null | undefined
  shown(located: Located): string | null | undefined
}

/**
 * Strongest first. What its author declares (a name for good, an address, a slug) outlives renames
 * and edits; the content outlives renames; a derived address and the path only say where it lay. A title
 * tells where nothing else does.
 */
const signs: readonly Sign[] = [
  { recorded: ({ tracked }) => tracked.state?.id, shown: ({ post }) => post.id },
  {
    only: 'moved',
    recorded: ({ tracked }) => tracked.state?.url,
    shown: ({ address }) => (address.how === 'frontmatter' ? address.url : null),
  },
  { only: 'moved', recorded: ({ tracked }) => tracked.state?.slug, shown: ({ post }) => post.slug },
  { only: 'moved', recorded: ({ tracked }) => tracked.state?.hash, shown: ({ post }) => post.hash },
  {
    only: 'moved',
    recorded: ({ tracked }) => tracked.state?.url,
    shown: ({ address }) => address.url,
  },
  { recorded: ({ tracked }) => tracked.path, shown: ({ post }) => post.path },
  { only: 'moved', recorded: ({ issue }) => issue.title, shown: ({ post }) => post.title },
]

/**
 * Which issue follows which post, by path of the post. Each issue goes to one post and each post has
 * one issue; a sign that several posts show tells only the one that lies where the issue says.
 * @param known in the order in which issues are served, lowest number first
 */
export function matchIssues(
  known: readonly Known[],
  posts: readonly Located[],
): ReadonlyMap<string, Known> {
  const matched = new Map<string, Known>()
  const served = new Set<Known>()
  const byPath = new Map(posts.map(({ post }) => [post.path, post]))
  for (const sign of signs) {
    const showing = postsBySign(sign, posts, matched)
    for (const one of known) {
      const recorded = sign.recorded(one)
      if (served.has(one) || recorded == null) continue
      // A copy of an old version says nothing about the post that stayed and was edited.
      const there = byPath.get(one.tracked.path ?? '')
      const stayed =
        there?.title === one.issue.title ||
        (there !== undefined && there.hash === one.tracked.state?.hash)
      if (sign.only === 'moved' && stayed) continue
      const candidates = (showing.get(recorded) ?? []).filter(
        located => !matched.has(located.post.path) && !isAnother(one, located),
      )
      const found =
        candidates.find(({ post }) => post.path === one.tracked.path) ??
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
  matched: ReadonlyMap<string, Known>,
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
function isAnother({ tracked }: Known, { post }: Located): boolean {
  const before = tracked.state?.id
  return before !== undefined && post.id !== undefined && before !== post.id
}
