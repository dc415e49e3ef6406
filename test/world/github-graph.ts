/** What a GraphQL query may ask: the viewer, the repository and its issues. */
import { appOf, isBot } from './github-apps.ts'
import { connection, type Part, typed } from './github-connections.ts'
import type { Front } from './github-front.ts'
import { isHere } from './github-gone.ts'
import type { Look } from './github-graphql.ts'
import { issueNode, type RestIssue } from './github-issue-node.ts'
import type { Call } from './github-refusals.ts'
import { mayPush } from './github-roles.ts'

/** A query that GitHub would not answer, or this world cannot. */
export class Unwanted extends Error {}

export interface Graph {
  readonly front: Front
  readonly call: Call
  readonly look: Look
  /** The login behind the token, with the brackets of an App. */
  readonly viewer: string
  /** May the token change any issue? */
  readonly writes: boolean
}

interface IssuesAsked extends Part {
  readonly labels?: readonly string[] | null
  readonly states?: readonly ('OPEN' | 'CLOSED')[] | null
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null
}
interface RestRepo {
  readonly id: number
  readonly node_id: string
  readonly name: string
  readonly full_name: string
  readonly html_url: string
  readonly private: boolean
  readonly archived: boolean
  readonly has_issues: boolean
  readonly default_branch: string
  readonly owner: { readonly login: string; readonly type?: string }
}

export function makeGraph(front: Front, call: Call, look: Look): object {
  const { roles, settings } = front
  const viewer = roles.loginOf(call.token)!
  const isInstallation = roles.isInstallation(call.token)
  const writes = isInstallation ? settings.permissions.issues === 'write' : mayPush(roles, call)
  const graph = { front, call, look, viewer, writes }
  return {
    // The viewer of an App has its brackets; as an author it has none.
    viewer: { __typename: 'User', login: viewer },
    // Nobody else is in this world.
    search: () => ({ nodes: [] }),
    rateLimit: () => rateLimit(front.clock.now()),
    repository: (asked: { owner: string; name: string }) => repository(graph, asked),
  }
}

function rateLimit(now: Date): object {
  const resetAt = `${new Date(now.getTime() + 3_600_000).toISOString().slice(0, 19)}Z`
  return { limit: 5000, cost: 1, remaining: 4999, used: 1, nodeCount: 0, resetAt }
}

async function repository(graph: Graph, asked: { owner: string; name: string }): Promise<object> {
  const name = `${asked.owner}/${asked.name}`
  const path = `/repos/${name}`
  const repo = await graph.look<RestRepo>(path)
  if (!repo || (repo.private && hidden(graph, path))) {
    throw typed('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  }
  return {
    __typename: 'Repository',
    id: repo.node_id,
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: repo.full_name,
    url: repo.html_url,
    owner: actor(repo.owner.login),
    isArchived: repo.archived,
    isPrivate: repo.private,
    visibility: repo.private ? 'PRIVATE' : 'PUBLIC',
    hasIssuesEnabled: repo.has_issues,
    viewerPermission: permission(graph),
    defaultBranchRef: () => branch(graph, path, repo.default_branch),
    issue: (one: { number: number }) => issue(graph, path, one.number),
    issues: (some: IssuesAsked) => issues(graph, path, some),
  }
}

/** A private repository is not there for who may not see it. */
function hidden({ front, call, viewer }: Graph, path: string): boolean {
  if (front.roles.isInstallation(call.token)) return path !== front.repo
  return front.roles.roleOf(viewer) === 'none'
}

function permission({ front, call, viewer }: Graph): string {
  if (front.roles.isInstallation(call.token)) {
    return front.settings.permissions.contents === 'write' ? 'WRITE' : 'READ'
  }
  const role = front.roles.roleOf(viewer) ?? 'none'
  return role === 'none' ? 'READ' : role.toUpperCase()
}

async function branch({ look }: Graph, path: string, name: string): Promise<object | null> {
  const ref = await look<{ object: { sha: string } }>(`${path}/git/ref/heads/${name}`)
  if (!ref) return null
  return { name, prefix: 'refs/heads/', target: { __typename: 'Commit', oid: ref.object.sha } }
}

async function issue(graph: Graph, path: string, number: number): Promise<object> {
  mayReadIssues(graph)
  const { front, look } = graph
  const found =
    front.settings.issues && isHere(front.gone, path, number)
      ? await look<RestIssue>(`${path}/issues/${number}`)
      : undefined
  if (found) return issueNode(graph, path, found)
  throw typed('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
}

async function issues(graph: Graph, path: string, asked: IssuesAsked): Promise<object> {
  mayReadIssues(graph)
  const { front, look } = graph
  const all = front.settings.issues ? await everyIssue(look, path) : []
  const { labels, states, orderBy } = asked
  const found = all.filter(
    one =>
      isHere(front.gone, path, one.number) &&
      // One of the labels is enough here; the list of REST wants all of them.
      (!labels || one.labels.some(({ name }) => labels.includes(name))) &&
      (!states || states.some(state => state.toLowerCase() === one.state)),
  )
  const key = ({ UPDATED_AT: 'updated_at', COMMENTS: 'comments' } as const)[orderBy?.field ?? '']
  const sign = orderBy?.direction === 'DESC' ? -1 : 1
  const sorted = found.sort((a, b) => {
    const [one, two] = [a[key ?? 'created_at'], b[key ?? 'created_at']]
    return sign * (one < two ? -1 : one > two ? 1 : a.number - b.number)
  })
  const nodes = sorted.map(one => issueNode(graph, path, one))
  return connection('issues', nodes, asked)
}

async function everyIssue(look: Look, path: string): Promise<RestIssue[]> {
  const found: RestIssue[] = []
  for (let page = 1; ; page += 1) {
    const next = await look<RestIssue[]>(`${path}/issues?state=all&per_page=100&page=${page}`)
    found.push(...(next ?? []))
    if ((next ?? []).length < 100) return found
  }
}

function mayReadIssues({ front, call }: Graph): void {
  if (!front.private || !front.roles.isInstallation(call.token)) return
  if (front.settings.permissions.issues === undefined) {
    throw typed('FORBIDDEN', 'Resource not accessible by integration')
  }
}

/** Who did something. An App is a bot without its brackets here. */
export function actor(login: string): object {
  return isBot(login)
    ? { __typename: 'Bot', login: `${appOf({ login }).slug}` }
    : { __typename: 'User', login }
}
