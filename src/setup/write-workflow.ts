import { createHash } from 'node:crypto'
import { action } from '../version.ts'
import type { Deployment } from './find-deployment.ts'

/** Where the workflow is kept. */
export const workflowFile = '.github/workflows/postrider.yml'

/** What the workflow depends on. */
export interface WorkflowFacts {
  /** `owner/name`, else the name of the folder. */
  readonly repository: string
  readonly defaultBranch: string
  readonly deployment: Deployment | null
}

/** A permission and what it is for. */
export const permissions = [
  { name: 'contents', level: 'read', to: 'to read your posts' },
  { name: 'issues', level: 'write', to: 'to keep one issue for each post' },
  { name: 'pull-requests', level: 'write', to: 'to keep one comment on each pull request' },
] as const

/** The workflow of a blog: YAML that works unedited. */
export function writeWorkflow({ repository, defaultBranch, deployment }: WorkflowFacts): string {
  const branch = quote(defaultBranch)
  return [
    'name: Postrider',
    'on:',
    `  push: { branches: [${branch}] }`,
    '  pull_request:',
    `  schedule: [{ cron: '${minuteOf(repository)} 6 * * *' }] # a daily look at posts that have an issue`,
    ...whenDeployed(deployment, branch),
    'permissions:',
    ...permissions.map(({ name, level, to }) => `  ${`${name}: ${level}`.padEnd(22)} # ${to}`),
    `concurrency: { group: 'postrider-\${{ ${groupBy(deployment)} }}', cancel-in-progress: false }`,
    'jobs:',
    '  postrider:',
    ...condition(deployment),
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v5',
    `      - uses: ${action}`,
    '',
  ].join('\n')
}

/**
 * Each repository has its own minute, 1 to 59: GitHub delays and drops what all start at the same
 * one, the full hour above all.
 */
function minuteOf(repository: string): number {
  return (createHash('sha256').update(repository).digest().readUInt32BE() % 59) + 1
}

function whenDeployed(deployment: Deployment | null, branch: string): string[] {
  if (deployment === null) return []
  return [
    '  # The site is deployed: posts that waited for their page are looked at again.',
    deployment.event === 'deployment_status'
      ? '  deployment_status:'
      : `  workflow_run: { workflows: [${quote(deployment.workflow)}], types: [completed], branches: [${branch}] }`,
  ]
}

/** Of runs that wait in a group GitHub keeps the last one. A deployment may come without a branch. */
function groupBy(deployment: Deployment | null): string {
  return deployment?.event === 'deployment_status' ? 'github.ref || github.sha' : 'github.ref'
}

function condition(deployment: Deployment | null): string[] {
  if (deployment === null) return []
  const succeeded = {
    workflow_run: "github.event.workflow_run.conclusion == 'success'",
    deployment_status: "github.event.deployment_status.state == 'success'",
  }
  const { event } = deployment
  return [`    if: github.event_name != '${event}' || ${succeeded[event]}`]
}

/** Plain where YAML takes it for nothing else; a string of JSON is one of YAML. */
function quote(text: string): string {
  return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)
}
