import type { Blog } from '../domain.ts'
import { sayNumber } from '../text/say.ts'
import { byAge } from './by-age.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { perBlog } from './per-blog.ts'

const anyFix =
  'Write the address of each post as `canonical_url`, or set `site.url` and `site.permalink` in .github/postrider.yml.'

export default defineCheck({
  id: 'canonical-unresolved',
  title: 'Require that the address of a post is known',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'The import to Medium, the canonical of every copy and every place to share the post need its address. Postrider takes it from the canonical, from a sitemap or from the settings of the site, and guesses none. Where most posts of a blog have no known address, the newest one tells it for all.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  ],
  examples: {
    pass: [
      { name: 'The site tells it', file: '---\ntitle: A\n---\nText.\n' },
      { name: 'A draft has none yet', file: '---\ntitle: A\ndraft: true\n---\nText.\n', url: null },
    ],
    fail: [
      {
        name: 'Nothing tells it',
        file: '---\ntitle: A\n---\nText.\n',
        url: null,
        says: ['It is not known where the post is.'],
      },
      {
        name: 'Nothing tells it, where another post has an address',
        file: '---\ntitle: A\n---\nText.\n',
        url: null,
        others: [
          { path: 'posts/b.md', file: '---\ntitle: B\n---\nText.\n', url: 'https://example.com/b' },
        ],
        says: ['It is not known where the post is.'],
      },
    ],
  },
  *run({ post, address, blog }) {
    if (address.url !== null || !post.published) return
    const unknown = unresolved(blog)
    const all = byAge(blog).length
    const isHabit = unknown > 1 && unknown * 2 > all
    if (isHabit && byAge(blog).at(-1)?.path !== post.path) return
    const { why, fix } = inParts(address.why)
    const some =
      unknown === all ? `the ${sayNumber(all)}` : `${sayNumber(unknown)} of the ${sayNumber(all)}`
    const what = isHabit ? `${some} posts are` : 'the post is'
    yield {
      message: `It is not known where ${what}${why === '' ? '' : `: ${why}`}.`,
      fix: isHabit || fix === undefined ? anyFix : `Set ${fix}.`,
      place: fieldPlace(post, ['canonical', 'canonical_url', 'canonicalUrl', 'slug']),
    }
  },
})

const unresolved = perBlog(
  (blog: Blog) =>
    blog.posts.filter(({ post, address }) => post.published && address.url === null).length,
)

/** Reasons say what to do behind a colon: `…: set site.url in .github/postrider.yml`. */
function inParts(reason = '') {
  const [first = ''] = reason.split('; ')
  const [why = '', fix] = first.split(': set ')
  return { why, fix }
}
