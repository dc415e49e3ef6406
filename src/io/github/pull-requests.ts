import type { Octokit } from 'octokit'
import type { Client } from './client.ts'
import type { Place } from './issue-api.ts'
import { sameText } from './same-text.ts'
import { isBelieved } from './to-issue.ts'
import { toldBy, toldOrOutage } from './told.ts'

export interface PullRequests {
  /** The open pull request that stands at this commit of a branch; null where none does. */
  at(head: { owner: string; branch: string; sha: string }): Promise<number | null>
  /** Our comment, by its first line; null where there is none, or nobody can tell. */
  comment(pullRequest: number, marker: string): Promise<string | null>
  /** One comment that is kept up to date; with `onlyUpdate`, where there is none yet nothing is written. */
  upsertComment(
    pullRequest: number,
    marker: string,
    body: string,
    onlyUpdate?: boolean,
  ): Promise<void>
}

export function openPullRequests(client: Client, at: Place): PullRequests {
  const told = toldBy(client)
  async function own({ rest, paginate }: Octokit, issue_number: number, marker: string) {
    const all = await paginate(rest.issues.listComments, { ...at, issue_number, per_page: 100 })
    return all.find(comment => comment.body?.startsWith(marker) && isBelieved(comment))
  }
  return {
    async at({ owner, branch, sha }) {
      const { data } = await told(({ rest }) =>
        rest.pulls.list({ ...at, state: 'open', head: `${owner}:${branch}`, per_page: 100 }),
      )
      return data.find(({ head }) => head.sha === sha)?.number ?? null
    },
    async comment(pullRequest, marker) {
      const found = await toldOrOutage(async () => ({
        own: await own(await client(), pullRequest, marker),
      }))
      return 'from' in found ? null : (found.own?.body ?? null)
    },
    async upsertComment(issue_number, marker, body, onlyUpdate = false) {
      const found = await told(octokit => own(octokit, issue_number, marker))
      if (found !== undefined) {
        if (sameText(found.body ?? '', body)) return
        await told(({ rest }) => rest.issues.updateComment({ ...at, comment_id: found.id, body }))
      } else if (!onlyUpdate) {
        const request = { retries: 0 }
        await told(({ rest }) => rest.issues.createComment({ ...at, issue_number, body, request }))
      }
    },
  }
}
