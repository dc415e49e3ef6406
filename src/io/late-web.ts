import type { Web } from '../domain.ts'

/** A web client that is loaded with the first request, for a run that may have none. */
export function lateWeb(keys: ReadonlySet<string>, open: () => Promise<Web>): Web {
  let web: Web | null = null
  let opening: Promise<Web> | null = null
  // One for all that ask at a time: they share its budget.
  const opened = async () => {
    opening ??= open()
    web = await opening
    return web
  }
  return {
    keys,
    get: async ask => (await opened()).get(ask),
    isSpent: () => web?.isSpent?.() ?? false,
    wait: async milliseconds => (await (await opened()).wait?.(milliseconds)) ?? false,
  }
}
