import { defineChannel } from '../define-channel.ts'
import { letter, ownWords, whyThem } from '../letter.ts'

/** A tip to an editor: what it is, in the author's own sentences, and the address. */
export default defineChannel({
  id: 'newsletter-submission',
  title: 'Newsletter submission',
  fits: ({ kind }) => kind === 'newsletter',
  write(matched, post, url, author) {
    const them = whyThem(matched, title => `You linked “${title}”. `)
    const opening = `${them}I wrote “${post.title}”, and it may suit your readers.`
    return {
      channel: this.id,
      subject: post.title,
      text: letter([opening, ownWords(post, matched, 50)], url, author),
      checklist: [],
    }
  },
})
