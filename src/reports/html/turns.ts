import type { FindingJson, PostJson } from '../report-schema.ts'

/** What a post asks of the person, in the order in which it is asked. */
export const turns = ['fix', 'medium', 'share', 'wait', 'nothing', 'unpublished'] as const
export type Turn = (typeof turns)[number]

/** @param goesOut the post is not merged yet: it can be mended, and nothing else is asked */
function turnOf(post: PostJson, goesOut = false): Turn {
  const { stage, medium, next, opportunities } = post
  if (goesOut) return post.findings.some(isInTheWay) ? 'fix' : 'nothing'
  if (stage === 'unpublished') return 'unpublished'
  if (medium === 'blocked' || next.text.startsWith('Fix')) return 'fix'
  if (stage === 'drifted' || stage === 'lost') return 'fix'
  if (medium === 'ready') return 'medium'
  if (opportunities.length > 0) return 'share'
  return medium === 'wait' ? 'wait' : 'nothing'
}

/** Of a post that is not merged yet. */
export const isInTheWay = ({ severity, concerns, known, isNew }: FindingJson) =>
  severity === 'error' && concerns === 'post' && known !== true && isNew !== false

/** A post, its place on the page, and whose turn it is. */
export interface Entry {
  readonly id: string
  readonly post: PostJson
  readonly turn: Turn
}

/** All posts in the order of the queue; those with the same turn stay as they came, newest first. */
export function inQueueOrder(posts: readonly PostJson[], goesOut = false): Entry[] {
  return posts
    .map(post => ({ post, turn: turnOf(post, goesOut) }))
    .sort((a, b) => turns.indexOf(a.turn) - turns.indexOf(b.turn))
    .map((entry, i) => ({ ...entry, id: `p${i + 1}` }))
}
