import type { PostSubject } from '../../../domain.ts'
import { mistypeOf } from '../../../formats/mistyped-address.ts'
import { fileOf, folderOf, isMarkdown, joinPath, withoutExtension } from '../../../formats/path.ts'
import { parseUrl, unescaped } from '../../../formats/url.ts'
import type { Tell } from './altered.ts'
import { elementsIn, lineOf, type Root, textOf } from './html-tree.ts'
import { alone, escaped, rewrite, type SourceLine } from './source-lines.ts'

/** Hugo's and Jekyll's words for the address of another post, and for the beginning of all. */
const reference =
  /\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s>%]+)["'`]?(?:\s[^}]*)?[>%]\}\}|\{%-?\s*(?:post_url|link)\s+([^%]+?)\s*-?%\}/g
const filtered = /\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|url)\s*-?\}\}/g
const home = /\{\{-?\s*site\.(?:url|baseurl|base_url)\s*-?\}\}|\{\{<\s*baseurl\s*>\}\}/gi

/** Addresses that a template would fill in, filled in where the blog tells them. */
export function fillAddresses(
  lines: readonly SourceLine[],
  tell: Tell,
  subject: PostSubject,
): readonly SourceLine[] {
  const site = subject.blog.siteUrl
  const posts = rewrite(lines, reference, ({ match, line, before, isAlone }) => {
    const named = (match[1] ?? match[2] ?? '').trim().replace(/^["']|["']$/g, '')
    const isWhole = /^https?:\/\//i.test(named)
    const url = isWhole ? named : addressOf(named, subject)
    if (isWhole && !/[("'=]$/.test(before)) {
      tell(line, `Became its bare address, ${url}`)
      const link = `<a href="${escaped(named)}">${escaped(named)}</a>`
      return isAlone ? alone(`<p>${link}</p>`, before) : ` ${link} `
    }
    if (url === null) {
      tell(line, 'Its address is not known', `Put the address of ${named}`)
      return '#'
    }
    tell(line, `Leads to ${url}`)
    return url
  })
  if (site === null) return posts
  const base = parseUrl(site)?.pathname.replace(/\/$/, '') ?? ''
  const whole = rewrite(posts, filtered, ({ match, line }) => {
    tell(line, `Begins with ${site}`)
    return `${site}/${match[1]!.replace(/^\//, '')}`
  })
  return rewrite(whole, home, ({ match, line, before }) => {
    tell(line, `Begins with ${site}`)
    if (/base_?url/i.test(match[0]) && /[\w/]$/.test(before))
      return before.endsWith(base) ? '' : base
    return site
  })
}

/** All addresses whole, so that they lead somewhere from Medium too. */
export function makeWhole(tree: Root, tell: Tell, subject: PostSubject): void {
  for (const element of elementsIn(tree)) {
    const name = { a: 'href', img: 'src', iframe: 'src', source: 'src', video: 'src' }[
      element.tagName
    ]
    const written = name === undefined ? '' : textOf(element, name)
    if (name === undefined || written === '' || written.startsWith('#')) continue
    if (element.tagName === 'a' && !leadsSomewhere(written)) {
      delete element.properties.href
      tell(lineOf(element), 'Unlinked: its address is none of the web')
      continue
    }
    const whole = wholeAddress(written, subject)
    if (whole === written) continue
    if (whole === null) {
      tell(lineOf(element), `${written} has no whole address`, `Put the address of ${written}`)
      continue
    }
    element.properties[name] = whole
    if (!/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(written)) tell(lineOf(element), `Became ${whole}`)
  }
}

/** A page, a letter or a call, or an address without a scheme; never a script. */
function leadsSomewhere(written: string): boolean {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*):/iu.exec(written)?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)
}

/** Null where nothing is known that it is relative to. */
export function wholeAddress(written: string, subject: PostSubject): string | null {
  const { address, blog, post } = subject
  if (/^(?:mailto|tel|data|javascript):/i.test(written)) return written
  if (/^[a-z][a-z\d+.-]*:/i.test(written) || mistypeOf(written) !== null) return written
  const [path = '', rest = ''] = splitAt(written)
  if (isMarkdown(path) && !path.startsWith('/')) {
    const own = postAt(joinPath(folderOf(post.path), unescaped(path)), subject)
    if (own !== null) return own + rest
  }
  const base = address.url ?? blog.siteUrl
  return base === null ? null : (parseUrl(written, base)?.href ?? null)
}

function splitAt(written: string): [path: string, rest: string] {
  const at = written.search(/[?#]/)
  return at === -1 ? [written, ''] : [written.slice(0, at), written.slice(at)]
}

function postAt(path: string, { blog }: PostSubject): string | null {
  return blog.posts.find(({ post }) => post.path === path)?.address.url ?? null
}

/** The post that a template names: by the end of its path, or its name without the day. */
function addressOf(named: string, { blog }: PostSubject): string | null {
  const [path, rest] = splitAt(named)
  const wanted = withoutExtension(path.replace(/^\//, '').replace(/\/(?:_?index(?:\.\w+)?)?$/, ''))
  const found = blog.posts.find(({ post }) => {
    const own = withoutExtension(post.path).replace(/\/_?index$/, '')
    return (
      own === wanted ||
      own.endsWith(`/${wanted}`) ||
      fileOf(own).replace(/^\d{4}-\d\d?-\d\d?-/, '') === wanted
    )
  })
  const url = found?.address.url
  return url == null ? null : url + rest
}
