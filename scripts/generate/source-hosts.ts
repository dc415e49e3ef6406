import { readFileSync } from 'node:fs'
import type { Ask, Query, Source, Target } from '../../src/domain.ts'
import { sayList } from '../../src/text/say.ts'
import { tellsOfThreads } from '../../src/who-asks.ts'
import { fill } from './fill.ts'
import { loadPlugIns } from './plug-ins.ts'
import { type Product, root } from './product.ts'

const path = 'docs/security.md'

/** The rows of docs/security.md on what sources ask: told by what they do ask, not by what they say. */
export async function sourceHosts(): Promise<Product[]> {
  const sources = await loadPlugIns<Source>('src/sources')
  const rows = [
    '| host | source | when | with what |',
    '|---|---|---|---|',
    ...sources.flatMap(rowsOf),
  ]
  const text = readFileSync(new URL(path, root), 'utf8')
  return [{ path, text: fill(path, text, 'sources', rows) }]
}

function rowsOf(source: Source): string[] {
  const asks = asksOf(source)
  const hosts = new Set(asks.map(({ ask }) => hostOf(ask)))
  return [...hosts].map(host => {
    const to = asks.filter(({ ask }) => hostOf(ask) === host)
    return `| ${host} | \`${source.id}\` | ${whenOf(source)} | ${sentTo(source, to)} |`
  })
}

/** An ask, and what of the posts and the config was in the query that made it. */
interface Probe {
  readonly ask: Ask
  readonly sends: string
}

const nothing: Query = {
  terms: [],
  ownHosts: [],
  since: '2025-11-22',
  site: null,
  brand: [],
  competitors: [],
  nearby: [],
}
const feeding = (kind: Target['kind'], host: string): Target => ({
  ...{ id: host, kind, name: host, url: `https://${host}`, topics: [] },
  feed: `https://${host}/feed`,
})
const places = [feeding('newsletter', 'place.invalid'), feeding('publication', 'medium.com/place')]

const feed = 'the address of the feed'

/** One thing a query, so that a request tells what it was made of. */
const probes: readonly (readonly [sends: string, query: Partial<Query>])[] = [
  ['words of the posts', { terms: ['PostgreSQL', 'partial indexes', 'planner'] }],
  ['names of `product`', { brand: ['Elephant Tools'] }],
  ['names of `product`', { competitors: ['rival.invalid'], terms: ['PostgreSQL', 'planner'] }],
  ['the address of your site', { site: 'https://notes.invalid' }],
  [feed, { nearby: places }],
]

function asksOf(source: Source): Probe[] {
  const server = source.server === null ? { server: 'https://server.invalid' } : {}
  return probes.flatMap(([sends, query]) => {
    const asks = source.ask({ ...nothing, ...server, ...query })
    const told = sends === 'names of `product`' ? asks.filter(namesProduct) : asks
    return told.map(ask => ({ ask, sends }))
  })
}

const namesProduct = ({ url, body = '' }: Ask) => /Elephant|rival/.test(url + body)

function hostOf({ url }: Ask): string {
  const { host } = new URL(url)
  if (host === 'server.invalid') return 'a server that you name'
  return host === 'place.invalid' ? 'hosts of feeds in the list' : `\`${host}\``
}

function whenOf(source: Source): string {
  const { needs, offBecause, server } = source
  if (server === null) return 'where you name one'
  if (offBecause !== undefined) return 'off unless you say so'
  const hasOwnKey = needs.some(name => name !== 'github-token')
  const named = server === undefined ? '' : ' or names another server'
  const when = `${hasOwnKey ? 'with a key, ' : ''}unless it is off${named}`
  return tellsOfThreads(source) ? `${when}; on pull requests, too` : when
}

function sentTo({ needs }: Source, probes: readonly Probe[]): string {
  const sends = [...new Set(probes.map(({ sends }) => sends))]
  const keys = new Set(probes.flatMap(({ ask }) => ask.key?.secret ?? []))
  const asks = probes.map(({ ask }) => ask)
  return [
    sends.join() === feed ? `nothing but ${feed}` : sayList(sends),
    ...[...keys].map(key => sayKey(key, needs.includes(key))),
    ...(asks.every(({ robots }) => robots !== 'ignore') ? ['robots.txt first'] : []),
  ].join('; ')
}

function sayKey(key: string, isNeeded: boolean): string {
  if (key === 'github-token') return 'the token'
  return isNeeded ? 'your key for it' : 'your key for it, where there is one'
}
