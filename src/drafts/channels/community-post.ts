import type { Claim } from '../../domain.ts'
import { type Brief, defineChannel } from '../define-channel.ts'
import { disclosure, filled, inTurn, isPassage, link, say, titled, who } from '../letter.ts'

/** A title, an opening that is worth reading without the click, and who wrote it. */
export default defineChannel({
  id: 'community-post',
  title: 'Community post',
  about: 'A title, an opening that is worth reading without the click, and whose post it is.',
  limits: { words: [8, 120], address: 'link' },
  fits: ({ kind }) => kind === 'community',
  write(brief) {
    const own = brief.pick({ words: 75, sentencesOnly: true })
    return {
      subject: say(brief.post.title, 'post:title'),
      paragraphs: filled([
        ...(own[0] !== undefined && isPassage(own[0])
          ? [own, [onwards(brief)]]
          : [
              [wrote(brief), ...own],
              [link(brief, inTurn(brief.turn, ['It is here:', 'To read:', 'The whole of it:']))],
            ]),
        [disclosure(brief.author, brief.voice, brief.turn)],
      ]),
      checklist: [
        ...(hasRules(brief) ? [] : ['Read its rules on own links first.']),
        'Stay for the answers: a post that nobody looks after is taken for spam.',
      ],
    }
  },
})

function onwards(brief: Brief): Claim {
  const { post, turn, voice } = brief
  return inTurn(turn, [
    link(brief, `${who(brief).I} wrote it up here:`),
    link(brief, `The rest is in ${titled(post)}:`, 'post:title'),
    link(brief, `There is more in the post that ${voice} wrote:`),
    link(brief, `From ${titled(post)}, which ${voice} wrote:`, 'post:title'),
  ])
}

function wrote(brief: Brief): Claim {
  return say(`${who(brief).I} wrote ${titled(brief.post)}.`, 'post:title')
}

/** They stand beside the way in, and are not said twice. */
const hasRules = ({ matched }: Brief) => (matched.target.route?.rules ?? []).length > 0
