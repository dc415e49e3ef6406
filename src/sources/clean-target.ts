import type { Sample, Target } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { hostOf, parseUrl } from '../formats/url.ts'
import { visible } from '../markdown/safe.ts'
import { shorten } from '../text/say.ts'

const longestTitle = 200
const longestText = 400
const longestUrl = 500
const mostSamples = 60

/**
 * A target as the rest of the house may take it, whatever a service or a list said: texts on one
 * line and of a length, https addresses, newest items first. Null for what has no address, and for
 * the own site.
 * @param plain http is an address, too: in a list that somebody keeps for themselves
 */
export function cleanTarget(
  target: Target,
  ownHosts: readonly string[],
  { plain = false }: { readonly plain?: boolean } = {},
): Target | null {
  const usable = (written: string) => addressIn(written, plain)
  const url = usable(target.url)
  const name = oneLine(target.name, longestTitle)
  if (url === null || name === '' || isOwn(url, ownHosts)) return null
  const { description, samples, feed, route, ...rest } = target
  const way = route === undefined ? null : usable(route.url)
  const feedUrl = feed === undefined ? null : usable(feed)
  const items = (samples ?? [])
    .flatMap(sample => cleanSample(sample, usable))
    .sort(newestFirst)
    .slice(0, mostSamples)
  return {
    ...rest,
    id: idOf(url),
    name,
    url,
    topics: target.topics.map(topic => oneLine(topic, 60)).filter(topic => topic !== ''),
    ...(description !== undefined && { description: oneLine(description, longestText) }),
    ...(items.length > 0 && { samples: items }),
    ...(feedUrl !== null && { feed: feedUrl }),
    ...(route !== undefined &&
      way !== null && {
        route: {
          ...route,
          url: way,
          ...(route.rules && { rules: route.rules.map(rule => oneLine(rule, longestTitle)) }),
        },
      }),
  }
}

function cleanSample(
  { title, note, url, date }: Sample,
  usable: (written: string) => string | null,
): Sample[] {
  const plain = oneLine(title, longestTitle)
  const address = url === undefined ? null : usable(url)
  const day = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined
  if (plain === '') return []
  return [
    {
      title: plain,
      ...(note !== undefined && { note: oneLine(note, longestTitle) }),
      ...(address !== null && { url: address }),
      ...(day !== undefined && { date: day }),
    },
  ]
}

/** Undated ones last; in one order, whatever the order of the answer. */
function newestFirst(a: Sample, b: Sample): number {
  const [one, other] = [a, b].map(({ date = '', title, url = '' }) => [date, title, url] as const)
  for (const at of [0, 1, 2] as const)
    if (one![at] !== other![at]) return one![at] < other![at] === (at === 0) ? 1 : -1
  return 0
}

/** Cut before it is read: a title may be a megabyte. */
function oneLine(text: string, longest: number): string {
  const plain = visible(text.slice(0, 10 * longest))
    .replace(/\s+/g, ' ')
    .trim()
  return shorten(plain, longest)
}

/** An address that a person can open, on https unless `plain`; null for any other. */
function addressIn(written: string, plain: boolean): string | null {
  const parsed = written.length > longestUrl ? null : parseUrl(written)
  if (parsed === null || parsed.username !== '' || parsed.password !== '') return null
  const { protocol, href } = parsed
  return protocol === 'https:' || (plain && protocol === 'http:') ? href : null
}

function isOwn(url: string, ownHosts: readonly string[]): boolean {
  const host = hostOf(url) ?? ''
  return ownHosts.some(own => host === own || host.endsWith(`.${own}`))
}
