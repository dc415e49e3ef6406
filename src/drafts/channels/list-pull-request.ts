import type { Target } from '../../domain.ts'
import { type Brief, defineChannel, type Letter } from '../define-channel.ts'
import { say } from '../letter.ts'
import { entryOf } from '../list-entry.ts'

/** One line in the form that the list has; the pull request is the person's. */
export default defineChannel({
  id: 'list-pull-request',
  title: 'Line for a list',
  about:
    'One line in the style of the list, linted as awesome-lint does, and its rules as a checklist.',
  limits: { words: [1, 45], address: 'line' },
  fits: ({ kind, route }) =>
    kind === 'list' || (kind === 'newsletter' && route?.how === 'pull-request'),
  write(brief) {
    const { post, url, matched } = brief
    if (matched.target.kind === 'newsletter') return issueLine(brief)
    const section = matched.target.takesWriting?.heading
    const title = lineTitle(post.title)
    const about = entryOf(brief)
    const styledAbout = about === null ? '' : ` - ${styled(about.text, matched.target)}`
    return {
      subject: say(`Add ${title}`, 'post:title'),
      paragraphs: [
        [
          say(
            `- [${title}](${url})${styledAbout}`,
            'post:title',
            'post:url',
            ...(about?.from ?? []),
          ),
        ],
      ],
      checklist: [
        'Read its contributing page first; many lists refuse pull requests written by machines.',
        section === undefined
          ? 'One entry, where it fits.'
          : `One entry, in “${section}”, where its order puts it.`,
        'Look at the lines around it: with or without a description, and how they end.',
        'Say in the pull request that the post is yours.',
      ],
    }
  },
  begin: ({ post, url, matched }) =>
    matched.target.kind === 'newsletter'
      ? null
      : `Finish this line, without “I” and praise: - [${lineTitle(post.title)}](${url}) -`,
})

/** A newsletter that is made in the open takes the title as it is, and the address. */
function issueLine({ post, url }: Brief): Letter {
  const title = post.title.replace(/[[\]]/g, '')
  return {
    subject: say(`Add ${title}`, 'post:title'),
    paragraphs: [[say(`- [${title}](${url})`, 'post:title', 'post:url')]],
    checklist: [
      'Put the line into the draft of the next issue, where its order puts it.',
      'Say in the pull request that the post is yours.',
    ],
  }
}

const lineTitle = (title: string) => title.replace(/[[\]]/g, '').replace(/[.!:\s]+$/, '')

/** As its other lines are: small or capital letter, with a full stop or without. */
function styled(text: string, { samples = [] }: Target): string {
  const notes = samples.flatMap(({ note }) => (note === undefined ? [] : [note]))
  const most = (is: RegExp) =>
    notes.length >= 3 && notes.filter(note => is.test(note)).length > notes.length / 2
  const bare = text.replace(/[.!?]+$/, '')
  const first =
    most(/^\p{Ll}/u) && /^\p{Lu}\p{Ll}+ /u.test(bare)
      ? bare.charAt(0).toLowerCase() + bare.slice(1)
      : bare
  return most(/[^.!?]$/) ? first : `${first}.`
}
