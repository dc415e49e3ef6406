import type { Command, Comment, Day, Standing, StatusCommand } from '../domain.ts'
import { addDays } from '../text/days.ts'
import type { Item, Tracked } from './parse-issue.ts'
import type { Asked } from './read-commands.ts'
import { open } from './standing.ts'

/** Comments of people who may write, and how far the comments of the issue were read. */
export interface Heard {
  readonly asked: readonly Asked[]
  /** Our own weekly words, as of `readDigest`. */
  readonly digests?: readonly Pick<Comment, 'body'>[]
  /** The newest comment that was read. */
  readonly last: number
  readonly comments: number
}

/** What the comments ask for, done in their order; what says nothing about this issue does nothing. */
export function applyCommands(tracked: Tracked, { asked }: Pick<Heard, 'asked'>): Tracked {
  return asked
    .flatMap(({ comment, commands }) => commands.map(command => [command, comment] as const))
    .reduce((now, [command, comment]) => obey(now, command, comment) ?? now, tracked)
}

/** Was everything understood that this comment asks for? */
export function isUnderstood(tracked: Tracked, { comment, commands, misread }: Asked): boolean {
  let now: Tracked | null = tracked
  for (const command of commands) now = now === null ? null : obey(now, command, comment)
  return now !== null && misread === 0
}

/** Null: it names a place that is not there, or something that this issue cannot do. */
function obey(tracked: Tracked, command: Command, { id, day }: Comment): Tracked | null {
  switch (command.do) {
    case 'refresh':
      return tracked
    case 'digest':
      return null
    case 'handed-off':
      return { ...tracked, steps: new Set([...tracked.steps, 'open']) }
    case 'devto':
      if (tracked.state?.devto === undefined) return null
      return { ...tracked, steps: new Set([...tracked.steps, 'devto']) }
    case 'published':
      return published(tracked, command.url, day)
    case 'suppress':
      return { ...tracked, suppressed: [...new Set([...tracked.suppressed, command.host])] }
    case 'snooze':
      return withStanding(tracked, command.item, standing => snooze(standing, command.days, day))
    case 'another':
      return withItem(tracked, command.item, item => another(item, id))
    default:
      return withStanding(tracked, command.item, standing =>
        change(standing, command, command.day ?? day),
      )
  }
}

/** Said again, it is no later. Whether it was imported, or pasted, it does not say. */
function published(tracked: Tracked, url: string, day: Day): Tracked {
  const steps = new Set([...tracked.steps, 'publish'] as const)
  return { ...tracked, steps, copy: { since: tracked.copy.since ?? day, url } }
}

function withItem(
  tracked: Tracked,
  number: number,
  next: (item: Item) => Item | null,
): Tracked | null {
  const item = tracked.items.find(one => one.number === number)
  const changed = item === undefined ? null : next(item)
  if (changed === null) return null
  return { ...tracked, items: tracked.items.map(one => (one === item ? changed : one)) }
}

function withStanding(
  tracked: Tracked,
  number: number,
  next: (standing: Standing) => Standing | null,
): Tracked | null {
  return withItem(tracked, number, item => {
    const standing = next(item.standing)
    return standing === null ? null : { ...item, standing }
  })
}

/** Of an open place that stands as we wrote it: what a person made of a draft is theirs. */
function another(item: Item, comment: number): Item | null {
  if (item.standing.status !== 'todo' || item.edited) return null
  const { times, comment: last } = item.anew ?? { times: 0, comment: 0 }
  return comment <= last ? item : { ...item, anew: { times: times + 1, comment } }
}

/** An open place, or one that has not answered. */
function snooze(standing: Standing, days: number, day: Day): Standing | null {
  if (standing.status !== 'todo' && standing.status !== 'sent') return null
  return { ...standing, until: addDays(day, days) }
}

function change({ sent, linked }: Standing, { do: what, url }: StatusCommand, day: Day): Standing {
  if (what === 'todo') return open
  if (what === 'sent') return { status: 'sent', since: day, sent: day }
  const before = sent === undefined ? {} : { sent }
  if (what === 'never') return { status: 'never', ...before }
  const status = what === 'skip' ? 'skipped' : what
  const seen = status === 'replied' || status === 'won' ? linked : undefined
  return {
    ...{ status, since: day, ...before },
    ...(url !== undefined && { link: url }),
    ...(seen !== undefined && { linked: seen }),
  }
}
