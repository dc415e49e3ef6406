import { nodesIn } from '../../../markdown/walk.ts'
import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { inlineNotes } from '../copy/inline-notes.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

export default defineLoss({
  id: 'footnote',
  title: 'Warn about footnotes, which Medium does not have',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.5,
  why: 'Medium has no footnotes. The mark stays in the text as a bare number, its link leads nowhere, and the notes stand at the end.',
  evidence: ['https://the57thpick.com/posts/pb/'],
  becomes: 'will lose the link to the note on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put the note in brackets where its number stands',
      'Put each note in brackets where its number stands',
    ),
  find: content =>
    nodesIn(content)
      .filter(node => node.type === 'footnoteReference')
      .map(node => ({ line: lineOf(node), what: `[^${node.identifier ?? ''}]` })),
  say: spots => capital(sayCount(spots.length, 'footnote')),
  mend: inlineNotes,
  examples: {
    pass: [
      { name: 'A remark in brackets', file: '---\ntitle: A\n---\nWe write in batches (of 100).\n' },
      { name: 'A mark in code', file: '---\ntitle: A\n---\nWrite `[^1]` for a footnote.\n' },
      { name: 'A pattern', file: '---\ntitle: A\n---\nMatch [^a-z] or [^1] to be sure.\n' },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\nWe write in batches.[^size]\n\n[^size]: Of 100.\n',
        says: ['One footnote (line 4) will lose the link to the note on Medium.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\nBatches[^1] and queues.[^2]\n\n[^1]: Of 100.\n[^2]: Two.\n',
        says: ['Two footnotes (line 4) will lose the link to the note on Medium.'],
      },
    ],
  },
})
