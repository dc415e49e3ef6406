import type { Draft } from '../../domain.ts'
import { oneOrMany, sayCount, sayList } from '../../text/say.ts'

/** What the gate stopped of the answers of a model in a run, by its rules: at most two sentences. */
export function tellStopped(drafts: readonly Draft[]): string[] {
  const stopped = drafts.flatMap(({ stopped: one }) => one ?? [])
  const sentences = stopped.flatMap(one => one.sentences)
  const wholes = stopped.flatMap(({ whole }) => whole ?? [])
  const left = `The gate left out ${sayCount(sentences.length, 'sentence')} of the model`
  const kept = oneOrMany(
    wholes.length,
    'That draft is the template’s.',
    'Those drafts are the templates’.',
  )
  return [
    ...(sentences.length === 0 ? [] : [`${left} (${tally(sentences)}).`]),
    ...(wholes.length === 0
      ? []
      : [
          `The gate stopped ${sayCount(wholes.length, 'answer')} of the model (${tally(wholes)}). ${kept}`,
        ]),
  ]
}

/** “words-supported: 2 and one-link: 1” */
function tally(rules: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return sayList([...counts].map(([rule, n]) => `${rule}: ${n}`))
}
