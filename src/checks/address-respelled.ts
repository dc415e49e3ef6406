import { sayCount, sayNumber } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

const file = '---\ntitle: A\n---\nText.\n'
const settings = { by: 'settings', name: 'astro.config.mjs', was: null, line: 2 } as const

export default defineCheck({
  id: 'address-respelled',
  title: 'Warn about a change that spells addresses in another way',
  needs: 'blog',
  severity: 'warning',
  concerns: 'post',
  why: 'With and without a final slash, with .html, with www, over http: these are variants of one address. Most hosts send readers on from one to the other, and some answer that there is no such page; nobody can tell from the files. Where the host does send them on, search engines follow, and nothing is lost but a hop.',
  evidence: [
    'https://developers.google.com/search/blog/2010/04/to-slash-or-not-to-slash',
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      { name: 'The same spelling', file, before: { url: 'https://example.com/post' } },
      {
        name: 'Another page is no variant',
        file,
        before: { url: 'https://example.com/old/' },
      },
    ],
    fail: [
      {
        name: 'The final slash goes',
        file,
        url: 'https://example.com/post',
        before: { url: 'https://example.com/post/', cause: settings },
        says: [
          'The address of one published post is spelled in another way: https://example.com/post/ becomes https://example.com/post.',
        ],
      },
      {
        name: 'For two posts',
        file,
        url: 'https://example.com/post/',
        before: { url: 'https://example.com/post.html', cause: settings },
        others: [
          {
            path: 'posts/b.md',
            file,
            url: 'https://example.com/b/',
            before: { url: 'https://example.com/b.html', cause: settings },
          },
        ],
        says: [
          'The addresses of two published posts are spelled in another way: https://example.com/post.html becomes https://example.com/post/, and one more.',
        ],
      },
    ],
  },
  *run({ change }) {
    for (const { cause, respelled, path, posts } of change?.together ?? []) {
      const [first] = posts
      if (!respelled || first === undefined) continue
      const { from, to } = first.move
      const one = posts.length === 1
      const rest = one ? '' : `, and ${sayNumber(posts.length - 1)} more`
      yield {
        message: `${one ? 'The address of' : 'The addresses of'} ${sayCount(posts.length, 'published post')} ${one ? 'is' : 'are'} spelled in another way: ${from} becomes ${to}${rest}.`,
        fix: `Open ${from} once this is out, and see that it leads to ${to}. If it does not, put the spelling back.`,
        path,
        place: { line: cause?.line ?? 1 },
      }
    }
  },
})
