import type { TargetKind } from '../../domain.ts'
import { phrases } from '../../text/phrases.ts'
import { defineGate } from '../define-gate.ts'

const titles = phrases(
  String.raw`
  (?<!\b(?:i|we|to|you) )\bround[-\s]?ups?\b|\brecaps?\b|\bweek ?notes?\b|^this (?:week|month) in\b|\b(?:week|month) in review\b
  \b(?:weekly|monthly|daily) (?:links|digest|reading|review|update|notes)\b|\b(?:weekly|monthly) #?\d+$
  \b(?:links|reads|reading) (?:of|for|from) (?:the |this )?(?:week|month)\b
  \bresources(?: for [\p{L}.+# ]+| \d{4})?$
  \b(?:digest|newsletter|issue) ?#?\d+$|\b(?:meeting|meetup) (?:notes|minutes)\b|\bminutes of\b
  \bwhat (?:i|we)(?:['’]ve| have) been (?:reading|working on|up to)\b
  `,
  '',
  '',
)
const tags = new Set(['round-up', 'roundup', 'recap', 'link roundup', 'weeknotes', 'week notes'])

/** There what is gathered is gathered again: they want each thing at its own address. */
const wantArticles: ReadonlySet<TargetKind> = new Set([
  'list',
  'newsletter',
  'publication',
  'podcast',
  'call-for-papers',
  'community',
])

export default defineGate({
  id: 'takes-no-round-up',
  title:
    'Lists, newsletters, publications, communities and stages, for a round-up, a recap or a digest',
  shut: ({ post: { title, tags: given }, target: { kind } }) =>
    wantArticles.has(kind) && (titles.test(title) || given.some(tag => tags.has(tag.toLowerCase())))
      ? 'it wants articles, and your post gathers what was said elsewhere'
      : null,
})
