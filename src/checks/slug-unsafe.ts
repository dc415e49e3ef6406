import type { PostSubject } from '../domain.ts'
import { sayList } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { addressPath } from './address-path.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

/** What addresses escape, or what ends them early in text, markdown and shells. */
const unsafe = /[\s"'`<>()[\]{}|\\^%?#&+]/gu

export default defineCheck({
  id: 'slug-unsafe',
  title: 'Disallow addresses with spaces and signs',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'A space or a sign such as “+” or “(” in an address is written in several ways, breaks where people paste it, and makes each way a page of its own. Letters of any alphabet are fine.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    'https://datatracker.ietf.org/doc/html/rfc3986#section-2',
  ],
  examples: {
    pass: [
      {
        name: 'Letters, digits and hyphens',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/blog/batching-2/',
      },
      {
        name: 'Letters of another alphabet',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/blog/%E6%89%B9%E9%87%8F/',
      },
      {
        name: 'A slug that the generator mends',
        file: '---\ntitle: A\nslug: How we batch\n---\nText.\n',
        url: 'https://example.com/how-we-batch/',
      },
    ],
    fail: [
      {
        name: 'A space',
        file: '---\ntitle: A\nslug: how we batch\n---\nText.\n',
        url: 'https://example.com/how%20we%20batch/',
        says: ['The address of the post holds a space: “/how we batch/”.'],
      },
      {
        name: 'Two signs',
        path: 'posts/es2015+(draft).md',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/es2015+(draft)',
        says: ['The address of the post holds “+”, “(” and “)”: “/es2015+(draft)”.'],
      },
      {
        name: 'An address that is not known, by its slug',
        file: '---\ntitle: A\nslug: c# and go\n---\nText.\n',
        url: null,
        says: ['The slug of the post holds “#” and a space: “c# and go”.'],
      },
    ],
  },
  *run(subject) {
    const found = unsafeIn(subject)
    if (found === null) return
    const { post } = subject
    yield {
      message: `The ${found.what} of the post holds ${found.signs}: ${quoted(found.text)}.`,
      fix: `Write \`slug: ${safe(found.text)}\`, or rename the file. If the post is out already, redirect the old address.`,
      place: fieldPlace(post, ['slug', 'permalink', 'url', 'path']),
    }
  },
})

function unsafeIn({ post, address }: PostSubject) {
  const path = addressPath(address)
  const text = path ?? post.slug
  const signs = [...new Set(text?.match(unsafe))].map(sign =>
    sign.trim() === '' ? 'a space' : quoted(sign),
  )
  if (text === undefined || signs.length === 0) return null
  return { what: path === null ? 'slug' : 'address', text, signs: sayList(signs) }
}

function safe(text: string): string {
  const last = text.replace(/\/+$/, '').split('/').at(-1)!
  return last
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._~]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
