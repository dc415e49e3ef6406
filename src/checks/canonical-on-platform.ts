import { foreignHost } from '../formats/foreign-original.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { platformAt } from './platform-at.ts'

export default defineCheck({
  id: 'canonical-on-platform',
  title: 'Warn about a canonical on a platform for copies',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'A canonical on Medium, DEV, Hashnode, Substack or LinkedIn asks search engines to show the page there in place of yours. Where the post is content of your site, the copy should name your page, not your page the copy.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://indieweb.org/Medium',
  ],
  offWhen: 'Switch it off when your posts come out on a platform first, and mean it.',
  examples: {
    pass: [
      {
        name: 'The own site',
        file: '---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n',
      },
      {
        name: 'Another site',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching\n---\nText.\n',
      },
      {
        name: 'A host that only ends alike',
        file: '---\ntitle: A\ncanonical: https://notmedium.com/batching\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'DEV',
        file: '---\ntitle: A\ncanonical_url: https://dev.to/example/batching-12ab\n---\nText.\n',
        says: [
          'The canonical names DEV, dev.to, as the home of the original; this site is example.com.',
        ],
      },
      {
        name: 'A publication of Medium',
        file: '---\ntitle: A\ncanonical: https://batching.medium.com/writes-0123456789ab\n---\nText.\n',
        says: [
          'The canonical names Medium, batching.medium.com, as the home of the original; this site is example.com.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const host = foreignHost(post.canonical, blog.ownHosts)
    const platform = host === null ? null : platformAt(host)
    if (platform === null) return
    yield {
      message: `The canonical names ${platform}, ${host}, as the home of the original; this site is ${blog.ownHosts[0]}.`,
      fix: `Delete the canonical here, and name this page as the canonical on ${platform}. Leave it if the original is there: the post is then not proposed for Medium.`,
      place: canonicalPlace(post),
    }
  },
})
