import { capital, sayCount } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'

export default defineLoss({
  id: 'fragment-link',
  title: 'Warn about links within the page, which do not work on Medium',
  severity: 'warning',
  minutes: 0.3,
  why: 'Medium gives headings no names to link to, so a table of contents and links within the page lead nowhere.',
  evidence: [
    'https://github.com/dexplo/jupyter_to_medium/issues/10',
    'https://the57thpick.com/posts/pb/',
  ],
  becomes: 'will lead nowhere on Medium',
  replace: 'Unlink each, or delete the table of contents',
  find: content =>
    content.links
      .filter(({ url }) => /^#./.test(url))
      .map(({ url, line }) => ({ line, what: url })),
  say: spots => capital(sayCount(spots.length, 'link within the page', 'links within the page')),
  examples: {
    pass: [
      {
        name: 'A section of another page',
        file: '---\ntitle: A\n---\nSee [queues](/queue#size).\n',
      },
      { name: 'A heading', file: '---\ntitle: A\n---\n## Queues\n\nSee below.\n' },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\nSee [queues](#queues).\n\n## Queues\n',
        says: ['One link within the page (line 4) will lead nowhere on Medium.'],
      },
      {
        name: 'A table of contents',
        file: '---\ntitle: A\n---\n- [Batches](#batches)\n- [Queues](#queues)\n\n## Batches\n\n## Queues\n',
        says: ['Two links within the page (lines 4 and 5) will lead nowhere on Medium.'],
      },
    ],
  },
})
