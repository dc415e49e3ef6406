import type { Blog, Config, Post, Query, Repo, Source, World } from './domain.ts'
import { type Catalogue, tellingTerms } from './matching/match-post.ts'
import { competitorHosts } from './sources/competitors.ts'
import type { Discovery } from './sources/discover.ts'
import { nearbyPlaces } from './sources/nearby.ts'
import { addDays } from './text/days.ts'

/** Asks the sources about one of the posts of a run. */
export type AskAbout = (post: Post) => Promise<Discovery>

/** Newest posts that have a say in what is asked once for all, and the words that they may name. */
const mostPosts = 20
const mostTerms = 8
const daysBack = 365

const nobody: AskAbout = async () => ({ candidates: [], outages: [], answered: [] })

/**
 * Opens the sources for the posts of a run. They are loaded with the first run that may ask: most
 * runs on a laptop never do.
 * @param wanted leaves out sources that bring nothing of use here
 */
export async function openSources(
  posts: readonly Post[],
  catalogue: Catalogue,
  config: Config,
  { web, today, repo }: World,
  blog: Blog,
  wanted: (source: Source) => boolean = () => true,
): Promise<AskAbout> {
  if (web === null || posts.length === 0) return nobody
  const { openDiscovery } = await import('./sources/discover.ts')
  const { sources } = await import('./sources/registry.ts')
  const { chooseSources } = await import('./sources/choose-sources.ts')
  const lists = await listsOf(config, repo)
  const known = chooseSources(sources, config.sources, web.keys ?? new Set())
  const chosen = [...lists, ...known].filter(wanted)
  const common = {
    ownHosts: blog.ownHosts,
    since: addDays(today, -daysBack),
    site: blog.siteUrl,
    brand: config.product?.brand ?? [],
    competitors: competitorHosts(config.product?.competitors),
  }
  const about = (terms: readonly string[]): Query => ({
    ...common,
    terms,
    nearby: nearbyPlaces(catalogue.candidates, terms),
  })
  const newest = [...posts].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  const shared = about(
    sharedTerms(newest.slice(0, mostPosts).map(post => tellingTerms(catalogue, post))),
  )
  const ask = openDiscovery(chosen, shared, web)
  return post => {
    const terms = tellingTerms(catalogue, post)
    return ask({ ...common, terms, nearby: [] }, newest.indexOf(post))
  }
}

/** Lists of the user's own that are on the web. */
async function listsOf({ catalogues }: Config, { files }: Repo): Promise<readonly Source[]> {
  if (catalogues.length === 0) return []
  const { remoteLists } = await import('./sources/lists/remote-lists.ts')
  return remoteLists(catalogues, path => files.includes(path))
}

/** The first words of all posts, then the second ones, and so on; each as it is spelled first. */
function sharedTerms(ofPosts: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...ofPosts.map(terms => terms.length))
  const inTurn = Array.from({ length: longest }, (_, i) => ofPosts.flatMap(terms => terms[i] ?? []))
  const spelled = new Map<string, string>()
  for (const term of inTurn.flat())
    if (!spelled.has(term.toLowerCase())) spelled.set(term.toLowerCase(), term)
  return [...spelled.values()].slice(0, mostTerms)
}
