import type { Change } from '../../domain.ts'
import { Refused } from '../refused.ts'
import type { IssueApi } from './issue-api.ts'
import { markerOf } from './marker.ts'
import type { Planner, Written } from './planner.ts'
import type { Listed } from './to-issue.ts'
import { sayUnlabelled } from './tracker.ts'
import { updateIssue } from './update-issue.ts'

export type OpenIssue = Extract<Change, { readonly do: 'open-issue' }>

export interface Opened extends Written {
  /** The issue there is now, which may be without its labels; another run may have opened one too. */
  readonly there?: Listed
}

/** Seconds until GitHub's list shows what an answer that was lost may have made. */
const untilListed = 3

/** Opens an issue, once: where GitHub did not say whether it is there, it is looked for first. */
export async function openIssue(
  change: OpenIssue,
  strays: readonly Listed[],
  api: IssueApi,
  planner: Planner,
): Promise<Opened> {
  const stray = strays.find(({ body }) => markerOf(body) === markerOf(change.body))
  if (stray !== undefined) return adopt(change, stray, api, planner)
  try {
    return opened(change, await create(change, api))
  } catch (error) {
    if (!isAmbiguous(error) || !(await api.pause(untilListed))) throw error
  }
  const found = (await api.newest()).findLast(
    ({ body, trusted }) => trusted && markerOf(body) === markerOf(change.body),
  )
  return found === undefined
    ? opened(change, await create(change, api))
    : adopt(change, found, api, planner)
}

/** GitHub refuses the whole issue for one login that it does not know. */
async function create(change: OpenIssue, api: IssueApi): Promise<Listed> {
  try {
    return await api.create(change)
  } catch (error) {
    const assigned = change.assignees.length > 0
    if (!assigned || !(error instanceof Refused) || error.kind !== 'invalid') throw error
    return api.create({ ...change, assignees: [] })
  }
}

function opened(change: OpenIssue, made: Listed): Opened {
  const { number, url } = made
  return {
    issue: { number, url },
    there: made,
    ...(lacksLabel(change, made) && { notice: sayUnlabelled }),
  }
}

function lacksLabel({ labels }: OpenIssue, made: Listed): boolean {
  const has = new Set(made.labels.map(label => label.toLowerCase()))
  return labels.some(label => !has.has(label.toLowerCase()))
}

async function adopt(
  change: OpenIssue,
  there: Listed,
  api: IssueApi,
  planner: Planner,
): Promise<Opened> {
  const { number, url } = there
  const { path, body } = change
  const update = { do: 'update-issue', path, number, seen: body, body } as const
  return { issue: { number, url }, there, ...(await updateIssue(update, api, planner)) }
}

/** It may have been done. */
const isAmbiguous = (error: unknown) => error instanceof Refused && error.kind === 'unreachable'
