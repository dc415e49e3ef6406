import type { Day } from '../domain.ts'
import { type Closing, closesOn, closingSoon } from './closing.ts'
import type { Shown } from './merge-items.ts'
import { followUpDay } from './standing.ts'

/** What a person may do at the places of an issue: now, and next. Names are safe markdown. */
export interface Turn {
  /** How many places are still to be written to. */
  readonly open: number
  /** Something became of at least one of them. */
  readonly settled: boolean
  /** Places that did not answer, and may be reminded once. */
  readonly due: readonly string[]
  /** The open place that closes first, where that is soon. */
  readonly closing: Closing | null
  /** The next day on which there is something, and what. */
  readonly later: {
    readonly day: Day
    readonly what: 'follow-up' | 'put-off'
    readonly names: readonly string[]
  } | null
}

type Place = Pick<Shown, 'standing' | 'letter' | 'name' | 'markdown'>

export function turnOf(places: readonly Place[], today: Day): Turn {
  const putOff = places.filter(({ standing }) => isPutOff(standing, today))
  const open = places.filter(
    ({ standing }) => standing.status === 'todo' && !isPutOff(standing, today),
  )
  const nudges = places.flatMap(({ standing, letter, name }) => {
    const day = letter ? followUpDay(standing, today) : null
    return day === null ? [] : [{ day, name, what: 'follow-up' as const }]
  })
  const coming = [
    ...nudges.filter(({ day }) => day > today),
    ...putOff.map(({ standing, name }) => ({
      day: standing.until ?? today,
      name,
      what: 'put-off' as const,
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const [next] = coming
  const together = coming.filter(({ day, what }) => day === next?.day && what === next.what)
  return {
    open: open.length,
    settled: places.some(({ standing }) => standing.status !== 'todo'),
    due: nudges.filter(({ day }) => day <= today).map(({ name }) => name),
    closing: closingSoon(withLastDay(places, today), today)[0] ?? null,
    later:
      next === undefined
        ? null
        : { day: next.day, what: next.what, names: together.map(({ name }) => name) },
  }
}

const withLastDay = (places: readonly Place[], today: Day) =>
  places.map(({ name, standing, markdown }) => {
    return { name, standing, closes: closesOn(markdown.markdown, today) }
  })

function isPutOff({ status, until }: Place['standing'], today: Day): boolean {
  return status === 'todo' && until !== undefined && until > today
}
