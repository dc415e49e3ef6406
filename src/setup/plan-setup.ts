import type { Repo } from '../domain.ts'
import { slug } from '../version.ts'
import { findDeployment } from './find-deployment.ts'
import { readWorkflows, type Step, type Workflow } from './read-workflows.ts'
import { type Underived, writeSettings } from './write-settings.ts'
import { type WorkflowFacts, workflowFile, writeWorkflow } from './write-workflow.ts'

/** A file that setting up wants, beside what stands there. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
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
  const plan = (path: string, text: string) => ({ path, text, before: repo.read(path) ?? null })
  const config = plan(configFile, writeSettings(underived))
  const workflow = plan(workflowFile, writeWorkflow({ ...facts, deployment }))
  return { files: runsIn === null ? [config, workflow] : [config], runsIn }
}

export function runsPostrider({ jobs }: Workflow): boolean {
  return jobs.some(({ steps }) => steps.some(isPostrider))
}

/** A step of the main job; the one that posts comments for forks has `comment-from`. */
export function isPostrider({ uses, inputs }: Step): boolean {
  return uses.toLowerCase().startsWith(`${slug}@`) && !inputs.includes('comment-from')
}
