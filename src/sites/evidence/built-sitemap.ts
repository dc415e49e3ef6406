import type { Day, Repo } from '../../domain.ts'
import { joinPath } from '../../formats/path.ts'
import { readSitemap } from '../../formats/sitemap.ts'
import { hostOf } from '../../formats/url.ts'

const folders = ['public', 'dist', '_site', 'build', 'out', 'static', 'site', '']
const names = ['sitemap.xml', 'sitemap-index.xml', 'sitemap_index.xml', 'sitemap-0.xml']

/** Pages that some sitemap lists, and where it was found. */
export interface ListedPages {
  readonly from: string
  readonly pages: readonly string[]
  /** The user named it: its host is the host of the blog. */
  readonly given: boolean
  /** The site itself answered with it. */
  readonly online?: Online
}

/** A list that is as new as the last deployment, and may not be all. */
export interface Online {
  readonly how: 'sitemap' | 'feed'
  /** False for a feed, which lists the newest, and for what was cut short. */
  readonly whole: boolean
  /** By address, as far as the list has titles. */
  readonly titles: ReadonlyMap<string, string>
  /** Posts before that day are not on the list. */
  readonly since: Day | null
}

/** A sitemap that a build left in the repository. Of an address other than the site's it is not ours. */
export function builtSitemap(repo: Repo, root: string, siteUrl: string | null): ListedPages | null {
  for (const folder of folders) {
    for (const name of names) {
      const path = joinPath(root, folder, name)
      const text = repo.read(path)
      if (text === undefined || !text.includes('<loc>')) continue
      const { pages, maps } = readSitemap(text)
      const all = [...pages, ...maps.flatMap(map => listedBy(repo, joinPath(root, folder), map))]
      const own = all.filter(url => siteUrl === null || hostOf(url) === hostOf(siteUrl))
      const isLocal = own.some(url => /\/\/(?:localhost|127\.|0\.0\.0\.0)/.test(url))
      if (own.length > 0 && own.length * 2 > all.length && !isLocal)
        return { from: path, pages: own, given: false }
    }
  }
  return null
}

/** The file behind an address of an index. */
function listedBy(repo: Repo, folder: string, map: string): readonly string[] {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/i.exec(map)?.[1] ?? ''
  return readSitemap(repo.read(joinPath(folder, path)) ?? '').pages
}
