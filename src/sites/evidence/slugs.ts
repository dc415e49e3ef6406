import type { Post } from '../../domain.ts'
import { fileOf, folderOf, withoutExtension } from '../../formats/path.ts'
import { unescaped } from '../../formats/url.ts'
import { latin } from './latin.ts'

const day = /^\d{4}-\d{1,2}-\d{1,2}[-_T ]*(?=.)|^\d{6}-(?=.)/

/** The names by which an address may call a post. */
export const slugKinds = ['slug', 'undated', 'name', 'title'] as const
export type SlugKind = (typeof slugKinds)[number]

/** The slug of one kind as it would stand in an address; null when the post has none. */
export function slugOf(post: Post, kind: SlugKind): string | null {
  const name = nameOf(post.path)
  if (kind === 'name') return name
  if (kind === 'undated') return name.replace(day, '')
  if (kind === 'slug') return post.slug ?? name.replace(day, '')
  return dashed(post.title) || null
}

/** `hello` of `hello.md`, `hello/index.md` and `hello.en.md`. */
function nameOf(path: string): string {
  const name = withoutExtension(fileOf(path)).replace(/\.[a-z]{2}(?:-[A-Za-z]{2,4})?$/, '')
  const folder = folderOf(path)
  return /^_?(?:index|readme)$/i.test(name) && folder !== '' ? fileOf(folder) : name
}

/** The folder a post belongs to, from the top: that of its bundle for `hello/index.md`. */
export function groupOf(path: string): string {
  const folder = folderOf(path)
  return /^_?(?:index|readme)\./i.test(fileOf(path)) ? folderOf(folder) : folder
}

/** How a segment of an address is compared: letters and digits, runs of the rest are one dash. */
export function segmentKey(segment: string): string {
  return dashed(unescaped(segment).replace(/\.html?$/i, ''))
}

/** How titles are compared: by their letters and digits. */
export function titleKey(title: string): string {
  return dashed(title)
}

/** All keys of a post with what each is worth, the best kind first. */
export function keysOf(post: Post): ReadonlyMap<string, number> {
  const keys = new Map<string, number>()
  const add = (text: string, worth: number) => {
    if (text !== '' && !keys.has(text)) keys.set(text, worth)
  }
  if (post.slug !== undefined) add(dashed(post.slug.split('/').at(-1) ?? ''), 6)
  const name = nameOf(post.path)
  for (const [text, worth] of [
    [name, 5],
    [name.replace(day, ''), 5],
    [post.title, 4],
  ] as const) {
    for (const variant of [text, latin(text) ?? text]) {
      add(dashed(variant), worth)
      add(dashed(variant.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')), worth)
      add(dashed(variant.replace(/&/g, ' and ')), worth)
    }
  }
  return keys
}

function dashed(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
