import type { HandOff, Post } from '../../../domain.ts'
import { html } from '../../../markdown/safe-html.ts'
import type { Altered } from './altered.ts'
import { type Element, elementsIn, type Root, textOf } from './html-tree.ts'
import type { PostCopy } from './make-copy.ts'
import { previewPage } from './preview-page.ts'
import { asHtml, asMarkdown, storyOf } from './write-copy.ts'

/** `changes.json`: what is in a copy, and what is not as in the post. */
export interface ChangesJson {
  readonly version: 1
  readonly post: string
  /** What the canonical link must read. */
  readonly canonical: string | null
  readonly title: string
  readonly subtitle: string
  readonly tags: readonly string[]
  readonly cover?: string
  readonly ownLinks: {
    readonly kept: readonly OwnLink[]
    readonly unlinked: readonly OwnLink[]
  }
  /** To upload, in order. */
  readonly images: readonly { readonly src: string; readonly alt: string }[]
  readonly changes: readonly Altered[]
}
interface OwnLink {
  readonly line: number
  readonly text: string
  readonly url: string
}

export interface CopyFile {
  readonly path: string
  readonly text: string
}

/** The files of an export. */
export function copyFiles(
  post: Post,
  handOff: HandOff,
  copy: PostCopy,
  live: readonly Element[] | null = null,
): CopyFile[] {
  const story = storyOf(handOff, copy.blocks)
  const json = changesOf(post, handOff, copy, story)
  return [
    { path: 'index.html', text: previewPage(post, handOff, copy, live) },
    { path: 'story.html', text: storyPage(handOff.title, story) },
    { path: 'story.md', text: asMarkdown(story) },
    { path: 'changes.json', text: `${JSON.stringify(json, null, 2)}\n` },
    { path: 'changes.txt', text: sayChanges(json) },
  ]
}

/** Of these, the pages alone: post and copy side by side, and the story to paste. */
export function copyPages(post: Post, handOff: HandOff, copy: PostCopy): CopyFile[] {
  const story = storyOf(handOff, copy.blocks)
  return [
    { path: 'index.html', text: previewPage(post, handOff, copy, null, false) },
    { path: 'story.html', text: storyPage(handOff.title, story) },
  ]
}

function changesOf(post: Post, handOff: HandOff, { altered }: PostCopy, story: Root): ChangesJson {
  const { url, title, subtitle, tags, cover, keep, unlink } = handOff
  const images = [...elementsIn(story)].filter(({ tagName }) => tagName === 'img')
  return {
    version: 1,
    post: post.path,
    canonical: url,
    ...{ title, subtitle, tags },
    ...(cover !== undefined && { cover }),
    ownLinks: { kept: keep.map(ownLink), unlinked: unlink.map(ownLink) },
    images: images.map(image => ({ src: textOf(image, 'src'), alt: textOf(image, 'alt') })),
    changes: altered,
  }
}

const ownLink = ({ line, text, url }: OwnLink): OwnLink => ({ line, text, url })

/** Nothing but the story: select all, copy, paste. */
function storyPage(title: string, story: Root): string {
  const { html: page } = html`<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
${{ html: asHtml(story) }}`
  return page
}

/** A change a paragraph: where, what stood there, what stands there now, what is left to do. */
export function sayChanges({ post, changes }: Pick<ChangesJson, 'post' | 'changes'>): string {
  const told = changes.map(({ line, was, now, todo }) => {
    const rest = todo === undefined ? '' : ` ${todo}.`
    return `${post}:${line}  ${was}\n  ${now}.${rest}\n`
  })
  return told.length === 0 ? 'Nothing in the copy differs from the post.\n' : told.join('\n')
}
