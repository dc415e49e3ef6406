import type { Day, Sample, TargetKind } from '../../domain.ts'
import { daysBetween, sayDay, sayMonth } from '../../text/days.ts'
import { shorten } from '../../text/say.ts'
import { defineSignal, type Match } from '../define-signal.ts'
import { termsOfSample } from '../target-terms.ts'

/**
 * What a place took before is the best sign of what it takes: one earlier item, close to the post. A
 * title without date and address ranks, and is not shown: nobody could open it.
 */
export default defineSignal({
  id: 'sample',
  title: 'An earlier item that shares two telling words with the post',
  weight: 0.3,
  qualifies: true,
  score(match) {
    const best = nearest(match)
    if (best === null) return null
    const { sample, words } = best
    const canBeOpened = sample.url !== undefined || sample.date !== undefined
    const text = `${quoteOf(match, sample)} Your post is about ${match.say(words)} too.`
    return {
      value: words.length > 2 ? 1 : 0.85,
      because: canBeOpened ? { text, evidence: sample.url ?? match.target.url } : null,
      terms: words,
    }
  },
})

function quoteOf({ target, today }: Match, { title, date, yours }: Sample): string {
  const what = yours ? 'It linked to your' : (verbs[target.kind] ?? 'It took')
  return `${what} “${shorten(title, 100)}”${date === undefined ? '' : sayWhen(date, today)}.`
}
const verbs: Partial<Record<TargetKind, string>> = {
  community: 'It talked about',
  podcast: 'It talked about',
  publication: 'It published',
  thread: 'Somebody asked',
  writer: 'It published',
}

/** Why now: what was there lately is told with its day. */
function sayWhen(date: Day, today: Day): string {
  const age = daysBetween(date, today)
  return age >= 0 && age <= lately ? ` on ${sayDay(date, today)}` : ` in ${sayMonth(date)}`
}
const lately = 45

interface Near {
  readonly sample: Sample
  readonly words: readonly string[]
}

/**
 * Two words from the title, tags or description of the post, in the order of the sample, and one of
 * them no topic of the place: that a letter about Rust took something about Rust says nothing. A
 * place of another field that took such a thing once is no place for it.
 */
function nearest(match: Match): Near | null {
  const { target, coreWith, isOwnTopic } = match
  const takes = (sample: Sample) => sample.yours === true || isOfItsField(match)
  let best: Near | null = null
  for (const sample of target.samples?.filter(takes) ?? []) {
    const terms = termsOfSample(sample)
    const shared = new Set(coreWith(terms))
    const words = [...terms].filter(term => shared.has(term))
    if (words.length < 2 || words.every(isOwnTopic)) continue
    if (best === null || isNearer({ sample, words }, best)) best = { sample, words }
  }
  return best
}

/** A list is about its first topic; communities and threads talk of all. */
function isOfItsField({ target: { kind }, topics }: Match): boolean {
  if (kind === 'list') return topics.some(({ isSubject }) => isSubject)
  return topics.length > 0 || kind === 'community' || kind === 'thread'
}

function isNearer(a: Near, b: Near): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length
  return (a.sample.date ?? '') > (b.sample.date ?? '')
}
