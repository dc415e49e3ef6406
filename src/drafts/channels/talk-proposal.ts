import { defineChannel } from '../define-channel.ts'
import { ownWords } from '../letter.ts'

/** The beginning of an abstract; the form asks for the rest. */
export default defineChannel({
  id: 'talk-proposal',
  title: 'Talk proposal',
  fits: ({ kind }) => kind === 'call-for-papers',
  write(matched, post, url) {
    return {
      channel: this.id,
      subject: post.title,
      text: [ownWords(post, matched, 60), `The talk grows out of a post of mine: ${url}`]
        .filter(text => text !== '')
        .join('\n\n'),
      checklist: ['Say what the audience can do afterwards; a post is not a talk yet.'],
    }
  },
})
