import type { Target } from '../../domain.ts'
import { defineChannel } from '../define-channel.ts'
import { ownWords } from '../letter.ts'

/** A title, an opening that is worth reading without the click, and who wrote it. */
export default defineChannel({
  id: 'community-post',
  title: 'Community post',
  fits: ({ kind, wants }) => wants !== 'links' && (kind === 'community' || kind === 'thread'),
  write(matched, post, url, author) {
    const { target } = matched
    const disclosure = author.disclosure ?? 'I am the author; corrections are welcome.'
    return {
      channel: this.id,
      subject: post.title,
      text: [ownWords(post, matched, 60), `I wrote it up here: ${url}`, disclosure]
        .filter(text => text !== '')
        .join('\n\n'),
      checklist: hasRules(target) ? [] : ['Read its rules on own links first.'],
    }
  },
})

/** They stand beside the way in, and are not said twice. */
const hasRules = ({ route }: Target) => (route?.rules ?? []).length > 0
