/** A workflow that another one calls: where it is, and what it is handed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionEvent } from '../world/events.ts'
import { git } from '../world/git.ts'
import type { Fields, Value, Values } from './expression.ts'
import type { Kept } from './hosted-blog.ts'
import { readWorkflow, type Workflow } from './read-workflow.ts'

/** `./…` of the commit that runs, or a file of another repository. */
export async function findCalled(kept: Kept, event: ActionEvent, uses: string): Promise<Workflow> {
  if (uses.startsWith('./')) {
    const text = await git(kept.blog.path, 'show', `${event.sha}:${uses.slice(2)}`)
    return readWorkflow(uses.slice(2), text)
  }
  const [, repository = '', path = ''] =
    /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^@]+)@.+$/.exec(uses) ?? []
  const folder = kept.repositories?.[repository]
  if (folder === undefined) throw new Error(`The runner of the tests finds no workflow ${uses}.`)
  return readWorkflow(path, await readFile(join(folder, path), 'utf8'))
}

interface Declared {
  readonly type?: string
  readonly required?: boolean
  readonly default?: Value
}

/** What `workflow_call` declares: given or by its default; another name, or none where one must be, fails. */
export function handOver(
  kind: 'input' | 'secret',
  { root, path }: Workflow,
  given: Values,
): Values {
  const call = (root.on as Fields).workflow_call as Fields | null | undefined
  if (call === undefined) throw new Error(`${path} is not called: it has no workflow_call.`)
  const other = Object.keys(call ?? {}).find(key => key !== 'inputs' && key !== 'secrets')
  if (other !== undefined) throw new Error(`The runner of the tests knows no ${other} of a call.`)
  const declared = (call?.[`${kind}s`] ?? {}) as unknown as Readonly<
    Record<string, Declared | null>
  >
  for (const name of Object.keys(given))
    if (!(name in declared)) throw new Error(`${path} declares no ${kind} ${name}.`)
  const entries = Object.entries(declared).map(([name, one]): [string, Value] => {
    const value = given[name] ?? one?.default
    if (one?.required === true && value === undefined)
      throw new Error(`${path} wants the ${kind} ${name}.`)
    return [name, value ?? (one?.type === 'boolean' ? false : one?.type === 'number' ? 0 : '')]
  })
  return Object.fromEntries(entries)
}
