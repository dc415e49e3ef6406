import { capital, oneOrMany, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { countWords } from '../text/words.ts'
import { defineCheck } from './define-check.ts'
import { paragraphsOf } from './paragraphs.ts'

const sentence = 'We write in batches now, and the load fell by half. '

export default defineCheck({
  id: 'content-wall-of-text',
  title: 'Warn about paragraphs of more than 200 words',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'A paragraph of 200 words fills a telephone’s screen without a place to rest, and readers leave there. So does a long text without any heading, where nobody finds the part that they came for. Both numbers are habits.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/360006362473',
    'https://www.w3.org/WAI/WCAG22/Understanding/section-headings.html',
  ],
  options: {
    paragraph: { default: 200, says: 'Words of a paragraph, at most.', least: 20 },
    heading: { default: 800, says: 'Words of a post without a heading, at most.', least: 100 },
  },
  examples: {
    pass: [
      { name: 'Long enough for two', file: `---\ntitle: A\n---\n${sentence.repeat(18)}\n` },
      {
        name: 'A long post with a heading',
        file: `---\ntitle: A\n---\n## Load\n\n${`${sentence.repeat(10)}\n\n`.repeat(12)}`,
      },
    ],
    fail: [
      {
        name: 'One paragraph',
        file: `---\ntitle: A\n---\n${sentence.repeat(20)}\n`,
        says: ['One paragraph has more than 200 words: line 4.'],
      },
      {
        name: 'Two paragraphs, as the config has it',
        file: `---\ntitle: A\n---\n${sentence.repeat(5)}\n\n- ${sentence.repeat(5)}\n`,
        options: { paragraph: 50 },
        says: ['Two paragraphs have more than 50 words: lines 4 and 6.'],
      },
      {
        name: 'No heading',
        file: `---\ntitle: A\n---\n${`${sentence.repeat(10)}\n\n`.repeat(12)}`,
        says: ['The post has 1,320 words and no heading.'],
      },
    ],
  },
  *run({ post }, { paragraph, heading }) {
    const long = paragraphsOf(post.content).filter(({ text }) => countWords(text) > paragraph)
    const [first] = long
    if (first !== undefined)
      yield {
        message: `${long.length === 1 ? 'One paragraph has' : `${capital(sayCount(long.length, 'paragraph'))} have`} more than ${paragraph} words: ${sayLines(long.map(({ line }) => line))}.`,
        fix: `Split ${oneOrMany(long.length, 'it where the thought turns: it', 'each where the thought turns: the first')} begins ${quoted(first.text, 40)}.`,
        place: { line: first.line, column: first.column },
      }
    const { words, headings } = post.content
    if (words > heading && headings.length === 0)
      yield {
        message: `The post has ${words.toLocaleString('en')} words and no heading.`,
        fix: 'Give each part a heading that says what a reader finds there.',
      }
  },
})
