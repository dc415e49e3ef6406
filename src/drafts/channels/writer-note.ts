import { defineChannel } from '../define-channel.ts'
import { letter, ownWords, whyThem } from '../letter.ts'

/** From one writer to another: a comment or a reply, no request. */
export default defineChannel({
  id: 'writer-note',
  title: 'Note to a writer',
  fits: ({ kind }) => kind === 'writer',
  write(matched, post, url, author) {
    const them = whyThem(matched, title => `Your “${title}” and my “${post.title}” meet. `)
    const opening = them === '' ? `I wrote “${post.title}”. ` : them
    return {
      channel: this.id,
      subject: post.title,
      text: letter([`${opening}${ownWords(post, matched, 45)}`], url, author),
      checklist: ['Read theirs first, and say something about it that only you can.'],
    }
  },
})
