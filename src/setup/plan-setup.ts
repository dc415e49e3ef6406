import type { Repo } from '../domain.ts'
import { slug } from '../version.ts'
import { type Deployment, findDeployment } from './find-deployment.ts'
import { readWorkflows, type Step, type Workflow } from './read-workflows.ts'
import { linesToFill, type Underived, writeSettings } from './write-settings.ts'
import { type WorkflowFacts, workflowFile, writeWorkflow } from './write-workflow.ts'

/** A file that setting up wants, beside what stands there. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
  /** What it is for, as a clause. */
  readonly purpose: string
  /** What is there now; null where nothing is. */
  readonly before: string | null
}

export interface Setup {
  readonly files: readonly PlannedFile[]
  /** A workflow under another name that runs Postrider: it may do more than that, so it is left alone. */
  readonly runsIn: string | null
}

/** The config and the workflow of a blog. */
export function planSetup(
  repo: Repo,
  configFile: string,
  underived: Underived,
  facts: Omit<WorkflowFacts, 'deployment'>,
): Setup {
  const workflows = readWorkflows(repo)
  const others = workflows.filter(({ path }) => path !== workflowFile)
  const runsIn = others.find(runsPostrider)?.path ?? null
  const deployment = findDeployment(repo, others)
  const plan = (path: string, text: string, purpose: string): PlannedFile => {
    return { path, text, purpose, before: repo.read(path) ?? null }
  }
  const settings =
    linesToFill(underived).length === 0 ? 'settings, all optional' : 'settings; one needs you'
  const config = plan(configFile, writeSettings(underived), settings)
  const workflow = plan(
    workflowFile,
    writeWorkflow({ ...facts, deployment }),
    sayRuns(facts.defaultBranch, deployment),
  )
  return { files: runsIn === null ? [config, workflow] : [config], runsIn }
}

function sayRuns(branch: string, deployment: Deployment | null): string {
  const deployed = deployment === null ? '' : `, when the site is deployed (${deployment.why})`
  return `runs with each push to ${branch}, each pull request${deployed}, and once a day`
}

export function runsPostrider({ jobs }: Workflow): boolean {
  return jobs.some(({ steps }) => steps.some(isPostrider))
}

/** `…/.github/workflows/postrider.yml@v1`: a workflow that an organisation keeps for its blogs. */
const called = /\/\.github\/workflows\/[^/@]*postrider[^/@]*\.ya?ml(?:@|$)/i

/** A step of the main job; the one that posts comments for forks has `comment-from`. */
export function isPostrider({ uses, inputs }: Step): boolean {
  const ours = uses.toLowerCase().startsWith(`${slug}@`) || called.test(uses)
  return ours && !inputs.includes('comment-from')
}
