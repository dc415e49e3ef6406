import { defineSignal, type Match, type Shared } from '../define-signal.ts'

/**
 * The place says itself that it is about what the post is about: one topic that few places have, or
 * two. A list is about one thing: Awesome MicroPython is not for every post about Python, nor
 * Awesome React for one about a test runner that names React.
 */
export default defineSignal({
  id: 'topic',
  title: 'A topic of the post that few places have, or two topics',
  // What a place is about decides; an earlier item supports it. Set with `closeEnough`.
  weight: 0.5,
  qualifies: true,
  score(match) {
    const reason = reasonOf(match)
    if (reason === null) return null
    return {
      value: reason.weight * (0.4 + 0.6 * match.closeness),
      because: { text: reason.text, evidence: match.target.url },
    }
  },
})

function reasonOf({
  target,
  topics,
  closeness,
  say,
  sayTopic,
  namedBy,
}: Match): { weight: number; text: string } | null {
  if (closeness === 0) return null
  const isAboutBoth = topics.some(({ isSubject, isMain }) => isSubject && isMain)
  if (target.kind === 'list' && !isAboutBoth) return null
  const named = topics.filter(({ through }) => through === undefined)
  const [first, second] = named
  const main = named.find(({ telling }) => telling)
  if (main !== undefined && (closeness >= narrow.one || second !== undefined)) {
    const told = [
      main,
      ...named.filter(topic => topic !== main && (topic.telling || closeness < narrow.one)),
    ]
    return { weight: main.weight, text: both(told, say, namedBy) }
  }
  if (first !== undefined && second !== undefined)
    return { weight: (first.weight + second.weight) / 2, text: both([first, second], say, namedBy) }
  const tool = topics.find(({ through }) => through !== undefined)
  if (tool?.through === undefined || closeness < narrow.belonging) return null
  return {
    weight: tool.weight,
    text: `It is about ${sayTopic(tool.topic)}, and your post is about ${say([tool.through])}, by ${namedBy(tool.through)}.`,
  }
}
/** A place that is about much else needs two topics; for what only belongs to one, it is no place. */
const narrow = { one: 0.5, belonging: 0.5 } as const

/** What names the first of them is told, so that a person can weigh it: a tag says less than a title. */
function both(topics: readonly Shared[], say: Match['say'], namedBy: Match['namedBy']): string {
  const [first = '', ...rest] = topics.slice(0, 2).map(({ topic }) => topic)
  return `It is about ${say([first, ...rest])}, and so is your post, by ${namedBy(first)}.`
}
