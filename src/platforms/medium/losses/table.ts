import { nodesIn } from '../../../markdown/walk.ts'
import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { type Element, elementsIn, replaceEach, lineOf as startOf } from '../copy/html-tree.ts'
import { tableAsList } from '../copy/table-as-list.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf, rawTagsIn } from '../raw-tags.ts'

export default defineLoss({
  id: 'table',
  title: 'Warn about tables, which Medium does not have',
  severity: 'warning',
  fate: 'changed',
  minutes: 2,
  why: 'Medium’s editor has no tables. After an import the cells stand one below the other as paragraphs, or run together.',
  evidence: [
    'https://lucifer1004.github.io/typub/guide/platforms/medium',
    'https://the57thpick.com/posts/pb/',
    'https://github.com/andremueller/md-publisher/issues/57',
  ],
  becomes: 'will become loose paragraphs on Medium',
  replace: spots =>
    oneOrMany(spots.length, 'Put a picture of it, or a list', 'Put a picture of each, or a list'),
  find: content =>
    nodesIn(content)
      .flatMap(node =>
        node.type === 'table'
          ? [lineOf(node)]
          : rawTagsIn(node)
              .filter(({ name }) => name === 'table')
              .map(({ line }) => line),
      )
      .map(line => ({ line, what: 'table' })),
  say: spots => capital(sayCount(spots.length, 'table')),
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      if (element.tagName !== 'table') return null
      const blocks = tableAsList(element)
      const points = blocks.find(({ tagName }) => tagName === 'ul')?.children.length ?? 0
      const isLarge = points > most.rows || columnsOf(element) > most.columns
      tell(
        startOf(element),
        `Became a list with ${sayCount(points, 'point')}`,
        isLarge ? 'Put a picture of the table where the list reads badly' : undefined,
      )
      return blocks
    }),
  examples: {
    pass: [
      { name: 'A list', file: '---\ntitle: A\n---\n- Before: 40 ms\n- After: 20 ms\n' },
      {
        name: 'A table in code',
        file: '---\ntitle: A\n---\n```md\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n| When | Time |\n|---|---|\n| Before | 40 ms |\n',
        says: ['One table (line 4) will become loose paragraphs on Medium.'],
      },
      {
        name: 'One of each kind',
        file: '---\ntitle: A\n---\n| When | Time |\n|---|---|\n| Before | 40 ms |\n\nText.\n\n<table>\n<tr><td>After</td></tr>\n</table>\n',
        says: ['Two tables (lines 4 and 10) will become loose paragraphs on Medium.'],
      },
    ],
  },
})

/** A habit: beyond these a list is long to read. */
const most = { rows: 20, columns: 4 }

function columnsOf(table: Element): number {
  const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr')
  return Math.max(
    0,
    ...rows.map(({ children }) => children.filter(({ type }) => type === 'element').length),
  )
}
