import { ownLinks } from '../formats/own-links.ts'
import { oneOrMany, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { paragraphsOf } from './paragraphs.ts'

const part = '(?:part|post|blog ?post|article|inst(?:a|al)lment|tutorial)'
/** Leans on another part. “In my next post” is no more than an announcement. */
const leans = new RegExp(
  `\\b(?:in|from|of|since|like) (?:the|our|my|this series[’']) (?:previous|last|preceding|prior|earlier) ${part}\\b|\\bas (?:we|i) (?:saw|discussed|covered|showed) last (?:week|month|time)\\b`,
  'i',
)

const post = (...paragraphs: readonly string[]) =>
  `---\ntitle: A\n---\n${paragraphs.join('\n\n')}\n`

export default defineCheck({
  id: 'content-not-standalone',
  title: 'Warn about posts that lean on a part without a link to it',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'A reader who meets the post on Medium or in a newsletter has not read the part before, and there is no list of posts to find it in. A link to your own site before or beside the words is enough.',
  evidence: [
    'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    'https://help.medium.com/hc/en-us/articles/360006362473',
  ],
  examples: {
    pass: [
      {
        name: 'With a link',
        file: post('In the previous post we wrote [one row at a time](/rows). Now we batch.'),
      },
      {
        name: 'With a link further up',
        file: post(
          'This goes on from [one row at a time](/rows).',
          'In the last post it was slow.',
        ),
      },
      {
        name: 'What comes next, and another’s previous post in a quotation',
        file: post('In my next post I will batch.', '> In my last post I batched.'),
      },
      {
        name: 'A part of something else',
        file: post(
          'The previous post of the fence was rotten, and the last part of the job is glue.',
        ),
      },
    ],
    fail: [
      {
        name: 'Without a link',
        file: post('In the previous post we wrote one row at a time. Now we batch.'),
        says: ['The post leans on another one without a link: “In the previous post” on line 4.'],
      },
      {
        name: 'Twice',
        file: post(
          'As we saw last week, rows are slow.',
          'The queue from the last part is [empty](https://example.org/queue) now.',
          'The queue of my previous article stays.',
        ),
        says: [
          'The post leans on another one without a link: “As we saw last week” and “of my previous article” on lines 4 and 8.',
        ],
      },
    ],
  },
  *run({ post, address, blog }) {
    const own = ownLinks(post.content, { ...blog, url: address.url })[0]?.line ?? Infinity
    const found = paragraphsOf(post.content).flatMap(({ text, line, column, linked }) => {
      const words = linked || own < line ? undefined : leans.exec(text)?.[0]
      return words === undefined ? [] : [{ words, line, column }]
    })
    const [first] = found
    if (first === undefined) return
    const said = found.slice(0, 2).map(({ words }) => quoted(words))
    const more = found.length > 2 ? ` and ${sayCount(found.length - 2, 'more place')}` : ''
    yield {
      message: `The post leans on another one without a link: ${said.join(' and ')}${more} on ${sayLines(found.map(({ line }) => line))}.`,
      fix: `Link that post ${oneOrMany(found.length, 'there', 'where it is first meant')}, or say in a sentence what a reader needs of it.`,
      place: { line: first.line, column: first.column },
    }
  },
})
