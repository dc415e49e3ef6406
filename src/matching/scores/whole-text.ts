import type { Target } from '../../domain.ts'
import { sampleText } from '../read-target.ts'
import { cosineOver } from './cosine.ts'
import { defineScore } from './define-score.ts'

/** All that is known of a target, its name twice. */
const textsOf = ({ name, topics, description, samples = [] }: Target): string[] => [
  name,
  name,
  ...topics,
  description ?? '',
  ...samples.map(sampleText),
]

/** How much of all its words a target shares: broad places are held back. */
export const wholeText = defineScore({
  id: 'whole-text',
  weight: 0.405,
  numbers: {},
  prepare: targets => cosineOver(targets, textsOf),
})
