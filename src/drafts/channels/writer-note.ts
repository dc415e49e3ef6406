import { defineChannel } from '../define-channel.ts'
import { earlierItem, inTurn, link, mail, say, titled } from '../letter.ts'

/** From one writer to another: a comment or a reply, no request. */
export default defineChannel({
  id: 'writer-note',
  title: 'Note to a writer',
  about: 'From one writer to another, without a request.',
  limits: { words: [15, 95], address: 'link' },
  fits: ({ kind }) => kind === 'writer',
  write(brief) {
    const { post, matched, voice } = brief
    const earlier = earlierItem(matched, 'wrote')
    const I = voice === 'we' ? 'We' : 'I'
    const mine = say(
      earlier === null
        ? `${I} wrote ${titled(post)}, on what you write about too.`
        : `${I} wrote ${titled(post)}, which is near to it.`,
      ...['post:title', 'place:topics', 'match:terms'],
    )
    return mail(brief, {
      subject: say(post.title, 'post:title'),
      paragraphs: [
        earlier === null ? [mine] : [earlier, mine],
        brief.pick({ words: 45 }),
        [
          link(
            brief,
            inTurn(brief.turn, ['In case it is of use:', 'Nothing to do for you; here it is:']),
          ),
        ],
      ],
      checklist: ['Read theirs first, and say something about it that only you can.'],
    })
  },
})
