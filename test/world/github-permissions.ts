/** What a token of the workflow may do, as the `permissions:` of a job say it. */
export type Permissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>
export type PermissionName = 'contents' | 'issues' | 'pull-requests' | 'checks' | 'statuses'

/** What a request needs: one of these, each at this level. */
export interface Need {
  readonly anyOf: readonly PermissionName[]
  readonly level: 'read' | 'write'
  /** As GitHub names it in the header `x-accepted-github-permissions`. */
  readonly header: string
}

const table: readonly (readonly [path: RegExp, needs: readonly PermissionName[]])[] = [
  [/^\/commits\/.+\/pulls$/, ['pull-requests']],
  [/^\/issues(\/|$)/, ['issues']],
  [/^\/labels(\/|$)/, ['issues', 'pull-requests']],
  [/^\/pulls(\/|$)/, ['pull-requests']],
  [/^\/check-runs(\/|$)/, ['checks']],
  [/^\/statuses\//, ['statuses']],
  [/^\/(contents|commits|compare|git|dispatches)(\/|$)/, ['contents']],
]

/** Null for what every token may do: the repository itself, the rate limit, a search. */
export function needOf(method: string, path: string, isPull: boolean): Need | null {
  const inRepo = /^\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(path)?.[1] ?? ''
  const row = table.find(([pattern]) => pattern.test(inRepo))
  if (!row) return null
  const level = method === 'GET' ? 'read' : 'write'
  // GitHub names both permissions for an issue or a pull request, but only the one of the thing
  // itself opens it: a comment on a pull request wants `pull-requests: write`.
  const numbered = /^\/issues\/(comments\/)?\d+/.test(inRepo)
  const anyOf = numbered && isPull ? (['pull-requests'] as const) : row[1]
  const named = numbered ? (['issues', 'pull-requests'] as const) : row[1]
  const header = named.map(name => `${name.replace('-', '_')}=${level}`).join('; ')
  return { anyOf, level, header }
}

export function allows(permissions: Permissions, need: Need): boolean {
  return need.anyOf.some(name => {
    const given = permissions[name]
    return given === 'write' || given === need.level
  })
}
