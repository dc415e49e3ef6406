import { quoted } from '../text/say-lines.ts'
import { addressPath } from './address-path.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

export default defineCheck({
  id: 'slug-long',
  title: 'Warn about very long addresses',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'A long address is cut in chats, wraps in mails and is hard to read out. No search engine documents a limit; 100 characters for the last part are a habit.',
  evidence: ['https://developers.google.com/search/docs/crawling-indexing/url-structure'],
  options: {
    most: { default: 100, says: 'The most characters of the last part of an address.', least: 1 },
  },
  examples: {
    pass: [
      {
        name: 'A long path of short parts',
        file: '---\ntitle: A\n---\nText.\n',
        url: `https://example.com/${'archive/'.repeat(15)}batching/`,
      },
      {
        name: 'A blog that allows more',
        file: '---\ntitle: A\n---\nText.\n',
        url: `https://example.com/${'batching-'.repeat(12)}x`,
        options: { most: 120 },
      },
    ],
    fail: [
      {
        name: 'A whole sentence',
        file: '---\ntitle: A\n---\nText.\n',
        url: `https://example.com/blog/${'batching-'.repeat(12)}x/`,
        says: [
          'The address of the post ends in a part of 109 characters, “batching-batching-batching-batching-bat…”.',
        ],
      },
      {
        name: 'One more than a blog allows',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/blog/batching-writes.html',
        options: { most: 19 },
        says: ['The address of the post ends in a part of 20 characters, “batching-writes.html”.'],
      },
    ],
  },
  *run({ post, address }, { most }) {
    const last = addressPath(address)?.replace(/\/+$/, '').split('/').at(-1) ?? ''
    const length = [...last].length
    if (length <= most) return
    yield {
      message: `The address of the post ends in a part of ${length} characters, ${quoted(last, 40)}.`,
      fix: 'Set a short `slug` while the post is not out. If it is, leave it.',
      place: fieldPlace(post, ['slug', 'permalink', 'url', 'path']),
    }
  },
})
