import type { ActionEvent } from '../world/events.ts'
import type { Run } from '../world/run-action.ts'
import { addressesOf, type Kept } from './hosted-blog.ts'
import type { Granted } from './permissions.ts'

/** Where a job runs, and for what. */
export interface JobPlace {
  readonly kept: Kept
  readonly id: string
  readonly event: ActionEvent
  readonly permissions: Granted
  readonly run: {
    readonly id: number
    readonly number: number
    readonly name: string
    readonly path: string
  }
  readonly workspace: string
  readonly temp: string
  readonly home: string
  /** Of the workflow and the job; `GITHUB_ENV` adds to it. */
  readonly env: Record<string, string>
}

/** What a step leaves. */
export interface StepEnd {
  readonly failed: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Of Postrider: all that is known of its run. */
  readonly ran?: Run
  /** What it printed. */
  readonly printed?: string
}

export type StepAction = (
  place: JobPlace,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
) => Promise<StepEnd>

/** An input that the runner would not obey. */
export function onlyInputs(action: string, given: object, known: readonly string[]): void {
  const other = Object.keys(given).find(name => !known.includes(name))
  if (other !== undefined)
    throw new Error(`The runner of the tests knows no ${other} of ${action}.`)
}

/** A step of a job whose token may not do this is a mistake of the workflow. */
export function needs(place: JobPlace, name: string, level: 'read' | 'write', what: string): void {
  const granted = place.permissions[name]
  if (granted === 'write' || granted === level) return
  throw new Error(`${what} in the job ${place.id} wants “${name}: ${level}”.`)
}

/** The variables that say what run this is. */
export function runVariables({ id, run, temp, workspace, kept, event }: JobPlace) {
  const { fullName } = kept.world.github.repo
  const { server, api, graphql } = addressesOf(kept)
  return {
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: graphql,
    GITHUB_SERVER_URL: server,
    GITHUB_JOB: id,
    GITHUB_RUN_ID: `${run.id}`,
    GITHUB_RUN_NUMBER: `${run.number}`,
    GITHUB_WORKFLOW: run.name,
    GITHUB_WORKFLOW_REF: `${fullName}/${run.path}@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
  }
}
