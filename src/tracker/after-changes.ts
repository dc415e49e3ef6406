import type { Change, Issue, OpenedIssue } from '../domain.ts'

/** The issues as a run leaves them: what it updates, and what it opened. */
export function afterChanges(
  issues: readonly Issue[],
  changes: readonly Change[],
  opened: readonly OpenedIssue[],
  createdAt: string,
): Issue[] {
  const updates = new Map(
    changes.flatMap(change => (change.do === 'update-issue' ? [[change.number, change]] : [])),
  )
  const kept = issues.map((issue): Issue => {
    const update = updates.get(issue.number)
    if (update === undefined) return issue
    const state = update.close !== undefined ? 'closed' : update.reopen ? 'open' : issue.state
    return { ...issue, body: update.body, state }
  })
  const fresh = changes.flatMap((change): Issue[] => {
    const made = opened.find(({ path }) => change.do === 'open-issue' && path === change.path)
    if (change.do !== 'open-issue' || made === undefined) return []
    const { title, body, labels } = change
    const { number, url } = made
    const issue = { number, title, body, labels, url, createdAt, trusted: true, comments: 0 }
    return kept.some(known => known.number === number) ? [] : [{ ...issue, state: 'open' }]
  })
  return [...kept, ...fresh]
}
