import { harmless } from '../io/log.ts'
import { readBlog } from '../run.ts'
import { openDesk, print, printJson } from './command.ts'

export interface UrlsOptions {
  readonly format: 'pretty' | 'json'
}

/** `postrider urls [dir]`: the live address of each post, how it was found, and how sure we are. */
export function urls(folder: string, { format }: UrlsOptions): number {
  const { config, world } = openDesk(folder)
  const { site, located } = readBlog(config, world)
  const rows = located.map(({ post, address: { url, how, certain, why } }) => ({
    path: post.path,
    url,
    how,
    certain,
    generator: site.generator,
    ...(why !== undefined && { why }),
  }))
  if (format === 'json') printJson(rows)
  else print(harmless(rows.map(pretty).join('\n')))
  return 0
}

function pretty({ path, url, why }: { path: string; url: string | null; why?: string }): string {
  return `${path}\n  ${url ?? `not known: ${why}`}`
}
