import { Octokit } from 'octokit'
import { wholeFetch } from './whole-fetch.ts'

export interface ClientSettings {
  readonly token: string
  readonly userAgent: string
  readonly apiUrl: string
}

/** Seconds of a paid runner that may go by in waiting; a run has one for all its clients. */
export interface Patience {
  /** May this be waited for? What is granted is spent. */
  grant(seconds: number): boolean
}

const longestWait = 90

export function openPatience(longest = longestWait): Patience {
  let left = longest
  return {
    grant(seconds) {
      if (seconds > left) return false
      left -= seconds
      return true
    },
  }
}

export function openClient(settings: ClientSettings, patience: Patience): Octokit {
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
