import { basename } from 'node:path'
import { loadSitemapReader } from '../formats/sitemap.ts'
import { harmless, terminalLog } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { readSitemapFile } from '../io/sitemap-file.ts'
import { noPosts } from '../no-posts.ts'
import { askSites, openBlog } from '../read-blog.ts'
import { isWatched, openDesk, openOnline, print, printJson, type Voice } from './command.ts'

export interface UrlsOptions extends Voice {
  readonly format: 'pretty' | 'json'
  /** A file of the site’s sitemap. */
  readonly sitemap?: string
  /** The site is asked for its sitemap or feed, where no file is given. */
  readonly online?: boolean
}

/**
 * `postrider urls [dir]`: the live address of each post, how it was found, and how sure we are. A site
 * that does not answer leaves what the files say.
 */
export async function urls(folder: string, options: UrlsOptions): Promise<number> {
  const { format, sitemap, online = false } = options
  const { config, world } = openDesk(folder)
  if (sitemap !== undefined) await loadSitemapReader()
  const listed =
    sitemap === undefined
      ? undefined
      : { from: basename(sitemap), pages: readSitemapFile(sitemap), given: true }
  const offline = await openBlog(config, world, listed)
  const { read, outages } =
    online && listed === undefined
      ? await withProgress('Asking the site', isWatched(options), async () =>
          askSites(offline, await openOnline()),
        )
      : { read: offline, outages: [] }
  for (const { from, why } of outages) terminalLog.warn(`${from} did not answer: ${why}`)
  const { located } = read
  if (located.length === 0) terminalLog.warn(noPosts(read, config, world.repo))
  const rows = located.map(({ post, address: { url, how, certain, why }, generator }) => ({
    path: post.path,
    url,
    how,
    certain,
    generator,
    ...(why !== undefined && { why }),
  }))
  if (format === 'json') printJson(rows)
  else print(harmless(rows.map(pretty).join('\n')))
  return 0
}

function pretty({ path, url, why }: { path: string; url: string | null; why?: string }): string {
  return `${path}\n  ${url ?? `not known: ${why}`}`
}
