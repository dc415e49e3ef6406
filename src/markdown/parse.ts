import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from '../domain.ts'
import { tooComplex } from './too-complex.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Markdown with the GitHub extensions → its tree. Never throws: what is too complex is an empty
 * root, what the parser cannot read is one paragraph.
 */
export function parse(markdown: string): Node {
  if (tooComplex(markdown) !== null) return { type: 'root', children: [] }
  try {
    return processor.parse(markdown) as Node
  } catch {
    const text = { type: 'text', value: markdown }
    return { type: 'root', children: [{ type: 'paragraph', children: [text] }] }
  }
}
