import type { Config, Repo } from '../domain.ts'
import { program } from '../text/program.ts'
import { sayList } from '../text/say.ts'
import { slug } from '../version.ts'
import { examinePermissions } from './examine-permissions.ts'
import { type Deployment, findDeployment } from './find-deployment.ts'
import type { Line } from './line.ts'
import { isPostrider, runsPostrider } from './plan-setup.ts'
import { readWorkflows, type Workflow } from './read-workflows.ts'
import { workflowFile } from './write-workflow.ts'

/**
 * The workflow that runs Postrider: is it there, what may it do, what starts it?
 * @param quiet days since the last commit
 */
export function examineWorkflow(
  repo: Repo,
  { tracker }: Pick<Config, 'tracker'>,
  quiet = 0,
): Line[] {
  const workflows = readWorkflows(repo)
  const ours = workflows.filter(runsPostrider)
  if (ours.length === 0) {
    const says = `none in .github/workflows uses ${slug}; “${program} init” writes ${workflowFile}`
    return [{ what: 'Workflow', verdict: 'fail', says }]
  }
  const on: Workflow['on'] = Object.assign({}, ...ours.map(one => one.on))
  const others = workflows.filter(one => !runsPostrider(one))
  const isForPullRequests = Object.keys(on).join() === 'pull_request'
  const issuesHere = tracker.repo === undefined && !tracker.off && !isForPullRequests
  const found: Line[] = [
    { what: 'Workflow', verdict: 'pass', says: sayList(ours.map(({ path }) => path)) },
    ...ours.flatMap(one => examinePermissions(one, issuesHere)),
  ]
  if (isForPullRequests) return [...found, onPullRequests]
  return [
    ...found,
    ...examineEvents(on),
    examineSchedule(on, quiet),
    examineDeployment(ours, findDeployment(repo, others)),
  ]
}

/** A blog may want no more. */
const onPullRequests: Line = {
  what: 'On pull_request',
  verdict: 'pass',
  says: 'starts a run, and nothing else does: posts are checked, and no issue is kept',
}

/** Inputs that the workflows hand over to Postrider, by name. */
export function inputsGiven(repo: Repo): string[] {
  const steps = readWorkflows(repo).flatMap(({ jobs }) => jobs.flatMap(job => job.steps))
  return steps.filter(isPostrider).flatMap(({ inputs }) => inputs)
}

const events = [
  ['push', 'a new post gets no issue until the next daily look'],
  ['pull_request', 'posts are not checked before they go out'],
] as const

function examineEvents(on: Workflow['on']): Line[] {
  const lines = events.map(([event, without]): Line => {
    const what = `On ${event}`
    return event in on
      ? { what, verdict: 'pass', says: 'starts a run' }
      : { what, verdict: 'fail', says: `starts no run: ${without}; add “${event}:” below “on:”` }
  })
  if (!('pull_request_target' in on)) return lines
  const says = 'is refused: it hands strangers’ files a token that may write; write “pull_request:”'
  return [...lines, { what: 'On pull_request_target', verdict: 'fail', says }]
}

function examineSchedule({ schedule }: Workflow['on'], quiet: number): Line {
  const times = Array.isArray(schedule) ? schedule.map(one => String(one?.cron)) : []
  if (times.length === 0) {
    const says =
      "starts no run: nobody looks whether pages go live and links come; add “schedule: [{ cron: '17 6 * * *' }]”"
    return { what: 'On schedule', verdict: 'fail', says }
  }
  const at = `${sayList(times)} (UTC)`
  if (quiet >= quietDays) {
    const says = `${at}; the last commit here is ${quiet} days old. ${stops}: push one, or ${again}`
    return { what: 'On schedule', verdict: 'inconclusive', says }
  }
  return { what: 'On schedule', verdict: 'pass', says: `${at}. ${stops}; ${again}` }
}

/** GitHub's limit; whether the repository is public, no file tells. */
const quietDays = 60
const stops = `In a public repository GitHub stops it after ${quietDays} days without activity`
const again = 'start it again with “Enable workflow” on its page under Actions'

const hearing = ['workflow_run', 'deployment_status']

/** The daily look sees a page as well, later. */
function examineDeployment(ours: readonly Workflow[], deployment: Deployment | null): Line {
  const what = 'On deployment'
  if (deployment === null) {
    if (ours.some(({ on }) => hearing.some(event => event in on)))
      return { what, verdict: 'pass', says: 'starts a run' }
    const says = 'no file tells what deploys the site; the daily look sees new pages'
    return { what, verdict: 'inconclusive', says }
  }
  const { event, why } = deployment
  if (ours.some(({ on }) => hears(on, deployment)))
    return { what, verdict: 'pass', says: `${event}, by ${why}` }
  const add =
    event === 'workflow_run'
      ? `workflow_run: { workflows: ['${deployment.workflow}'], types: [completed] }`
      : 'deployment_status:'
  return { what, verdict: 'fail', says: `${why} deploys the site and starts no run; add “${add}”` }
}

function hears(on: Workflow['on'], deployment: Deployment): boolean {
  if (deployment.event === 'deployment_status') return deployment.event in on
  const { workflows = [] } = (on.workflow_run ?? {}) as { readonly workflows?: unknown }
  return [workflows].flat().includes(deployment.workflow)
}
