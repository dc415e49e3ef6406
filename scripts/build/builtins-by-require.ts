import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

const isBuiltin = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`)
const namespace = 'builtin'

/**
 * Node's own modules by `require`, whoever imports them. An import asks such a module for all that it
 * has, and so loads what is behind: all of Node's undici, for one, behind the `WebSocket` of `http`.
 */
export function builtinsByRequire(): Plugin {
  return {
    name: 'builtins-by-require',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: isBuiltin }, ({ path, kind }) =>
        kind === 'import-statement' ? { path, namespace } : { path, external: true },
      )
      onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(path)})`,
      }))
    },
  }
}
