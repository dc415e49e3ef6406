import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'
import { rawTags } from '../raw-tags.ts'
import { textLines } from '../text-lines.ts'

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
    const text = new Map(lines.map(({ line, text }) => [line, text]))
    const marked = lines
      .filter(({ line, text: own }) => /^: {1,3}\S/.test(own) && isTerm(text, line))
      .map(({ line }) => line)
    const tags = rawTags(content)
      .filter(({ name }) => name === 'dt')
      .map(({ line }) => line)
    return [...marked, ...tags].sort((a, b) => a - b).map(line => ({ line, what: 'term' }))
  },
  say: spots =>
    capital(sayCount(spots.length, 'term with its meaning', 'terms with their meanings')),
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
