import { fromMarkdown } from 'mdast-util-from-markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from '../domain.ts'
import { github, githubInPlace } from './github.ts'
import { tooComplex } from './too-complex.ts'

export type Dialect = 'markdown' | 'mdx'
let parseMdx: ((markdown: string) => Node | null) | null = null

/**
 * Loads the parser of MDX when one of the paths needs it: half a megabyte and 25 ms for every start
 * otherwise. Until then MDX is read as markdown.
 */
export async function loadDialects(paths: readonly string[]): Promise<void> {
  if (parseMdx === null && paths.some(path => dialectOf(path) === 'mdx'))
    ({ parseMdx } = await import('./parse-mdx.ts'))
}

export function dialectOf(path: string): Dialect {
  return /\.mdx$/i.test(path) ? 'mdx' : 'markdown'
}

/**
 * Markdown with the GitHub extensions → its tree; what is not MDX after all is read as markdown.
 * Never throws: what is too complex is an empty root, what the parser cannot read is one paragraph.
 */
export function parse(markdown: string, dialect: Dialect = 'markdown'): Node {
  if (tooComplex(markdown) !== null) return { type: 'root', children: [] }
  const mdx = dialect === 'mdx' ? parseMdx?.(markdown) : null
  if (mdx != null) return mdx
  try {
    return unified().use(remarkParse).use(github, markdown).parse(markdown) as Node
  } catch {
    const text = { type: 'text', value: markdown }
    return { type: 'root', children: [{ type: 'paragraph', children: [text] }] }
  }
}

/**
 * As `parse`, but every node knows its place, and a bare address is a part of its text. Null for
 * what is too complex, or cannot be read.
 */
export function parseInPlace(markdown: string): Node | null {
  if (tooComplex(markdown) !== null) return null
  try {
    return fromMarkdown(markdown, githubInPlace) as Node
  } catch {
    return null
  }
}
