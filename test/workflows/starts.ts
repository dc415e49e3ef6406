/** Does an event start a workflow? By its `on`, as GitHub decides. */
import type { ActionEvent } from '../world/events.ts'
import { isChosen } from './filter-pattern.ts'
import type { Workflow } from './read-workflow.ts'

type Filters = Readonly<Record<string, readonly string[] | undefined>>

/** The events that the runner can judge; another one is a failure of the test. */
const judged: Readonly<Record<string, (filters: Filters, event: ActionEvent) => boolean>> = {
  push: (filters, { ref }) =>
    ref.startsWith('refs/tags/')
      ? fits(filters, 'tags', ref.slice('refs/tags/'.length), 'branches')
      : fits(filters, 'branches', ref.slice('refs/heads/'.length), 'tags'),
  pull_request: (filters, { baseRef = '', payload }) =>
    fits(filters, 'branches', baseRef) &&
    hasType(filters, payload, ['opened', 'synchronize', 'reopened']),
  issues: (filters, { payload }) => hasType(filters, payload),
  issue_comment: (filters, { payload }) => hasType(filters, payload),
  workflow_run: (filters, { payload }) => {
    const { name, head_branch } = payload.workflow_run as { name: string; head_branch: string }
    const named = filters.workflows?.includes(name) === true
    return named && fits(filters, 'branches', head_branch) && hasType(filters, payload)
  },
  deployment_status: () => true,
  workflow_dispatch: () => true,
}

/** `changed`: the paths that a push or a pull request changed. */
export function isStarted({ on }: Workflow, event: ActionEvent, changed: readonly string[]) {
  const filters = on[event.name] as Filters | undefined
  if (filters === undefined) return false
  if (event.name === 'schedule')
    return on.schedule?.some(({ cron }) => cron === event.payload.schedule) === true
  const judge = judged[event.name]
  if (judge === undefined) throw new Error(`The runner of the tests knows no ${event.name}.`)
  return judge(filters, event) && fitsPaths(filters, changed)
}

/** Where only the `other` kind of ref is filtered, none of this kind starts anything. */
function fits(filters: Filters, kind: string, name: string, other?: string): boolean {
  const wanted = filters[kind]
  const ignored = filters[`${kind}-ignore`]
  if (wanted !== undefined) return isChosen(name, wanted)
  if (ignored !== undefined) return !isChosen(name, ignored)
  const isOther = other !== undefined && (filters[other] ?? filters[`${other}-ignore`])
  return !isOther
}

function fitsPaths({ paths, 'paths-ignore': ignored }: Filters, changed: readonly string[]) {
  if (paths !== undefined) return changed.some(path => isChosen(path, paths))
  return ignored === undefined || !changed.every(path => isChosen(path, ignored))
}

function hasType({ types }: Filters, { action }: ActionEvent['payload'], usual?: string[]) {
  const wanted = types ?? usual
  return wanted === undefined || wanted.includes(String(action))
}
