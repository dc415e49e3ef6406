import type { Outage, Page, World } from './domain.ts'
import { hostOf } from './formats/url.ts'
import { lookAtPage } from './look-at-page.ts'
import { askSites, type ReadBlog } from './read-blog.ts'
import type { Located } from './tracker/choose-posts.ts'

/** The pages of posts that a person at a terminal asks for, one after the other. */
export interface PageLooks {
  /** With what the site says of its pages. */
  readonly read: ReadBlog
  /** Of the posts that are to be looked at: the newest ones. */
  choose(posts: readonly Located[]): void
  /** Null: it is not looked at. */
  look(post: Located): Promise<Page | null>
  outages(): readonly Outage[]
  /** How many pages were not looked at, and why; a sentence, or none. */
  notices(): readonly string[]
}

/** Of one run at most. */
export const mostPages = 100
/** After so many pages in a row that did not answer, nobody waits for the others. */
const mostSilent = 3

/** Offline nothing is looked at, and the blog is as its files say. */
export async function openLooks(offline: ReadBlog, web: World['web']): Promise<PageLooks> {
  if (web === null) {
    const nothing = {
      choose: () => {},
      look: async () => null,
      outages: () => [],
      notices: () => [],
    }
    return { read: offline, ...nothing }
  }
  const { read, outages: ofSite } = await askSites(offline, web)
  const outages = new Map(ofSite.map(one => [`${one.from} ${one.why}`, one]))
  const chosen = new Set<string>()
  let beyond = 0
  let silent = 0
  return { read, choose, look, outages: () => [...outages.values()], notices }

  function choose(posts: readonly Located[]): void {
    const out = posts.filter(({ post, address }) => post.published && address.url !== null)
    const newest = [...out].sort((a, b) => ((a.post.date ?? '') < (b.post.date ?? '') ? 1 : -1))
    for (const { post } of newest.slice(0, mostPages)) chosen.add(post.path)
    beyond = newest.length - chosen.size
  }

  async function look({ post, address: { url } }: Located): Promise<Page | null> {
    if (url === null || !chosen.has(post.path)) return null
    if (silent >= mostSilent || web?.isSpent?.() === true) return null
    const page = await lookAtPage(post, url, web!, read.blog.told)
    chosen.delete(post.path)
    silent = page.live === 'inconclusive' ? silent + 1 : 0
    if (page.live === 'inconclusive')
      keep({ from: hostOf(url) ?? url, why: page.why ?? 'no answer' })
    return page
  }

  function keep(outage: Outage): void {
    outages.set(`${outage.from} ${outage.why}`, outage)
  }

  function notices(): string[] {
    const left = beyond + chosen.size
    if (left === 0) return []
    const pages = left === 1 ? 'One page was' : `${left} pages were`
    const why =
      silent >= mostSilent
        ? `${mostSilent} in a row did not answer. Try again later.`
        : `a run looks at ${mostPages} at most, in five minutes. Name the posts to look at.`
    return [`${pages} not looked at: ${why}`]
  }
}
