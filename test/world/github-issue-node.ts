/** An issue, its comments and its edit history, as GraphQL tells them. */
import { connection, type Part } from './github-connections.ts'
import { actor, type Graph } from './github-graph.ts'
import { contents } from './github-reactions.ts'

interface Author {
  readonly login: string
}
export interface RestIssue {
  readonly id: number
  readonly node_id: string
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly state_reason: string | null
  readonly locked: boolean
  readonly html_url: string
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at: string | null
  readonly comments: number
  readonly author_association: string
  readonly user: Author
  readonly labels: readonly {
    readonly node_id: string
    readonly name: string
    readonly color: string
    readonly description: string | null
  }[]
  readonly assignees: readonly Author[]
}
interface RestComment {
  readonly id: number
  readonly node_id: string
  readonly body: string
  readonly html_url: string
  readonly created_at: string
  readonly updated_at: string
  readonly author_association: string
  readonly user: Author
}

/** @param repo `/repos/octocat/blog` */
export function issueNode(graph: Graph, repo: string, issue: RestIssue): object {
  const { front, viewer, writes } = graph
  const path = `${repo}/issues/${issue.number}`
  const revisions = front.history.of(path)
  const [newest] = revisions
  const isOwn = issue.user.login === viewer
  return {
    __typename: 'Issue',
    id: issue.node_id,
    databaseId: issue.id,
    fullDatabaseId: `${issue.id}`,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: issue.html_url,
    state: issue.state.toUpperCase(),
    stateReason: issue.state_reason?.toUpperCase() ?? null,
    closed: issue.state === 'closed',
    closedAt: issue.closed_at,
    locked: issue.locked,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    lastEditedAt: newest ? front.clock.tell(newest.editedAt) : null,
    includesCreatedEdit: revisions.length > 0,
    author: actor(issue.user.login),
    authorAssociation: issue.author_association,
    editor: newest ? actor(newest.editor) : null,
    viewerDidAuthor: isOwn,
    viewerCanUpdate: writes || isOwn,
    labels: (part: Part) => connection('labels', issue.labels.map(labelNode), part),
    assignees: (part: Part) =>
      connection(
        'assignees',
        issue.assignees.map(({ login }) => actor(login)),
        part,
      ),
    comments: async (part: Part) =>
      connection('comments', await comments(graph, path, issue.comments), part),
    userContentEdits: (part: Part) => connection('userContentEdits', editNodes(graph, path), part),
  }
}

function labelNode({ node_id, name, color, description }: RestIssue['labels'][number]): object {
  return { __typename: 'Label', id: node_id, name, color, description }
}

/** GitHub calls it a diff; it is the whole text of that revision. */
function editNodes({ front }: Graph, path: string): object[] {
  return front.history.of(path).map(({ id, editedAt, editor, text, deleted }) => {
    const time = front.clock.tell(editedAt)
    return {
      __typename: 'UserContentEdit',
      id,
      createdAt: time,
      editedAt: time,
      updatedAt: time,
      editor: actor(editor),
      diff: text,
      deletedAt: deleted && front.clock.tell(deleted.at),
      deletedBy: deleted && actor(deleted.by),
    }
  })
}

async function comments(graph: Graph, path: string, count: number): Promise<object[]> {
  const pages = Array.from({ length: Math.ceil(count / 100) }, (_, index) => index + 1)
  const found = await Promise.all(
    pages.map(page => graph.look<RestComment[]>(`${path}/comments?per_page=100&page=${page}`)),
  )
  return found.flatMap(page => (page ?? []).map(comment => commentNode(graph, comment)))
}

function commentNode({ front, viewer, writes }: Graph, comment: RestComment): object {
  const isOwn = comment.user.login === viewer
  const reactions = front.reactions.of(comment.id)
  return {
    __typename: 'IssueComment',
    id: comment.node_id,
    databaseId: comment.id,
    fullDatabaseId: `${comment.id}`,
    body: comment.body,
    url: comment.html_url,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    author: actor(comment.user.login),
    authorAssociation: comment.author_association,
    viewerDidAuthor: isOwn,
    viewerCanUpdate: writes || isOwn,
    reactionGroups: contents.map(content => {
      const who = reactions.filter(one => one.content === content).map(({ login }) => login)
      const people = (name: string) => (part: Part) => connection(name, who.map(actor), part)
      return {
        content: graphqlContents[content],
        reactors: people('reactors'),
        users: people('users'),
        viewerHasReacted: who.includes(viewer),
      }
    }),
  }
}

const graphqlContents = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
} as const
