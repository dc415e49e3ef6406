import type { Claim } from '../../domain.ts'
import { type Brief, defineChannel } from '../define-channel.ts'
import { inTurn, link, mail, say, titled, who } from '../letter.ts'

/** To an editor who publishes others: honest that it stands on the author's own site already. */
export default defineChannel({
  id: 'publication-pitch',
  title: 'Publication pitch',
  about: 'To the editors of a publication, saying that the post stands on its own site already.',
  limits: { words: [20, 110], address: 'link' },
  fits: ({ kind }) => kind === 'publication',
  write(brief) {
    return mail(brief, {
      subject: say(`Pitch: ${brief.post.title}`, 'post:title'),
      paragraphs: inTurn(brief.turn, [asAQuestion, asASubmission, asAnOffer])(brief),
      checklist: [
        'Read its guidelines first: some take unpublished work only.',
        'On Medium, import the post before you submit it, so that its canonical link stays yours.',
      ],
    })
  },
})

function asAQuestion(brief: Brief): Claim[][] {
  const { post, matched } = brief
  const { I, my } = who(brief)
  const question = `Would ${matched.target.name} take ${titled(post)}?`
  const where = `${I} wrote it for ${my} own site, and its canonical link stays there.`
  return [
    [say(question, 'place:name', 'post:title'), ...brief.pick({ words: 55 })],
    [say(where, 'post:url'), link(brief, 'It can be read here:')],
  ]
}

function asASubmission(brief: Brief): Claim[][] {
  const { post, matched } = brief
  const { I, my } = who(brief)
  const offer = `${I} wrote ${titled(post)} and would like to submit it to ${matched.target.name}.`
  return [
    [say(offer, 'place:name', 'post:title'), ...brief.pick({ words: 55 })],
    [link(brief, `It is on ${my} own site already, so its canonical link would lead there:`)],
  ]
}

function asAnOffer(brief: Brief): Claim[][] {
  const { post, matched } = brief
  const offer = `A post of ${who(brief).mine} for ${matched.target.name}: ${titled(post)}.`
  return [
    [say(offer, 'place:name', 'post:title'), ...brief.pick({ words: 55 })],
    [
      say('It keeps its canonical link to the site on which it was first published.', 'post:url'),
      link(brief, ''),
    ],
  ]
}
