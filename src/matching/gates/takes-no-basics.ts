import { phrases } from '../../text/phrases.ts'
import { defineGate } from '../define-gate.ts'

const titles = phrases(
  String.raw`
  ^(?:getting|get) started with\b|^(?:an? |the )?(?:beginner['’]s guide|introduction|intro) to\b|\bfor beginners\b
  ^(?:the )?basics? of\b|^basic \w+|\bbasics$|\byour first\b|\bcheat ?sheet\b|\b101$
  ^(?:setting up|installing|configuring)\b|^how to (?:install|set up|configure)\b|^what (?:is|are) (?:[^\s,]+ )?[^\s\d?,]+\?$
  `,
  '',
  '',
)
const tags = new Set(['basics', 'beginner', 'beginners', 'beginner-friendly'])

const ofLearners = new Set(['beginners', 'learning'])

/** People who do a thing every day talk there; who begins has other places. */
export default defineGate({
  id: 'takes-no-basics',
  title: 'Communities that are not for learners, for a post that teaches the first steps',
  shut: ({ post: { title, tags: given }, target: { kind, topics } }) =>
    kind === 'community' &&
    !topics.some(topic => ofLearners.has(topic)) &&
    (titles.test(title) || given.some(tag => tags.has(tag.toLowerCase())))
      ? 'people who know the subject talk there, and your post is for those who begin'
      : null,
})
