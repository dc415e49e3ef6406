import type { Announcement, Config, Event, Report, Seen, World } from './domain.ts'
import { readingOf } from './plan-posts.ts'
import type { Said } from './read-issues.ts'
import type { Chosen } from './tracker/choose-posts.ts'
import { markLine, markText } from './tracker/state.ts'

type SeenPosts = ReadonlyMap<string, Seen>

/** What IndexNow is to be told, once a host: pages that were not told of as they are now. */
export function announce(
  chosen: readonly Chosen[],
  seen: SeenPosts,
  said: Said,
  event: Event,
  config: Config,
  world: World,
): Announcement[] {
  const { indexnow } = config
  if (indexnow === undefined) return []
  const { key, keyLocation } = indexnow
  const hosts = new Map<string, Announcement['pages'][number][]>()
  for (const one of chosen) {
    const report = seen.get(one.post.path)?.report
    if (report === undefined || !isOpen(report)) continue
    const { tracked } = readingOf(one, said, event, config, world)
    const { url } = report.address
    if (url === null || tracked?.state?.announced === markPage(report)) continue
    const { host } = new URL(url)
    hosts.set(host, [...(hosts.get(host) ?? []), { path: one.post.path, url }])
  }
  return [...hosts].map(([host, pages]) => ({
    ...{ do: 'announce', host, key, pages },
    ...(keyLocation !== undefined && { keyLocation }),
  }))
}

/** Seen in this run as the post is now, and open to search engines. */
function isOpen({ post, page }: Report): boolean {
  const isThere = page?.live === 'pass' && page.awaited !== true
  return post.published && isThere && page.noindex !== true && page.crawlable !== 'fail'
}

const markPage = ({ post, address }: Report) => markLine(`${address.url} ${markText(post)}`)

/** The same posts, those that were told of with a mark of what was told. */
export function withAnnounced(seen: SeenPosts, announced: ReadonlySet<string>): SeenPosts {
  const told = ({ report }: Seen) => ({ ...report, announced: markPage(report) })
  return new Map(
    [...seen].map(([path, one]) => [
      path,
      announced.has(path) ? { ...one, report: told(one) } : one,
    ]),
  )
}
