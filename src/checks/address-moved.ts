import type { Cause, Move } from '../domain.ts'
import { capital } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

export default defineCheck({
  id: 'address-moved',
  title: 'Disallow a change that moves a published post',
  needs: 'post',
  ofChange: true,
  severity: 'error',
  concerns: 'post',
  why: 'Links, bookmarks and the canonical of a copy on Medium keep the address that a post had. When a new slug, title, date or file name moves the page and nothing sends readers on, they find an error page, and search engines know the post under two addresses. A title that is edited for good reasons does this silently on generators that make the address of it. It is found where there is something to compare with: on a pull request, or with --base.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    'https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes',
    'https://help.medium.com/hc/en-us/articles/213477928',
    'https://www.w3.org/Provider/Style/URI',
  ],
  examples: {
    pass: [
      {
        name: 'The same address, whatever else changed',
        file: '---\ntitle: A better title\nslug: batching\n---\nText.\n',
        url: 'https://example.com/batching/',
        before: {
          file: '---\ntitle: A title\nslug: batching\n---\nText.\n',
          url: 'https://example.com/batching/',
        },
      },
      {
        name: 'A draft has no readers yet',
        file: '---\ntitle: A\nslug: new\n---\nText.\n',
        url: 'https://example.com/new/',
        before: {
          file: '---\ntitle: A\nslug: old\ndraft: true\n---\nText.\n',
          url: 'https://example.com/old/',
        },
      },
      {
        name: 'A new post',
        file: '---\ntitle: A\nslug: new\n---\nText.\n',
        url: 'https://example.com/new/',
      },
    ],
    fail: [
      {
        name: 'A new slug',
        file: '---\ntitle: A\nslug: new\n---\nText.\n',
        url: 'https://example.com/new/',
        before: {
          file: '---\ntitle: A\nslug: old\n---\nText.\n',
          url: 'https://example.com/old/',
          cause: { by: 'field', name: 'slug', was: 'old' },
          keep: 'slug: old',
          redirect: { line: '/old/ /new/ 301', file: 'public/_redirects' },
        },
        says: [
          'The post moves from https://example.com/old/ to https://example.com/new/: its slug was “old”.',
        ],
      },
      {
        name: 'A new title, a canonical that was forgotten, and a copy on Medium',
        file: '---\ntitle: New\ncanonical: https://example.com/old/\nmedium: https://medium.com/@example/old-0123456789ab\n---\nText.\n',
        url: 'https://example.com/new/',
        before: {
          file: '---\ntitle: Old\ncanonical: https://example.com/old/\nmedium: https://medium.com/@example/old-0123456789ab\n---\nText.\n',
          url: 'https://example.com/old/',
          cause: { by: 'title', name: 'MkDocs Material', was: 'Old' },
          keep: 'slug: old',
        },
        says: [
          'The post moves from https://example.com/old/ to https://example.com/new/: MkDocs Material makes the address of the title, which was “Old”. Its canonical still names the old address.',
        ],
      },
      {
        name: 'Another name of the file',
        file: '---\ntitle: A\n---\nText.\n',
        path: 'posts/new.md',
        url: 'https://example.com/new/',
        before: {
          path: 'posts/old.md',
          url: 'https://example.com/old/',
          cause: { by: 'file', name: 'posts/old.md', was: 'posts/old.md' },
        },
        says: [
          'The post moves from https://example.com/old/ to https://example.com/new/: its file was posts/old.md.',
        ],
      },
    ],
  },
  *run({ post, before }) {
    const move = before?.move
    if (move == null || move.respelled || move.together || move.cause?.by === 'settings') return
    const { from, to, cause, staleCanonical } = move
    const canonical = staleCanonical ? ' Its canonical still names the old address.' : ''
    const place =
      cause?.by === 'title'
        ? fieldPlace(post, ['title'])
        : cause?.by === 'field'
          ? fieldPlace(post, [cause.name])
          : { line: 1 }
    yield {
      message: `The post moves from ${from} to ${to}${sayCause(cause)}.${canonical}`,
      fix: fixOf(move),
      place,
    }
  },
})

function sayCause(cause: Cause | null): string {
  if (cause === null) return ''
  const { by, name, was } = cause
  if (by === 'file') return `: its file was ${was}`
  if (by === 'title')
    return `: ${name} makes the address of the title, which was ${quoted(was ?? '')}`
  return was === null ? `: its ${name} is new` : `: its ${name} was ${quoted(was)}`
}

/** Keep the old address, or send readers on; and tell the copy, which nobody else does. */
function fixOf({ keep, cause, redirect, onMedium }: Move): string {
  const stay =
    keep !== null
      ? `Set “${keep}” in the frontmatter to keep the address`
      : cause?.by === 'file'
        ? `Move the file back to ${cause.was} to keep the address`
        : null
  const send =
    redirect === null
      ? 'set up a permanent redirect from the old address to the new one'
      : `add “${redirect.line}” to ${redirect.file ?? 'the frontmatter'} to send readers on`
  const either = stay === null ? capital(send) : `${stay}, or ${send}`
  const copy = onMedium
    ? ' If it moves, set the canonical link of the copy on Medium to the new address: Story settings, Advanced settings.'
    : ''
  return `${either}.${copy}`
}
