import type { Query, Sample, Target } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import { namedIn } from './named-in.ts'
import { wordsOf } from './words-to-ask.ts'

/** One page that a search of the web found. */
export interface WebResult {
  readonly title: string
  readonly url: string
  readonly text: string
  readonly date?: string | undefined
}

/** Hosts of many people, or of nobody who could be written to: a page there is no place. */
const ofMany =
  /(?:^|\.)(?:github\.(?:com|io)|gitlab\.com|medium\.com|dev\.to|stackoverflow\.com|stackexchange\.com|reddit\.com|youtube\.com|youtu\.be|x\.com|twitter\.com|facebook\.com|linkedin\.com|instagram\.com|pinterest\.com|quora\.com|wikipedia\.org|amazon\.\w+|google\.\w+|npmjs\.com|pypi\.org|crates\.io|news\.ycombinator\.com|lobste\.rs|hashnode\.dev|substack\.com|slideshare\.net|udemy\.com|coursera\.org)$/

/** Searches of a run: the subject, then pages that name a competitor, then those that name you. */
export function searchesFor(
  { terms, competitors, brand, ownHosts }: Query,
  most: number,
): readonly string[] {
  const subject = wordsOf(terms, 3)
  const notUs = ownHosts.slice(0, 2).map(host => ` -site:${host}`)
  const about = [
    ...(subject.includes(' ') ? [`${subject} blog`] : []),
    ...competitors.map(host => `"${host}" ${wordsOf(terms, 1)} -site:${host}${notUs.join('')}`),
    ...brand.map(name => `"${name.replace(/"/g, '')}"${notUs.join('')}`),
  ]
  return about.slice(0, most)
}

/** Pages → the sites that they stand on, each with what it wrote, and whose host it names. */
export function sitesOf(
  results: readonly WebResult[],
  { competitors, brand }: Pick<Query, 'competitors' | 'brand'>,
): Target[] {
  const sites = new Map<string, { origin: string; samples: Sample[]; linksTo: Set<string> }>()
  for (const { title, url, text, date } of results) {
    const host = hostOf(url)
    if (host === null || ofMany.test(host) || isOneOf(host, competitors)) continue
    const { origin } = new URL(url)
    const site = sites.get(host) ?? { origin, samples: [], linksTo: new Set() }
    const named = namedIn(`${title} ${text}`, brand)
    for (const theirs of competitors)
      if (namedIn(text, [theirs]) !== undefined) site.linksTo.add(theirs)
    site.samples.push({
      title,
      url,
      ...(named !== undefined && { note: `names “${named}”` }),
      ...(date !== undefined && { date: date.slice(0, 10) }),
    })
    sites.set(host, site)
  }
  return [...sites].map(([host, { origin, samples, linksTo }]) => ({
    id: idOf(origin),
    kind: 'writer',
    name: host,
    url: parseUrl(origin)?.href ?? origin,
    topics: [],
    samples,
    ...(linksTo.size > 0 && { linksTo: [...linksTo] }),
  }))
}

function isOneOf(host: string, hosts: readonly string[]): boolean {
  return hosts.some(one => host === one || host.endsWith(`.${one}`))
}
