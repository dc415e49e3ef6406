import type { Octokit } from 'octokit'

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

/** Octokit, which is loaded with the first request: a run may have none. */
export type Client = () => Promise<Octokit>

export function openClient(settings: ClientSettings, patience: Patience): Client {
  let opening: Promise<Octokit> | undefined
  return () => {
    opening ??= import('./make-octokit.ts').then(made => made.makeOctokit(settings, patience))
    return opening
  }
}
