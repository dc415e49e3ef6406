import type { History } from './issue-api.ts'

/** Nothing but the edit history, and who we are, is asked by GraphQL: REST does not tell them. */
export const selfQuery = 'query { viewer { login } }'

export const historyQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      body
      userContentEdits(first: 100) { nodes { editedAt diff } }
    }
  }
}`

interface Edit {
  readonly editedAt: string
  /** The whole text of the revision; null when somebody deleted it. */
  readonly diff: string | null
}
interface Answer {
  readonly repository: {
    readonly issue: {
      readonly body: string
      readonly userContentEdits: { readonly nodes: readonly (Edit | null)[] | null } | null
    } | null
  } | null
}

/** Null where the issue, or its history, was not told. */
export function readHistory(answer: unknown): History | null {
  const issue = (answer as Answer).repository?.issue
  const nodes = issue?.userContentEdits?.nodes
  if (issue === undefined || issue === null || nodes === undefined || nodes === null) return null
  const edits = oldestFirst(nodes.filter(edit => edit !== null))
  return { body: issue.body, revisions: edits.flatMap(({ diff }) => diff ?? []) }
}

/** GitHub tells the newest first; seconds alone do not order them. */
function oldestFirst(edits: readonly Edit[]): readonly Edit[] {
  const [first, last] = [edits[0]?.editedAt ?? '', edits.at(-1)?.editedAt ?? '']
  return first < last ? edits : [...edits].reverse()
}
