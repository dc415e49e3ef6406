import { judge } from '../formats/canonical.ts'
import { joinUrl } from '../formats/url.ts'
import { quoted } from '../text/say-lines.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'canonical-relative',
  title: 'Require a canonical with scheme and host',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Most themes print the canonical as it is written. Google asks for whole addresses: a path alone names another page on each host that serves it, previews among them, and DEV refuses it.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://github.com/GoogleChrome/lighthouse/blob/main/core/audits/seo/canonical.js',
  ],
  examples: {
    pass: [
      {
        name: 'A whole address',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\n---\nText.\n',
      },
      {
        name: 'A host without a scheme: another check says so',
        file: '---\ntitle: A\ncanonical: //example.com/batching\n---\nText.\n',
      },
      {
        name: 'A template that nobody fills: another check says so',
        file: '---\ntitle: A\ncanonical: "/{{ slug }}"\n---\nText.\n',
      },
      { name: 'None', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'A path',
        file: '---\ntitle: A\ncanonical: /batching\n---\nText.\n',
        says: ['The canonical “/batching” names no host.'],
      },
      {
        name: 'A path with a query',
        file: '---\ntitle: A\ncanonical_url: "/?p=12"\n---\nText.\n',
        says: ['The canonical “/?p=12” names no host.'],
      },
      {
        name: 'The path of the front page',
        file: '---\ntitle: A\ncanonical: /\n---\nText.\n',
        says: ['The canonical “/” names no host.'],
      },
    ],
  },
  *run({ post, blog }) {
    const { canonical = '' } = post
    const declared = judge(canonical, blog)
    if (!/^\/(?!\/)/.test(canonical) || (declared.kind === 'unusable' && declared.garbage)) return
    const whole =
      blog.siteUrl === null
        ? ', scheme and host included'
        : `: \`${joinUrl(new URL(blog.siteUrl).origin, canonical)}\``
    yield {
      message: `The canonical ${quoted(canonical)} names no host.`,
      fix: `Write the whole address${whole}.`,
      place: canonicalPlace(post),
    }
  },
})
