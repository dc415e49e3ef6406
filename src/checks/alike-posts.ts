import type { Blog, Post } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { findNearDuplicates } from '../text/near-duplicates.ts'
import { quoted } from '../text/say-lines.ts'
import { perBlog } from './per-blog.ts'

/** From here on two posts are told that they are alike, and from there on that they are one. */
const alike = 0.8
export const theSame = 0.95

/** Notes and announcements of a few lines are alike without anybody having copied them. */
const shortest = 600

interface Twin {
  readonly post: Post
  readonly likeness: number
}

/** The other post of the blog that is most like this one; a draft may be told, but is not told of. */
export function twinOf(post: Post, blog: Blog): Twin | undefined {
  const others = (twinsIn(blog).get(post.path) ?? []).filter(
    other => other.post.published || !post.published,
  )
  return [...others].sort((a, b) => b.likeness - a.likeness)[0]
}

/** How much of its text a post shares; counted of what stands in either, so it may be more. */
export function sayLikeness({ post, likeness }: Twin): string {
  const percent = Math.floor(likeness * 100)
  const share = percent === 100 ? 'all' : `at least ${percent} %`
  return `shares ${share} of its text with ${quoted(post.title, 60)} (${post.path})`
}

const twinsIn = perBlog((blog): ReadonlyMap<string, readonly Twin[]> => {
  const located = blog.posts.filter(({ post }) => isText(post))
  const bodies = located.map(({ post }) => post.body)
  const twins = new Map<string, Twin[]>()
  const add = (post: Post, twin: Twin) =>
    twins.set(post.path, [...(twins.get(post.path) ?? []), twin])
  const isAsked = (at: number) => blog.asked?.has(located[at]!.post.path) !== false
  for (const { a, b, likeness } of findNearDuplicates(bodies, alike, isAsked)) {
    const [one, other] = [located[a]!, located[b]!]
    if (areTranslations(one.post, other.post) || areOnePage(one, other)) continue
    add(one.post, { post: other.post, likeness })
    add(other.post, { post: one.post, likeness })
  }
  return twins
})

function isText({ body, optedOut, frontmatter }: Post): boolean {
  return body.length >= shortest && !optedOut && frontmatter.values.redirect_to === undefined
}

/** Code and names can make most of a post, and stay as they are in another language. */
function areTranslations(a: Post, b: Post): boolean {
  if (a.language !== undefined && b.language !== undefined) return a.language !== b.language
  return a.path !== b.path && withoutLanguage(a.path) === withoutLanguage(b.path)
}

/** `content/en/post/a.fr.md` → `content/post/a.md` */
function withoutLanguage(path: string): string {
  return path.replace(
    /(?:^|\/)[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)|\.[a-z]{2}(?:[-_][a-z]{2})?(?=\.\w+$)/gi,
    '',
  )
}

/** The canonical of one names the other, or both name one: another check says so. */
function areOnePage(one: Blog['posts'][number], other: Blog['posts'][number]): boolean {
  const keys = [one, other].map(({ post, address }) => post.canonical ?? address.url)
  return keys.every(key => key !== null) && pageKey(keys[0]!) === pageKey(keys[1]!)
}
