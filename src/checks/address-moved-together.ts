import type { MovedTogether } from '../domain.ts'
import { hostOf } from '../formats/url.ts'
import { capital, oneOrMany, sayCount, sayList, sayNumber } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

const file = '---\ntitle: A\n---\nText.\n'
const settings = { by: 'settings', name: '_config.yml', was: null, line: 3 } as const
const other = (name: string) => ({
  path: `posts/${name}.md`,
  file,
  url: `https://example.com/blog/${name}/`,
  before: { url: `https://example.com/${name}/`, cause: settings },
})

export default defineCheck({
  id: 'address-moved-together',
  title: 'Disallow a change that moves many published posts',
  needs: 'blog',
  severity: 'error',
  concerns: 'post',
  why: 'One line of the settings, a permalink or the address of the site, moves every post at once; so does a folder that is renamed. Readers and search engines keep the old addresses, and so do the canonicals of all copies on Medium. It is said once, with the file that moved them where putting that one file back is enough to have the old addresses again.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes',
    'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
  ],
  examples: {
    pass: [
      {
        name: 'One post that moves is told by address-moved',
        file: '---\ntitle: A\nslug: new\n---\nText.\n',
        url: 'https://example.com/new/',
        before: { file, url: 'https://example.com/old/' },
      },
      { name: 'Nothing moves', file, before: { url: 'https://example.com/post' } },
    ],
    fail: [
      {
        name: 'Another permalink in the settings',
        file,
        path: 'posts/a.md',
        url: 'https://example.com/blog/a/',
        before: { url: 'https://example.com/a/', cause: settings },
        others: [other('b'), other('c')],
        says: [
          'Three published posts move: from https://example.com/a/ to https://example.com/blog/a/, from https://example.com/b/ to https://example.com/blog/b/, and one more.',
        ],
      },
      {
        name: 'One post is enough where the settings move it',
        file,
        url: 'https://blog.example.com/post',
        before: { url: 'https://example.com/post', cause: settings },
        says: [
          'One published post moves: from https://example.com/post to https://blog.example.com/post.',
        ],
      },
    ],
  },
  *run({ change }) {
    for (const together of change?.together ?? []) {
      if (together.respelled) continue
      const { cause, path, posts } = together
      yield {
        message: `${capital(sayCount(posts.length, 'published post'))} ${posts.length === 1 ? 'moves' : 'move'}: ${sayMoves(together)}.`,
        fix: fixOf(together),
        path,
        place: { line: cause?.line ?? 1 },
      }
    }
  },
})

/** Two of them, and how many more. */
function sayMoves({ posts }: MovedTogether): string {
  const shown = posts.slice(0, 2).map(({ move: { from, to } }) => `from ${from} to ${to}`)
  const rest = posts.length - shown.length
  return rest === 0 ? sayList(shown) : `${shown.join(', ')}, and ${sayNumber(rest)} more`
}

function fixOf({ cause, posts }: MovedTogether): string {
  const back = cause?.by === 'settings' && cause.name !== ''
  const isElsewhere = posts.some(({ move: { from, to } }) => hostOf(from) !== hostOf(to))
  const each = oneOrMany(posts.length, 'the', 'each')
  const send = isElsewhere
    ? `let the old host send ${each} address on to the new one with a permanent redirect`
    : `set up a permanent redirect from ${each} old address to the new one`
  const either = back
    ? `Put line ${cause.line ?? 1} of ${cause.name} back as it was, or ${send}.`
    : `${capital(send)}.`
  const copies = posts.filter(({ move }) => move.onMedium).length
  const copy =
    copies === 0
      ? ''
      : ` ${capital(sayCount(copies, 'post'))} ${copies === 1 ? 'has a copy' : 'have copies'} on Medium whose canonical link keeps the old address: set it under Story settings, Advanced settings.`
  return `${either}${copy}`
}
