import type { Node, Spot } from '../../../domain.ts'
import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import type { Tell } from '../copy/altered.ts'
import { flattened, isList, numberedSteps } from '../copy/flat-lists.ts'
import {
  elementsIn,
  make,
  type Parents,
  replaceOutermost,
  lineOf as startOf,
} from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

export default defineLoss({
  id: 'nested-list',
  title: 'Warn about lists within lists, which Medium flattens',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.5,
  why: 'Lists on Medium have one level. What is nested moves up to the level above, and numbers may start anew.',
  evidence: [
    'https://spiderpig86.github.io/blog/why-medium-needs-markdown/',
    'https://apjansing.medium.com/writing-your-medium-articles-in-markdown-745bca3b6b68',
    'https://github.com/andremueller/md-publisher/issues/67',
  ],
  becomes: 'will be flattened to one level on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Make one list of it, or a paragraph for each point',
      'Make one list of each, or a paragraph for each point',
    ),
  find: content => nestedIn(content.tree, false),
  say: spots => capital(sayCount(spots.length, 'list within a list', 'lists within lists')),
  mend: (tree, tell) => flattenLists(tree, tell),
  examples: {
    pass: [
      { name: 'One level', file: '---\ntitle: A\n---\n- Batches\n- Queues\n' },
      { name: 'Two lists', file: '---\ntitle: A\n---\n- Batches\n\nThen:\n\n1. Queues\n' },
    ],
    fail: [
      {
        name: 'Two levels',
        file: '---\ntitle: A\n---\n- Batches\n  - of 100\n  - of 1,000\n- Queues\n',
        says: ['One list within a list (line 5) will be flattened to one level on Medium.'],
      },
      {
        name: 'Three levels count once',
        file: '---\ntitle: A\n---\n1. Batches\n   - small\n     - of 100\n2. Queues\n   - two\n',
        says: ['Two lists within lists (lines 5 and 8) will be flattened to one level on Medium.'],
      },
    ],
  },
})

/** The outermost of the nested lists: who flattens them sees those below. */
function nestedIn(node: Node, inList: boolean): Spot[] {
  if (node.type === 'list' && inList) return [{ line: lineOf(node), what: 'list' }]
  const within = inList || node.type === 'list'
  return (node.children ?? []).flatMap(child => nestedIn(child, within))
}

function flattenLists(tree: Parents, tell: Tell): void {
  replaceOutermost(tree, list => {
    const nested = isList(list) ? [...elementsIn(list)].filter(isList) : []
    if (nested.length === 0) return null
    const isNumbered = list.tagName === 'ol'
    const now = isNumbered
      ? 'Stands below the paragraph of its step'
      : 'Became points of the list that it stood in, each after a dash'
    for (const each of nested) tell(startOf(each), now)
    if (!isNumbered) return [{ ...list, children: flattened(list) }]
    const steps = make('div', numberedSteps(list))
    flattenLists(steps, tell)
    return steps.children
  })
}
