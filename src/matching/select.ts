import type { LeftOut, Post } from '../domain.ts'
import { placeOf } from '../formats/place-of.ts'
import type { GateFacts } from './define-gate.ts'
import { gates } from './gates/registry.ts'
import type { Matched } from './judge.ts'

/** Few and good: a weaker place is never shown to fill the list. */
const mostShown = 7
const mostLeftOut = 5
const mostOfAKind = 3

/** What a match needs to know besides the post and the candidates. */
export type MatchSettings = Omit<GateFacts, 'post' | 'target'>

/** Places in order → those that no gate shuts, one a host, and what a gate took out. */
export function select(judged: readonly Matched[], post: Post, settings: MatchSettings) {
  const matched: Matched[] = []
  const leftOut: LeftOut[] = []
  const hosts = new Set<string>()
  for (const opportunity of judged) {
    const { target } = opportunity
    const shut = firstShut({ post, target, ...settings })
    if (shut !== null) {
      if (!shut.silent) leftOut.push({ target, gate: shut.gate, why: shut.why })
      continue
    }
    const place = placeOf(target.url)
    const ofKind = matched.filter(({ target: { kind } }) => kind === target.kind).length
    if (hosts.has(place) || ofKind >= mostOfAKind || matched.length >= mostShown) continue
    hosts.add(place)
    matched.push(opportunity)
  }
  return { matched, leftOut: mostTelling(leftOut) }
}

/** A rule or a date tells more than that nothing is known. */
function mostTelling(leftOut: readonly LeftOut[]): LeftOut[] {
  const unknown = ({ gate }: LeftOut) => gate === 'no-known-way-in'
  const known = leftOut.filter(one => !unknown(one))
  return [...known, ...leftOut.filter(unknown)].slice(0, mostLeftOut)
}

function firstShut(facts: GateFacts) {
  for (const { id, silent = false, shut } of gates) {
    const why = shut(facts)
    if (why !== null)
      return { gate: id, silent: typeof silent === 'function' ? silent(facts) : silent, why }
  }
  return null
}
