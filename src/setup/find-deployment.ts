import type { Repo } from '../domain.ts'
import type { Step, Workflow } from './read-workflows.ts'

/** What tells that the site has been deployed. */
export type Deployment =
  | { readonly event: 'workflow_run'; readonly workflow: string; readonly why: string }
  /** A host that tells GitHub of each deployment. */
  | { readonly event: 'deployment_status'; readonly why: string }

/** Actions that put a folder on the web. */
const deploying =
  /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|cloudflare\/wrangler-action|firebaseextended\/action-hosting-deploy|azure\/static-web-apps-deploy)@/i
/** The same as a command. */
const deployCommand =
  /\bmkdocs gh-deploy\b|\bmike deploy\b|\bwrangler (?:pages )?deploy\b|\b(?:netlify|vercel|firebase) deploy\b/
/** Files of hosts that build on their own. */
const hosts = ['vercel.json', 'netlify.toml']

/** How a run gets to know that the site is deployed; null where no file tells. */
export function findDeployment(repo: Repo, workflows: readonly Workflow[]): Deployment | null {
  const workflow = workflows.find(
    ({ on, jobs }) => !isOfPullRequests(on) && jobs.some(({ steps }) => steps.some(deploys)),
  )
  if (workflow !== undefined)
    return { event: 'workflow_run', workflow: workflow.name, why: workflow.path }
  const file = hosts.find(path => repo.files.includes(path))
  return file === undefined ? null : { event: 'deployment_status', why: file }
}

const deploys = ({ uses, run }: Step) => deploying.test(uses) || deployCommand.test(run)

/** Those deploy previews. */
function isOfPullRequests(on: Workflow['on']): boolean {
  return Object.keys(on).every(name => name.startsWith('pull_request'))
}
