import { sayCount, sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { wordsOf } from '../text/words.ts'
import { defineCheck } from './define-check.ts'

/** Where a text is short, a few words are many percent. */
const fewestTimes = 8
const fewestHeadings = 6

const product = { keywords: ['queue', 'fast queue'] }
const plain = 'We write rows in batches, and the load of the database fell by half since then. '
const post = (...paragraphs: readonly string[]) =>
  `---\ntitle: A\n---\n${paragraphs.join('\n\n')}\n`

export default defineCheck({
  id: 'content-keyword-stuffing',
  title: 'Warn about keywords in every other sentence',
  optional: true,
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'The keywords that your config names for your product: where one makes more than six of a hundred words, or stands in more than three quarters of the headings, the text reads as if written for a machine, and search engines count that as spam. Both numbers are habits, not limits of Google. It is off until you ask for it: on 19 blogs of software a sound post that is about one thing came as far as five of a hundred.',
  evidence: [
    'https://developers.google.com/search/docs/essentials/spam-policies',
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  ],
  options: {
    percent: { default: 6, says: 'Of a hundred words, at most.', least: 1 },
    headings: { default: 75, says: 'Of a hundred headings, at most.', least: 1 },
  },
  examples: {
    pass: [
      {
        name: 'Now and then',
        file: post(plain.repeat(20), 'Our queue helps. The queue is short.'),
        product,
      },
      {
        name: 'Nine times in a text about it',
        file: post(plain.repeat(16), 'Our queue is short. '.repeat(9)),
        product,
      },
      {
        name: 'Often, but no keyword of yours',
        file: post('A batch, a batch, a batch. '.repeat(20)),
        product,
      },
      { name: 'No keywords in the config', file: post('A queue, our queue. '.repeat(20)) },
      {
        name: 'In code',
        file: post(plain.repeat(20), `\`\`\`\n${'queue '.repeat(50)}\n\`\`\``),
        product,
      },
    ],
    fail: [
      {
        name: 'In the text',
        file: post(plain.repeat(10), 'Our queue is a queue. '.repeat(8)),
        product,
        says: ['“queue” stands 16 times in 200 words: that is 8 of a hundred.'],
      },
      {
        name: 'Two words',
        file: post(plain.repeat(10), 'A fast queue wins. '.repeat(8)),
        product,
        says: ['“fast queue” stands eight times in 192 words: that is 8 of a hundred.'],
      },
      {
        name: 'In the headings',
        file: post(
          '## Why a fast queue',
          '## How a fast queue works',
          '## Fast queue and you',
          '## Install your fast queue',
          '## Fast queue prices',
          '## Prices',
          plain.repeat(10),
        ),
        product,
        says: [
          '“queue” stands in five headings of six.',
          '“fast queue” stands in five headings of six.',
        ],
      },
    ],
  },
  *run({ post, blog }, { percent, headings: share }) {
    const { words, prose, headings } = post.content
    for (const keyword of new Set(blog.product?.keywords)) {
      const times = countIn(prose, keyword)
      const rate = (100 * times * wordsOf(keyword).length) / words
      if (times >= fewestTimes && rate > percent) {
        yield {
          message: `${quoted(keyword)} stands ${sayCount(times, 'time')} in ${words.toLocaleString('en')} words: that is ${Math.round(rate)} of a hundred.`,
          fix: 'Say “it”, or what it does, where the reader knows what you speak of.',
        }
      }
      const among = headings.filter(({ text }) => countIn([text], keyword) > 0)
      if (headings.length < fewestHeadings || (100 * among.length) / headings.length <= share)
        continue
      yield {
        message: `${quoted(keyword)} stands in ${sayCount(among.length, 'heading')} of ${sayNumber(headings.length)}.`,
        fix: 'Let each heading say what its part adds.',
        place: { line: among[0]!.line },
      }
    }
  },
})

/** Whole words, in a row; capitals make no difference. */
function countIn(texts: readonly string[], keyword: string): number {
  const wanted = ` ${wordsOf(keyword.toLowerCase()).join(' ')} `
  if (wanted.trim() === '') return 0
  return texts.reduce((sum, text) => {
    const words = ` ${wordsOf(text.toLowerCase()).join('  ')} `
    return sum + words.split(wanted.replace(/(?<=\S) (?=\S)/g, '  ')).length - 1
  }, 0)
}
