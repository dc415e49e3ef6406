import { quoted } from '../text/say-lines.ts'
import { isOlder, strongest } from './choose-mention.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { ownMentions } from './own-mentions.ts'

const file =
  '---\ntitle: How our batch queue drains\ndate: 2026-05-01\n---\nThe batch queue drains by day. The batch queue drains by night.\n'
const url = 'https://example.com/queue'
const older = (text: string, date = '2025-05-01') => [
  {
    path: 'posts/load.md',
    file: `---\ntitle: Load\ndate: ${date}\n---\n${text}\n`,
    url: 'https://example.com/load',
  },
]

export default defineCheck({
  id: 'link-from-own-post',
  title: 'Warn about own posts that could link to this one',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'A new post is found sooner, by readers and by search engines, when an older one leads to it. At most one is suggested: a sentence with the words of this title that few posts use.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
  ],
  examples: {
    pass: [
      {
        name: 'It links already',
        file,
        url,
        others: older('Our batch queue drains: see [how](https://example.com/queue).'),
      },
      {
        name: 'Only some of the words, or in code',
        file,
        url,
        others: older('Our queue drains, and batches too. Run `batch queue drains`.'),
      },
      {
        name: 'Words that five posts use',
        file,
        url,
        others: [1, 2, 3, 4, 5].map(at => ({
          path: `posts/load-${at}.md`,
          file: `---\ntitle: Load ${at}\ndate: 2025-05-0${at}\n---\nOne day our batch queue drains for all.\n`,
          url: `https://example.com/load-${at}`,
        })),
      },
      {
        name: 'A newer post, which is told so itself',
        file,
        url,
        others: older('By now our batch queue drains for all.', '2026-06-01'),
      },
    ],
    fail: [
      {
        name: 'A sentence with the words of the title',
        file,
        url,
        others: older('One day our batch queue drains for all. Good.'),
        says: [
          '“One day our batch queue drains for all.” in posts/load.md, line 5, has “batch queue drains” from this title, without a link to this post.',
        ],
      },
      {
        name: 'The longest of two',
        file: '---\ntitle: "Batch queue: halving the database load"\ndate: 2026-05-01\n---\nHalving the database load, with a batch queue. Halving the database load by a batch queue.\n',
        url,
        others: older(
          'In the end we want a batch queue.\n\n- Then comes halving the database load.',
        ),
        says: [
          '“Then comes halving the database load.” in posts/load.md, line 7, has “halving the database load” from this title, without a link to this post.',
        ],
      },
    ],
  },
  *run({ post, address, blog }) {
    const mentions = ownMentions(blog).to.get(post.path) ?? []
    const mention = strongest(mentions.filter(({ from }) => isOlder(from.post, post)))
    if (mention === undefined) return
    const { from, phrase, sentence, line } = mention
    yield {
      message: `${quoted(sentence, 160)} in ${from.post.path}, line ${line}, has ${quoted(phrase)} from this title, without a link to this post.`,
      fix: `Link these words there, if the reader wants more: \`[${phrase}](${address.url})\`.`,
      place: fieldPlace(post, ['title'], post.title),
    }
  },
})
