/** The environment of a step on a GitHub runner. */
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { ActionEvent } from './events.ts'
import type { RepoFacts } from './github.ts'

export interface RunnerPlace {
  readonly workspace: string
  /** RUNNER_TEMP; the runner's own files lie there. */
  readonly temp: string
  readonly home: string
  readonly node: string
  /** action.yml */
  readonly actionFile: string
}

/** File commands: variable → file name below RUNNER_TEMP. */
export const commandFiles = {
  GITHUB_ENV: 'set_env',
  GITHUB_OUTPUT: 'set_output',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
}

export function runnerVariables(
  event: ActionEvent,
  repo: RepoFacts,
  place: RunnerPlace,
  attempt: { readonly number: number; readonly attempt: number },
): Record<string, string> {
  const [, kind = '', refName = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(event.ref) ?? []
  const files = Object.entries(commandFiles).map(([name, file]) => [name, `${place.temp}/${file}`])
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: dirname(place.actionFile),
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: `${place.temp}/event.json`,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'postrider',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: repo.owner,
    GITHUB_REPOSITORY_OWNER_ID: '583231',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: `${attempt.attempt}`,
    GITHUB_RUN_ID: `${1_658_821_000 + attempt.number}`,
    GITHUB_RUN_NUMBER: `${attempt.number}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'Postrider',
    GITHUB_WORKFLOW_REF: `${repo.fullName}/.github/workflows/postrider.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: place.workspace,
    ...Object.fromEntries(files),
    HOME: place.home,
    LANG: 'C.UTF-8',
    PATH: [dirname(place.node), ...foldersWithGit()].join(delimiter),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: place.temp,
    RUNNER_TOOL_CACHE: `${place.home}/toolcache`,
  }
}

/** The parent's PATH may hold anything; a step counts on Node and git. */
function foldersWithGit(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter(folder => existsSync(join(folder, 'git')))
}
