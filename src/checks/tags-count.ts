import { capital, sayCount, sayList, sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldGap } from './field-gap.ts'
import { fieldPlace, fieldsUnread } from './field-place.ts'

/** What Medium's editor takes. */
const most = 5
const gap = fieldGap(
  { no: 'no tags', some: 'tags', pronoun: 'some' },
  ({ tags }) => tags.length > 0,
)

export default defineCheck({
  id: 'tags-count',
  title: 'Require one to five tags',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'Medium shows a story to readers by its topics: up to five tags when you publish by hand. The first five of the post are proposed, so their order counts. Without any, the topics are left to you at that moment. Where most posts of a blog have none, the newest one tells it for all.',
  evidence: [
    'https://policy.medium.com/member-content-guidelines-e81e2e345294',
    'https://github.com/Medium/medium-api-docs',
  ],
  examples: {
    pass: [
      { name: 'Three', file: '---\ntitle: A\ntags: [databases, go, caching]\n---\nText.\n' },
      {
        name: 'Five',
        file: '---\ntitle: A\ntags: [databases, go, caching, queues, load]\n---\nText.\n',
      },
      {
        name: 'None, as most of the blog: its newest post tells it',
        file: '---\ntitle: A\ndate: 2026-05-02\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndate: 2026-06-30\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'Six',
        file: '---\ntitle: A\ntags: [databases, go, caching, queues, load, batches]\n---\nText.\n',
        says: ['Six tags; Medium takes five, so “batches” is left out.'],
      },
      {
        name: 'None',
        file: '---\ntitle: A\n---\nText.\n',
        says: ['The post has no tags.'],
      },
      {
        name: 'None, where other posts have some',
        file: '---\ntitle: A\ndate: 2026-05-02\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\ndate: 2026-06-30\ntags: [databases]\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['The post has no tags; the other one has some.'],
      },
    ],
  },
  *run(subject) {
    const { post } = subject
    const { tags } = post
    const message = fieldsUnread(post) ? null : gap(subject)
    if (message !== null) {
      yield {
        message,
        fix: 'Add one to five, the most telling first: `tags: [databases, caching]`.',
        place: fieldPlace(post, ['tags']),
      }
    } else if (tags.length > most) {
      const lost = lostOf(tags.slice(most))
      yield {
        message: `${capital(sayCount(tags.length, 'tag'))}; Medium takes five, so ${lost} ${tags.length === most + 1 ? 'is' : 'are'} left out.`,
        fix: 'Put the five that matter most first.',
        place: fieldPlace(post, ['tags', 'categories', 'keywords']),
      }
    }
  },
})

/** The first few by name. */
function lostOf(tags: readonly string[]): string {
  const named = tags.slice(0, tags.length > 4 ? 3 : 4).map(tag => quoted(tag, 30))
  const rest = tags.length - named.length
  return sayList(rest === 0 ? named : [...named, `${sayNumber(rest)} more`])
}
