import { defineGate } from '../define-gate.ts'
import { isBasics } from '../is-basics.ts'

const ofLearners = new Set(['beginners', 'learning'])

/** People who do a thing every day talk there; who begins has other places. */
export default defineGate({
  id: 'takes-no-basics',
  title: 'Communities that are not for learners, for a post that teaches the first steps',
  shut: ({ post, target: { kind, topics } }) =>
    kind === 'community' && !topics.some(topic => ofLearners.has(topic)) && isBasics(post)
      ? 'people who know the subject talk there, and your post is for those who begin'
      : null,
})
