import type { Octokit } from 'octokit'
import type { Differences } from '../event.ts'
import type { Client } from './client.ts'
import type { Place } from './issue-api.ts'
import { toldOrOutage } from './told.ts'

/** GitHub lists 300 files of a comparison and 3,000 of a pull request; a full list tells nothing. */
const mostCompared = 300
const mostInPullRequest = 3000

export function openDifferences(client: Client, at: Place): Differences {
  const ask = <T extends object>(work: (octokit: Octokit) => Promise<T>) =>
    toldOrOutage(async () => work(await client()))
  return {
    async compare(before, after) {
      const found = await ask(({ rest }) =>
        rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...${after}` }),
      )
      if ('from' in found) return null
      const files = found.data.files ?? []
      return files.length >= mostCompared ? null : files.map(({ filename }) => filename)
    },
    async pullRequest(number) {
      const found = await ask(({ rest, paginate }) =>
        paginate(rest.pulls.listFiles, { ...at, pull_number: number, per_page: 100 }),
      )
      if ('from' in found || found.length >= mostInPullRequest) return null
      return found.filter(({ status }) => status !== 'removed').map(({ filename }) => filename)
    },
    async tip(branch) {
      const found = await ask(({ rest }) =>
        rest.repos.getCommit({ ...at, ref: branch, per_page: 1 }),
      )
      return 'from' in found ? null : found.data.sha
    },
  }
}
