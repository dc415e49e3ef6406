/** The guarded client with the web on loopback: what it lets through arrives at `internet`. */
import type { RequestListener } from 'node:http'
import { ProxyAgent } from 'undici'
import type { Web } from '../../src/domain.ts'
import { openWeb, type WebSettings } from '../../src/io/web.ts'
import { type Internet, startInternet } from '../world/internet.ts'

export interface LoopbackWeb extends AsyncDisposable {
  readonly internet: Internet
  /** A client as a new run has one, in a hurry. */
  open(settings?: WebSettings): Web
  /** What was visited so far, `a.example/robots.txt`. */
  visits(): string[]
}

export async function startLoopbackWeb(
  hosts: Record<string, RequestListener>,
): Promise<LoopbackWeb> {
  const internet = await startInternet(hosts)
  const agent = new ProxyAgent({
    uri: internet.proxy,
    requestTls: { ca: internet.certificate },
  })
  return {
    internet,
    open: settings => openWeb('postrider/test', { route: () => agent, pace: 0, ...settings }),
    visits: () => internet.visits.map(({ host, path }) => host + path),
    async [Symbol.asyncDispose]() {
      await agent.destroy()
      await internet.close()
    },
  }
}
