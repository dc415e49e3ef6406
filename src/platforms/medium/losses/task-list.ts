import { nodesIn } from '../../../markdown/walk.ts'
import { capital, sayCount } from '../../../text/say.ts'
import { elementsIn, replaceEach, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

export default defineLoss({
  id: 'task-list',
  title: 'Warn about task lists, which lose their boxes on Medium',
  severity: 'note',
  fate: 'changed',
  minutes: 0.5,
  why: 'Medium has no boxes to tick. The list stays as a list; what was done and what was not can no longer be told apart.',
  evidence: ['https://kitmul.com/en/blog/markdown-to-medium-guide'],
  becomes: 'will lose the boxes on Medium',
  replace: () => 'Say in words what is done',
  find: content =>
    nodesIn(content)
      .filter(node => node.type === 'list')
      .filter(list => list.children?.some(item => typeof item.checked === 'boolean'))
      .map(list => ({ line: lineOf(list), what: 'task list' })),
  say: spots => capital(sayCount(spots.length, 'task list')),
  mend: (tree, tell) => {
    for (const list of elementsIn(tree)) {
      if (!textOf(list, 'className').includes('contains-task-list')) continue
      tell(startOf(list), 'Says in words what is done and what is open')
    }
    replaceEach(tree, ({ tagName, properties }) => {
      if (tagName !== 'input' || properties.type !== 'checkbox') return null
      const isOpen = properties.checked == null || properties.checked === false
      return [{ type: 'text', value: isOpen ? '(open)' : '(done)' }]
    })
  },
  examples: {
    pass: [
      { name: 'A list', file: '---\ntitle: A\n---\n- Measure\n- Batch\n' },
      { name: 'Brackets in a sentence', file: '---\ntitle: A\n---\nWrite [x] to tick.\n' },
      { name: 'In code', file: '---\ntitle: A\n---\n```md\n- [ ] Batch\n```\n' },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n- [x] Measure\n- [ ] Batch\n',
        says: ['One task list (line 4) will lose the boxes on Medium.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\n- [x] Measure\n\nThen:\n\n1. [ ] Batch\n',
        says: ['Two task lists (lines 4 and 8) will lose the boxes on Medium.'],
      },
    ],
  },
})
