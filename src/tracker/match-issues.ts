import type { Issue } from '../domain.ts'
import type { Tracked } from './parse-issue.ts'
import { type Located, recognisePosts } from './recognise-posts.ts'

export type { Located }
export interface Known {
  readonly issue: Issue
  readonly tracked: Tracked
  /** Bodies that it had before, where its block is lost. */
  readonly earlier?: readonly string[]
}

/**
 * Which issue follows which post, by path of the post. Each issue goes to one post and each post has
 * one issue. @param known in the order in which issues are served, lowest number first
 */
export function matchIssues(
  known: readonly Known[],
  posts: readonly Located[],
): ReadonlyMap<string, Known> {
  const remembered = known.map(one => {
    const { path, state } = one.tracked
    return { ...state, path, title: one.issue.title, one }
  })
  const matched = recognisePosts(remembered, posts)
  return new Map([...matched].map(([path, { one }]) => [path, one]))
}
