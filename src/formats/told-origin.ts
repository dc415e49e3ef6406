import type { Content, Node, Post } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { nodesIn, textOf } from '../markdown/walk.ts'
import { sentencesOf } from '../text/words.ts'
import { related } from './canonical.ts'
import { elsewhere, retold } from './origin-words.ts'
import { hostOf } from './url.ts'

/** What a post says of where its text comes from. */
export interface ToldOrigin {
  /** `retold`: a summary, translation or repost of another text; `elsewhere`: it came out there first. */
  readonly kind: 'retold' | 'elsewhere'
  readonly sentence: string
  /** Of the other text. */
  readonly host: string
  readonly place: { readonly line: number; readonly column: number }
}

/** Posts say so in their first or last paragraphs; further inside, they speak of other things. */
const edge = 5
/** Around the text of a link, in characters that no post has. */
const open = '\uE000'
const close = '\uE001'

/**
 * Null unless a sentence of its own says so and links to the other text, on a host that is not the
 * author's. A post with a canonical has told in its fields where it came out.
 */
export function toldOrigin(post: Post, ownHosts: readonly string[]): ToldOrigin | null {
  if (ownHosts.length === 0) return null
  const known = knownOrigins(post.content)
  const key = ownHosts.join(' ')
  const before = known.get(key)
  if (before !== undefined) return before
  const found = findOrigin(post, ownHosts)
  known.set(key, found)
  return found
}

const knownOrigins = perContent((): Map<string, ToldOrigin | null> => new Map())

function findOrigin(post: Post, ownHosts: readonly string[]): ToldOrigin | null {
  for (const paragraph of edgesOf(post.content)) {
    const urls: string[] = []
    const text = marked(paragraph, urls).replace(/\s+/g, ' ')
    // Finding the sentences takes longest; a paragraph that leads to nobody else has none to find.
    if (urls.every(url => foreignHostOf(url, ownHosts) === null)) continue
    let links = 0
    for (const sentence of sentencesOf(text)) {
      const url = urls[links]
      links += sentence.split(open).length - 1
      const kind = kindOf(sentence, post)
      const host = url === undefined ? null : foreignHostOf(url, ownHosts)
      if (kind === null || host === null) continue
      const { line = 1, column = 1 } = paragraph.position?.start ?? {}
      return { kind, sentence: plain(sentence), host, place: { line, column } }
    }
  }
  return null
}

function edgesOf(content: Content): Node[] {
  const paragraphs = nodesIn(content).filter(({ type }) => type === 'paragraph')
  return paragraphs.length <= 2 * edge
    ? paragraphs
    : [...paragraphs.slice(0, edge), ...paragraphs.slice(-edge)]
}

/** The text of a paragraph with its links marked, their addresses in order. */
function marked(node: Node, urls: string[]): string {
  if (node.type === 'link' && node.url !== undefined) {
    urls.push(node.url)
    return `${open}${textOf(node)}${close}`
  }
  if (node.children !== undefined) return node.children.map(child => marked(child, urls)).join('')
  if (node.type === 'break') return ' '
  return node.type === 'html' ? '' : (node.value ?? '')
}

function kindOf(sentence: string, { canonical }: Post): ToldOrigin['kind'] | null {
  const said = sentence.replace(/^(?::{3,}\w*|\[!\w+\]|[\s*_([（>"“-])+/, '')
  if (retold.some(pattern => pattern.test(said))) return 'retold'
  return canonical === undefined && elsewhere.some(pattern => pattern.test(said))
    ? 'elsewhere'
    : null
}

function foreignHostOf(url: string, ownHosts: readonly string[]): string | null {
  const host = hostOf(url)
  return host === null || ownHosts.some(own => related(host, own)) ? null : host
}

function plain(sentence: string): string {
  return sentence
    .replace(/[\uE000\uE001]/g, '')
    .replace(/^:{3,}\w*\s*/, '')
    .replace(/[.。]?\s*$/, '')
}
