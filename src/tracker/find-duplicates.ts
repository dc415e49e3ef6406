import type { CloseDuplicate, Issue } from '../domain.ts'
import { isIndex } from './parse-index.ts'
import { pathOf } from './parse-issue.ts'

/** Open issues that follow what an open issue of a lower number follows: that one goes on. */
export function findDuplicates(issues: readonly Issue[]): CloseDuplicate[] {
  const first = new Map<string, number>()
  const open = issues.filter(({ trusted, state }) => trusted && state === 'open')
  return open
    .sort((a, b) => a.number - b.number)
    .flatMap(({ number, body }) => {
      const path = pathOf(body)
      const key = path ?? (isIndex(body) ? '' : null)
      if (key === null) return []
      const of = first.get(key)
      if (of !== undefined) return [{ do: 'close-duplicate', path, number, of } as const]
      first.set(key, number)
      return []
    })
}
