import { shorten } from '../../text/say.ts'
import { defineChannel } from '../define-channel.ts'
import { ownWords } from '../letter.ts'

/** One line in the form that awesome lists ask for; the pull request is the person's. */
export default defineChannel({
  id: 'list-pull-request',
  title: 'Line for a list',
  fits: ({ kind }) => kind === 'list',
  write(matched, post, url) {
    const section = matched.target.takesWriting?.heading
    const about = (post.description ?? ownWords(post, matched, 30)) || post.title
    const sentence = shorten(about.split(/(?<=[.!?])\s/)[0] ?? about, 140).replace(/[.!?]*$/, '.')
    return {
      channel: this.id,
      subject: `Add ${post.title}`,
      text: `- [${post.title}](${url}) - ${sentence}`,
      checklist: [
        'Read its contributing page first; many lists refuse pull requests written by machines.',
        section === undefined
          ? 'One entry, where it fits.'
          : `One entry, in “${section}”, where its order puts it.`,
        'Say in the pull request that the post is yours.',
      ],
    }
  },
})
