import type { Verdict } from '../domain.ts'
import { sayList } from '../text/say.ts'
import type { Line } from './line.ts'
import { isPostrider } from './plan-setup.ts'
import type { Workflow } from './read-workflows.ts'
import { permissions } from './write-workflow.ts'

interface Permission {
  readonly name: string
  readonly level: 'read' | 'write'
  /** What it is for. */
  readonly to: string
}
type Needed = readonly Permission[]

/**
 * May the jobs that run Postrider do what they are for, and no more? A line each.
 * @param issuesHere the issues are kept with the token of the workflow
 */
export function examinePermissions({ path, on, jobs }: Workflow, issuesHere: boolean): Line[] {
  const needed = neededBy(on, issuesHere)
  return (
    jobs
      .map(job => ({ ...job, steps: job.steps.filter(isPostrider) }))
      // A dry run writes nothing, so it lacks no right to write.
      .filter(({ steps }) => steps.some(({ inputs }) => !inputs.includes('dry-run')))
      .map(({ permissions: given, steps }) => {
        const looks = steps.every(({ inputs }) => inputs.includes('shard'))
        const wanted = looks ? needed.map(asLooking) : needed
        return { what: 'Permissions', ...judge(path, given, wanted) }
      })
  )
}

/** A shard sees which posts have an issue, and writes none. */
function asLooking(permission: Permission): Permission {
  return permission.name === 'issues'
    ? { name: 'issues', level: 'read', to: 'to see which posts have one' }
    : permission
}

/** What the events of a workflow need: the issues follow all but pull requests. */
function neededBy(on: Workflow['on'], issuesHere: boolean): Needed {
  const events = Object.keys(on)
  return permissions.filter(({ name }) => {
    if (name === 'issues') return issuesHere && events.some(event => event !== 'pull_request')
    return name === 'contents' || events.includes('pull_request')
  })
}

function judge(path: string, given: unknown, needed: Needed): { verdict: Verdict; says: string } {
  const asWritten = needed.map(({ name, level }) => `${name}: ${level}`).join(', ')
  if (given === undefined || given === null) {
    const says = `${path} names none, so the settings of the repository decide; write “permissions: { ${asWritten} }”`
    return { verdict: 'inconclusive', says }
  }
  const missing = needed.filter(({ name, level }) => !allows(given, name, level))
  if (missing.length > 0) {
    const all = missing.map(({ name, level, to }) => `${name}: ${level} (${to})`)
    return { verdict: 'fail', says: `${path} lacks ${sayList(all)}; add it` }
  }
  const wider = widerThan(given, needed)
  if (wider === '') return { verdict: 'pass', says: asWritten }
  const says = `${path} has more than Postrider asks for, ${wider}; take it away where no other step needs it`
  return { verdict: 'inconclusive', says }
}

/** `read-all`, `write-all`, or a level for each; what is not named is `none`. */
function allows(given: unknown, name: string, level: 'read' | 'write'): boolean {
  if (given === 'write-all') return true
  if (given === 'read-all') return level === 'read'
  const granted = (given as Record<string, unknown>)[name]
  return granted === 'write' || granted === level
}

/** What may be written beyond that, as it stands there; empty where nothing is. */
function widerThan(given: unknown, needed: Needed): string {
  if (typeof given === 'string') return given
  const writable = new Set<string>(
    needed.filter(({ level }) => level === 'write').map(({ name }) => name),
  )
  return Object.entries(given as Record<string, unknown>)
    .filter(([name, level]) => level === 'write' && !writable.has(name))
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ')
}
