import type { Google } from './ask-google.ts'
import { describe, doneAt, mayBeShown, withCopies } from './describe-post.ts'
import type { Report } from './domain.ts'
import { withLetters } from './drafts/letters-after.ts'
import { findPlaces, type Means } from './find-places.ts'
import { nothingDone } from './life.ts'
import { lookAtPage } from './look-at-page.ts'
import type { Chosen } from './tracker/choose-posts.ts'

/**
 * A post, and the issue it has → all that a run finds out about it.
 * @param justChanged its deployment may be under way
 */
export async function reportOn(
  one: Chosen,
  means: Means & { readonly google: Google },
  justChanged: boolean,
): Promise<Report> {
  const { post, address, tracked } = one
  const { config, world, blog } = means
  const page =
    world.web === null || address.url === null
      ? null
      : await lookAtPage(post, address.url, world.web, blog.told, justChanged)
  const done = tracked === null ? nothingDone : doneAt(address, tracked)
  const asked = await means.google.ask({ post, address, page, done: withCopies(done, post) })
  const described = describe(post, address, page, config, blog, done, undefined, asked)
  const base = withLetters(described, config)
  if (address.url === null || !mayBeShown(base, blog)) return base
  return { ...base, ...(await findPlaces(one, base.handOff?.original ?? address.url, means)) }
}
