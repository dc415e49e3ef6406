import type { Entry, Turn } from './turns.ts'

/** Where a post stands in its life, as the issues word it. */
export const stations = {
  unpublished: 'Not published',
  'not-live': 'Not live yet',
  unseen: 'Published, not looked at',
  live: 'Live',
  'waiting-index': 'Waiting for Google',
  ready: 'Live, ready for Medium',
  'handed-off': 'At work on Medium',
  'on-medium': 'On Medium',
  verified: 'On Medium, checked',
  drifted: 'On Medium, changed since',
  lost: 'Copy chosen by Google',
} as const
export type Station = keyof typeof stations

/** These are shown with no post, too: they are the way. */
const wayToMedium: ReadonlySet<Station> = new Set(['live', 'ready', 'on-medium', 'verified'])

/** An offline run looks at no page: its posts are not unlive, they are unseen. */
export function stationOf({ post: { stage, live } }: Entry): Station {
  return stage === 'not-live' && live === 'inconclusive' ? 'unseen' : stage
}

/** What the posts of a station ask for. */
export const shares = ['fix', 'yours', 'rest'] as const
export type Share = (typeof shares)[number]

export interface Stop {
  readonly station: Station
  readonly count: number
  readonly of: Readonly<Record<Share, number>>
}

/** The funnel: how many posts stand where, in the order of a life. */
export function countStops(entries: readonly Entry[], toMedium: boolean): Stop[] {
  const all = (Object.keys(stations) as Station[]).map(station => {
    const here = entries.filter(entry => stationOf(entry) === station)
    const of = { fix: 0, yours: 0, rest: 0 }
    for (const { turn } of here) of[shareOf(turn)] += 1
    return { station, count: here.length, of }
  })
  return all.filter(({ station, count }) => count > 0 || (toMedium && wayToMedium.has(station)))
}

function shareOf(turn: Turn): Share {
  if (turn === 'fix') return 'fix'
  return turn === 'medium' || turn === 'share' ? 'yours' : 'rest'
}
