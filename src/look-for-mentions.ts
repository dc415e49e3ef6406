import type { Blog, Config, Mention, Outage, Source, World } from './domain.ts'
import { hostOf } from './formats/url.ts'
import type { MentionSource } from './sources/mentions/mention-source.ts'
import { isContacted } from './tracker/linked.ts'
import type { Tracked } from './tracker/parse-issue.ts'

/** Who names a post without having been asked. */
export interface Mentions {
  /** @param tracked the places that were written to, and the copy */
  ask(url: string, tracked: Pick<Tracked, 'items'>): Promise<readonly Mention[]>
  readonly outages: readonly Outage[]
}

/** Of one run, each service: the posts of a sweep take turns. */
const mostPosts = 40
/** Of one answer. */
const mostOfOne = 3

/**
 * The services that can be asked by address, as far as the config has them on and we hold their keys.
 * Stack Overflow is asked with a key only: without one, its few requests are for places. One that does
 * not answer is not asked again in the run, and what was seen before stays.
 */
export async function openMentions(
  config: Config,
  { web }: Pick<World, 'web'>,
  { siteUrl, ownHosts }: Pick<Blog, 'siteUrl' | 'ownHosts'>,
): Promise<Mentions> {
  const outages: Outage[] = []
  if (web === null) return { ask: async () => [], outages }
  const { sources } = await import('./sources/registry.ts')
  const { chooseSources } = await import('./sources/choose-sources.ts')
  const { mentionSources } = await import('./sources/mentions/all.ts')
  const keys = web.keys ?? new Set<string>()
  const titles = new Map(
    chooseSources(sources, config.sources, keys).map(({ id, title }: Source) => [id, title]),
  )
  const needed = (one: MentionSource) =>
    one.id !== 'stack-exchange' || keys.has('stack-exchange-key')
  const chosen = mentionSources.filter(one => titles.has(one.id) && needed(one))
  const silent = new Set<string>()
  let posts = 0
  return { ask, outages }

  async function ask(url: string, { items }: Pick<Tracked, 'items'>): Promise<Mention[]> {
    posts += 1
    if (posts > mostPosts || web?.isSpent?.() === true) return []
    const asked = new Set(
      items.flatMap(({ id, standing }) => (isContacted(standing) ? [id.split('/')[0]] : [])),
    )
    const found: Mention[] = []
    for (const source of chosen) if (!silent.has(source.id)) found.push(...(await one(source, url)))
    return found.filter(({ url: at }) => {
      const host = hostOf(at)
      if (host === null || ownHosts.includes(host) || asked.has(host)) return false
      // A copy names its original: that is no news.
      return host !== 'medium.com' && !host.endsWith('.medium.com')
    })
  }

  async function one(source: MentionSource, url: string): Promise<readonly Mention[]> {
    const request = source.ask(url, siteUrl)
    if (request === null || web === null) return []
    const answer = await web.get(request)
    const failed = (why: string) => {
      silent.add(source.id)
      outages.push({ from: titles.get(source.id) ?? source.id, why, source: source.id })
      return []
    }
    if (!answer.ok) return failed(answer.why)
    if (answer.status !== 200) return failed(`it answered ${answer.status}`)
    try {
      return source.read(JSON.parse(answer.body), url).slice(0, mostOfOne)
    } catch {
      return failed('it changed its answer')
    }
  }
}
