import type { Comment, Issue } from '../../domain.ts'

/** An issue with what decides whether it is believed. */
export interface Listed extends Issue {
  /** Its login; empty when the account is gone. */
  readonly author: string
}
export interface Said extends Comment {
  readonly association: string
}

interface Author {
  readonly user?: { readonly login: string; readonly type?: string } | null
  readonly author_association?: string
}
export interface RawIssue extends Author {
  readonly number: number
  readonly title: string
  readonly body?: string | null
  readonly state: string
  readonly labels: readonly (string | { name?: string | null })[]
  readonly created_at: string
  readonly html_url: string
  readonly comments?: number
  readonly pull_request?: object | undefined
}
interface RawComment extends Author {
  readonly id: number
  readonly body?: string
  readonly created_at: string
  readonly reactions?: { readonly '+1': number; readonly confused: number }
  readonly performed_via_github_app?: object | null
}

const believed = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Of somebody who may write here. A bot needs the repository's trust to be installed at all. */
export function isBelieved({ user, author_association }: Author): boolean {
  return user?.type === 'Bot' || believed.has(author_association ?? '')
}

export function toIssue(issue: RawIssue): Listed {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    labels: issue.labels.map(name => (typeof name === 'string' ? name : (name.name ?? ''))),
    createdAt: issue.created_at,
    url: issue.html_url,
    trusted: isBelieved(issue),
    comments: issue.comments ?? 0,
    author: issue.user?.login ?? '',
  }
}

export function toSaid(comment: RawComment): Said {
  const { user, reactions, performed_via_github_app: app } = comment
  return {
    id: comment.id,
    body: comment.body ?? '',
    author: user?.login ?? '',
    day: comment.created_at.slice(0, 10),
    bot: user?.type === 'Bot' || (app !== undefined && app !== null),
    answered: (reactions?.['+1'] ?? 0) + (reactions?.confused ?? 0) > 0,
    association: comment.author_association ?? 'NONE',
  }
}
