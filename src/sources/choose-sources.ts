import type { Config, Source } from '../domain.ts'

/**
 * The sources that a run asks: those on by default and not switched off, or only those that the
 * config lists; none whose secret or server is not there. The server that a config names goes into
 * each query.
 */
export function chooseSources(
  sources: readonly Source[],
  { only, set }: Config['sources'],
  keys: ReadonlySet<string>,
): Source[] {
  return sources
    .filter(source => isOn(source, only, set[source.id]))
    .filter(({ needs }) => needs.every(name => keys.has(name)))
    .map(source => {
      const server = set[source.id]
      return typeof server === 'string' ? at(server, source) : source
    })
}

function isOn(
  { offBecause, server }: Source,
  only: readonly string[] | undefined,
  setting: boolean | string | undefined,
): boolean {
  if (setting === false) return false
  if (server === null && typeof setting !== 'string') return false
  if (setting !== undefined) return true
  return only === undefined ? offBecause === undefined : false
}

function at(server: string, source: Source): Source {
  return { ...source, ask: query => source.ask({ ...query, server }) }
}
