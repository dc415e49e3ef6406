import { defineChannel } from '../define-channel.ts'
import { filled, link, say } from '../letter.ts'
import { sectionsOf } from '../post-facts.ts'

/** The beginning of an abstract; the form asks for the rest. */
export default defineChannel({
  id: 'talk-proposal',
  title: 'Talk proposal',
  about: 'The beginning of an abstract for a call for papers, and what its form asks for besides.',
  limits: { words: [15, 130], address: 'link' },
  fits: ({ kind }) => kind === 'call-for-papers',
  write(brief) {
    const { post, voice } = brief
    const { titles } = sectionsOf(post.content)
    const parts = titles.map(title => `“${title}”`)
    const covered =
      parts.length < 2
        ? null
        : say(`It covers ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`, 'post:headings')
    return {
      subject: say(post.title, 'post:title'),
      paragraphs: filled([
        brief.pick({ words: 70, sentencesOnly: true }),
        [covered, link(brief, `The talk grows out of a post that ${voice} wrote:`)],
      ]),
      checklist: [
        'Say what the audience can do afterwards; a post is not a talk yet.',
        'Add the level, the length and what you have spoken on before.',
      ],
    }
  },
})
