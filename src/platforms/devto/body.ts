import { toHtml } from 'hast-util-to-html'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { Root as Mdast } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { PostSubject } from '../../domain.ts'
import { makeWhole } from '../medium/copy/addresses.ts'
import type { Altered, Tell } from '../medium/copy/altered.ts'
import { lineOf, type Root, replaceEach, textOf } from '../medium/copy/html-tree.ts'
import { mendedTree } from '../medium/copy/mended-tree.ts'
import { losses } from '../medium/losses/registry.ts'
import { escapeLiquid } from './escape-liquid.ts'

/** What DEV does not know either. Tables, nested lists and raised letters it has. */
const unknown = new Set([
  ...['admonition', 'definition-list', 'details', 'diagram', 'duplicate-title', 'embed'],
  ...['footnote', 'fragment-link', 'math', 'mdx-component', 'raw-html', 'shortcode'],
])
const mended = losses.filter(({ id }) => unknown.has(id))

/** Markdown has no sign for them, and DEV keeps them as HTML. */
const keepHtml: Handle = (_, element) => ({ type: 'html', value: toHtml(element) })
const kept = ['kbd', 'sub', 'sup', 'mark', 'abbr']

/** A post → the markdown that shows it on DEV, and what it has in another form. */
export function bodyFor(subject: PostSubject): {
  readonly markdown: string
  readonly altered: readonly Altered[]
} {
  const { tree, as, all } = mendedTree(subject, mended)
  makeWhole(tree, as('address'), subject)
  dropData(tree, as('image-format'))
  dropEmptyLinks(tree)
  const handlers = Object.fromEntries(kept.map(name => [name, keepHtml]))
  const made = toMdast(tree, {
    handlers,
    nodeHandlers: { comment: () => undefined },
    document: true,
  }) as Mdast
  escapeLiquid(made)
  const markdown = toMarkdown(made, {
    ...{ bullet: '-', emphasis: '*', fences: true, extensions: [gfmToMarkdown()] },
    // Three dashes at the beginning would be read as frontmatter, and `^` raises what follows.
    rule: '*',
    unsafe: [{ character: '^', inConstruct: 'phrasing' }],
  })
  return { markdown, altered: all() }
}

/** DEV refuses an article with a picture in an address. */
function dropData(tree: Root, tell: Tell): void {
  replaceEach(tree, element => {
    if (element.tagName !== 'img' || !/^data:/i.test(textOf(element, 'src'))) return null
    tell(lineOf(element), 'Left out: a picture written in its address', 'Upload it on DEV')
    return []
  })
}

/** What is left of a link in a link, where a browser closes the outer one. */
function dropEmptyLinks(tree: Root): void {
  replaceEach(tree, element =>
    element.tagName === 'a' && element.children.length === 0 ? [] : null,
  )
}
