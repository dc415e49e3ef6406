import { cosineOver } from './cosine.ts'
import { defineScore } from './define-score.ts'

/** What a target says of itself, without what it linked. */
export const card = defineScore({
  id: 'card',
  weight: 0.177,
  numbers: {},
  prepare: targets =>
    cosineOver(targets, ({ name, topics, description }) => [name, ...topics, description ?? '']),
})
