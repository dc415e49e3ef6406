import { defineChannel } from '../define-channel.ts'
import { letter, ownWords } from '../letter.ts'

export default defineChannel({
  id: 'podcast-pitch',
  title: 'Podcast pitch',
  fits: ({ kind }) => kind === 'podcast',
  write(matched, post, url, author) {
    const idea = `An idea for a conversation, from “${post.title}”, which I wrote:`
    return {
      channel: this.id,
      subject: `Guest idea: ${post.title}`,
      text: letter([idea, ownWords(post, matched, 55)], url, author),
      checklist: [],
    }
  },
})
