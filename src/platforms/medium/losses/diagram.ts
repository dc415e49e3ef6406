import { nodesIn } from '../../../markdown/walk.ts'
import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import {
  type Element,
  elementsIn,
  marked,
  replaceEach,
  lineOf as startOf,
  textOf,
} from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

const languages = /^\{?(?:mermaid|plantuml|dot|graphviz|d2)\b/i

export default defineLoss({
  id: 'diagram',
  title: 'Warn about diagrams written as code',
  severity: 'warning',
  fate: 'changed',
  minutes: 2,
  why: 'Mermaid and its like are drawn by a script on your page. Medium runs no scripts of stories, so readers get the source, or nothing.',
  evidence: [
    'https://mermaid.js.org/intro/#deploying-mermaid',
    'https://lucifer1004.github.io/typub/guide/platforms/medium',
  ],
  becomes: 'will show as source on Medium, or not at all',
  replace: spots => oneOrMany(spots.length, 'Put a picture of it', 'Put a picture of each'),
  find: content =>
    nodesIn(content)
      .filter(node => node.type === 'code' && languages.test(node.lang ?? ''))
      .map(node => ({ line: lineOf(node), what: node.lang ?? '' })),
  say: spots => capital(sayCount(spots.length, 'diagram')),
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      if (element.tagName !== 'pre' || !isDiagram(element)) return null
      tell(
        startOf(element),
        'Its source stands as code, below a line that marks the place',
        'Put a picture of it',
      )
      return [marked('Put a picture of this diagram here'), element]
    }),
  examples: {
    pass: [
      { name: 'A picture', file: '---\ntitle: A\n---\n![From write to batch](/img/flow.png)\n' },
      { name: 'Code', file: '---\ntitle: A\n---\n```go\ndot()\n```\n' },
    ],
    fail: [
      {
        name: 'Mermaid',
        file: '---\ntitle: A\n---\n```mermaid\ngraph TD; write-->batch\n```\n',
        says: ['One diagram (line 4) will show as source on Medium, or not at all.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\n```dot\ndigraph { a -> b }\n```\n\n```d2\na -> b\n```\n',
        says: ['Two diagrams (lines 4 and 8) will show as source on Medium, or not at all.'],
      },
    ],
  },
})

function isDiagram(pre: Element): boolean {
  return [...elementsIn(pre)].some(code =>
    languages.test(textOf(code, 'className').replace(/^language-/, '')),
  )
}
