import { defineChannel } from '../define-channel.ts'
import { disclosure, filled, link } from '../letter.ts'
import { wantsPeopleOnly } from '../people-only.ts'

/** What the post says to a question; the answer is the person's, in the thread itself. */
export default defineChannel({
  id: 'thread-reply',
  title: 'Reply in a thread',
  about: 'An outline of an answer: what the post says on it, and whose post it is.',
  limits: { words: [10, 120], address: 'link' },
  fits: target => target.kind === 'thread' && !wantsPeopleOnly(target),
  write(brief) {
    return {
      paragraphs: filled([
        brief.pick({ words: 70, sentencesOnly: true }),
        [link(brief, `${brief.voice === 'we' ? 'We' : 'I'} wrote more on it here:`)],
        [disclosure(brief.author, brief.voice, brief.turn)],
      ]),
      checklist: [
        'Answer the question in the thread first; the link is for those who want more.',
        'Leave it if others have answered it well.',
      ],
    }
  },
})
