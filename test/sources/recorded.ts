/** Answers of services in their documented shape, and the real client to get them with. */
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Query, Source, Target, Web } from '../../src/domain.ts'
import { services } from '../../src/io/web/keys.ts'
import { sources } from '../../src/sources/registry.ts'
import { type LoopbackWeb, startLoopbackWeb } from '../io/loopback-web.ts'

/** One answer: to the first request that has `when` in its address or body. */
export interface Recorded {
  readonly when: string
  readonly status?: number
  readonly json?: unknown
  readonly text?: string
}
export interface Recording {
  readonly answers: readonly Recorded[]
  /** Ids of the candidates in them, and the titles of each that are told, newest first. */
  readonly finds: Readonly<Record<string, readonly string[]>>
  /** What a service answers that has nothing. */
  readonly silent: readonly Recorded[]
}

const fileOf = (id: string) => join(import.meta.dirname, 'recordings', `${id}.json`)

/** @throws Error that says what to write, where a source has none */
export function recordingOf(id: string): Recording {
  if (!existsSync(fileOf(id))) {
    const file = `test/sources/recordings/${id}.json`
    throw new Error(`${id} has no recording: write ${file} like its neighbours`)
  }
  return JSON.parse(readFileSync(fileOf(id), 'utf8')) as Recording
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

/** Where a source sends its first requests. */
export const hostsOf = (source: Source): string[] => [
  ...new Set(source.ask(queryFor(source)).map(({ url }) => new URL(url).host)),
]

/** Hosts that a recording names itself, since answers lead to them. */
function hostsIn(id: string): string[] {
  if (!existsSync(fileOf(id))) return []
  return recordingOf(id).answers.flatMap(
    ({ when }) => /^((?:[a-z0-9-]+\.)+[a-z]+)\//.exec(when)?.[1] ?? [],
  )
}

/** Those that a run asks where the config says nothing of sources and there is no key. */
export const askedByDefault = sources.filter(
  ({ needs, offBecause, server }) =>
    needs.length === 0 && offBecause === undefined && server !== null,
)

/** Their hosts in a journey, each answering as recorded. */
export function recordedHosts(): Record<string, RequestListener> {
  return Object.fromEntries(
    askedByDefault.flatMap(source => {
      const listen = answering(recordingOf(source.id).answers)
      return [...hostsOf(source), ...hostsIn(source.id)].map(host => [host, listen])
    }),
  )
}

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
  const hosts = sources.flatMap(source => [...hostsOf(source), ...hostsIn(source.id)])
  const loopback = await startLoopbackWeb(Object.fromEntries(hosts.map(host => [host, listen])))
  return Object.assign(world, {
    loopback,
    open: (milliseconds = 20_000) =>
      loopback.open({ keys, budget: { milliseconds, bytes: 2 ** 30 } }),
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  })
}

/** A key of each service that has one. */
export const keys = new Map(services.map(({ name }) => [name, `a-key-of-${name}`]))

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
