import { Octokit } from 'octokit'
import type { ClientSettings, Patience } from './client.ts'
import { wholeFetch } from './whole-fetch.ts'

export function makeOctokit(settings: ClientSettings, patience: Patience): Octokit {
  const grant = (seconds: number) => patience.grant(seconds)
  return new Octokit({
    auth: settings.token,
    userAgent: settings.userAgent,
    baseUrl: settings.apiUrl,
    request: { fetch: wholeFetch },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: grant, onSecondaryRateLimit: grant },
  })
}
