import type { Change, Config, Issue, Post, Report, Update } from '../domain.ts'
import { onGitHub } from '../markdown/outbound.ts'
import { visible } from '../markdown/safe.ts'
import { shorten } from '../text/say.ts'
import type { Heard } from './apply-commands.ts'
import { fitBody } from './fit-body.ts'
import { label } from './label.ts'
import { keepWatch } from './plan-end.ts'
import type { PlanSettings } from './plan-settings.ts'
import { readIssue } from './read-issue.ts'
import { lookedOn } from './split-body.ts'
import { readState, withoutState, withState } from './state.ts'

const longestTitle = 200
/** GitHub takes no more of them. */
const mostAssignees = 10

type Opened = Extract<Change, { do: 'open-issue' }>

/** The report of a post and the issue it has → the one write that brings them together, or none. */
export function planIssue(report: Report, issue: null, settings: PlanSettings): Opened
export function planIssue(report: Report, issue: Issue, settings: PlanSettings): Update | null
export function planIssue(
  report: Report,
  issue: Issue | null,
  settings: PlanSettings,
): Opened | Update | null
export function planIssue(
  report: Report,
  issue: Issue | null,
  settings: PlanSettings,
): Opened | Update | null {
  const { post } = report
  if (issue === null) {
    const { hide } = settings.outbound ?? onGitHub
    return {
      do: 'open-issue',
      path: post.path,
      title: shorten(hide(visible(post.title)), longestTitle),
      body: fitBody(report, null, settings),
      labels: [label, ...settings.config.tracker.labels],
      assignees: assigneesOf(post, settings.config),
    }
  }
  const { number, body: seen } = issue
  const tracked = readIssue(seen, settings)
  const watch = keepWatch(tracked.state?.watch, seen, isAsked(settings), settings.today)
  const body = fitBody(report, tracked, { ...settings, watch })
  if (same(seen, body)) return null
  const ends = readState(body)?.watch?.ended !== undefined
  return {
    ...{ do: 'update-issue', path: post.path, number, seen, body },
    ...(ends && { close: true }),
  }
}

/** Nothing is to be done but to remember that the comments were read. */
export function recordComments(issue: Issue, path: string, heard: Heard): Update | null {
  const state = readState(issue.body.replace(/\r\n?/g, '\n'))
  if (state === null) return null
  const { last: comment, comments } = heard
  if (state.comment === comment && state.comments === comments) return null
  const body = withState(issue.body, { ...state, comment, comments })
  return { do: 'update-issue', path, number: issue.number, seen: issue.body, body }
}

const isAsked = ({ heard }: PlanSettings) => heard !== undefined && heard.asked.length > 0

function assigneesOf({ authors }: Post, config: Config): string[] {
  const logins = authors.flatMap(author => config.authors[author] ?? [])
  return [...new Set(logins)].slice(0, mostAssignees)
}

/** Nothing but the day we looked, what we wanted to stand there, and the run is different. */
function same(a: string, b: string): boolean {
  return visibly(a) === visibly(b) && recorded(a) === recorded(b)
}

function visibly(body: string): string {
  const lines = withoutState(body).replace(/\r\n?/g, '\n').split('\n')
  return lines
    .filter(line => !line.startsWith(lookedOn))
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd()
}

function recorded(body: string): string {
  const state = readState(body.replace(/\r\n?/g, '\n'))
  return JSON.stringify(state === null ? null : { ...state, base: null, run: 0 })
}
