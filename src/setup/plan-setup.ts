import type { Repo } from '../domain.ts'
import { slug } from '../version.ts'
import { type Deployment, findDeployment } from './find-deployment.ts'
import { readWorkflows, type Step, type Workflow } from './read-workflows.ts'
import { linesToFill, type Underived, withSchemaLine, writeSettings } from './write-settings.ts'
import { type WorkflowFacts, workflowFile, writeWorkflow } from './write-workflow.ts'

/** A file that setting up wants, beside what stands there. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
  /** What it is for, as a clause. */
  readonly purpose: string
  /** What is there now; null where nothing is. */
  readonly before: string | null
  /** What becomes of a file that is there, as the rest of a sentence. */
  readonly becomes: { readonly same: string; readonly replaced: string }
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
  const config = planConfig(configFile, repo.read(configFile) ?? null, underived)
  const workflow: PlannedFile = {
    path: workflowFile,
    text: writeWorkflow({ ...facts, deployment }),
    purpose: sayRuns(facts.defaultBranch, deployment),
    before: repo.read(workflowFile) ?? null,
    becomes: { same: 'is as it would be written', replaced: 'is replaced' },
  }
  return { files: runsIn === null ? [config, workflow] : [config], runsIn }
}

/** One that is there was read without a mistake, and what a person set in it stands nowhere else. */
function planConfig(path: string, before: string | null, underived: Underived): PlannedFile {
  const purpose =
    linesToFill(underived).length === 0 ? 'settings, all optional' : 'settings; one needs you'
  const text = before === null ? writeSettings(underived) : withSchemaLine(before)
  const becomes = {
    same: 'stays as it is, with its settings',
    replaced: 'keeps its settings and gets the line that names their schema',
  }
  return { path, text, purpose, before, becomes }
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
