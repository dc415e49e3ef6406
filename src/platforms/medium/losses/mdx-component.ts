import type { Node, Spot } from '../../../domain.ts'
import { capital, oneOrMany, sayCount, sayList } from '../../../text/say.ts'
import { frameComponents } from '../copy/frame-components.ts'
import { isBlank, make, replaceEach, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { isMdx } from '../copy/source-lines.ts'
import { defineLoss } from '../define-loss.ts'
import { closedIn, jsxName, lineOf } from '../raw-tags.ts'
import { type TextLine, textLines } from '../text-lines.ts'

/** Capital letters make a component; a type such as `<T>` has one letter, or stands after a word. */
const opening = /(?<![\w\\])<([A-Z]+[a-z][\w.]*)(?=[\s/>]|$)([^<>]*)/g
/** They come out as what a page is made of anyway, or as nothing. */
const plain = /^(?:Link|NavLink|Fragment|Head|Helmet|Seo|SEO|Image|Img|Picture)$/

export default defineLoss({
  id: 'mdx-component',
  title: 'Warn about components, which an import may not see',
  severity: 'warning',
  fate: 'dropped',
  minutes: 0.5,
  why: 'A component is on Medium what it is in the HTML of your page: text stays, and what a script draws leaves no trace.',
  evidence: ['https://spiderpig86.github.io/blog/why-medium-needs-markdown/'],
  becomes: 'may be missing on Medium, or be plain text there',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Read this place after the import, and put a picture or plain text where something is gone',
      'Read these places after the import, and put a picture or plain text where something is gone',
    ),
  find: (content, subject) => {
    const nodes = nodesIn(content.tree, false)
    return nodes.length > 0 ? nodes : writtenIn(textLines(content, subject))
  },
  say: spots => {
    const names = [...new Set(spots.map(({ what }) => `<${what}>`))]
    const some = names.length > 4 ? [...names.slice(0, 3), 'others'] : names
    return `${capital(sayCount(spots.length, 'component'))} named ${sayList(some)}`
  },
  rewrite: (lines, tell, { post }) => (isMdx(post) ? lines : frameComponents(lines, tell)),
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const name = textOf(element, 'dataComponent')
      if (name === '') return null
      const inside = element.children.filter(child => !isBlank(child))
      if (inside.length > 0) {
        if (!plain.test(name)) tell(startOf(element), `What <${name}> frames stands without it`)
        return [{ ...element, properties: {} }]
      }
      if (plain.test(name)) return []
      tell(
        startOf(element),
        'Words mark its place',
        `Put a picture of what <${name}> shows, or say it in words`,
      )
      return [make(element.tagName, [make('em', `[Put here what <${name}> shows]`)])]
    }),
  examples: {
    pass: [
      {
        name: 'A type in a sentence',
        file: '---\ntitle: A\n---\nA List<String> or Vec<T>, an <Entity>, a <T> and an Option<Item = string>.\n',
      },
      {
        name: 'In code',
        file: '---\ntitle: A\n---\nWrite `<Chart data="june" />`:\n\n```jsx\n<Chart data="june" />\n```\n',
      },
      { name: 'HTML', file: '---\ntitle: A\n---\n<DIV align="center">Text.</DIV>\n' },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\nimport Chart from "./chart"\n\n<Chart data={[1, 2]} />\n',
        path: 'posts/post.mdx',
        says: [
          'One component named <Chart> (line 6) may be missing on Medium, or be plain text there.',
        ],
      },
      {
        name: 'Within a sentence, and around one',
        file: '---\ntitle: A\n---\nNew <Badge text="beta" /> here.\n\n<Note>\nText.\n</Note>\n',
        says: [
          'Two components named <Badge> and <Note> (lines 4 and 6) may be missing on Medium, or be plain text there.',
        ],
      },
    ],
  },
})

/** In a tree that a parser of MDX made. Components with nothing beside them are parts: tabs in a row. */
function nodesIn(node: Node, isPart: boolean): Spot[] {
  const name = jsxName(node)
  const isOne = name !== null && isComponent(name)
  const children = node.children ?? []
  const areParts = isOne && children.every(child => jsxName(child) !== null)
  const below = children.flatMap(child => nodesIn(child, areParts))
  return isOne && !isPart ? [{ line: lineOf(node), what: name }, ...below] : below
}

/** In the text and the raw HTML of any other tree: what is used as an element is one. */
function writtenIn(lines: readonly TextLine[]): Spot[] {
  const closed = closedIn(lines.map(line => line.text).join('\n'))
  return lines.flatMap(({ line, text: own }) =>
    [...own.matchAll(opening)].flatMap(match => {
      const [, name = '', rest = ''] = match
      const isUsed = /=|\/$/.test(rest) || closed.has(name)
      return isUsed && isComponent(name) ? [{ line, what: name }] : []
    }),
  )
}

function isComponent(name: string): boolean {
  return /^[A-Z]+[a-z]/.test(name) && !plain.test(name)
}
