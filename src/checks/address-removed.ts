import type { Removed } from '../domain.ts'
import { capital, sayCount, sayList, sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

const file = '---\ntitle: A\n---\nText.\n'
const old = { path: 'posts/old.md', file: '---\ntitle: Old\n---\nText.\n' }

export default defineCheck({
  id: 'address-removed',
  title: 'Warn about published posts that a change takes away',
  needs: 'blog',
  severity: 'warning',
  concerns: 'post',
  why: 'A post that is deleted, or set back to a draft, leaves an error page for everybody who linked to it, and a copy on Medium then names an original that is not there. That may be wanted; a redirect to what replaces it is mostly better.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    'https://help.medium.com/hc/en-us/articles/213477928',
  ],
  examples: {
    pass: [
      { name: 'Nothing is taken away', file },
      {
        name: 'A draft had no readers',
        file,
        removed: [
          {
            ...old,
            file: '---\ntitle: Old\ndraft: true\n---\nText.\n',
            url: 'https://example.com/old/',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'One post, of which there is a copy',
        file,
        removed: [
          {
            ...old,
            file: '---\ntitle: Old\nmedium: https://medium.com/@example/old-0123456789ab\n---\nText.\n',
            url: 'https://example.com/old/',
            redirectsIn: 'public/_redirects',
          },
        ],
        says: [
          'One published post is taken away: “Old” at https://example.com/old/. Of one there is a copy on Medium, which names it as the original.',
        ],
      },
      {
        name: 'Three posts',
        file,
        removed: ['a', 'b', 'c'].map(name => ({
          path: `posts/${name}.md`,
          file: `---\ntitle: ${name.toUpperCase()}\n---\nText.\n`,
          url: `https://example.com/${name}/`,
        })),
        says: [
          'Three published posts are taken away: “A” at https://example.com/a/, “B” at https://example.com/b/ and one more.',
        ],
      },
    ],
  },
  *run({ change }) {
    const removed = change?.removed ?? []
    const [first] = removed
    if (first === undefined) return
    const copies = removed.filter(({ onMedium }) => onMedium).length
    const files = [...new Set(removed.flatMap(({ redirectsIn }) => redirectsIn ?? []))]
    const where = files.length === 0 ? '' : ` to ${sayList(files)}`
    const copy =
      copies === 0
        ? ''
        : ` Of ${sayNumber(copies)} there is a copy on Medium, which names it as the original.`
    yield {
      message: `${capital(sayCount(removed.length, 'published post'))} ${removed.length === 1 ? 'is' : 'are'} taken away: ${sayRemoved(removed)}.${copy}`,
      fix: `Add a permanent redirect to what replaces ${removed.length === 1 ? 'it' : 'each'}${where}, or leave it if readers are to find nothing there.`,
      path: first.path,
      place: { line: 1 },
    }
  },
})

/** Two of them, and how many more. */
function sayRemoved(removed: readonly Removed[]): string {
  const names = removed.map(
    ({ post, url }) => `${quoted(post.title)} ${url === null ? `(${post.path})` : `at ${url}`}`,
  )
  const shown = names.slice(0, 2)
  const rest = names.length - shown.length
  return sayList(rest === 0 ? shown : [...shown, `${sayNumber(rest)} more`])
}
