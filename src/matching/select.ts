import type { LeftOut, Post, Target, TargetKind } from '../domain.ts'
import { languageOf } from '../markdown/language-of.ts'
import type { GateFacts } from './define-gate.ts'
import { gates } from './gates/registry.ts'
import { houseOf } from './house-of.ts'
import type { Matched } from './judge.ts'

/** Few and good: a weaker place is never shown to fill the list. */
const mostShown = 7
const mostLeftOut = 5
/** Left out for the very same reason: more say nothing more. */
const mostAlike = 2
const mostOfAKind = 3
/** On Medium a story stands in one publication. */
const mostOf: Partial<Record<TargetKind, number>> = { publication: 1 }

/** What a match needs to know besides the post and the candidates. */
export type MatchSettings = Omit<GateFacts, 'post' | 'target' | 'language'>

/** Places in order → those that no gate shuts, one a house, and what a gate took out. */
export function select(judged: readonly Matched[], post: Post, settings: MatchSettings) {
  const facts = { post, language: languageOf(post), ...settings }
  const open: Matched[] = []
  const leftOut: LeftOut[] = []
  for (const opportunity of judged) {
    const { target } = opportunity
    const shut = firstShut({ target, ...facts })
    if (shut === null) open.push(opportunity)
    else if (!shut.silent) leftOut.push({ target, gate: shut.gate, why: shut.why })
  }
  return { matched: vary(wayInFirst(open)), leftOut: mostTelling(leftOut) }
}

/** One a house, few of a kind. */
function vary(open: readonly Matched[]): Matched[] {
  const shown: Matched[] = []
  for (const one of open) {
    const { kind } = one.target
    const sameHouse = shown.some(({ target }) => isSameHouse(target, one.target))
    const ofKind = shown.filter(({ target }) => target.kind === kind).length
    if (!sameHouse && ofKind < (mostOf[kind] ?? mostOfAKind)) shown.push(one)
  }
  return shown.slice(0, mostShown)
}

/** Where nobody knows how to send something, a person has more to do. */
function wayInFirst(judged: readonly Matched[]): Matched[] {
  const isKnown = ({ target }: Matched) => target.route !== undefined
  return [...judged.filter(isKnown), ...judged.filter(one => !isKnown(one))]
}

/** One host, or one way in: behind it is one desk, which chooses for all letters of its house. */
function isSameHouse(a: Target, b: Target): boolean {
  if (houseOf(a.url) === houseOf(b.url)) return true
  return a.route !== undefined && a.route.url === b.route?.url
}

/** A rule or a date tells more than that nothing is known. */
function mostTelling(leftOut: readonly LeftOut[]): LeftOut[] {
  const unknown = ({ gate }: LeftOut) => gate === 'no-known-way-in'
  const inOrder = [...leftOut.filter(one => !unknown(one)), ...leftOut.filter(unknown)]
  const alike = new Map<string, number>()
  return inOrder
    .filter(({ why }) => {
      const before = alike.get(why) ?? 0
      alike.set(why, before + 1)
      return before < mostAlike
    })
    .slice(0, mostLeftOut)
}

/** The first gate that is shut, and what it says; null where all are open. */
export function firstShut(facts: GateFacts) {
  for (const { id, silent = false, shut } of gates) {
    const why = shut(facts)
    if (why !== null)
      return { gate: id, silent: typeof silent === 'function' ? silent(facts) : silent, why }
  }
  return null
}
