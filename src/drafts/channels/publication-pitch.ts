import { defineChannel } from '../define-channel.ts'
import { letter, ownWords } from '../letter.ts'

/** To an editor who publishes others: honest that it stands on the author's own site already. */
export default defineChannel({
  id: 'publication-pitch',
  title: 'Publication pitch',
  fits: ({ kind }) => kind === 'publication',
  write(matched, post, url, author) {
    return {
      channel: this.id,
      subject: `Pitch: ${post.title}`,
      text: letter(
        [
          `I wrote “${post.title}”. ${ownWords(post, matched, 45)}`,
          'It is on my own site already, with the canonical there. Would you take it, or a sequel?',
        ],
        url,
        author,
      ),
      checklist: ['Read its guidelines: some take unpublished work only.'],
    }
  },
})
