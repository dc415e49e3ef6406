import type { Node } from '../../../domain.ts'
import { nodesIn } from '../../../markdown/walk.ts'
import { capital, sayCount, sayList } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

/** Fences that hold a drawing or a formula, not code: another loss tells of those. */
const drawn = /^(?:math|mermaid|plantuml|dot|graphviz|d2)$/i

export default defineLoss({
  id: 'code-block',
  title: 'Warn about code blocks, which an import can drop',
  severity: 'note',
  minutes: 0.5,
  why: 'People saw the import tool leave out code blocks, or put the name of the language into the text. Copied text keeps them, without the language. Count them after the import.',
  evidence: [
    'https://pqsec.org/2020/05/25/import-markdown-into-medium.html',
    'https://lucifer1004.github.io/typub/guide/platforms/medium',
  ],
  becomes: 'may be missing after the import, or have lost the language',
  replace: 'Count them after the import, and set the language of each in the editor',
  find: content =>
    nodesIn(content)
      .filter(node => node.type === 'code' && !drawn.test(node.lang ?? ''))
      .map(node => ({ line: lineOf(node), what: languageOf(node) })),
  say: spots => {
    const languages = [...new Set(spots.map(spot => spot.what))].filter(Boolean)
    const few = languages.length > 0 && languages.length < 4 ? ` in ${sayList(languages)}` : ''
    return `${capital(sayCount(spots.length, 'code block'))}${few}`
  },
  examples: {
    pass: [
      { name: 'Code within a sentence', file: '---\ntitle: A\n---\nCall `batch()` once.\n' },
      { name: 'A picture', file: '---\ntitle: A\n---\n![The call to batch](/img/call.png)\n' },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n```go\nbatch()\n```\n',
        says: [
          'One code block in go (line 4) may be missing after the import, or have lost the language.',
        ],
      },
      {
        name: 'Without a language',
        file: '---\ntitle: A\n---\n```\nbatch()\n```\n\nThen:\n\n    queue()\n',
        says: [
          'Two code blocks (lines 4 and 10) may be missing after the import, or have lost the language.',
        ],
      },
    ],
  },
})

/** `js{1,3}` is js, as Gatsby and others write it. */
function languageOf({ lang }: Node): string {
  return /^[\w+#.-]{1,20}/.exec(lang ?? '')?.[0].toLowerCase() ?? ''
}
