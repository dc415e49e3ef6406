import type { Claim, Target } from '../../domain.ts'
import { sayList } from '../../text/say.ts'
import { type Brief, defineChannel, type Letter } from '../define-channel.ts'
import { say } from '../letter.ts'
import { countedIn, sectionsOf } from '../post-facts.ts'

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
    const told = describe(brief)
    const about = told ?? outline(brief)
    return {
      subject: say(`Add ${title}`, 'post:title'),
      paragraphs: [
        [say(`- [${title}](${url}) - ${about.text}`, 'post:title', 'post:url', ...about.from)],
      ],
      checklist: [
        'Read its contributing page first; many lists refuse pull requests written by machines.',
        section === undefined
          ? 'One entry, where it fits.'
          : `One entry, in “${section}”, where its order puts it.`,
        ...(told === null
          ? ['Say better what it is: the post has no sentence that fits here.']
          : []),
        'Look at the lines around it: with or without a description, and how they end.',
        'Say in the pull request that the post is yours.',
      ],
    }
  },
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

/** What it is, in one sentence without “I”: the author's own. */
function describe(brief: Brief): Claim | null {
  const [found] = brief.pick({ words: 26, things: 1, asEntry: true, sentencesOnly: true })
  if (found === undefined || found.text.length > longest || hype.test(found.text)) return null
  return { ...found, text: styled(found.text, brief.matched.target) }
}
const longest = 160

/** A list describes and does not praise. */
const hype =
  /\b(awesome|amazing|best|ultimate|incredible|powerful|revolutionary|cutting-edge|game.?chang\w*|world.class|blazing(ly)?|must.(read|have)|definitive|excited|happy|proud|pleased)\b|!/i

/** A line needs a description: what it has sections on, else what it is about and what is in it. */
function outline({ post, matched }: Brief): Claim {
  const [first, second] = sectionsOf(post.content).titles
  if (first !== undefined && second !== undefined)
    return say(`Sections on “${first}” and “${second}”.`, 'post:headings')
  const topic = matched.because.find(({ signal }) => signal === 'topic')?.text ?? ''
  const told = matched.terms.filter(term => topic.includes(term))
  const about = sayList((told.length > 0 ? told : matched.terms).slice(0, 2))
  const { code } = countedIn(post)
  return code === undefined
    ? say(`A post on ${about}.`, 'match:terms')
    : say(`A post on ${about}, with ${code}.`, 'match:terms', 'post:code')
}

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
