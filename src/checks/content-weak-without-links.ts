import { ownLinks } from '../formats/own-links.ts'
import { countWords, sentencesOf } from '../text/words.ts'
import { defineCheck } from './define-check.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Fewer words are another matter: the post is thin, with its links and without. */
const fewest = 200
const sentence = 'We write in batches now, and the load fell by half since the first of May. '
const linked = (at: number) =>
  `Our [product page number ${at}](/${at}) tells you all about what we do, how we do it and what it costs.`
const post = (...paragraphs: readonly string[]) =>
  `---\ntitle: A\n---\n${paragraphs.join('\n\n')}\n`
const links = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => linked(from + at)).join(' ')

export default defineCheck({
  id: 'content-weak-without-links',
  title: 'Warn about posts that are weak without their links',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'A piece for another platform should be worth reading if every link home were gone. Counted are the words of sentences with a link to your own site: where they make half of the post, what stays is mostly a list of links. Half is a habit.',
  evidence: [
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
    'https://developers.google.com/search/docs/essentials/spam-policies#link-spam',
  ],
  options: { percent: { default: 50, says: 'Of a hundred words, at most.', least: 1 } },
  examples: {
    pass: [
      { name: 'Links now and then', file: post(sentence.repeat(20), links(0, 3)) },
      {
        name: 'Links to others',
        file: post(links(0, 20).replaceAll('](/', '](https://example.org/')),
      },
      { name: 'A short post', file: post(links(0, 5)) },
    ],
    fail: [
      {
        name: 'A tour of the own site',
        file: post(sentence.repeat(4), links(0, 6), links(6, 12)),
        says: [
          'Of 304 words, 240 stand in sentences that link to your own site; without them 64 stay.',
        ],
      },
      {
        name: 'A list of posts, as the config has it',
        file: post(sentence.repeat(15), links(0, 6)),
        options: { percent: 30 },
        says: [
          'Of 360 words, 120 stand in sentences that link to your own site; without them 240 stay.',
        ],
      },
    ],
  },
  *run({ post, address, blog }, { percent }) {
    const { content } = post
    if (content.words < fewest) return
    const own = ownLinks(content, { ...blog, url: address.url })
    const within = own.length === 0 ? 0 : wordsWithin(content, new Set(own.map(({ text }) => text)))
    if (within * 100 <= percent * content.words) return
    yield {
      message: `Of ${content.words} words, ${within} stand in sentences that link to your own site; without them ${content.words - within} stay.`,
      fix: 'Say in the post itself what a reader would find behind the links.',
      place: { line: own[0]!.line, column: own[0]!.column },
    }
  },
})

/** The words of all sentences that hold one of these link texts. */
function wordsWithin(content: Parameters<typeof paragraphsOf>[0], links: ReadonlySet<string>) {
  let words = 0
  for (const { text, linked } of paragraphsOf(content)) {
    if (!linked) continue
    for (const sentence of sentencesOf(text))
      if ([...links].some(link => link !== '' && sentence.includes(link)))
        words += countWords(sentence)
  }
  return words
}
