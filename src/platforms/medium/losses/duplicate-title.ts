import { capital } from '../../../text/say.ts'
import { quoted } from '../../../text/say-lines.ts'
import { elementsIn, lineOf, replaceEach, wordsOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'

export default defineLoss({
  id: 'duplicate-title',
  title: 'Warn about a heading that repeats the title, which a copy shows twice',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.2,
  why: 'The import makes a title of the story from the title of your page. A first heading with the same words comes along as part of the text.',
  evidence: ['https://github.com/Medium/medium-api-docs'],
  becomes: 'repeats the title, and may stand twice on Medium',
  replace: () => 'Delete it in the copy, and keep the title',
  find: ({ headings }, { post }) => {
    const { title } = post.frontmatter.values
    const first = headings[0]
    if (typeof title !== 'string' || first === undefined || first.depth !== 1) return []
    return keyOf(first.text) === keyOf(title) ? [{ line: first.line, what: first.text }] : []
  },
  say: spots => capital(`the heading ${quoted(spots[0]?.what ?? '')}`),
  habit: ({ body }) => /^\s*#[ \t]/.test(body),
  mend: (tree, tell, { post }) => {
    const first = [...elementsIn(tree)].find(({ tagName }) => /^h[1-6]$/.test(tagName))
    if (first?.tagName !== 'h1' || keyOf(wordsOf(first)) !== keyOf(post.title)) return
    tell(lineOf(first), 'Left out: the title of the story says it')
    replaceEach(tree, element => (element === first ? [] : null))
  },
  examples: {
    pass: [
      { name: 'A heading of a section', file: '---\ntitle: Batches\n---\n## Batches\n' },
      { name: 'The title in the text alone', file: '# Batches\n\nText.\n' },
      { name: 'Another title', file: '---\ntitle: Batches\n---\n# What batches do\n' },
    ],
    fail: [
      {
        name: 'The same words',
        file: '---\ntitle: Batches\n---\n# Batches\n\nText.\n',
        says: ['The heading “Batches” (line 4) repeats the title, and may stand twice on Medium.'],
      },
      {
        name: 'In other letters',
        file: '---\ntitle: "Batches: why?"\n---\nText.\n\n# *Batches* – Why\n',
        says: [
          'The heading “Batches – Why” (line 6) repeats the title, and may stand twice on Medium.',
        ],
      },
    ],
  },
})

/** Letters and digits alone. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
