import type { Node, Spot } from '../../../domain.ts'
import { walk } from '../../../markdown/walk.ts'
import { capital, sayCount } from '../../../text/say.ts'
import { isList, numberedSteps, pointsOf } from '../copy/flat-lists.ts'
import { type Element, elementsIn, replaceOutermost, lineOf as startOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

export default defineLoss({
  id: 'code-in-list',
  title: 'Warn about code within numbered lists, which may start anew on Medium',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.5,
  why: 'A list on Medium holds lines of text only. A code block ends the list, and what follows begins at one again.',
  evidence: ['https://github.com/getnikola/plugins/issues/349'],
  becomes: 'may start anew after the code on Medium',
  replace: () => 'Write the numbers of the steps by hand, as bold lines',
  find: content => brokenIn(content.tree),
  say: spots =>
    capital(sayCount(spots.length, 'numbered list with code', 'numbered lists with code')),
  mend: (tree, tell) =>
    replaceOutermost(tree, list => {
      const code = list.tagName === 'ol' ? codeBeforeEnd(list) : undefined
      if (code === undefined) return null
      tell(startOf(code), 'Its steps became paragraphs that begin with their number')
      for (const nested of [...elementsIn(list)].filter(isList))
        tell(startOf(nested), 'Stands below the paragraph of its step')
      return numberedSteps(list)
    }),
  examples: {
    pass: [
      {
        name: 'After the list',
        file: '---\ntitle: A\n---\n1. Measure\n2. Batch\n\n```go\nbatch()\n```\n',
      },
      {
        name: 'In a list without numbers',
        file: '---\ntitle: A\n---\n- Measure\n\n  ```go\n  batch()\n  ```\n\n- Queue\n',
      },
      {
        name: 'In the last step',
        file: '---\ntitle: A\n---\n1. Measure\n2. Batch\n\n   ```go\n   batch()\n   ```\n',
      },
    ],
    fail: [
      {
        name: 'In the first step',
        file: '---\ntitle: A\n---\n1. Batch\n\n   ```go\n   batch()\n   ```\n\n2. Measure\n',
        says: ['One numbered list with code (line 6) may start anew after the code on Medium.'],
      },
      {
        name: 'In two steps of one list, below a point of another',
        file: '---\ntitle: A\n---\n1. Batch\n\n   ```go\n   batch()\n   ```\n\n2. Queue\n\n   ```go\n   queue()\n   ```\n\n3. Measure\n\nThen:\n\n1. Retry\n   - so:\n\n     ```go\n     retry()\n     ```\n\n2. Measure\n',
        says: [
          'Two numbered lists with code (lines 6 and 23) may start anew after the code on Medium.',
        ],
      },
    ],
  },
})

/** The outermost numbered lists with code before their last step, each at its first. */
function brokenIn(node: Node): Spot[] {
  const children = node.children ?? []
  if (node.type !== 'list' || node.ordered !== true) return children.flatMap(brokenIn)
  const code = children
    .slice(0, -1)
    .flatMap(step => [...walk(step)])
    .find(({ type }) => type === 'code')
  return code === undefined ? children.flatMap(brokenIn) : [{ line: lineOf(code), what: 'list' }]
}

function codeBeforeEnd(list: Element): Element | undefined {
  return pointsOf(list)
    .slice(0, -1)
    .flatMap(step => [...elementsIn(step)])
    .find(({ tagName }) => tagName === 'pre')
}
