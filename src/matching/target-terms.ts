import type { Sample, Target } from '../domain.ts'
import { termsOf } from '../text/terms.ts'

/** Terms of topics and samples; a run asks for the same ones for each post. */
const ofTopics = new WeakMap<Target, ReadonlySet<string>>()
const ofSamples = new WeakMap<Sample, ReadonlySet<string>>()

export const termsOfTopics = (target: Target) => remember(ofTopics, target, target.topics)
export const termsOfSample = (sample: Sample) =>
  remember(ofSamples, sample, [sample.title, sample.note ?? ''])

function remember<T extends object>(
  memory: WeakMap<T, ReadonlySet<string>>,
  key: T,
  texts: readonly string[],
): ReadonlySet<string> {
  const known = memory.get(key)
  if (known !== undefined) return known
  const terms = new Set(texts.flatMap(text => termsOf(text).map(term => term.key)))
  memory.set(key, terms)
  return terms
}
