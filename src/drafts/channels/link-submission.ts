import { defineChannel } from '../define-channel.ts'

/** Places that take links and want words from people only. */
export default defineChannel({
  id: 'link-submission',
  title: 'Link submission',
  fits: ({ wants }) => wants === 'links',
  write(_matched, post) {
    return { channel: this.id, subject: post.title, text: null, checklist: [] }
  },
})
