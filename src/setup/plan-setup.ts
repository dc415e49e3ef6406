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

/** The config and the workflow of a blog. A workflow that runs Postrider under another name stands for ours. */
export function planSetup(
  repo: Repo,
  configFile: string,
  underived: Underived,
  facts: Omit<WorkflowFacts, 'deployment'>,
): PlannedFile[] {
  const workflows = readWorkflows(repo)
  const deployment = findDeployment(
    repo,
    workflows.filter(workflow => !runsPostrider(workflow)),
  )
  const path = workflows.find(runsPostrider)?.path ?? workflowFile
  return [
    { path: configFile, text: writeSettings(underived) },
    { path, text: writeWorkflow({ ...facts, deployment }) },
  ].map(file => ({ ...file, before: repo.read(file.path) ?? null }))
}

export function runsPostrider({ jobs }: Workflow): boolean {
  return jobs.some(({ steps }) => steps.some(isPostrider))
}

/** A step of the main job; the one that posts comments for forks has `comment-from`. */
export function isPostrider({ uses, inputs }: Step): boolean {
  return uses.toLowerCase().startsWith(`${slug}@`) && !inputs.includes('comment-from')
}
