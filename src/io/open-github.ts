import type { Differences } from './event.ts'
import { type ClientSettings, openClient, openPatience } from './github/client.ts'
import { openDifferences } from './github/differences.ts'
import type { Place } from './github/issue-api.ts'
import { type Objects, openObjects } from './github/objects.ts'
import { octokitIssues } from './github/octokit-issues.ts'
import { openPullRequests, type PullRequests } from './github/pull-requests.ts'
import { toldOrOutage } from './github/told.ts'
import { openTracker, type Tracker } from './github/tracker.ts'

/** The repository of the blog, and the one that keeps the issues; mostly they are one. */
export interface GitHub {
  readonly differences: Differences
  readonly objects: Objects
  readonly pullRequests: PullRequests
  readonly tracker: Tracker
  /** May everybody read the issues? True also where GitHub does not tell. */
  isPublic(): Promise<boolean>
}

export interface GitHubSettings extends ClientSettings {
  /** The blog's. */
  readonly at: Place
  readonly label: string
  /** Where the issues are kept, and the token that may write there. */
  readonly tracker: { readonly at: Place; readonly token: string }
}

export function openGitHub(settings: GitHubSettings): GitHub {
  const { at, label, tracker } = settings
  const patience = openPatience()
  const blog = openClient(settings, patience)
  const own = { ...settings, token: tracker.token }
  const issues = tracker.token === settings.token ? blog : openClient(own, patience)
  return {
    differences: openDifferences(blog, at),
    objects: openObjects(blog, at),
    pullRequests: openPullRequests(blog, at),
    tracker: openTracker(octokitIssues(issues, tracker.at, label, patience)),
    async isPublic() {
      const found = await toldOrOutage(async () => {
        const { rest } = await issues()
        return rest.repos.get({ ...tracker.at })
      })
      return 'from' in found || (found.data.visibility ?? 'public') === 'public'
    },
  }
}
