import type { Link } from '../domain.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { type DeadEnd, deadEnd } from './dead-end.ts'
import { defineCheck } from './define-check.ts'

const others = ['batches', 'caches', 'queues', 'shards', 'logs'].map(name => ({
  path: `posts/2024-05-0${name.length - 3}-all-about-${name}.md`,
  file: `---\ntitle: All about ${name}\n---\nText.\n`,
  url: `https://example.com/blog/2024/05/0${name.length - 3}/all-about-${name}`,
}))
const at = 'https://example.com/blog/2024/06/01/post'

export default defineCheck({
  id: 'link-own-dead',
  title: 'Warn about links to own posts that are not there',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'A post that was renamed, moved or deleted leaves links behind that end nowhere. Only addresses that are like those of your posts are looked at; of other pages we know nothing. Where your host redirects the old address, switch this off.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'https://www.w3.org/Provider/Style/URI',
  ],
  offWhen: 'your host redirects old addresses by rules of its own.',
  examples: {
    pass: [
      {
        name: 'A post, by its address and by its file',
        file: '---\ntitle: A\n---\nSee [queues](/blog/2024/05/03/all-about-queues/) and [logs](2024-05-01-all-about-logs.md).\n',
        url: at,
        path: 'posts/post.md',
        others,
      },
      {
        name: 'Pages that we cannot know',
        file: '---\ntitle: A\n---\nSee [our plans](/plans), [all of May](/blog/2024/05), [the next ten](/blog/2024/05/03/2) and [the feed](/blog/2024/05/03/feed.xml).\n',
        url: at,
        others,
      },
      {
        name: 'An address that is shown',
        file: '---\ntitle: A\n---\nWho asks for [`/blog/2024/05/03/all-about-sharks`](/blog/2024/05/03/all-about-sharks/) gets help.\n',
        url: at,
        others,
      },
      {
        name: 'A page in the folder of the posts',
        file: '---\ntitle: A\n---\nSee [our authors](/blog/our-authors).\n',
        others: others.map(other => ({ ...other, url: other.url.replace('2024/05/0', '') })),
      },
      {
        name: 'Too few posts to tell, and a post of another day',
        file: '---\ntitle: A\n---\nSee [streams](/blog/2024/05/03/all-about-streams) and [shards](/blog/2023/01/09/all-about-shards).\n',
        url: at,
        others: others.slice(2),
      },
      {
        name: 'An address that the post had before',
        file: '---\ntitle: A\n---\nSee [queues](/blog/2023/01/01/on-some-queues).\n',
        url: at,
        others: [
          ...others.slice(1),
          {
            path: 'posts/queue.md',
            file: '---\ntitle: Queues\nredirect_from: /blog/2023/01/01/on-some-queues/\n---\nText.\n',
            url: 'https://example.com/blog/2024/05/05/queue',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'Gone',
        file: '---\ntitle: A\n---\nSee [streams](/blog/2024/05/03/all-about-streams#size).\n\nAnd [filters](/blog/2024/05/04/filters), [again](/blog/2024/05/04/filters).\n',
        url: at,
        others,
        says: [
          '“streams” leads to /blog/2024/05/03/all-about-streams, which no post has.',
          'Two links (line 6) lead to /blog/2024/05/04/filters, which no post has.',
        ],
      },
      {
        name: 'Moved',
        file: '---\ntitle: A\n---\nSee [queues](https://example.com/2024/05/all-about-queues.html).\n',
        url: at,
        others,
        says: [
          '“queues” leads to /2024/05/all-about-queues.html, which no post has; “All about queues” is at /blog/2024/05/03/all-about-queues.',
        ],
      },
      {
        name: 'A file that is not there',
        file: '---\ntitle: A\n---\nSee [streams](../posts/2024-05-01-all-about-streams.md).\n',
        url: at,
        path: 'posts/post.md',
        others,
        says: ['“streams” leads to posts/2024-05-01-all-about-streams.md, which is not there.'],
      },
    ],
  },
  *run(subject) {
    const dead = new Map<string, DeadEnd & { links: Link[] }>()
    for (const link of subject.post.content.links) {
      const found = isShown(link) ? null : deadEnd(link, subject)
      if (found === null) continue
      const known = dead.get(found.path)
      if (known === undefined) dead.set(found.path, { ...found, links: [link] })
      else known.links.push(link)
    }
    for (const { path, why, fix, links } of dead.values()) {
      yield {
        message: `${sayLinks(links)} to ${path}, ${why}.`,
        fix,
        place: { line: links[0]!.line, column: links[0]!.column },
      }
    }
  },
})

/** A path as its own text is what the sentence is about: one that is not there, for instance. */
function isShown({ text, url }: Link): boolean {
  return url.startsWith('/') && url.replace(/\/$/, '') === text.trim().replace(/\/$/, '')
}

function sayLinks(links: readonly Link[]): string {
  const { text, url } = links[0]!
  if (links.length === 1) return `${quoted(text || url, 50)} leads`
  return `${capital(sayCount(links.length, 'link'))} (${sayLines(links.map(({ line }) => line))}) lead`
}
