import type { Post, Target } from '../domain.ts'
import { tagOf } from './words-to-ask.ts'

/** A subject of the blog: so many of its posts bear the tag, and one in so many. */
const fewestPosts = 3
const oneIn = 5

/**
 * The places that take a blog as a whole, of those that fit: a planet whose subject is one of the
 * blog's, most of its posts first; then those for personal blogs, which one for a product is not.
 */
export function placesForSite(
  places: readonly Target[],
  posts: readonly Pick<Post, 'tags'>[],
  isPersonal: boolean,
): Target[] {
  const count = new Map<string, number>()
  for (const { tags } of posts)
    for (const tag of new Set(tags.map(tagOf))) count.set(tag, (count.get(tag) ?? 0) + 1)
  const posted = ({ topics: [subject = ''] }: Target) => count.get(tagOf(subject)) ?? 0
  const isSubject = (place: Target) => posted(place) >= Math.max(fewestPosts, posts.length / oneIn)
  const takesAny = ({ topics }: Target) => isPersonal && topics.includes('personal blogs')
  return [
    ...places.filter(isSubject).sort((a, b) => posted(b) - posted(a)),
    ...places.filter(place => takesAny(place) && !isSubject(place)),
  ]
}
