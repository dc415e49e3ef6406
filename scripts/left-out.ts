import type { Plugin } from 'rolldown'

/** Whatever is asked of it is a class. */
const anyClass =
  'class Unused {}\nmodule.exports = new Proxy(Unused, { get: () => class Unused {} })'

/**
 * Parts of libraries that nothing here asks for, and that are loaded with them all the same: what
 * stands in their place has their names, and does nothing.
 */
const unused: readonly (readonly [module: string, contents: string])[] = [
  // Its own readers, one of which evaluates code: we bring ours for each language. Without them the
  // bundle holds no `eval` of theirs, and no second reader of YAML.
  ['gray-matter/lib/engines', 'module.exports = {}'],
  // The client that would ask GitHub for an OpenID token.
  ['@actions/core/lib/oidc-utils', 'export class OidcClient {}'],
  // Those of an App of one's own: we have a token.
  ['@octokit/app/dist-node/index', ofClasses('App', 'createNodeMiddleware')],
  ['@octokit/oauth-app/dist-node/index', ofClasses('OAuthApp')],
  // WebSockets, events from servers, caches, mocks, repeats and HTTP/2 of the client.
  ...[
    'mock/mock-client',
    'mock/mock-agent',
    'mock/mock-pool',
    'mock/mock-errors',
    'web/cache/cachestorage',
    'web/cookies/index',
    'web/eventsource/eventsource',
    'web/fileapi/filereader',
    'web/websocket/websocket',
    'web/websocket/events',
    'interceptor/dns',
    'interceptor/dump',
    'handler/retry-handler',
    'dispatcher/balanced-pool',
    'api/api-pipeline',
    'api/api-stream',
    'dispatcher/client-h2',
    'dispatcher/env-http-proxy-agent',
  ].map(path => [`undici/lib/${path}`, anyClass] as const),
  // It reads HTTP by a program for newer processors, else by one for all; the latter is enough.
  ['undici/lib/llhttp/llhttp_simd-wasm', "throw new Error('left out')"],
]

function ofClasses(...names: string[]): string {
  return names
    .map(name => `export class ${name} { static defaults() { return ${name} } }`)
    .join('\n')
}

/** @throws Error where a library has moved such a part: it would be back without a word */
export function withoutUnused(): Plugin {
  const left = new Map(unused)
  return {
    name: 'without-unused',
    load: {
      filter: { id: /node_modules/ },
      handler(id) {
        const name = id.replaceAll('\\', '/').replace(/\.js$/, '')
        const found = unused.find(([module]) => name.endsWith(`/${module}`))
        if (found === undefined) return null
        left.delete(found[0])
        return { code: found[1], moduleType: 'js' }
      },
    },
    buildEnd() {
      if (left.size > 0) throw new Error(`No such part any more: ${[...left.keys()].join(', ')}`)
    },
  }
}
