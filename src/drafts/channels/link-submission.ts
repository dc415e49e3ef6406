import { defineChannel } from '../define-channel.ts'
import { say } from '../letter.ts'
import { wantsPeopleOnly, whyPeopleOnly } from '../people-only.ts'

/** Places that take links and want words from people only: facts to write from, and why no text. */
export default defineChannel({
  id: 'link-submission',
  title: 'Link submission',
  about:
    'Where generated text is not wanted: a title, facts to write from, and why there is no text.',
  limits: null,
  fits: wantsPeopleOnly,
  write(brief) {
    const { post, matched } = brief
    // An answer in a thread has no title.
    const isThread = matched.target.kind === 'thread'
    const facts = brief.pick({ words: 60, sentencesOnly: true }).map(({ text }) => text)
    return {
      ...(!isThread && { subject: say(post.title, 'post:title') }),
      paragraphs: [],
      checklist: [
        whyPeopleOnly(matched.target),
        ...(isThread && facts.length > 0 ? [`What the post says on it: ${facts.join(' ')}`] : []),
        'Say that it is yours where you say anything.',
      ],
    }
  },
})
