import type { Claim } from '../../domain.ts'
import { type Brief, defineChannel } from '../define-channel.ts'
import { earlierItem, inTurn, isPassage, link, mail, say, titled, who } from '../letter.ts'

/** A tip to an editor: what it is, in the author's own sentences, and the address. */
export default defineChannel({
  id: 'newsletter-submission',
  title: 'Newsletter submission',
  about: 'A tip to an editor, by form or e-mail.',
  limits: { words: [10, 95], address: 'link' },
  fits: ({ kind, route }) => kind === 'newsletter' && route?.how !== 'pull-request',
  write(brief) {
    const { post, matched } = brief
    const earlier = earlierItem(matched, 'linked')
    return mail(brief, {
      subject: say(post.title, 'post:title'),
      paragraphs:
        earlier === null
          ? inTurn(brief.turn, [plainly, withAPassage, asALink, asAQuestion])(brief)
          : afterAnother(brief, earlier),
      checklist:
        matched.target.route?.how === 'form' ? ['Its form asks for these parts one by one.'] : [],
    })
  },
})

function plainly(brief: Brief): Claim[][] {
  const { post, matched } = brief
  return [
    [say(`${who(brief).I} wrote ${titled(post)}.`, 'post:title'), ...brief.pick({ words: 55 })],
    [
      link(
        brief,
        inTurn(Math.floor(brief.turn / 4), [
          `It may be one for ${matched.target.name}:`,
          `In case it suits ${matched.target.name}:`,
          `For ${matched.target.name}, if you like it:`,
        ]),
        'place:name',
      ),
    ],
  ]
}

/** What the post says comes before who says it. */
function withAPassage(brief: Brief): Claim[][] {
  const { post, matched, voice } = brief
  const own = brief.pick({ words: 55, things: 1 })
  if (own[0] !== undefined && isPassage(own[0])) {
    return [
      own,
      [
        say(`That is from ${titled(post)}, which ${voice} wrote.`, 'post:title'),
        link(brief, 'If it suits your readers:'),
      ],
    ]
  }
  const offer = `For ${matched.target.name}: ${titled(post)}, which ${voice} wrote.`
  return [[say(offer, 'place:name', 'post:title'), ...own], [link(brief, 'It stands here:')]]
}

function asALink(brief: Brief): Claim[][] {
  const { post, matched } = brief
  const offer = `A link for ${matched.target.name}, if there is room: ${titled(post)}.`
  return [
    [say(offer, 'place:name', 'post:title'), ...brief.pick({ words: 50 })],
    [link(brief, `${who(brief).I} wrote it, and it stands here:`)],
  ]
}

function asAQuestion(brief: Brief): Claim[][] {
  const { post, matched } = brief
  const question = `Would ${titled(post)} be of use to the readers of ${matched.target.name}?`
  return [
    [say(question, 'post:title', 'place:name'), ...brief.pick({ words: 50 })],
    [link(brief, `It is a post of ${who(brief).mine}:`)],
  ]
}

/** It follows something that they linked. */
function afterAnother(brief: Brief, earlier: Claim): Claim[][] {
  const { post, voice } = brief
  const mine = inTurn(brief.turn, [
    `${who(brief).I} wrote ${titled(post)}, which may go with it.`,
    `${titled(post)}, which ${voice} wrote, is near to it.`,
  ])
  return [
    [earlier, say(mine, 'post:title'), ...brief.pick({ words: 50 })],
    [link(brief, inTurn(brief.turn, ['If it suits an issue:', 'For your readers, if it fits:']))],
  ]
}
