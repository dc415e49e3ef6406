/** What the token of a job may do. */
import type { ActionEvent } from '../world/events.ts'
import type { Written } from './expression.ts'

export type Granted = Readonly<Record<string, 'read' | 'write'>>

/** What a repository hands a job that says nothing. */
const usual: Granted = { contents: 'read' }

/** `own` of the job, else `inherited` of the workflow, within what may be given at all. */
export function permissionsOf(
  own: Written | undefined,
  inherited: Written | undefined,
  most: Granted | null,
): Granted {
  const written = own ?? inherited
  if (written === undefined) return most ?? usual
  const asked = readPermissions(written)
  for (const [name, level] of Object.entries(asked)) {
    // GitHub does not start such a run.
    if (most !== null && (most[name] === undefined || (level === 'write' && most[name] === 'read')))
      throw new Error(
        `The workflow is requesting '${name}: ${level}', but is only allowed '${name}: ${most[name] ?? 'none'}'.`,
      )
  }
  return asked
}

/** A run for a fork may read what it could write. */
export function readOnly(granted: Granted): Granted {
  return Object.fromEntries(Object.keys(granted).map(name => [name, 'read' as const]))
}

/** A pull request from another repository, or of Dependabot: a token that reads, and no secrets. */
export function isUntrusted({ name, payload, actor }: ActionEvent, repository: string): boolean {
  if (name !== 'pull_request') return false
  const { head } = payload.pull_request as { head: { repo: { full_name: string } } }
  return head.repo.full_name !== repository || actor === 'dependabot[bot]'
}

function readPermissions(written: Written): Granted {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new Error(`The runner of the tests knows no permissions ${JSON.stringify(written)}.`)
  const given = Object.entries(written).filter(([, level]) => level !== 'none')
  return Object.fromEntries(given) as Granted
}
