import { closest } from 'fastest-levenshtein'
import { hostOf } from '../formats/url.ts'

/** Parts of an address that a post fills in. */
const parts = ['slug', 'title', 'path', 'year', 'month', 'day']
/** Those of which each post has its own. */
const own = /:(?:slug|title|path)\b/

export interface Misjudged {
  readonly expected: string
  readonly fix: string
}

/**
 * Does a `site.permalink` make a path of each post, and a path of its own? Null when it does: what it
 * says is taken as certain.
 * @param site the address of the site, where the config has it
 */
export function judgePermalink(permalink: string, site: string | undefined): Misjudged | null {
  const whole = /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]*)(.*)$/i.exec(permalink)
  if (whole !== null) return wholeAddress(whole[1]!, pathBelow(meant(whole[2]!), site), site)
  const unknown = [...permalink.matchAll(/:(\w*)/g)].find(([, name]) => !parts.includes(name!))
  const nearest = unknown === undefined ? '' : closest(unknown[1]!.toLowerCase(), parts)
  const path = meant(permalink)
  if (unknown !== undefined)
    return { expected: known, fix: `“${unknown[0]}” is unknown; did you mean “:${nearest}”?` }
  if (path !== permalink && own.test(path)) return { expected: known, fix: `Write “${path}”.` }
  if (/[{}<>[\]?#*%\s]/.test(permalink))
    return { expected: `a path, with ${known}`, fix: 'Write “/blog/:slug/”, for instance.' }
  if (own.test(permalink)) return null
  return {
    expected: 'a path with :slug, :title or :path, so that each post has its own',
    fix: `Write “${permalink.replace(/\/*$/, '')}/:slug/”, for instance.`,
  }
}

const known = `parts of ${parts.map(name => `:${name}`).join(' ')}`

function wholeAddress(host: string, path: string, site: string | undefined): Misjudged {
  const same = site !== undefined && hostOf(site) === hostOf(`https://${host}`)
  const why =
    site === undefined
      ? 'its host belongs into site.url'
      : same
        ? 'its host is that of site.url'
        : `its host is not that of site.url, ${site}`
  return { expected: 'a path', fix: `Drop the host, ${why}: write “${path}”.` }
}

/** The base path of the site goes before it anyway. */
function pathBelow(path: string, site: string | undefined): string {
  const base = site === undefined ? '' : new URL(site).pathname.replace(/\/$/, '')
  const rest = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path
  return rest === '' || rest === '/' ? '/:slug/' : rest
}

/** `{slug}`, `[slug]`, `<slug>` and `%slug%` as we write them. */
function meant(path: string): string {
  return path.replace(/[{[<%]+(\w+)[}\]>%]+/g, (written, name: string) =>
    parts.includes(name.toLowerCase()) ? `:${name.toLowerCase()}` : written,
  )
}
