/** The steps of a job, one after the other, in one workspace. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionEvent } from '../world/events.ts'
import type { Permissions } from '../world/github-permissions.ts'
import { actions } from './actions.ts'
import {
  asText,
  asTexts,
  evaluateAll,
  type Fields,
  isMet,
  type Sight,
  type Status,
  type Values,
  type Written,
} from './expression.ts'
import type { Kept } from './hosted-blog.ts'
import type { Granted } from './permissions.ts'
import { runBash } from './run-bash.ts'
import type { JobPlace, StepEnd } from './step.ts'

export interface JobRun {
  readonly result: Status
  readonly outputs: Values
  readonly steps: readonly StepRun[]
  /** The summaries of all steps, markdown. */
  readonly summary: string
  readonly permissions: Granted
}
export interface StepRun extends StepEnd {
  readonly id: string
  /** The action, or the commands. */
  readonly what: string
  readonly outcome: Status
  /** Success of a step that failed and may. */
  readonly conclusion: Status
}

export interface Starting {
  readonly kept: Kept
  readonly id: string
  readonly job: Fields
  readonly event: ActionEvent
  readonly permissions: Granted
  /** Of the workflow. */
  readonly env: Written
  readonly run: JobPlace['run']
  readonly contexts: Sight['contexts']
}

export async function runJob(starting: Starting): Promise<JobRun> {
  const { job, permissions, kept, contexts } = starting
  const place = await makePlace(starting)
  kept.world.github.settings.permissions = permissions as Permissions
  const steps: StepRun[] = []
  let status: Status = 'success'
  for (const step of job.steps as readonly Fields[]) {
    const sight = sightOf(contexts, place, steps, status)
    const ended = await runStep(step, place, sight)
    steps.push(ended)
    if (ended.conclusion === 'failure') status = 'failure'
  }
  const sight = sightOf(contexts, place, steps, status)
  const outputs = evaluateAll(job.outputs ?? {}, sight) as Values
  const summary = steps.map(step => step.summary).join('')
  return { result: status, outputs, steps, summary, permissions }
}

/** Each job has a folder of its own. */
let jobs = 0

async function makePlace(starting: Starting): Promise<JobPlace> {
  const { kept, id, event, permissions, contexts, run } = starting
  jobs += 1
  const top = join(kept.world.folder, `job-${jobs}`)
  const place = { workspace: join(top, 'work'), temp: join(top, 'temp'), home: join(top, 'home') }
  for (const folder of Object.values(place)) await mkdir(folder, { recursive: true })
  const sight: Sight = { contexts, status: 'success' }
  // What waits for what does not matter here, but a group must have a name.
  evaluateAll(starting.job.concurrency ?? {}, sight)
  const env = asTexts(evaluateAll(starting.env, sight))
  Object.assign(
    env,
    asTexts(evaluateAll(starting.job.env ?? {}, { ...sight, contexts: { ...contexts, env } })),
  )
  return { ...place, kept, id, event, permissions, run, env }
}

async function runStep(step: Fields, place: JobPlace, sight: Sight): Promise<StepRun> {
  const told = { id: String(step.id ?? ''), what: String(step.uses ?? step.run) }
  if (!isMet(step.if, sight))
    return { ...told, ...skipped, failed: false, outputs: {}, summary: '' }
  const env = { ...place.env, ...asTexts(evaluateAll(step.env ?? {}, sight)) }
  const given = asTexts(evaluateAll(step.with ?? {}, sight))
  const ended =
    step.run === undefined
      ? await actionOf(told.what)(place, given, env)
      : await runBash(place, asText(evaluateAll(step.run, sight)), env, step)
  const outcome = ended.failed ? 'failure' : 'success'
  const goesOn = evaluateAll(step['continue-on-error'] ?? false, sight) === true
  return { ...told, ...ended, outcome, conclusion: goesOn ? 'success' : outcome }
}

const skipped = { outcome: 'skipped', conclusion: 'skipped' } as const

function actionOf(uses: string) {
  const action = actions[uses.replace(/@.*$/s, '')]
  if (action === undefined) throw new Error(`The runner of the tests knows no action ${uses}.`)
  return action
}

function sightOf(
  contexts: Sight['contexts'],
  place: JobPlace,
  steps: readonly StepRun[],
  status: Status,
): Sight {
  const { workspace, temp, id, env } = place
  const ran = steps.filter(step => step.id !== '')
  return {
    status,
    contexts: {
      ...contexts,
      github: { ...contexts.github, workspace, job: id },
      runner: { os: 'Linux', arch: 'X64', temp, name: 'GitHub Actions 1' },
      job: { status },
      env,
      steps: Object.fromEntries(
        ran.map(({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }]),
      ),
    },
  }
}
