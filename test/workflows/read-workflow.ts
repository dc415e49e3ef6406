/** A workflow as GitHub's own parser reads it. What the runner would not do is refused here. */
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition'
import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser/templates/tokens/type-guards'
import { Expression, type Fields, type Written } from './expression.ts'

export interface Workflow {
  readonly path: string
  /** Its path where it has no name, as GitHub calls it. */
  readonly name: string
  readonly on: EventsConfig
  /** The keys of the file; expressions are not evaluated yet. */
  readonly root: Fields
  readonly jobs: Readonly<Record<string, Fields>>
}

/** Throws with GitHub's own words where the file is no workflow. */
export async function readWorkflow(path: string, content: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter())
  const template = value && (await convertWorkflowTemplate(context, value))
  const mistakes = context.errors.getErrors().map(({ message }) => message)
  if (!value || !template || mistakes.length > 0) throw new Error(mistakes.join('\n'))
  const root = readTree(value) as Fields
  const jobs = root.jobs as Readonly<Record<string, Fields>>
  onlyKnown(path, root, known.workflow)
  for (const [id, job] of Object.entries(jobs)) {
    onlyKnown(`${path}, job ${id}`, job, 'uses' in job ? known.call : known.job)
    for (const step of (job.steps ?? []) as Fields[])
      onlyKnown(`${path}, a step of ${id}`, step, 'run' in step ? known.run : known.uses)
  }
  return { path, name: String(root.name ?? path), on: template.events, root, jobs }
}

const ofJob = ['name', 'needs', 'if', 'permissions', 'concurrency', 'strategy']
const ofStep = ['id', 'name', 'if', 'env', 'continue-on-error', 'timeout-minutes']
/** The keys that the runner obeys, or of which it has nothing to obey: names, patience. */
const known = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'env', 'concurrency', 'jobs'],
  job: [...ofJob, 'runs-on', 'env', 'outputs', 'steps', 'timeout-minutes'],
  call: [...ofJob, 'uses', 'with', 'secrets'],
  uses: [...ofStep, 'uses', 'with'],
  run: [...ofStep, 'run', 'shell', 'working-directory'],
}

function onlyKnown(where: string, fields: Fields, keys: readonly string[]): void {
  const other = Object.keys(fields).find(key => !keys.includes(key))
  if (other !== undefined) throw new Error(`${where}: the runner of the tests knows no ${other}.`)
}

function readTree(token: TemplateToken): Written {
  if (isBasicExpression(token)) return new Expression(token.expression, allowedIn(token))
  if (isString(token)) return token.value
  if (isNumber(token) || isBoolean(token)) return token.value
  if (isSequence(token)) return [...token].map(readTree)
  if (!isMapping(token)) return null
  const entries = [...token].map(({ key, value }): [string, Written] => {
    const name = key.assertString('a key').value
    return [name, isCondition(value) ? readCondition(value) : readTree(value)]
  })
  return Object.fromEntries(entries)
}

function isCondition({ definition }: TemplateToken): boolean {
  return ['job-if', 'step-if'].includes(definition?.key ?? '')
}

/** `success() &&` goes before a condition that asks for no status. */
function readCondition(token: TemplateToken): Expression {
  const text = isBasicExpression(token) ? token.expression : token.assertString('if').value.trim()
  return new Expression(ensureStatusFunction(text, token.definitionInfo), allowedIn(token))
}

/** The contexts and functions that GitHub's schema allows at this place. */
function allowedIn({ definitionInfo }: TemplateToken): readonly string[] {
  return definitionInfo?.allowedContext ?? []
}
