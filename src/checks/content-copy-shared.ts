import type { Blog, Copy } from '../domain.ts'
import { pageKey } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldWith } from './field-place.ts'
import { perBlog } from './per-blog.ts'

const story = 'https://medium.com/@jo/batching-0123456789ab'
const other = 'https://medium.com/@jo/queues-ba9876543210'
const post = (copies: string, title = 'A') => `---\ntitle: ${title}\n${copies}\n---\nText.\n`
const others = (file: string) => [{ path: 'b.md', file, url: 'https://example.com/b' }]

export default defineCheck({
  id: 'content-copy-shared',
  title: 'Disallow one copy for two posts, and two copies on Medium',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'The frontmatter records where a post stands already. Where two posts record one address, one of the two was copied from the other, and it passes for published though it is not. Two stories of one post on Medium are duplicates, which Medium’s rules forbid.',
  evidence: [
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
    'https://developers.forem.com/api/v1',
  ],
  examples: {
    pass: [
      {
        name: 'Each its own, on two platforms',
        file: post(`medium_url: ${story}\ndevto_url: https://dev.to/jo/batching-1a2b`),
        others: others(post(`medium_url: ${other}`)),
      },
      {
        name: 'The same address twice',
        file: post(`medium_url: ${story}\nsyndication: [${story}]`),
      },
      {
        name: 'A wish, and a profile',
        file: post('medium: true\nmedium_url: https://medium.com/@jo'),
        others: others(post('medium: true')),
      },
    ],
    fail: [
      {
        name: 'Copied frontmatter',
        file: post(`medium_url: ${story}`),
        others: others(post(`medium_url: ${story}?source=rss`, 'Queues')),
        says: [`The copy ${'“'}${story}” is recorded in b.md too.`],
      },
      {
        name: 'A number on DEV',
        file: post('devto_id: 123456'),
        others: others(post('devto_id: 123456', 'Queues')),
        says: ['The copy “123456” is recorded in b.md too.'],
      },
      {
        name: 'Two stories',
        file: post(`medium_url: ${story}\nsyndication: [${other}]`),
        says: [`Two copies on Medium are recorded: “${story}” and “${other}”.`],
      },
    ],
  },
  *run({ post, blog }) {
    for (const copy of distinctCopies(post.copies)) {
      const other = (holdersOf(blog).get(keyOf(copy)) ?? []).find(path => path !== post.path)
      if (other !== undefined)
        yield {
          message: `The copy ${quoted(nameOf(copy), 200)} is recorded in ${other} too.`,
          fix: 'Open it, and delete it from the post whose text it is not.',
          place: placeOf(copy),
        }
    }
    const [first, second] = distinctCopies(post.copies).filter(
      ({ platform, url }) => platform === 'medium' && url !== undefined,
    )
    if (first !== undefined && second !== undefined)
      yield {
        message: `Two copies on Medium are recorded: ${quoted(nameOf(first), 200)} and ${quoted(nameOf(second), 200)}.`,
        fix: 'Keep the older story, delete the other on Medium and here.',
        place: placeOf(second),
      }

    function placeOf(copy: Copy) {
      const field = fieldWith(post, copy.url ?? copy.id)
      return { ...(post.frontmatter.places[field ?? ''] ?? { line: 1 }), field: field ?? 'copies' }
    }
  },
})

const holdersOf = perBlog((blog: Blog): ReadonlyMap<string, readonly string[]> => {
  const holders = new Map<string, string[]>()
  for (const { post } of blog.posts)
    for (const copy of distinctCopies(post.copies))
      holders.set(keyOf(copy), [...(holders.get(keyOf(copy)) ?? []), post.path])
  return holders
})

function distinctCopies(copies: readonly Copy[]): Copy[] {
  return [...new Map(copies.map(copy => [keyOf(copy), copy])).values()]
}

function keyOf(copy: Copy): string {
  return `${copy.platform} ${copy.url === undefined ? copy.id : pageKey(copy.url)}`
}

const nameOf = ({ url, id }: Copy) => url ?? id ?? ''
