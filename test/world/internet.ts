/** The web on loopback: a forward proxy with its own certificates, and a handler for each host. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { createSecureContext, type SecureContext } from 'node:tls'
import { type Authority, makeAuthority } from './certificates.ts'
import { type Mishap, suffer } from './mishaps.ts'

export interface Internet {
  /** `http://127.0.0.1:port`, for `HTTPS_PROXY`. */
  readonly proxy: string
  readonly port: number
  /** The certificate of its authority, PEM. */
  readonly certificate: string
  /** Host name → what answers there; may be changed while the world is up. */
  readonly hosts: Record<string, RequestListener>
  /** Every request that a host of ours got, in order. */
  readonly visits: readonly Visit[]
  /**
   * What befalls a request to one of our hosts, GitHub among them; asked before each is answered.
   * A person may act here, while a run is at work.
   */
  befalls: (visit: Visit) => Mishap | undefined | Promise<Mishap | undefined>
  /** Every host that was asked for, ours or not, in order of the connections. */
  readonly contacted: readonly string[]
  /** The hosts that are not ours: a request to one of these fails a journey. */
  readonly refused: readonly string[]
  close(): Promise<void>
}

export interface Visit {
  readonly host: string
  readonly method: string
  readonly path: string
}

export async function startInternet(hosts: Record<string, RequestListener>): Promise<Internet> {
  const authority = makeAuthority()
  const visits: Visit[] = []
  const contacted: string[] = []
  const refused: string[] = []
  const sockets = new Set<Socket>()

  /** Notes the host; true when it is ours. Other ports than the web's are named, and not ours. */
  function admit(url: URL): boolean {
    contacted.push(url.host)
    const ours = url.port === '' && url.hostname in hosts
    if (!ours) refused.push(url.host)
    return ours
  }

  const visit = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').replace(/:(80|443)$/, '')
    const visited = { host, method: request.method!, path: request.url! }
    visits.push(visited)
    const handler = hosts[host]
    if (!handler) return void response.writeHead(421).end()
    const mishap = await internet.befalls(visited)
    if (mishap) await suffer(mishap, handler, request, response)
    else handler(request, response)
  }

  const secure = createTlsServer({ SNICallback: pickCertificate(authority) }, visit)
  const plain = createServer(visit)
  // Without a tunnel, the path of a request is its whole address.
  const proxy = createServer((request, response) => {
    const url = URL.parse(request.url!)
    if (!url || !admit(url)) {
      response.writeHead(403).end()
      return
    }
    request.url = url.pathname + url.search
    visit(request, response)
  })
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const tls = !request.url!.endsWith(':80')
    const url = URL.parse(`${tls ? 'https' : 'http'}://${request.url}`)
    if (!url || !admit(url)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    const server = tls ? secure : plain
    server.emit('connection', socket)
  })
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A child that ends with open connections is no news.
    socket.on('error', () => {})
  })
  secure.on('tlsClientError', () => {})
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo

  const internet: Internet = {
    proxy: `http://127.0.0.1:${port}`,
    port,
    certificate: authority.certificate,
    hosts,
    visits,
    contacted,
    refused,
    befalls: () => undefined,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => proxy.close(resolve))
    },
  }
  return internet
}

type Pick = (host: string, done: (error: Error | null, context?: SecureContext) => void) => void

/** A certificate is made when a host is first visited. */
function pickCertificate(authority: Authority): Pick {
  const contexts = new Map<string, SecureContext>()
  return (host, done) => {
    const context = contexts.get(host) ?? createSecureContext(authority.issue(host))
    contexts.set(host, context)
    done(null, context)
  }
}
