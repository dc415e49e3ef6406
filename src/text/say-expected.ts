import type { Kept, Lost } from '../domain.ts'
import { sayCount, sayList } from './say.ts'

/** What people saw an import leave out: a copy is held against their number. */
const counted: ReadonlySet<Kept['what']> = new Set(['code', 'image'])
/** Kinds that are named; the rest is a number. */
const mostNamed = 2

type ToKeep = Pick<Kept, 'what' | 'say'>
type ToMend = Pick<Lost, 'severity' | 'count' | 'say'>

/**
 * “expect four code blocks in go and three images; replace one table; look at two other spots”.
 * Empty where nothing stands in a post that a copy could lose.
 */
export function sayExpected(kept: readonly ToKeep[], losses: readonly ToMend[]): string {
  const expected = kept.filter(({ what }) => counted.has(what)).map(({ say }) => say)
  const named = losses.filter(({ severity }) => severity !== 'note').slice(0, mostNamed)
  const others = losses
    .filter(loss => !named.includes(loss))
    .reduce((sum, { count }) => sum + count, 0)
  const spots = named.length === 0 ? 'spot' : 'other spot'
  return [
    ...(expected.length === 0 ? [] : [`expect ${sayList(expected)}`]),
    ...(named.length === 0 ? [] : [`replace ${sayList(named.map(({ say }) => small(say)))}`]),
    ...(others === 0 ? [] : [`look at ${sayCount(others, spots)}`]),
  ].join('; ')
}

/** All that should come along: “four code blocks in go, two lists and twelve links”. */
export function sayKept(kept: readonly ToKeep[]): string {
  return sayList(kept.map(({ say }) => say))
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
