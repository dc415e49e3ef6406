import * as core from '@actions/core'
import { UserError } from '../config/errors.ts'

const modes = ['auto', 'check', 'track', 'sweep'] as const
const failOns = ['never', 'error', 'warning'] as const

/** The inputs of action.yml. */
export interface Inputs {
  readonly token: string
  /** For the repository that keeps the issues. */
  readonly trackerToken: string
  readonly config: string
  readonly mode: (typeof modes)[number]
  readonly posts: readonly string[]
  readonly dryRun: boolean
  readonly failOn: (typeof failOns)[number]
  readonly backfill: readonly string[]
  /** The key file of a service account, as JSON; empty where there is none. */
  readonly searchConsole: string
  /** A report.json whose comment is to be posted; empty for every other run. */
  readonly commentFrom: string
  /** The part of the posts that this job looks at, `2/8` for instance; empty for all. */
  readonly shard: string
  /** The folder with what all shards saw; empty for every other run. */
  readonly mergeFrom: string
  /** For the model that the config names. */
  readonly openaiApiKey: string
}

/** @throws UserError `input` that names each input that is wrong, what was found and what was expected */
export function readInputs(): Inputs {
  const wrong: string[] = []
  const token = core.getInput('github-token')
  const inputs: Inputs = {
    token,
    trackerToken: core.getInput('tracker-token') || token,
    config: core.getInput('config') || '.github/postrider.yml',
    mode: oneOf('mode', modes, 'auto', wrong),
    posts: core.getMultilineInput('posts'),
    dryRun: oneOf('dry-run', ['true', 'false'] as const, 'false', wrong) === 'true',
    failOn: oneOf('fail-on', failOns, 'never', wrong),
    backfill: core.getMultilineInput('backfill'),
    searchConsole: core.getInput('search-console-credentials'),
    commentFrom: core.getInput('comment-from'),
    shard: core.getInput('shard'),
    mergeFrom: core.getInput('merge-from'),
    openaiApiKey: core.getInput('openai-api-key'),
  }
  if (wrong.length > 0) throw new UserError('input', wrong.join('\n'))
  return inputs
}

/** One of these values; where it is another, that is noted and the usual one taken. */
function oneOf<T extends string>(name: string, values: readonly T[], usual: T, wrong: string[]): T {
  const found = core.getInput(name) || usual
  const value = values.find(known => known === found)
  if (value === undefined)
    wrong.push(
      `The input “${name}” is “${found}”, expected one of ${values.join(', ')}. Change it in the workflow.`,
    )
  return value ?? usual
}
