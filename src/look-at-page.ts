import type { Page, Post, SiteTold, Web } from './domain.ts'
import { isBehind } from './formats/is-behind.ts'
import { samePage } from './formats/page-key.ts'
import { hostOf, sameAddress } from './formats/url.ts'

/** Between two looks at a page whose deployment may be under way: a minute in all. */
const pauses = [5_000, 10_000, 20_000, 25_000]

/**
 * The page of a post. Where the post has just changed, the deployment may lag behind the push: then
 * it is looked at again a few times, as long as the run may wait, and else left to the next run.
 */
export async function lookAtPage(
  post: Post,
  url: string,
  web: Web,
  told: readonly SiteTold[] = [],
  justChanged = false,
): Promise<Page> {
  // What reads HTML is loaded with the first page; most runs on a laptop have none.
  const { readPage } = await import('./pages/read-page.ts')
  const look = async (at: string) =>
    readPage(post, at, await web.get({ url: at, robots: 'ignore', confirm: true }), told)
  let page = await look(url)
  for (const pause of justChanged ? pauses : []) {
    if (!isBehind(page, post) || !(await web.wait?.(pause))) break
    page = await look(url)
  }
  const other = otherSpelling(page)
  return {
    ...page,
    ...(justChanged && page.live === 'pass' && isBehind(page, post) && { awaited: true }),
    ...(other !== null && { original: await look(other) }),
  }
}

/** The same page under another address of the site, which it names as canonical: is it there? */
function otherSpelling({ url, finalUrl = url, canonical }: Page): string | null {
  if (canonical == null || sameAddress(canonical, finalUrl)) return null
  const isSame = samePage(canonical, finalUrl) && hostOf(canonical) === hostOf(finalUrl)
  return isSame ? canonical : null
}
