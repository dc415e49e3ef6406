import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { ownPostBehind } from './own-post.ts'

const queue = (fields: string) => [
  {
    path: 'posts/queue.md',
    file: `---\ntitle: Our queue\n${fields}---\nText.\n`,
    url: 'https://example.com/queue',
  },
]

export default defineCheck({
  id: 'link-own-unready',
  title: 'Warn about links to own drafts',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Until the other post is published, readers and search engines find nothing at the end of the link.',
  evidence: ['https://developers.google.com/search/docs/crawling-indexing/links-crawlable'],
  examples: {
    pass: [
      {
        name: 'A published post',
        file: '---\ntitle: A\n---\nWrites wait in [our queue](/queue).\n',
        others: queue(''),
      },
      {
        name: 'From one draft to another',
        file: '---\ntitle: A\ndraft: true\n---\nWrites wait in [our queue](/queue).\n',
        others: queue('draft: true\n'),
      },
    ],
    fail: [
      {
        name: 'By its address',
        file: '---\ntitle: A\n---\nWrites wait in [our queue](/queue#size).\n',
        others: queue('draft: true\n'),
        says: ['“our queue” links to “Our queue”, which is not published (posts/queue.md).'],
      },
      {
        name: 'By its file',
        file: '---\ntitle: A\n---\nWrites wait in [our queue](queue.md).\n',
        others: queue('published: false\n'),
        says: ['“our queue” links to “Our queue”, which is not published (posts/queue.md).'],
      },
    ],
  },
  *run(subject) {
    if (!subject.post.published) return
    for (const { url, text, line, column } of subject.post.content.links) {
      const own = ownPostBehind(url, subject)
      if (own === undefined || own.post.published || own.post.path === subject.post.path) continue
      yield {
        message: `${quoted(text || url, 50)} links to ${quoted(own.post.title, 60)}, which is not published (${own.post.path}).`,
        fix: 'Unlink the text until that post is published.',
        place: { line, column },
      }
    }
  },
})
