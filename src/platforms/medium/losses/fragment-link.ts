import { capital, oneOrMany, sayCount, sayList } from '../../../text/say.ts'
import { replaceEach, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { rewrite } from '../copy/source-lines.ts'
import { defineLoss } from '../define-loss.ts'
import { isFragment } from '../lost-kinds.ts'
import { textLines } from '../text-lines.ts'

/** Where a generator puts the table of contents that it makes. */
const contents = /^\s*(?:\[\[?_?toc_?\]\]?|\{:\.?toc\b[^}]*\}|\$\{toc\})\s*$/i

const toc = 'table of contents'

export default defineLoss({
  id: 'fragment-link',
  title: 'Warn about links within the page, which do not work on Medium',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.3,
  why: 'Medium gives headings no names to link to, so a table of contents and links within the page lead nowhere.',
  evidence: [
    'https://github.com/dexplo/jupyter_to_medium/issues/10',
    'https://the57thpick.com/posts/pb/',
  ],
  becomes: 'will lead nowhere on Medium',
  replace: spots => {
    const links = spots.filter(({ what }) => what !== toc).length
    const unlink = oneOrMany(links, 'Unlink it', 'Unlink each')
    if (links === spots.length) return unlink
    return links === 0 ? 'Delete it' : `${unlink}, and delete the table of contents`
  },
  find: (content, subject) => [
    ...textLines(content, subject)
      .filter(({ text }) => contents.test(text))
      .map(({ line }) => ({ line, what: toc })),
    ...content.links
      .filter(({ url }) => isFragment(url))
      .map(({ url, line }) => ({ line, what: url })),
  ],
  say: spots => {
    const made = spots.filter(({ what }) => what === toc).length
    const links = spots.length - made
    return capital(
      sayList([
        ...(made === 0 ? [] : [sayCount(made, 'table of contents', 'tables of contents')]),
        ...(links === 0 ? [] : [sayCount(links, 'link within the page', 'links within the page')]),
      ]),
    )
  },
  rewrite: (lines, tell) =>
    rewrite(lines, everyContents, ({ line }) => {
      tell(line, 'Left out: the table of contents that your generator makes')
      return ''
    }),
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const href = textOf(element, 'href')
      if (element.tagName !== 'a' || !isFragment(href)) return null
      tell(startOf(element), `Unlinked: it led to ${href}`)
      return element.children
    }),
  examples: {
    pass: [
      {
        name: 'A section of another page',
        file: '---\ntitle: A\n---\nSee [queues](/queue#size).\n',
      },
      { name: 'A heading', file: '---\ntitle: A\n---\n## Queues\n\nSee below.\n' },
      {
        name: 'In code',
        file: '---\ntitle: A\n---\nWrite `[toc]`:\n\n```md\n[[toc]]\n[a](#b)\n```\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\nSee [queues](#queues).\n\n## Queues\n',
        says: ['One link within the page (line 4) will lead nowhere on Medium.'],
      },
      {
        name: 'A table of contents',
        file: '---\ntitle: A\n---\n- [Batches](#batches)\n- [Queues](#queues)\n\n## Batches\n\n## Queues\n',
        says: ['Two links within the page (lines 4 and 5) will lead nowhere on Medium.'],
      },
      {
        name: 'One that the generator makes, and a link',
        file: '---\ntitle: A\n---\n[[toc]]\n\nSee [queues](#queues).\n\n## Queues\n',
        says: [
          'One table of contents and one link within the page (lines 4 and 6) will lead nowhere on Medium.',
        ],
      },
    ],
  },
})

/** With the point above it that Kramdown puts it in the place of. */
const everyContents =
  /^(?:[*-]|\d+\.)[ \t]+\S.*\n\{:\.?toc\b[^}\n]*\}[ \t]*$|^[ \t]*(?:\[\[?_?toc_?\]\]?|\{:\.?toc\b[^}\n]*\}|\$\{toc\})[ \t]*$/gim
