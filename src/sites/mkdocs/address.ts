import type { Post } from '../../domain.ts'
import { fileOf, withoutExtension } from '../../formats/path.ts'
import { dayOfYear, monthName, readDate, type WrittenDate } from '../../formats/written-date.ts'
import type { Located } from '../define-generator.ts'
import type { Blog, MkDocsSettings } from './settings.ts'

/** A page where it lies: `guide/a.md` is `/guide/a/`, an index its folder. */
export function pageAddress(rest: string, { folders }: MkDocsSettings): Located {
  const bare = withoutExtension(rest)
  const isIndex = /(?:^|\/)(?:index|readme)$/i.test(bare)
  const home = bare.replace(/(?:^|\/)(?:index|readme)$/i, '')
  if (isIndex && folders) return { path: home === '' ? '/' : `/${home}/`, rule: 'its path' }
  if (isIndex) return { path: `/${home === '' ? '' : `${home}/`}index.html`, rule: 'its path' }
  return { path: folders ? `/${bare}/` : `/${bare}.html`, rule: 'its path' }
}

export function postAddress(
  post: Post,
  rest: string,
  blog: Blog,
  { folders, file }: MkDocsSettings,
): Located {
  const tokens = tokensOf(post, rest, blog)
  let why: string | null = null
  const filled = blog.pattern.replace(/\{(\w+)\}/g, (match, name: string) => {
    const value = tokens(name)
    if (typeof value === 'string') return value
    why ??= value.why
    return match
  })
  if (why !== null) return { why }
  const path = [blog.folder, filled]
    .join('/')
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/')
  return {
    path: folders ? `/${path}/` : `/${path}.html`,
    rule: `post_url_format ${blog.pattern} of ${file}`,
  }
}

function tokensOf(post: Post, rest: string, blog: Blog) {
  return (name: string): string | { readonly why: string } => {
    if (name === 'slug') {
      if (post.slug !== undefined) return post.slug
      if (blog.ownSlugs) return { why: 'the blog plugin makes slugs with a function of its own' }
      return slugify(post.title)
    }
    if (name === 'date') return dateOf(post, blog)
    if (name === 'file') return withoutExtension(fileOf(rest))
    if (name === 'categories') return categoriesOf(post, blog)
    return { why: `the blog plugin does not know {${name}}` }
  }
}

function dateOf(post: Post, { dates }: Blog): string | { readonly why: string } {
  const date = readDate(post.date ?? '')
  if (date === null)
    return { why: 'its address needs a date, and the post has none that can be read' }
  return dateText(date, dates) ?? { why: `the date format ${dates} has a part that is not known` }
}

function categoriesOf(post: Post, { maxCategories }: Blog): string {
  const { categories } = post.frontmatter.values
  const list: readonly unknown[] = Array.isArray(categories) ? categories : []
  return list
    .slice(0, maxCategories)
    .map(name => slugify(String(name)))
    .join('/')
}

/** What pymdownx calls slugify, in lower case: each space is a hyphen, letters of all scripts stay. */
function slugify(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?[^>]*>/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** Unicode's date pattern (CLDR), as far as addresses use it. */
function dateText(date: WrittenDate, pattern: string): string | null {
  const two = (value: number) => String(value).padStart(2, '0')
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.year).padStart(4, '0'),
    y: String(date.year),
    yy: two(date.year % 100),
    MM: two(date.month),
    M: String(date.month),
    MMM: monthName(date).slice(0, 3),
    MMMM: monthName(date),
    dd: two(date.day),
    d: String(date.day),
    D: String(dayOfYear(date)),
  }
  let known = true
  const text = pattern.replace(/([a-zA-Z])\1*/g, token => {
    known &&= parts[token] !== undefined
    return parts[token] ?? token
  })
  return known ? text : null
}
