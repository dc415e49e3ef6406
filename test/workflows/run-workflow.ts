/** The jobs of a workflow, each after those that it needs; also those of a workflow that is called. */
import type { ActionEvent } from '../world/events.ts'
import { findCalled, handOver } from './called-workflow.ts'
import {
  asText,
  evaluateAll,
  type Fields,
  isMet,
  type Sight,
  type Status,
  type Value,
  type Values,
} from './expression.ts'
import { addressesOf, type Kept } from './hosted-blog.ts'
import { type Granted, isUntrusted, permissionsOf, readOnly } from './permissions.ts'
import type { Workflow } from './read-workflow.ts'
import { type JobRun, runJob } from './run-job.ts'

export interface WorkflowRun {
  readonly id: number
  readonly workflow: Workflow
  readonly event: ActionEvent
  readonly conclusion: Status
  /** `job`, `job (2)` of a matrix, `caller / job` of a called workflow. */
  readonly jobs: Readonly<Record<string, JobRun>>
  /** The evaluated group of `concurrency`, where there is one. */
  readonly group: string | null
}

export interface Starting {
  readonly kept: Kept
  readonly workflow: Workflow
  readonly event: ActionEvent
  readonly number: number
  /** What a caller gives: nothing more than this can be had. */
  readonly call?: Call
}
interface Call {
  readonly inputs: Values
  readonly secrets: Values
  readonly most: Granted
}

const firstRun = 1_658_821_000

export async function runWorkflow(starting: Starting): Promise<WorkflowRun> {
  const { workflow, event, number } = starting
  const base = contextsOf(starting)
  const group = evaluateAll(groupOf(workflow.root), { contexts: base, status: 'success' })
  const jobs: Record<string, JobRun> = {}
  const ended = new Map<string, { result: Status; outputs: Values }>()
  for (const id of inOrder(workflow.jobs)) {
    const job = workflow.jobs[id]!
    const needed = Object.fromEntries(needsOf(job).map(name => [name, ended.get(name)!]))
    const all = ancestors(id, workflow.jobs).map(name => ended.get(name)!.result)
    const contexts = { ...base, needs: needed }
    if (!isMet(job.if, { contexts, status: together(all) })) {
      ended.set(id, { result: 'skipped', outputs: {} })
      jobs[id] = { result: 'skipped', outputs: {}, steps: [], summary: '', permissions: {} }
      continue
    }
    const runs = await runMatrix(starting, id, contexts)
    for (const [name, run] of Object.entries(runs)) jobs[name] = run
    const outputs = Object.assign({}, ...Object.values(runs).map(run => run.outputs)) as Values
    ended.set(id, { result: together(Object.values(runs).map(run => run.result)), outputs })
  }
  const results = [...ended.values()].map(({ result }) => result)
  const failed = results.includes('failure')
  const skipped = results.every(result => result === 'skipped')
  const conclusion = failed ? 'failure' : skipped ? 'skipped' : 'success'
  const named = group === '' ? null : asText(group)
  return { id: firstRun + number, workflow, event, conclusion, jobs, group: named }
}

/** Every job of the matrix, one after the other; after one that fails the others are cancelled. */
async function runMatrix(
  starting: Starting,
  id: string,
  contexts: Sight['contexts'],
): Promise<Record<string, JobRun>> {
  const job = starting.workflow.jobs[id]!
  const { matrix, ...strategy } = evaluateAll(job.strategy ?? {}, {
    contexts,
    status: 'success',
  }) as Values
  const cells = cellsOf((matrix ?? {}) as Values)
  const runs: Record<string, JobRun> = {}
  for (const [index, cell] of cells.entries()) {
    const total = cells.length
    const told = { 'fail-fast': true, 'max-parallel': total, ...strategy }
    const more = { matrix: cell, strategy: { ...told, 'job-index': index, 'job-total': total } }
    const name = cells.length > 1 ? `${id} (${Object.values(cell).join(', ')})` : id
    const ran = await runOne(starting, id, { ...contexts, ...more })
    for (const [inner, run] of Object.entries(ran)) runs[inner === '' ? name : inner] = run
    const failed = Object.values(ran).some(({ result }) => result === 'failure')
    if (failed && told['fail-fast'] === true) break
  }
  return runs
}

async function runOne(
  starting: Starting,
  id: string,
  contexts: Sight['contexts'],
): Promise<Record<string, JobRun>> {
  const { kept, workflow, event, number, call } = starting
  const job = workflow.jobs[id]!
  const { world } = kept
  const granted = permissionsOf(job.permissions, workflow.root.permissions, call?.most ?? null)
  const untrusted = isUntrusted(event, world.github.repo.fullName)
  if (job.uses !== undefined) return callWorkflow(starting, id, contexts, granted)
  const permissions = untrusted ? readOnly(granted) : granted
  const run = { id: firstRun + number, number, name: callerName(contexts), path: workflow.path }
  const where = { kept, event, permissions, env: workflow.root.env ?? {}, run }
  return { '': await runJob({ ...where, id, job, contexts }) }
}

const callerName = ({ github }: Sight['contexts']) => asText(github?.workflow)

/** A called workflow sees the event of its caller, and of secrets and inputs what it is handed. */
async function callWorkflow(
  starting: Starting,
  id: string,
  contexts: Sight['contexts'],
  most: Granted,
): Promise<Record<string, JobRun>> {
  const job = starting.workflow.jobs[id]!
  const workflow = await findCalled(starting.kept, starting.event, String(job.uses))
  const sight = { contexts, status: 'success' } as const
  if (job.secrets === 'inherit')
    throw new Error('The runner of the tests hands over no secrets: inherit.')
  const inputs = handOver('input', workflow, evaluateAll(job.with ?? {}, sight) as Values)
  const secrets = handOver('secret', workflow, evaluateAll(job.secrets ?? {}, sight) as Values)
  const name = callerName(contexts)
  const called = { ...workflow, name }
  const ran = await runWorkflow({ ...starting, workflow: called, call: { inputs, secrets, most } })
  const entries = Object.entries(ran.jobs).map(([inner, run]) => [`${id} / ${inner}`, run])
  return Object.fromEntries(entries) as Record<string, JobRun>
}

function contextsOf({ kept, workflow, event, number, call }: Starting): Sight['contexts'] {
  const { repo, tokens } = kept.world.github
  const { server, api } = addressesOf(kept)
  const untrusted = isUntrusted(event, repo.fullName)
  const own = Object.entries(kept.secrets ?? {}).map(([name, value]) => [
    name,
    untrusted ? '' : value,
  ])
  return {
    github: {
      token: tokens.actions,
      actor: event.actor,
      api_url: api,
      base_ref: event.baseRef ?? '',
      event: event.payload as Values,
      event_name: event.name,
      head_ref: event.headRef ?? '',
      ref: event.ref,
      ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      repository: repo.fullName,
      repository_owner: repo.owner,
      run_attempt: '1',
      run_id: `${firstRun + number}`,
      run_number: `${number}`,
      server_url: server,
      sha: event.sha,
      workflow: workflow.name,
    },
    inputs: call?.inputs ?? ((event.payload.inputs ?? {}) as Values),
    secrets: { GITHUB_TOKEN: tokens.actions, ...(call?.secrets ?? Object.fromEntries(own)) },
    vars: {},
  }
}

function groupOf({ concurrency }: Fields) {
  if (concurrency === undefined) return ''
  const { group, ...rest } =
    typeof concurrency === 'object' && concurrency !== null && 'group' in concurrency
      ? (concurrency as Fields)
      : { group: concurrency }
  const other = Object.keys(rest).find(key => key !== 'cancel-in-progress')
  if (other !== undefined) throw new Error(`The runner of the tests knows no concurrency ${other}.`)
  return group!
}

function needsOf({ needs = [] }: Fields): string[] {
  return (Array.isArray(needs) ? needs : [needs]) as string[]
}

function ancestors(id: string, jobs: Workflow['jobs']): string[] {
  const direct = needsOf(jobs[id]!)
  return [...new Set([...direct, ...direct.flatMap(name => ancestors(name, jobs))])]
}

function inOrder(jobs: Workflow['jobs']): string[] {
  const depth = (id: string): number =>
    Math.max(0, ...needsOf(jobs[id]!).map(name => depth(name) + 1))
  return Object.keys(jobs).sort((a, b) => depth(a) - depth(b))
}

function together(results: readonly Status[]): Status {
  const worst: readonly Status[] = ['failure', 'cancelled', 'skipped']
  return worst.find(status => results.includes(status)) ?? 'success'
}

function cellsOf(matrix: Values): Values[] {
  const axes = Object.entries(matrix)
  const strange = axes.find(
    ([name, values]) => name === 'include' || name === 'exclude' || !Array.isArray(values),
  )
  if (strange) throw new Error(`The runner of the tests knows no matrix with ${strange[0]}.`)
  return axes.reduce<Values[]>(
    (cells, [name, values]) =>
      cells.flatMap(cell => (values as Value[]).map(value => ({ ...cell, [name]: value }))),
    [{}],
  )
}
