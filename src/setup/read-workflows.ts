import type { Repo } from '../domain.ts'
import { readYaml } from '../formats/yaml.ts'

/** A workflow of the repository, as far as setting up asks. */
export interface Workflow {
  readonly path: string
  /** As `workflow_run` calls it: its path where it has no name. */
  readonly name: string
  /** Event → its settings, null where it has none. */
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: readonly Job[]
}
export interface Job {
  /** Its own, else those of the workflow; undefined where neither says any. */
  readonly permissions: unknown
  readonly steps: readonly Step[]
}
export interface Step {
  readonly uses: string
  readonly run: string
  /** Inputs that it hands over, by name. */
  readonly inputs: readonly string[]
}

/** The workflows of `.github/workflows`; what is no workflow is left out. */
export function readWorkflows(repo: Repo): Workflow[] {
  return repo.files
    .filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .flatMap(path => {
      const { values } = readYaml(repo.read(path) ?? '')
      const jobs = Object.values(asRecord(values.jobs)).map(job => readJob(job, values.permissions))
      const name = typeof values.name === 'string' ? values.name : path
      return jobs.length === 0 ? [] : [{ path, name, on: eventsOf(values.on), jobs }]
    })
}

/** `push`, `[push, pull_request]`, or each with its settings. */
function eventsOf(on: unknown): Record<string, unknown> {
  if (typeof on === 'string') return { [on]: null }
  if (Array.isArray(on)) return Object.fromEntries(on.map(name => [String(name), null]))
  return asRecord(on)
}

/** A job that calls a workflow is read as one step, with what it hands over. */
function readJob(job: unknown, inherited: unknown): Job {
  const { permissions = inherited, steps, uses, with: given, secrets } = asRecord(job)
  if (typeof uses === 'string') {
    const inputs = Object.keys({ ...asRecord(given), ...asRecord(secrets) })
    return { permissions, steps: [{ uses, run: '', inputs }] }
  }
  return { permissions, steps: Array.isArray(steps) ? steps.map(readStep) : [] }
}

function readStep(step: unknown): Step {
  const { uses, run, with: given } = asRecord(step)
  return { uses: asText(uses), run: asText(run), inputs: Object.keys(asRecord(given)) }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')
