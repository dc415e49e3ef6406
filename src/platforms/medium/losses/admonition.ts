import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'
import { type RawTag, rawTags } from '../raw-tags.ts'
import { boxCodes, codeOf, shortcodesIn } from '../shortcodes.ts'
import { textLines } from '../text-lines.ts'

const kinds =
  'abstract|admonition|attention|caution|danger|hint|important|info|note|seealso|success|tip|warning'
/** Containers of VitePress and its like that are no boxes. */
const noBox = '(?:code-group|details|raw|tabs?|v-pre)\\b'
/** Docusaurus and VitePress, Python-Markdown, GitHub, Kramdown. A fenced div, `::: {.x}`, is none. */
const mark = new RegExp(
  `^\\s*(?:>\\s*)*:{3,}\\s*(?!${noBox})[a-z]|^\\s*!!!\\s+\\w|^\\s*(?:>\\s*)+\\[!\\w+\\]|^\\s*\\{:\\s*\\.(?:notice|${kinds})\\b`,
  'i',
)
/** The same anywhere in a text; boxes that only a class makes are left to their own posts. */
const written = new RegExp(`${mark.source}|${codeOf(boxCodes)}`, 'im')
const boxClass = new RegExp(`(?:^|[\\s_-])(?:alert|box|callout|notice|${kinds})(?:$|[\\s_-])`, 'i')
const boxes = new Set(['div', 'aside', 'section', 'p', 'blockquote'])

export default defineLoss({
  id: 'admonition',
  title: 'Warn about boxes such as notes and tips, which Medium does not have',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.5,
  why: 'Medium has no boxes beside the text. What stands in one becomes ordinary paragraphs, and the reader no longer sees where it begins and ends.',
  evidence: ['https://spiderpig86.github.io/blog/why-medium-needs-markdown/'],
  becomes: 'will look like ordinary text on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Make a quote of it, with its title in bold',
      'Make a quote of each, with its title in bold',
    ),
  find: (content, subject) => {
    const lines = textLines(content, subject)
    const found = [
      ...lines.filter(({ text }) => mark.test(text)).map(({ line }) => line),
      ...shortcodesIn(lines)
        .filter(({ name }) => boxCodes.has(name))
        .map(({ line }) => line),
      ...rawTags(content)
        .filter(isBox)
        .map(({ line }) => line),
    ]
    return [...new Set(found)].sort((a, b) => a - b).map(line => ({ line, what: 'box' }))
  },
  say: spots => capital(sayCount(spots.length, 'box', 'boxes')),
  habit: ({ body }) => written.test(body),
  examples: {
    pass: [
      { name: 'A quote', file: '---\ntitle: A\n---\n> Write in batches.\n' },
      {
        name: 'A fenced div, and colons in a sentence',
        file: '---\ntitle: A\n---\n::: {.column}\nText.\n:::\n\nA crate is named a::note, or ::: in short.\n',
      },
      {
        name: 'In code',
        file: '---\ntitle: A\n---\n```md\n:::note\nText.\n:::\n```\n\nOr `> [!NOTE]`.\n',
      },
      {
        name: 'A wrapper',
        file: '---\ntitle: A\n---\n<div class="footnotes row">\n\nA <span class="note">word</span>.\n\n</div>\n\n::: code-group\n\n:::\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n:::note[Sizes]\n\nText.\n\n:::\n',
        says: ['One box (line 4) will look like ordinary text on Medium.'],
      },
      {
        name: 'In four ways of writing',
        file: '---\ntitle: A\n---\n!!! tip "Sizes"\n    Text.\n\n> [!NOTE]\n> Text.\n\n{{< callout >}}\nText.\n{{< /callout >}}\n\n<div class="box note">\nText.\n</div>\n',
        says: ['Four boxes (lines 4, 7, 10 and 14) will look like ordinary text on Medium.'],
      },
    ],
  },
})

function isBox({ name, attributes }: RawTag): boolean {
  return boxes.has(name) && boxClass.test(attributes.class ?? attributes.classname ?? '')
}
