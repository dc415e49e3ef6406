/** A blog on GitHub with what is in its `.github/workflows`: an event happens, and workflows run. */
import type { Checkout } from '../world/checkout.ts'
import type { ActionEvent } from '../world/events.ts'
import { git } from '../world/git.ts'
import type { World } from '../world/start-world.ts'
import { readWorkflow, type Workflow } from './read-workflow.ts'
import { runWorkflow, type WorkflowRun } from './run-workflow.ts'
import { isStarted } from './starts.ts'

export interface Hosting {
  readonly world: World
  readonly blog: Checkout
  /** Of the repository; runs for forks see them empty. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Of GitHub; `https://github.com` when it is left out. */
  readonly server?: string
  /** `octo-org/.github` → the folder it lies in, for `uses: octo-org/.github/…/x.yml@v1`. */
  readonly repositories?: Readonly<Record<string, string>>
}

/** Where GitHub and its API are. */
export function addressesOf({ server = 'https://github.com' }: Hosting) {
  return server === 'https://github.com'
    ? { server, api: 'https://api.github.com', graphql: 'https://api.github.com/graphql' }
    : { server, api: `${server}/api/v3`, graphql: `${server}/api/graphql` }
}

/** What all runs of the repository have in common. */
export interface Kept extends Hosting {
  /** Run → name → folder. */
  readonly artifacts: Map<number, Map<string, string>>
}

export interface HostedBlog {
  /** The runs that the event starts, when all have ended. */
  happens(event: ActionEvent): Promise<readonly WorkflowRun[]>
}

/** Run numbers only grow, as those of a repository do. */
let runs = 0

export function hostBlog(hosting: Hosting): HostedBlog {
  const kept: Kept = { ...hosting, artifacts: new Map() }
  return {
    async happens(event) {
      const done: WorkflowRun[] = []
      const changed = await changedPaths(hosting.blog.path, event)
      for (const workflow of await workflowsAt(hosting.blog.path, event.sha)) {
        if (!isStarted(workflow, event, changed)) continue
        runs += 1
        done.push(await runWorkflow({ kept, workflow, event, number: runs }))
      }
      return done
    },
  }
}

async function workflowsAt(repository: string, commit: string): Promise<Workflow[]> {
  const folder = '.github/workflows/'
  const listed = await git(repository, 'ls-tree', '--name-only', commit, folder)
  const paths = listed.split('\n').filter(path => /\.ya?ml$/.test(path))
  return Promise.all(
    paths.map(async path => readWorkflow(path, await git(repository, 'show', `${commit}:${path}`))),
  )
}

/** Two commits of a push are compared as they are, a pull request with where it began. */
async function changedPaths(repository: string, event: ActionEvent): Promise<string[]> {
  const range = rangeOf(event)
  if (range === null) return []
  const from = /^0+$/.test(range[0] ?? '')
    ? ['ls-tree', '-r', '--name-only', event.sha]
    : ['diff', '--name-only', ...range]
  return (await git(repository, ...from)).split('\n').filter(Boolean)
}

function rangeOf({ name, payload }: ActionEvent): string[] | null {
  if (name === 'push') return [String(payload.before), String(payload.after)]
  if (name !== 'pull_request') return null
  const { base, head } = payload.pull_request as { base: { sha: string }; head: { sha: string } }
  return [`${base.sha}...${head.sha}`]
}
