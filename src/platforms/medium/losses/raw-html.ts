import type { Node } from '../../../domain.ts'
import { nodesIn } from '../../../markdown/walk.ts'
import { capital, oneOrMany, sayCount, sayList } from '../../../text/say.ts'
import {
  type Element,
  make,
  replaceEach,
  lineOf as startOf,
  textOf,
  wordsOf,
} from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { closedIn, isEmbed, jsxName, type RawTag, rawTags } from '../raw-tags.ts'

/** What draws or waits for a hand. A wrapper is none: all of a page stands in some. */
const drawn = new Set(
  'applet button canvas dialog map marquee math meter progress ruby select svg template textarea'.split(
    ' ',
  ),
)

export default defineLoss({
  id: 'raw-html',
  title: 'Warn about HTML that draws or reacts, which Medium strips',
  severity: 'warning',
  fate: 'dropped',
  minutes: 1,
  why: 'Medium keeps simple formatting and strips elements that draw or react. Those that wrap text are not named here: an import reads the text in them.',
  evidence: ['https://spiderpig86.github.io/blog/why-medium-needs-markdown/'],
  becomes: 'will be missing on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put a picture of it, or say it in words',
      'Put a picture of each, or say it in words',
    ),
  find: content => {
    const closed = closedIn(nodesIn(content).map(htmlOf).join('\n').toLowerCase())
    return rawTags(content)
      .filter(tag => isLost(tag, closed))
      .map(({ name, line }) => ({ line, what: `<${name}>` }))
  },
  say: spots => {
    const tags = [...new Set(spots.map(spot => spot.what))]
    const some = tags.length > 4 ? [...tags.slice(0, 3), 'others'] : tags
    return `${capital(sayCount(spots.length, 'piece'))} of HTML with ${sayList(some)}`
  },
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const { tagName } = element
      const isOwn = /^[a-z]\w*-/.test(tagName)
      const isScript = tagName === 'script' && runs(tagOf(element)) && !isEmbed(tagOf(element))
      if (!drawn.has(tagName) && !isOwn && !isScript) return null
      const words = isScript || tagName === 'svg' ? '' : wordsOf(element).trim()
      if (words !== '' || tagName === 'template') {
        tell(startOf(element), `What <${tagName}> holds stands as plain text`)
        return element.children
      }
      tell(
        startOf(element),
        'Words mark its place',
        `Put a picture of what <${tagName}> shows, or say it in words`,
      )
      return [make('em', `[Put here what <${tagName}> shows]`)]
    }),
  examples: {
    pass: [
      {
        name: 'Simple formatting, and a wrapper',
        file: '---\ntitle: A\n---\n<p>Text <b>in bold</b><br></p>\n\nPress <kbd>Esc</kbd>.\n\n<div class="row">\n\nText.\n\n</div>\n',
      },
      {
        name: 'A comment, and a tag in code',
        file: '---\ntitle: A\n---\n<!-- <svg> -->\n\nA `<svg>`.\n',
      },
      {
        name: 'A type, a placeholder and an address',
        file: '---\ntitle: A\n---\nA List<string>, a <dialog>, <your-name> and <https://example.org/>.\n',
      },
      {
        name: 'Data, and the setup of a page',
        file: '---\ntitle: A\n---\n<script type="application/ld+json">{}</script>\n\n<script setup>\nload()\n</script>\n',
      },
    ],
    fail: [
      {
        name: 'A drawing',
        file: '---\ntitle: A\n---\n<svg viewBox="0 0 9 9">\n<path d="M0 0"/>\n</svg>\n',
        says: ['One piece of HTML with <svg> (line 4) will be missing on Medium.'],
      },
      {
        name: 'A chart by a script of your site',
        file: '---\ntitle: A\n---\n<script src="/charts.js"></script>\n',
        says: ['One piece of HTML with <script> (line 4) will be missing on Medium.'],
      },
      {
        name: 'What a script makes, and an element of your own',
        file: '---\ntitle: A\n---\n<script>draw()</script>\n\nText.\n\n<load-chart month="june"></load-chart>\n',
        says: [
          'Two pieces of HTML with <script> and <load-chart> (lines 4 and 8) will be missing on Medium.',
        ],
      },
    ],
  },
})

/** An element of JSX is closed, else it would not be one. */
function htmlOf(node: Node): string {
  const name = jsxName(node)
  return name === null ? (node.type === 'html' ? (node.value ?? '') : '') : `</${name}>`
}

/** What is closed nowhere in the post is a word in angle brackets. */
function isLost(tag: RawTag, closed: ReadonlySet<string>): boolean {
  const { name } = tag
  if (!drawn.has(name) && name !== 'script' && !/^[a-z]\w*-/.test(name)) return false
  return closed.has(name) && (name !== 'script' || runs(tag))
}

/** A script of the page itself or of its site; one from another host is an embed. */
function runs(tag: RawTag): boolean {
  const isData = /json|template|speculationrules/.test(tag.attributes.type ?? '')
  return !isEmbed(tag) && tag.attributes.setup === undefined && !isData
}

function tagOf(element: Element): RawTag {
  const setup = element.properties.setup === undefined ? {} : { setup: '' }
  const attributes = { src: textOf(element, 'src'), type: textOf(element, 'type'), ...setup }
  return { name: element.tagName, attributes, line: 1 }
}
