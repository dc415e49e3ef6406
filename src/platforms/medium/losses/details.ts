import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { frameColons, frameIndented, section, titleOf } from '../copy/boxes.ts'
import { make, replaceEach, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { replaceTags } from '../copy/shortcode-tags.ts'
import { defineLoss } from '../define-loss.ts'
import { rawTags } from '../raw-tags.ts'
import { foldCodes, shortcodesIn } from '../shortcodes.ts'
import { textLines } from '../text-lines.ts'

/** Python-Markdown and VitePress. */
const mark = /^\s*\?\?\?\+?\s+\w|^\s*:{3,}\s*details\b/i

export default defineLoss({
  id: 'details',
  title: 'Warn about folds and tabs, which Medium does not have',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.5,
  why: 'Medium has nothing to open. What is folded away stands in the text, or is left out: an import may skip what a page does not show at first.',
  evidence: ['https://spiderpig86.github.io/blog/why-medium-needs-markdown/'],
  becomes: 'will stand open on Medium, or be missing',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put what is inside where it belongs in the text, or leave it out',
      'Put what is inside each where it belongs in the text, or leave it out',
    ),
  find: (content, subject) => {
    const lines = textLines(content, subject)
    const found = [
      ...lines.filter(({ text }) => mark.test(text)).map(({ line }) => line),
      ...shortcodesIn(lines)
        .filter(({ name }) => foldCodes.has(name))
        .map(({ line }) => line),
      ...rawTags(content)
        .filter(({ name }) => name === 'details')
        .map(({ line }) => line),
    ]
    return [...new Set(found)].sort((a, b) => a - b).map(line => ({ line, what: 'fold' }))
  },
  say: spots => capital(sayCount(spots.length, 'fold')),
  rewrite: (lines, tell) => {
    const opened = (kind: string, title: string, line: number) => {
      tell(line, 'Stands open in the text')
      return section(titleOf(kind, title))
    }
    const colons = frameColons(lines, (kind, title, line) =>
      /^(?:details|tabs?)$/i.test(kind) ? opened(kind, title, line) : null,
    )
    return replaceTags(
      frameIndented(colons, folded, opened),
      name => foldCodes.has(name),
      ({ name, isClosing, named, positional, found: { line } }) => {
        if (isClosing) return section('')!.close.join('\n')
        tell(line, 'Stands open in the text')
        const title = named.title ?? named.name ?? named.header ?? positional[0] ?? ''
        const isFrame = title === '' && /^(?:tabs|accordion)$/.test(name)
        return section(isFrame ? '' : titleOf(name, title))!.open.join('\n')
      },
    )
  },
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const label = textOf(element, 'label') || textOf(element, 'title')
      if (foldNames.test(textOf(element, 'dataComponent'))) {
        tell(startOf(element), 'Stands open in the text')
        const head = label === '' ? [] : [make('p', [make('strong', label)])]
        return [...head, make('div', element.children)]
      }
      if (element.tagName !== 'details') return null
      tell(startOf(element), 'Stands open in the text')
      return element.children.map(child =>
        child.type === 'element' && child.tagName === 'summary'
          ? make('p', [make('strong', child.children)])
          : child,
      )
    }),
  examples: {
    pass: [
      { name: 'A section', file: '---\ntitle: A\n---\n## Details\n\nText.\n' },
      {
        name: 'In code',
        file: '---\ntitle: A\n---\nWrite `<details>`:\n\n```html\n<details></details>\n```\n',
      },
      { name: 'Questions', file: '---\ntitle: A\n---\nReally ??? So they said.\n' },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n<details>\n<summary>More</summary>\n\nText.\n\n</details>\n',
        says: ['One fold (line 4) will stand open on Medium, or be missing.'],
      },
      {
        name: 'In other ways of writing',
        file: '---\ntitle: A\n---\n??? note "More"\n    Text.\n\n{{% expand "More" %}}\nText.\n{{% /expand %}}\n',
        says: ['Two folds (lines 4 and 7) will stand open on Medium, or be missing.'],
      },
    ],
  },
})

const folded = /^([\s>]*)(?:\?\?\?\+?|===)\+?\s+([\w-]+)?\s*(?:"(.*)"\s*$)?/
const foldNames = /^(?:Accordion|Collapse|Collapsible|Details|Expand|Spoiler|Tabs?|TabItem)$/
