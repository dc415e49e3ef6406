import { basename } from 'node:path'
import { harmless } from '../io/log.ts'
import { readSitemapFile } from '../io/sitemap-file.ts'
import { readBlog } from '../read-blog.ts'
import { openDesk, print, printJson } from './command.ts'

export interface UrlsOptions {
  readonly format: 'pretty' | 'json'
  /** A file of the site’s sitemap. */
  readonly sitemap?: string
}

/** `postrider urls [dir]`: the live address of each post, how it was found, and how sure we are. */
export function urls(folder: string, { format, sitemap }: UrlsOptions): number {
  const { config, world } = openDesk(folder)
  const listed =
    sitemap === undefined
      ? undefined
      : { from: basename(sitemap), pages: readSitemapFile(sitemap), given: true }
  const { located } = readBlog(config, world, listed)
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
