import type { Node, Spot } from '../../../domain.ts'
import { elementOf, imageOf, linkOf } from '../../../markdown/jsx.ts'
import { capital, sayCount, sayList } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'
import { embedIn, lineOf, tagsIn } from '../raw-tags.ts'

/** What keeps its text at least, and what other losses tell of. */
const kept = new Set(
  (
    'a abbr audio b big blockquote br caption center cite code col colgroup del embed em figcaption ' +
    'figure font h1 h2 h3 hr i iframe img ins kbd li mark object ol p picture pre q s samp small source ' +
    'span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var video wbr'
  ).split(' '),
)

/** `Chart`, `FAQs` and `Tabs.Item`; `BR` and `IMG` are HTML. */
const component = /^[A-Z]+[a-z]|\./

export default defineLoss({
  id: 'raw-html',
  title: 'Warn about HTML and components that an import strips',
  severity: 'warning',
  minutes: 0.5,
  why: 'Medium keeps simple formatting and strips other elements; people saw links, images and code inside them disappear. Components of your own may leave no trace.',
  evidence: ['https://spiderpig86.github.io/blog/why-medium-needs-markdown/'],
  becomes: 'may lose the look or the content on Medium',
  replace: 'Read these places after the import, and write them as plain text',
  find: content => piecesIn(content.tree, 'nothing'),
  say: spots => {
    const tags = [...new Set(spots.map(spot => spot.what))]
    const some = tags.length > 4 ? [...tags.slice(0, 3), 'others'] : tags
    return `${capital(sayCount(spots.length, 'piece'))} of HTML with ${sayList(some)}`
  },
  examples: {
    pass: [
      {
        name: 'Simple formatting',
        file: '---\ntitle: A\n---\n<p>Text <b>in bold</b><br></p>\n\nPress <kbd>Esc</kbd>.\n',
      },
      {
        name: 'A comment, and a tag in code',
        file: '---\ntitle: A\n---\n<!-- <div> -->\n\nA `<div>`.\n',
      },
    ],
    fail: [
      {
        name: 'A box',
        file: '---\ntitle: A\n---\n<div class="note">\n\nText.\n\n</div>\n',
        says: ['One piece of HTML with <div> (line 4) may lose the look or the content on Medium.'],
      },
      {
        name: 'A fold and a component',
        file: '---\ntitle: A\n---\n<details>\n<summary>More</summary>\n</details>\n\n<Chart data="june" />\n',
        says: [
          'Two pieces of HTML with <details> and <Chart> (lines 4 and 8) may lose the look or the content on Medium.',
        ],
      },
    ],
  },
})

/** Within a piece HTML is part of it, and so are components with nothing beside them: tabs in a row. */
function piecesIn(node: Node, within: 'nothing' | 'piece' | 'parts'): Spot[] {
  const tag = lostIn(node)
  const counts = tag !== undefined && (within === 'nothing' || isOwnPiece(tag, within))
  const children = node.children ?? []
  const parts = children.every(child => elementOf(child) !== null)
  const inner = tag === undefined ? within : parts ? 'parts' : 'piece'
  const below = children.flatMap(child => piecesIn(child, inner))
  return counts ? [{ line: lineOf(node), what: `<${tag}>` }, ...below] : below
}

function isOwnPiece(tag: string, within: 'piece' | 'parts'): boolean {
  return within === 'piece' && component.test(tag)
}

/** A script is an embed where it has an address; a picture or a link that can be read is no loss. */
function lostIn(node: Node): string | undefined {
  const element = elementOf(node)
  if (element !== null && (imageOf(element) ?? linkOf(element)) !== null) return undefined
  const isInline = embedIn(node) === undefined
  return tagsIn(node).find(tag => {
    const name = tag.toLowerCase()
    return name === 'script' ? isInline : component.test(tag) || !kept.has(name)
  })
}
