import { foreignHost } from '../formats/foreign-original.ts'
import { canonicalPlace } from './declared-canonical.ts'
import { defineCheck } from './define-check.ts'
import { platformAt } from './platform-at.ts'

export default defineCheck({
  id: 'canonical-foreign',
  title: 'Warn about posts whose original is on another site',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'A canonical on another host says that the original is there. That is right for a post that you wrote for somebody else first; such a post is not taken to Medium from here, because the copy would name the wrong original. It is wrong for a post whose frontmatter was copied.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'https://help.medium.com/hc/en-us/articles/213477928',
  ],
  examples: {
    pass: [
      {
        name: 'The own site',
        file: '---\ntitle: A\ncanonical: https://example.com/blog/batching\n---\nText.\n',
      },
      {
        name: 'The own site with www, and a part of it on a host of its own',
        file: '---\ntitle: A\ncanonical: https://www.example.com/blog/batching\n---\nText.\n',
      },
      {
        name: 'A place for copies: another check says so',
        file: '---\ntitle: A\ncanonical: https://dev.to/example/batching-12ab\n---\nText.\n',
      },
      { name: 'No canonical', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'A guest post',
        file: '---\ntitle: A\ncanonical: https://blog.example.org/batching\n---\nText.\n',
        says: [
          'The canonical names blog.example.org as the home of the original; this site is example.com.',
        ],
      },
      {
        name: 'A post that somebody else printed first',
        file: '---\ntitle: A\ncanonical_url: https://www.example.net/2026/batching.html\n---\nText.\n',
        says: [
          'The canonical names example.net as the home of the original; this site is example.com.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const host = foreignHost(post.canonical, blog.ownHosts)
    if (host === null || platformAt(host) !== null) return
    yield {
      message: `The canonical names ${host} as the home of the original; this site is ${blog.ownHosts[0]}.`,
      fix: 'Delete the canonical if the post came out here first. Leave it if it came out there: the post is then not proposed for Medium.',
      place: canonicalPlace(post),
    }
  },
})
