import type { AskKey } from '../../domain.ts'

/** Secrets of services, by name. */
export type Keys = ReadonlyMap<string, string>

interface Service {
  readonly name: string
  /** Of action.yml. */
  readonly input: string
  readonly variable: string
  /** The only origin that ever gets it. */
  readonly origin: string
}

/** Every secret that a source may ask for, and whose it is. */
export const services: readonly Service[] = [
  {
    name: 'github-token',
    input: 'github-token',
    variable: 'GITHUB_TOKEN',
    origin: 'https://api.github.com',
  },
  {
    name: 'brave-api-key',
    input: 'brave-api-key',
    variable: 'BRAVE_API_KEY',
    origin: 'https://api.search.brave.com',
  },
  {
    name: 'bing-webmaster-api-key',
    input: 'bing-webmaster-api-key',
    variable: 'BING_WEBMASTER_API_KEY',
    origin: 'https://ssl.bing.com',
  },
  {
    name: 'stack-exchange-key',
    input: 'stack-exchange-key',
    variable: 'STACK_EXCHANGE_KEY',
    origin: 'https://api.stackexchange.com',
  },
  {
    name: 'devto-api-key',
    input: 'devto-api-key',
    variable: 'DEVTO_API_KEY',
    origin: 'https://dev.to',
  },
]

/** The keys that a run was given. A token of a GitHub of one's own is none of github.com's. */
export function readKeys(env: Readonly<Record<string, string | undefined>>): Keys {
  const own = env.GITHUB_API_URL ?? 'https://api.github.com'
  const given = services
    .filter(({ name }) => name !== 'github-token' || own === 'https://api.github.com')
    .map(({ name, input, variable }) => {
      const value = env[`INPUT_${input.toUpperCase()}`]?.trim() || env[variable]?.trim()
      return [name, value ?? ''] as const
    })
  return new Map(given.filter(([, value]) => value !== ''))
}

/** The request as it is sent, with its secret; null where none goes along. */
export function withKey(
  key: AskKey | undefined,
  url: string,
  keys: Keys,
): { readonly url: string; readonly headers: Readonly<Record<string, string>> } | null {
  const value = key === undefined ? undefined : keys.get(key.secret)
  const owner = services.find(({ name }) => name === key?.secret)
  if (key === undefined || value === undefined || owner?.origin !== new URL(url).origin) return null
  if ('header' in key) {
    const said = key.scheme === undefined ? value : `${key.scheme} ${value}`
    return { url, headers: { [key.header]: said } }
  }
  const keyed = new URL(url)
  keyed.searchParams.set(key.parameter, value)
  return { url: keyed.href, headers: {} }
}
