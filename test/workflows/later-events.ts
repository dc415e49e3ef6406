/** Events that follow from what ran before: the end of a workflow, and a deployment. */
import { type ActionEvent, schedule } from '../world/events.ts'
import type { RepoFacts } from '../world/github.ts'
import type { WorkflowRun } from './run-workflow.ts'

/** `sha`: where the default branch is now, whose files the run that starts has. */
export function ended(repo: RepoFacts, run: WorkflowRun, sha: string): ActionEvent {
  const { id, workflow, event, conclusion } = run
  const { pull_request: pull } = event.payload as { pull_request?: { head: Head } }
  const owner = { login: repo.owner, type: 'User' }
  const head: Head = pull?.head ?? {
    ref: event.ref.replace('refs/heads/', ''),
    sha: event.sha,
    repo: { full_name: repo.fullName, name: repo.name, owner, fork: false },
  }
  return {
    ...onMain(repo, sha, 'workflow_run'),
    payload: {
      ...onMain(repo, sha, 'workflow_run').payload,
      action: 'completed',
      workflow: { name: workflow.name, path: workflow.path },
      workflow_run: {
        id,
        name: workflow.name,
        path: workflow.path,
        event: event.name,
        status: 'completed',
        conclusion,
        head_branch: head.ref,
        head_sha: head.sha,
        head_repository: head.repo,
        pull_requests: [],
      },
    },
  }
}

interface Head {
  readonly ref: string
  readonly sha: string
  readonly repo: object
}

/** A host tells GitHub how a deployment went. Many name the commit only: then there is no ref. */
export function deployed(
  repo: RepoFacts,
  sha: string,
  state: 'pending' | 'success' | 'failure',
): ActionEvent {
  const event = onMain(repo, sha, 'deployment_status')
  const deployment = { id: 1, ref: sha, sha, task: 'deploy', environment: 'Production' }
  const deployment_status = { id: 1, state, environment: 'Production' }
  const payload = { ...event.payload, action: 'created', deployment, deployment_status }
  return { ...event, ref: '', payload }
}

function onMain(repo: RepoFacts, sha: string, name: string): ActionEvent {
  const { schedule: _cron, workflow: _path, ...payload } = schedule(repo, sha).payload
  const sender = { login: repo.owner, type: 'User' }
  return { ...schedule(repo, sha), name, payload: { ...payload, sender } }
}
