/** Issues that are no longer here: transferred to another repository, or deleted. */
import { jsonAnswer } from './github-answers.ts'
import type { Answer } from './github-emulator.ts'

/** Path of the issue (`/repos/octocat/blog/issues/7`) → the path where it is now; null: deleted. */
export type Gone = Map<string, string | null>

/** Undefined where the issue is still here, or the call is about none. */
export function answerGone(gone: Gone, path: string): Answer | undefined {
  const issue = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+(?=\/|$)/.exec(path)?.[0]
  if (!issue || !gone.has(issue)) return undefined
  const to = gone.get(issue)
  if (to === null) return jsonAnswer(410, { message: 'This issue was deleted' })
  const url = `https://api.github.com${to}${path.slice(issue.length)}`
  return jsonAnswer(301, { message: 'Moved Permanently', url }, { location: url })
}

export const isHere = (gone: Gone, repo: string, number: number): boolean =>
  !gone.has(`${repo}/issues/${number}`)
