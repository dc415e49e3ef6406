import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import {
  type Element,
  type ElementContent,
  elementsIn,
  lineOf,
  make,
  replaceEach,
} from '../copy/html-tree.ts'
import type { SourceLine } from '../copy/source-lines.ts'
import { defineLoss } from '../define-loss.ts'
import { rawTags } from '../raw-tags.ts'
import { type TextLine, textLines } from '../text-lines.ts'

export default defineLoss({
  id: 'definition-list',
  title: 'Warn about lists of terms, which Medium does not have',
  severity: 'note',
  fate: 'changed',
  minutes: 0.5,
  why: 'Medium has lists with dots and with numbers. A term and what it means come as paragraphs that look alike.',
  evidence: ['https://kitmul.com/en/blog/markdown-to-medium-guide'],
  becomes: 'will become plain paragraphs on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Write it as a line of its own, with the term in bold',
      'Make one list of them, with each term in bold',
    ),
  find: (content, subject) => {
    const lines = textLines(content, subject)
    const marked = linesWithMeaning(lines)
    const tags = rawTags(content)
      .filter(({ name }) => name === 'dt')
      .map(({ line }) => line)
    return [...marked, ...tags].sort((a, b) => a - b).map(line => ({ line, what: 'term' }))
  },
  say: spots =>
    capital(sayCount(spots.length, 'term with its meaning', 'terms with their meanings')),
  rewrite: (lines, tell, subject) => {
    const marks = new Set(linesWithMeaning(textLines(subject.post.content, subject)))
    const terms = new Map<number, number>()
    lines.forEach(({ line }, at) => {
      if (!marks.has(line)) return
      const above = lines[at - 1]?.text.trim() === '' ? at - 2 : at - 1
      if (above >= 0) terms.set(above, line)
    })
    return lines.flatMap(({ text, line }, at) => {
      const meaning = terms.get(at)
      if (meaning !== undefined) {
        tell(meaning, 'Became a paragraph with its term in bold')
        return [
          { text: '', line },
          { text: `**${text.trim()}**:`, line },
        ]
      }
      const isMeaning = /^: {1,3}\S/.test(text) && hasTerm(lines, terms, at)
      return [{ text: isMeaning ? text.replace(/^: +/, '') : text, line }].filter(
        () => !(text.trim() === '' && terms.has(at - 1)),
      )
    })
  },
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      if (element.tagName !== 'dl') return null
      const points: Element[] = []
      for (const part of elementsIn(element)) {
        if (part.tagName === 'dt') {
          tell(lineOf(part), 'Became a point of a list with its term in bold')
          points.push(make('li', [make('strong', part.children)]))
        } else if (part.tagName === 'dd') {
          const own = points.at(-1) ?? make('li', [])
          if (points.length === 0) points.push(own)
          own.children.push({ type: 'text', value: ': ' }, ...inner(part))
        }
      }
      return points.length === 0 ? null : [make('ul', points)]
    }),
  examples: {
    pass: [
      { name: 'A list', file: '---\ntitle: A\n---\n- **Batch**: many at once\n' },
      { name: 'Without a term', file: '---\ntitle: A\n---\n: Many at once\n' },
      {
        name: 'A colon that goes on, and one in code',
        file: '---\ntitle: A\n---\nThey are named\n:batch and :queue.\n\n```md\nBatch\n: Many at once\n```\n',
      },
    ],
    fail: [
      {
        name: 'A term',
        file: '---\ntitle: A\n---\nBatch\n: Many at once\n',
        says: ['One term with its meaning (line 5) will become plain paragraphs on Medium.'],
      },
      {
        name: 'In HTML',
        file: '---\ntitle: A\n---\n<dl>\n<dt>Batch</dt><dd>Many at once</dd>\n<dt>Queue</dt><dd>One after the other</dd>\n</dl>\n',
        says: [
          'Two terms with their meanings (lines 5 and 6) will become plain paragraphs on Medium.',
        ],
      },
    ],
  },
})

/** The first meaning below a term: the line above is text, or blank below a short line. */
function isTerm(text: ReadonlyMap<number, string>, line: number): boolean {
  const above = text.get(line - 1) ?? text.get(line - 2)
  return above !== undefined && !/^\s*[:#>|*+-]|^\s*\d+[.)]\s/.test(above)
}

function linesWithMeaning(lines: readonly TextLine[]): number[] {
  const text = new Map(lines.map(({ line, text }) => [line, text]))
  return lines
    .filter(({ line, text: own }) => /^: {1,3}\S/.test(own) && isTerm(text, line))
    .map(({ line }) => line)
}

/** Further meanings of one term follow it directly. */
function hasTerm(
  lines: readonly SourceLine[],
  terms: ReadonlyMap<number, number>,
  at: number,
): boolean {
  for (let above = at - 1; above >= 0; above -= 1) {
    if (terms.has(above)) return true
    if (lines[above]!.text.trim() !== '' && !/^: {1,3}\S| {2,}/.test(lines[above]!.text))
      return false
  }
  return false
}

/** A single paragraph goes on behind the term. */
function inner({ children }: Element): ElementContent[] {
  const [only, ...more] = children.filter(child => child.type === 'element')
  return more.length === 0 && only?.tagName === 'p' ? only.children : children
}
