import type { Octokit } from 'octokit'
import type { Place } from './issue-api.ts'
import { sameText } from './same-text.ts'
import { isBelieved } from './to-issue.ts'
import { told } from './told.ts'

export interface PullRequests {
  /** The open pull request that stands at this commit of a branch; null where none does. */
  at(head: { owner: string; branch: string; sha: string }): Promise<number | null>
  /** One comment that is kept up to date; with `onlyUpdate`, where there is none yet nothing is written. */
  upsertComment(
    pullRequest: number,
    marker: string,
    body: string,
    onlyUpdate?: boolean,
  ): Promise<void>
}

export function openPullRequests({ rest, paginate }: Octokit, at: Place): PullRequests {
  async function comments(issue_number: number) {
    return paginate(rest.issues.listComments, { ...at, issue_number, per_page: 100 })
  }
  return {
    async at({ owner, branch, sha }) {
      const { data } = await told(() =>
        rest.pulls.list({ ...at, state: 'open', head: `${owner}:${branch}`, per_page: 100 }),
      )
      return data.find(({ head }) => head.sha === sha)?.number ?? null
    },
    async upsertComment(issue_number, marker, body, onlyUpdate = false) {
      const all = await told(() => comments(issue_number))
      const own = all.find(comment => comment.body?.startsWith(marker) && isBelieved(comment))
      if (own !== undefined) {
        if (sameText(own.body ?? '', body)) return
        await told(() => rest.issues.updateComment({ ...at, comment_id: own.id, body }))
      } else if (!onlyUpdate) {
        const request = { retries: 0 }
        await told(() => rest.issues.createComment({ ...at, issue_number, body, request }))
      }
    },
  }
}
