import { lookup } from 'node:dns'
import { Agent, type Dispatcher } from 'undici'
import { proxyFor } from '../through-proxy.ts'
import { isPublic, privateAddress } from './judge-address.ts'

/** How an address that was judged is reached. */
export type Route = (url: string) => Dispatcher

/**
 * Through the proxy that the environment names, else directly. A proxy resolves names itself: what a
 * name stands for is then the proxy's to judge; addresses in numbers are refused before in any case.
 */
export const defaultRoute: Route = url =>
  (proxyFor(url) as unknown as Dispatcher | undefined) ?? direct

/** Every address of a name must be public at the moment of the connection, which goes to these. */
const direct = new Agent({
  connect: {
    timeout: 10_000,
    lookup(hostname, options, done) {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, [])
        if (!addresses.every(({ address }) => isPublic(address)))
          return done(new Error(privateAddress), [])
        if (options.all) return done(null, addresses)
        done(null, addresses[0]!.address, addresses[0]!.family)
      })
    },
  },
})
