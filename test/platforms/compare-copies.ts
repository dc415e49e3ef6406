import { openDesk } from '../../src/commands/command.ts'
import type { Post, PostSubject } from '../../src/domain.ts'
import { loadDialects } from '../../src/markdown/parse.ts'
import type { Altered } from '../../src/platforms/medium/copy/altered.ts'
import { makeCopy } from '../../src/platforms/medium/copy/make-copy.ts'
import { asHtml, storyOf } from '../../src/platforms/medium/copy/write-copy.ts'
import { lossesIn } from '../../src/platforms/medium/define-loss.ts'
import { losses } from '../../src/platforms/medium/losses/registry.ts'
import medium from '../../src/platforms/medium/medium.ts'
import { readBlog } from '../../src/read-blog.ts'
import { type Missing, missingIn } from './kept-in-copy.ts'

export interface Compared {
  readonly path: string
  readonly missing: Missing
  /** Listed changes that are not so. */
  readonly untrue: readonly string[]
  /** Losses that the post has and no listed change tells of. */
  readonly silent: readonly string[]
  readonly changes: number
  readonly ms: number
}

/** Posts of a blog, evenly over its list, and what is wrong with the copy of each. */
export async function compareBlog(folder: string, many: number): Promise<Compared[]> {
  const { config, world } = openDesk(folder)
  const { located, blog } = readBlog(config, world)
  const posts = located.filter(({ post, address }) => post.unread !== true && address.url !== null)
  const step = Math.max(1, Math.floor(posts.length / many))
  const sampled = posts.filter((_, at) => at % step === 0).slice(0, many)
  await loadDialects(sampled.map(({ post }) => post.path))
  return sampled.map(({ post, address }) => compare({ post, address, blog }))
}

export function compare(subject: PostSubject): Compared {
  const { post, address } = subject
  const handOff = medium.handOff(subject)
  const start = performance.now()
  const { blocks, altered } = makeCopy(subject, handOff, losses)
  const html = asHtml(storyOf(handOff, blocks))
  const ms = performance.now() - start
  const unlinked = new Set(handOff.unlink.map(({ url, line }) => `${line} ${url}`))
  const told = (line: number) =>
    altered.some(one => one.line === line && /^(?:address|embed)$/.test(one.what))
  const isExcused = (url: string, line: number) =>
    unlinked.has(`${line} ${url}`) ||
    altered.some(
      one =>
        one.line === line && one.now === `Unlinked: a code block has no links; it led to ${url}`,
    ) ||
    (told(line) && /\.mdx?\b|\{[{%]|\/\/player\.|^(?!https?:)[a-z-]+:/i.test(url))
  return {
    path: `${post.path}`,
    missing: missingIn(html, post, url => whole(url, address.url!), isExcused),
    untrue: altered.filter(one => !isTrue(one, subject, html)).map(sayAltered),
    silent: silentLosses(subject, altered),
    changes: altered.length,
    ms,
  }
}

function whole(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url
}

const sayAltered = ({ line, what, was, now }: Altered) => `${line} ${what}: ${was} → ${now}`

/** What it was stands on its line; what it became, where it is an address or text, in the copy. */
function isTrue({ line, was, now }: Altered, { post }: PostSubject, html: string): boolean {
  const source = post.body.split(/\r?\n/)[line - post.bodyLine]
  if (source === undefined || !source.includes(was.replace(/…$/, ''))) return false
  const became = /^Became (https?:\S+)/.exec(now)?.[1]
  return (
    became === undefined ||
    html.includes(became.replaceAll('&', '&#x26;')) ||
    html.includes(became.replaceAll('&', '&amp;'))
  )
}

/** A caption comes along; a list in a step is told of with its step. */
function silentLosses(subject: PostSubject, altered: readonly Altered[]): string[] {
  return lossesIn(subject.post.content, losses, subject)
    .filter(({ loss }) => loss.id !== 'caption')
    .flatMap(({ loss, spots }) =>
      spots
        .filter(spot => !altered.some(({ line }) => isWithin(line, spot.line, subject.post)))
        .map(({ line, what }) => `${line} ${loss.id} ${what}`),
    )
}

/** Some losses are told of at the beginning of their block. */
function isWithin(line: number, from: number, { body, bodyLine }: Post): boolean {
  const lines = body.split(/\r?\n/).slice(from - bodyLine)
  const end = lines.findIndex(text => text.trim() === '')
  return line >= from && line < from + Math.max(1, end === -1 ? lines.length : end)
}
