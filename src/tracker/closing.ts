import type { Day, Standing } from '../domain.ts'
import { type Markdown, md } from '../markdown/safe.ts'
import { daysBetween, readDay, sayDay, spokenDay } from '../text/days.ts'

/** A place that stops taking anything on a day. Its name is safe markdown. */
export interface Closing {
  readonly name: string
  readonly day: Day
}

/** So long before its last day a place is named where the next step is said. */
const daysSoon = 14
const said = new RegExp(`^\\s*Its call for papers closes on (${spokenDay})\\.`, 'mu')

/** The last day, as the reason of a place says it; null where it says none. */
export function closesOn(markdown: string, today: Day): Day | null {
  const spoken = said.exec(markdown)?.[1]
  return spoken === undefined ? null : readDay(spoken, today, true)
}

interface Place {
  readonly name: string
  readonly standing: Standing
  /** The last day; null where none is known. */
  readonly closes: Day | null
}

/** Open places that close soon, the first one first. What was put off beyond its last day is not. */
export function closingSoon(places: readonly Place[], today: Day): Closing[] {
  return places
    .flatMap(({ name, standing: { status, until }, closes }) => {
      if (closes === null || status !== 'todo' || closes < today) return []
      if (daysBetween(today, closes) > daysSoon || (until !== undefined && until > closes))
        return []
      return [{ name, day: closes }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** “DevConf closes on 3 December.” */
export function sayClosing({ name, day }: Closing, today: Day): Markdown {
  return md`${{ markdown: name }} closes on ${sayDay(day, today)}.`
}
