import type { Link, PostSubject } from '../domain.ts'
import { absolute, isOwnLink } from '../formats/own-links.ts'
import { fileOf, folderOf, withoutExtension } from '../formats/path.ts'
import { quoted } from '../text/say-lines.ts'
import { tokensOf } from '../text/terms.ts'
import { type Parts, partsOf, postShapes } from './address-shape.ts'
import { fileBehind, homeOf, type OwnPost, ownPostBehind, postsOf } from './own-post.ts'
import { perBlog } from './per-blog.ts'

/** Where a link to an own post ends, when that post is not there. */
export interface DeadEnd {
  readonly path: string
  /** Goes on after the path and a comma. */
  readonly why: string
  readonly fix: string
}

/** Null: the post is there, or it is a page of which we know nothing. */
export function deadEnd(link: Link, subject: PostSubject): DeadEnd | null {
  return deadFile(link, subject) ?? deadAddress(link, subject)
}

/** A markdown file beside posts: those are the posts, so it is not there. */
function deadFile({ url }: Link, { post, blog }: PostSubject): DeadEnd | null {
  const path = fileBehind(url, post)
  if (path === null || postsOf(blog).byPath.has(path)) return null
  const [file] = url.split(/[?#]/)
  if (!foldersOf(blog).has(folderOf(path)) || blog.hasAsset(file!, post.path) === 'pass')
    return null
  return {
    path,
    why: 'which is not there',
    fix: 'Write the path of a post that is there, or unlink the text.',
  }
}

const foldersOf = perBlog(blog => new Set(blog.posts.map(({ post }) => folderOf(post.path))))

function deadAddress(link: Link, subject: PostSubject): DeadEnd | null {
  const home = homeOf(subject)
  const url = absolute(link.url, home)
  if (url === null || fileBehind(link.url, subject.post) !== null) return null
  const isOwn = isOwnLink(link, home)
  if (!isOwn || /\.(?!html?$)[a-z]\w{1,4}$/i.test(url.pathname)) return null
  if (ownPostBehind(link.url, subject) !== undefined) return null
  const parts = partsOf(url)
  const named = namesOf(subject.blog).get(parts.name) ?? []
  const path = url.pathname
  if (named.length === 0) {
    return isLikePosts(parts, subject)
      ? {
          path,
          why: 'which no post has',
          fix: 'Write the address of a post that is there, or unlink the text.',
        }
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
