import { defineChannel } from '../define-channel.ts'
import { inTurn, link, mail, say, titled } from '../letter.ts'

/** To somebody whose comparison names others and not us. */
export default defineChannel({
  id: 'listicle-update',
  title: 'Update of a comparison',
  about: 'To the writer of a comparison that links to competitors: what could be added.',
  limits: { words: [20, 95], address: 'link' },
  fits: ({ kind }, matched) =>
    kind === 'writer' && matched?.because.some(({ signal }) => signal === 'competitor') === true,
  write(brief) {
    const { post, matched, voice } = brief
    const at = matched.because.findIndex(({ signal }) => signal === 'competitor')
    return mail(brief, {
      subject: say(`For an update: ${post.title}`, 'post:title'),
      paragraphs: [
        [
          say(
            inTurn(brief.turn, [
              `If you update what you wrote on ${matched.target.name}, ${titled(post)} may be worth a line.`,
              `${titled(post)} may be worth a line in what you keep on ${matched.target.name}.`,
            ]),
            ...['place:name', 'post:title', `reason:${at}`],
          ),
          say(`${voice === 'we' ? 'We' : 'I'} wrote it, so weigh it as such.`),
        ],
        brief.pick({ words: 45 }),
        [link(brief, 'It is here:')],
      ],
      checklist: ['Say what is out of date in theirs, if something is; else leave it.'],
    })
  },
})
