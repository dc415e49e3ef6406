import { quoted } from '../text/say-lines.ts'
import { isOlder, strongest } from './choose-mention.ts'
import { defineCheck } from './define-check.ts'
import { ownMentions } from './own-mentions.ts'

const queue = {
  path: 'posts/queue.md',
  file: '---\ntitle: How our batch queue drains\ndate: 2026-01-02\n---\nThe batch queue drains by day. The batch queue drains by night.\n',
  url: 'https://example.com/queue',
}

export default defineCheck({
  id: 'link-to-own-post',
  title: 'Warn about sentences that could link to an own post',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Where a sentence names what another post of yours is about, a link helps the reader who wants more, and search engines find that post by it. At most one is suggested: a sentence with the words of an older title that few posts use.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
  ],
  examples: {
    pass: [
      {
        name: 'Linked already',
        file: '---\ntitle: A\ndate: 2026-05-01\n---\nWrites wait in [the queue](/queue). By now our batch queue drains well.\n',
        others: [queue],
      },
      {
        name: 'In code and in a heading',
        file: '---\ntitle: A\ndate: 2026-05-01\n---\n# By now our batch queue drains for all\n\n```\nBy now our batch queue drains for all.\n```\n\nRun `npm run the-old batch queue drains` for all of them.\n',
        others: [queue],
      },
      {
        name: 'A title that its post does not speak of, and one of two',
        file: '---\ntitle: A\n---\nWe then learnt all about partial indexes. We then learnt all about append-only logs.\n',
        others: [
          {
            path: 'posts/one.md',
            file: '---\ntitle: Partial indexes\n---\nText.\n',
            url: 'https://example.com/one',
          },
          ...['two', 'three'].map(name => ({
            path: `posts/${name}.md`,
            file: `---\ntitle: "Part ${name}: append-only logs"\n---\nAppend-only logs, append-only logs.\n`,
            url: `https://example.com/${name}`,
          })),
        ],
      },
      {
        name: 'A newer post',
        file: '---\ntitle: A\ndate: 2025-05-01\n---\nBy now our batch queue drains for all.\n',
        others: [queue],
      },
    ],
    fail: [
      {
        name: 'The words of a title',
        file: '---\ntitle: A\ndate: 2026-05-01\n---\nAll is well. By now our batch queue drains for all, day and night. Good.\n',
        others: [queue],
        says: [
          '“By now our batch queue drains for all, day and night.” has “batch queue drains” from the title “How our batch queue drains”, without a link to https://example.com/queue.',
        ],
      },
      {
        name: 'The part of a title after a colon',
        file: '---\ntitle: A\n---\nText.\n\nWe then learnt about\npartial indexes, of course.\n',
        others: [
          {
            path: 'posts/index.md',
            file: '---\ntitle: "Postgres: partial indexes"\n---\nPartial indexes. Why partial indexes?\n',
            url: 'https://example.com/partial',
          },
        ],
        says: [
          '“We then learnt about partial indexes, of course.” has “partial indexes” from the title “Postgres: partial indexes”, without a link to https://example.com/partial.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const mentions = ownMentions(blog).from.get(post.path) ?? []
    const mention = strongest(mentions.filter(({ to }) => !isOlder(post, to.post)))
    if (mention === undefined) return
    const { to, phrase, sentence, line, column } = mention
    yield {
      message: `${quoted(sentence, 160)} has ${quoted(phrase)} from the title ${quoted(to.post.title, 60)}, without a link to ${to.address.url}.`,
      fix: `Link these words, if the reader wants more there: \`[${phrase}](${to.address.url})\`.`,
      place: { line, column },
    }
  },
})
