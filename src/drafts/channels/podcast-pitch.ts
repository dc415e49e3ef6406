import { defineChannel } from '../define-channel.ts'
import { earlierItem, inTurn, link, mail, say, titled } from '../letter.ts'

/** An idea for a conversation, and a case to talk about. */
export default defineChannel({
  id: 'podcast-pitch',
  title: 'Podcast pitch',
  about: 'An idea for a conversation, with a case from the post.',
  limits: { words: [20, 105], address: 'link' },
  fits: ({ kind }) => kind === 'podcast',
  write(brief) {
    const { post, matched, voice } = brief
    const earlier = earlierItem(matched, 'talked about')
    const idea = say(
      inTurn(brief.turn, [
        `An idea for a conversation on ${matched.target.name}, from ${titled(post)}, which ${voice} wrote.`,
        `${titled(post)}, which ${voice} wrote, may make an episode of ${matched.target.name}.`,
      ]),
      'post:title',
      'place:name',
    )
    return mail(brief, {
      subject: say(`Guest idea: ${post.title}`, 'post:title'),
      paragraphs: [
        earlier === null ? [idea] : [earlier, idea],
        brief.pick({ words: 55, sentencesOnly: true }),
        [link(brief, inTurn(brief.turn, ['The post:', 'Here it is to read:']))],
      ],
      checklist: ['Listen to an episode first, and say what you could add that the post does not.'],
    })
  },
})
