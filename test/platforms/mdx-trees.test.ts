import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import type { Node } from '../../src/domain.ts'
import { losses } from '../../src/platforms/medium/losses/registry.ts'

/** An element as a parser of MDX has it. */
const element = (name: string | null, line: number, attributes: object = {}) => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  })),
  children: [],
  position: { start: { line, column: 1 }, end: { line, column: 2 } },
})

/** What each loss finds in a tree that was made by hand, for the body that stands behind it. */
function found(children: readonly Node[], body = 'Text.\n'.repeat(20)): [string, number[]][] {
  const subject = subjectOf({ name: 'a post', path: 'a.mdx', file: `---\ntitle: A\n---\n${body}` })
  const content = { ...subject.post.content, tree: { type: 'root', children } }
  return losses
    .map((loss): [string, number[]] => [
      loss.id,
      loss.find(content, subject).map(({ line }) => line),
    ])
    .filter(([, lines]) => lines.length > 0)
}

describe('a tree of a parser of MDX', () => {
  it('has components, in a block and in a sentence, each told once', () => {
    const position = { start: { line: 6, column: 5 }, end: { line: 6, column: 30 } }
    const badge = { ...element('Badge', 6), type: 'mdxJsxTextElement', position }
    const paragraph = {
      type: 'paragraph',
      children: [badge],
      position: { start: { line: 6, column: 1 }, end: { line: 6, column: 30 } },
    }
    const body = 'One.\n\nNew <Badge text="beta" /> here.\n'
    expect(found([element('Tabs.Item', 4), paragraph], body)).toEqual([['mdx-component', [4, 6]]])
  })

  it('has no component in a fragment, an expression or an import', () => {
    const flow = { type: 'mdxFlowExpression', value: '<Chart />' }
    const imported = { type: 'mdxjsEsm', value: 'import Chart from "./chart"' }
    expect(found([element(null, 4), flow, imported])).toEqual([])
  })

  it('has elements of HTML, with attributes', () => {
    expect(
      found([
        element('table', 4),
        element('details', 5),
        element('svg', 6),
        element('form', 7),
        element('figcaption', 8),
        element('script', 9, { src: 'https://example.org/a.js' }),
        element('div', 10, { className: 'callout' }),
        element('div', 11, { className: { type: 'mdxJsxAttributeValueExpression' } }),
        element('iframe', 12, { src: 'https://tally.so/embed/a' }),
      ]),
    ).toEqual([
      ['admonition', [10]],
      ['caption', [8]],
      ['details', [5]],
      ['embed', [9, 12]],
      ['form', [7, 12]],
      ['raw-html', [6]],
      ['table', [4]],
    ])
  })
})
