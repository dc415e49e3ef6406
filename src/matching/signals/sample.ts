import type { Sample } from '../../domain.ts'
import { sayMonth } from '../../text/days.ts'
import { shorten } from '../../text/say.ts'
import { defineSignal, type Match } from '../define-signal.ts'
import { termsOfSample } from '../target-terms.ts'

/** What a place took before is the best sign of what it takes: one earlier item, close to the post. */
export default defineSignal({
  id: 'sample',
  weight: 0.3,
  score(match) {
    const best = nearest(match)
    if (best === null) return null
    const { sample, words } = best
    return {
      value: Math.min(1, words.length / 3),
      because: {
        text: `${quoteOf(match, sample)} Your post is about ${match.say(words)} too.`,
        evidence: sample.url ?? match.target.url,
      },
      terms: words,
    }
  },
})

function quoteOf({ target }: Match, sample: Sample): string {
  const title = `“${shorten(sample.title, 100)}”`
  const when = sample.date === undefined ? '' : ` in ${sayMonth(sample.date)}`
  return target.kind === 'community'
    ? `It talked about ${title}${when}.`
    : `It took ${title}${when}.`
}

interface Near {
  readonly sample: Sample
  readonly words: readonly string[]
}

/**
 * Two words from the title, tags or description of the post, in the order of the sample, and one of
 * them no topic of the place: that a letter about Rust took something about Rust says nothing. A
 * list of another field that took such a thing once is no place for it.
 */
function nearest({ target, coreWith, isOwnTopic, topics }: Match): Near | null {
  if (topics.length === 0 && !talksOfAll.has(target.kind)) return null
  let best: Near | null = null
  for (const sample of target.samples ?? []) {
    const terms = termsOfSample(sample)
    const shared = new Set(coreWith(terms))
    const words = [...terms].filter(term => shared.has(term))
    if (words.length < 2 || words.every(isOwnTopic)) continue
    if (best === null || isNearer({ sample, words }, best)) best = { sample, words }
  }
  return best
}
const talksOfAll = new Set(['community', 'thread'])

function isNearer(a: Near, b: Near): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length
  return (a.sample.date ?? '') > (b.sample.date ?? '')
}
