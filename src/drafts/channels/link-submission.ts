import { defineChannel } from '../define-channel.ts'

/** Places that take links and want words from people only. */
export default defineChannel({
  id: 'link-submission',
  title: 'Link submission',
  fits: ({ wants }) => wants === 'links',
  write({ target }, post) {
    const none = { channel: this.id, text: null, checklist: [] }
    // An answer in a thread has no title.
    return target.kind === 'thread' ? none : { ...none, subject: post.title }
  },
})
