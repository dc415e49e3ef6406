import type { Item, Tracked } from './parse-issue.ts'
import type { Asked } from './read-commands.ts'

type Items = Pick<Tracked, 'items'> | null

/** The places whose text the issue shows, but none for which another draft was asked just now. */
export function shownIds(tracked: Items): ReadonlySet<string> {
  const isNew = ({ anew, recorded }: Item) => anew?.times !== recorded?.anew?.times
  return new Set((tracked?.items ?? []).filter(item => !isNew(item)).map(({ id }) => id))
}

/** How many other drafts were asked for, by the id of the place. */
export function askedAnew(tracked: Items): ReadonlyMap<string, number> {
  return new Map((tracked?.items ?? []).flatMap(({ id, anew }) => (anew ? [[id, anew.times]] : [])))
}

/** Another draft was asked for where a person has changed the one that stands there: a sentence each. */
export function tellKept(
  number: number,
  { items }: Pick<Tracked, 'items'>,
  asked: readonly Asked[],
) {
  return asked
    .flatMap(({ commands }) => commands)
    .flatMap(command => (command.do === 'another' ? [command.item] : []))
    .filter(wanted => items.some(item => item.number === wanted && item.edited))
    .map(
      wanted =>
        `Place ${wanted} of issue ${number} was changed by a person, so its draft was left as it is.`,
    )
}
