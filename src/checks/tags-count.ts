import { capital, sayCount, sayList, sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace, fieldsUnread } from './field-place.ts'

/** What Medium's editor takes. */
const most = 5

export default defineCheck({
  id: 'tags-count',
  title: 'Require one to five tags',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'Medium shows a story to readers by its topics: up to five tags when you publish by hand. The first five of the post are proposed, so their order counts. Without any, the topics are left to you at that moment.',
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
    ],
  },
  *run({ post }) {
    const { tags } = post
    if (tags.length === 0 && !fieldsUnread(post)) {
      yield {
        message: 'The post has no tags.',
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
