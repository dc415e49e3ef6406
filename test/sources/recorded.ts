/** Answers of services in their documented shape, and the real client to get them with. */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Query, Source, Target, Web } from '../../src/domain.ts'
import { type LoopbackWeb, startLoopbackWeb } from '../io/loopback-web.ts'

/** One answer: to the first request that has `when` in its address or body. */
export interface Recorded {
  readonly when: string
  readonly status?: number
  readonly json?: unknown
  readonly text?: string
}
interface Recording {
  readonly answers: readonly Recorded[]
  /** Ids of the candidates in them, and the titles of each that are told, newest first. */
  readonly finds: Readonly<Record<string, readonly string[]>>
  /** What a service answers that has nothing. */
  readonly silent: readonly Recorded[]
}

export function recordingOf(id: string): Recording {
  const file = join(import.meta.dirname, 'recordings', `${id}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Recording
}

const place = (id: string, kind: Target['kind'], feed?: string): Target => ({
  id,
  kind,
  name: id,
  url: `https://${id}`,
  topics: ['postgresql'],
  ...(feed !== undefined && { feed }),
})

export const query: Query = {
  terms: ['PostgreSQL', 'partial indexes', 'planner'],
  ownHosts: ['notes.example'],
  since: '2025-11-22',
  site: 'https://notes.example',
  brand: ['Elephant Tools'],
  competitors: ['rival.example'],
  nearby: [
    place('letter.example', 'newsletter', 'https://letter.example/feed.xml'),
    place('writer.example', 'writer', 'https://writer.example/atom.xml'),
    place('medium.com/plans-and-rows', 'publication'),
  ],
  server: 'https://search.example',
}
/** The query as this source gets it: only one of them asks a server that has no usual one. */
export const queryFor = ({ server }: Source): Query => {
  const { server: own, ...rest } = query
  return server === null ? { ...rest, server: own! } : rest
}

/** Every host that a recording speaks of. */
const hosts = [
  'api.github.com',
  'api.search.brave.com',
  'api.stackexchange.com',
  'dev.to',
  'hn.algolia.com',
  'itunes.apple.com',
  'letter.example',
  'mastodon.social',
  'medium.com',
  'radio.example',
  'search.example',
  'ssl.bing.com',
  'writer.example',
]

export interface RecordedWeb extends AsyncDisposable {
  /** What all hosts do from now on. */
  does: RequestListener
  readonly loopback: LoopbackWeb
  open(milliseconds?: number): Web
}

/** The guarded client, and every host of the recordings on loopback. */
export async function startRecordedWeb(): Promise<RecordedWeb> {
  const world: Pick<RecordedWeb, 'does'> = { does: answering([]) }
  const listen: RequestListener = (request, response) => world.does(request, response)
  const loopback = await startLoopbackWeb(Object.fromEntries(hosts.map(host => [host, listen])))
  return Object.assign(world, {
    loopback,
    open: (milliseconds = 20_000) =>
      loopback.open({ keys, budget: { milliseconds, bytes: 2 ** 30 } }),
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  })
}

export const keys = new Map([
  ['github-token', 'a-token-of-github'],
  ['brave-api-key', 'a-key-of-brave'],
  ['bing-webmaster-api-key', 'a-key-of-bing'],
  ['stack-exchange-key', 'a-key-of-stack-exchange'],
])

/** Answers as recorded; robots.txt is not there, and neither is anything else. */
export function answering(recorded: readonly Recorded[]): RequestListener {
  return async (request, response) => {
    const said = `${request.headers.host}${request.url} ${await bodyOf(request)}`
    const found = recorded.find(({ when }) => said.includes(when))
    if (request.url === '/robots.txt' || found === undefined) return end(response, 404, '')
    const { status = 200, json, text } = found
    end(response, status, text ?? (json === undefined ? '' : JSON.stringify(json)))
  }
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status).end(body)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}
