import { defineGate } from '../define-gate.ts'

const house =
  /\b(?:sponsor(?:s|ships?|ing)?|donat(?:es?|ions?)|fundrais\w+|funding(?! in\b)|spending plan|(?:is|are|we['’]re) hiring|joins (?:the|us|as)|election results|representative selections|scholarships?|partnership|partners with|transparency report|annual report|year in review|(?:letter|note) from (?:our|the)|our \w+ anniversary)\b/i

/** Money, people and years of a project are for those who follow it: the other readers learn nothing. */
export default defineGate({
  id: 'house-news',
  title: 'All places, for a post on the funding, people or years of a project itself',
  shut: ({ post: { title } }) =>
    house.test(title)
      ? 'your post is news of your own project, and it wants what helps its readers'
      : null,
})
