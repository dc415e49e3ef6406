import { hostOf } from '../formats/url.ts'

/** The hosts among what a config names as competitors: addresses and hosts; names tell of none. */
export function competitorHosts(named: readonly string[] = []): string[] {
  const hosts = named.flatMap(name => {
    const written = name.trim().toLowerCase()
    const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/.test(written)
    return hostOf(isHost ? `https://${written}` : written) ?? []
  })
  return [...new Set(hosts)]
}
