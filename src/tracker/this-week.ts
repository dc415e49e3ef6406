import type { Day } from '../domain.ts'
import type { InHand, Place } from './post-in-hand.ts'

/** A thing for the person to do now, with the minutes that it may take; null: nobody can say. */
export interface Task {
  readonly post: InHand
  readonly kind: 'step' | 'share' | 'follow-up'
  readonly minutes: number | null
  /** Of a follow-up. */
  readonly place?: Place
}

const minutesAPlace = 5
const minutesAFollowUp = 2

/** What the open issues ask of the person today, newest post first. */
export function tasksOf(posts: readonly InHand[], today: Day): Task[] {
  return posts.filter(({ open }) => open).flatMap(post => tasksFor(post, today))
}

function tasksFor(post: InHand, today: Day): Task[] {
  const { step, toShare, places } = post
  const tasks: Task[] = []
  if (step !== null) tasks.push({ post, kind: 'step', minutes: step.minutes })
  if (toShare > 0) tasks.push({ post, kind: 'share', minutes: toShare * minutesAPlace })
  for (const place of places) {
    if (place.followUp === null || place.followUp > today) continue
    tasks.push({ post, kind: 'follow-up', minutes: minutesAFollowUp, place })
  }
  return tasks
}

/** When something is up to the person next; null when nothing is known to be. */
export function nextDay({ notBefore, places }: InHand, today: Day): Day | null {
  const days = [notBefore, ...places.map(({ followUp }) => followUp)]
  return days.filter(day => day !== null && day > today).sort()[0] ?? null
}

/** Sent, without an answer, and not given up. */
export const awaitsReply = ({ followUp }: Place): boolean => followUp !== null
