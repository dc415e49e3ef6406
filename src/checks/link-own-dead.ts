import type { Link, PostSubject } from '../domain.ts'
import { absolute, ownLinks } from '../formats/own-links.ts'
import { fileOf, folderOf, withoutExtension } from '../formats/path.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { tokensOf } from '../text/terms.ts'
import { type Parts, partsOf, postShapes } from './address-shape.ts'
import { defineCheck } from './define-check.ts'
import { fileBehind, homeOf, type OwnPost, ownPostBehind, postsOf } from './own-post.ts'
import { perBlog } from './per-blog.ts'

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
        file: '---\ntitle: A\n---\nSee [our plans](/plans), [all of May](/blog/2024/05) and [the feed](/blog/2024/05/03/feed.xml).\n',
        url: at,
        others,
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
    const dead = new Map<string, Dead & { links: Link[] }>()
    for (const link of subject.post.content.links) {
      const found = deadFile(link, subject) ?? deadAddress(link, subject)
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

interface Dead {
  readonly path: string
  /** Goes on after the path and a comma. */
  readonly why: string
  readonly fix: string
}

function sayLinks(links: readonly Link[]): string {
  const { text, url } = links[0]!
  if (links.length === 1) return `${quoted(text || url, 50)} leads`
  return `${capital(sayCount(links.length, 'link'))} (${sayLines(links.map(({ line }) => line))}) lead`
}

/** A markdown file beside posts: those are the posts, so it is not there. */
function deadFile({ url }: Link, { post, blog }: PostSubject): Dead | null {
  const path = fileBehind(url, post)
  if (path === null || postsOf(blog).byPath.has(path)) return null
  const [file] = url.split(/[?#]/)
  if (!foldersOf(blog).has(folderOf(path)) || blog.hasAsset(file!, post.path) === 'pass')
    return null
  return { path, why: 'which is not there', fix: 'Correct the path, or unlink the text.' }
}

const foldersOf = perBlog(blog => new Set(blog.posts.map(({ post }) => folderOf(post.path))))

function deadAddress(link: Link, subject: PostSubject): Dead | null {
  const home = homeOf(subject)
  const url = absolute(link.url, home)
  if (url === null || fileBehind(link.url, subject.post) !== null) return null
  const isOwn = ownLinks({ ...subject.post.content, links: [link] }, home).length > 0
  if (!isOwn || /\.(?!html?$)[a-z]\w{1,4}$/i.test(url.pathname)) return null
  if (ownPostBehind(link.url, subject) !== undefined) return null
  const parts = partsOf(url)
  const named = namesOf(subject.blog).get(parts.name) ?? []
  const path = url.pathname
  if (named.length === 0) {
    return isLikePosts(parts, subject)
      ? { path, why: 'which no post has', fix: 'Correct the address, or unlink the text.' }
      : null
  }
  const now = named.length === 1 ? placeOf(named[0]!, parts, subject) : null
  return now === null
    ? null
    : {
        path,
        why: `which no post has; ${quoted(named[0]!.post.title, 60)} is at ${now.pathname}`,
        fix: `Link to \`${/^https?:/i.test(link.url) ? now.href : now.pathname}\`.`,
      }
}

/** Where the post of that name is, unless the days of both say that it is another. */
function placeOf({ post, address }: OwnPost, parts: Parts, { blog }: PostSubject): URL | null {
  if (address.url === null || !address.certain || !post.published) return null
  const now = new URL(address.url)
  const isPost = parts.day !== '' || postShapes(blog).has(parts.shape)
  return isPost && words(parts.name) > 1 && agree(parts.day, partsOf(now).day) ? now : null
}

/** `2024-05` and `2024-05-01` may be one day. */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Names that the page of a post may have had: by its address, its file, its title. */
const namesOf = perBlog(blog => {
  const names = new Map<string, OwnPost[]>()
  for (const own of blog.posts) {
    const { post, address } = own
    const path = withoutExtension(post.path).replace(/\/index$/, '')
    const file = fileOf(path).replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
    const now = address.url === null ? '' : partsOf(new URL(address.url)).name
    for (const name of new Set([now, file.toLowerCase(), slugOf(post.title)]))
      names.set(name, [...(names.get(name) ?? []), own])
  }
  return names
})

function slugOf(title: string): string {
  return tokensOf(title.toLowerCase())
    .map(({ word }) => word)
    .join('-')
}

/** Within a day, or in the folder of the posts with a name as long as theirs. */
function isLikePosts({ shape, day, name }: Parts, { blog }: PostSubject): boolean {
  if (shape === '' || name === '' || !postShapes(blog).has(shape)) return false
  return day === '' ? words(name) >= 3 : /[a-z]/.test(name)
}

function words(name: string): number {
  return name.split(/[-_]+/).filter(part => part !== '').length
}
