import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import type { Tell } from '../copy/altered.ts'
import { frameColons, frameIndented, quote, section, titleOf } from '../copy/boxes.ts'
import { lineOf, make, replaceEach, textOf } from '../copy/html-tree.ts'
import { replaceTags } from '../copy/shortcode-tags.ts'
import { rewrite, type SourceLine } from '../copy/source-lines.ts'
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
  rewrite: (lines, tell) => {
    const framed = (kind: string, title: string, line: number) => {
      tell(line, 'Became a quote with its title in bold')
      return quote(titleOf(kind, title))
    }
    const unframed = (line: number) => {
      tell(line, 'Its text stands without the frame')
      return section('')
    }
    const colons = frameColons(lines, (kind, title, line) => {
      if (/^(?:details|tabs?)$/i.test(kind)) return null
      return kind === '' || noFrame.test(kind) ? unframed(line) : framed(kind, title, line)
    })
    const indented = frameIndented(colons, marked, framed)
    const alerts = rewrite(indented, alert, ({ match, line }) => {
      tell(line, 'Became a quote with its title in bold')
      return `${match[1]}**${titleOf(match[2]!, match[3]!)}**\n${match[1]}`
    })
    const noticed = quoteNoticed(alerts, tell)
    return replaceTags(
      noticed,
      name => boxCodes.has(name),
      ({ name, isClosing, isPaired, named, positional, found: { line, before } }) => {
        const indent = /^[\s>]*/.exec(before)?.[0] ?? ''
        if (isClosing) return quote('')!.close.join(`\n${indent}`)
        tell(line, 'Became a quote with its title in bold')
        const title = named.title ?? (isPaired ? (named.type ?? positional[0]) : undefined) ?? name
        if (isPaired) return quote(titleOf(name, title))!.open.join(`\n${indent}`)
        const text = named.text ?? named.content ?? positional.at(-1) ?? ''
        return `${indent}> ${text}`
      },
    )
  },
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const name = textOf(element, 'dataComponent')
      const isBoxed =
        boxNames.test(name) ||
        isBox({
          name: element.tagName,
          attributes: { class: textOf(element, 'className') },
          line: 1,
        })
      if (!isBoxed) return null
      if (element.tagName === 'blockquote') {
        tell(lineOf(element), 'Stays a quote, without its frame')
        return null
      }
      tell(lineOf(element), 'Became a quote')
      if (element.tagName === 'p') return [make('blockquote', [make('p', element.children)])]
      const title = textOf(element, 'title')
      const head = title === '' ? [] : [make('p', [make('strong', title)])]
      return [make('blockquote', [...head, ...element.children])]
    }),
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

const noFrame = /^(?:code-group|raw|v-pre|row|columns?|grid|div)$/i
const marked = /^([\s>]*)!!!\s+([\w-]+)(?:\s+[\w-]+)*\s*(?:"(.*)"\s*$)?/
const alert = /^([ \t]*>[ \t>]*)\[!(\w+)\][+-]?[ \t]*(.*)$/gm
const boxNames = /^(?:Admonition|Alert|Aside|Callout|Caution|Danger|Info|Note|Notice|Tip|Warning)$/

/** Kramdown marks a block by a line of attributes below it; readers see none of that line. */
function quoteNoticed(lines: readonly SourceLine[], tell: Tell): readonly SourceLine[] {
  const attributes = /^[ \t]*\{:(?!\.?toc)[^}\n]*\}[ \t]*$/gm
  const boxed: number[] = []
  const bare = rewrite(lines, attributes, ({ match, line }) => {
    if (!mark.test(match[0])) return ''
    tell(line, 'The text above became a quote')
    boxed.push(line)
    return ''
  })
  const made = [...bare]
  for (const line of boxed) {
    let at = made.findIndex(one => one.line === line) - 1
    for (; at >= 0 && made[at]!.text.trim() !== ''; at -= 1)
      made[at] = { ...made[at]!, text: `> ${made[at]!.text}` }
  }
  return made
}
