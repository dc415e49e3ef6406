import type { Node } from '../../../domain.ts'
import { nodesIn, walk } from '../../../markdown/walk.ts'
import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { elementsIn, marked, replaceEach, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { rewrite } from '../copy/source-lines.ts'
import { defineLoss } from '../define-loss.ts'
import { lineOf } from '../raw-tags.ts'

/** Two dollars around anything, or backslashed brackets. */
const display = /\$\$[^$]+\$\$|\\\(.{1,500}?\\\)|\\\[.{1,500}?\\\]/s
/** One dollar around a formula; money has a space before the second, or a digit after it. */
const inline = /(?<![\w$\\])\$(?![\s\d.,]+\$)([^\s$](?:[^$\n]*[^\s$\\])?)\$(?![\w$])/g
const formula = /[\\^_=]|^[a-zA-Z]$|[a-z]\([a-z]/

export default defineLoss({
  id: 'math',
  title: 'Warn about formulas, which Medium does not have',
  severity: 'warning',
  fate: 'changed',
  minutes: 2,
  why: 'Medium sets no formulas. The source stays in the text with its dollars and backslashes.',
  evidence: [
    'https://the57thpick.com/posts/pb/',
    'https://lucifer1004.github.io/typub/guide/platforms/medium',
  ],
  becomes: 'will show as source on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put a picture of it, or plain characters such as x²',
      'Put a picture of each, or plain characters such as x²',
    ),
  find: content =>
    nodesIn(content)
      .filter(node => isFormula(node))
      .map(node => ({ line: lineOf(node), what: 'formula' })),
  say: spots => capital(sayCount(spots.length, 'block with a formula', 'blocks with formulas')),
  rewrite: (lines, tell) => {
    const todo = 'Put a picture of it, or plain characters such as x²'
    const shown = rewrite(lines, everyDisplay, ({ match, line, before, isAlone }) => {
      const source = match.slice(1).find(one => one !== undefined) ?? ''
      tell(line, 'Its source stands as code', todo)
      if (!isAlone) return asCode(source)
      const indent = /^[\s>]*/.exec(before)?.[0] ?? ''
      const inside = source.replace(/^\s*\n|\n\s*$/g, '').split('\n')
      return ['', '', '```math', ...inside, '```', ''].join(`\n${indent}`)
    })
    return rewrite(shown, inline, ({ match, line }) => {
      if (!formula.test(match[1]!.trim()) || /\]\(|:\/\//.test(match[1]!)) return null
      tell(line, 'Its source stands as code', todo)
      return asCode(match[1]!)
    })
  },
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      if (element.tagName !== 'pre') return null
      const isMath = [...elementsIn(element)].some(code =>
        /\blanguage-math\b/i.test(textOf(code, 'className')),
      )
      if (!isMath) return null
      tell(startOf(element), 'Its source stands as code', 'Put a picture of it')
      return [marked('Put a picture of this formula here'), element]
    }),
  examples: {
    pass: [
      { name: 'Money', file: '---\ntitle: A\n---\nIt costs $5 and $10, or $5_000 and $6_000.\n' },
      { name: 'Shell and code', file: '---\ntitle: A\n---\nSet $HOME and $PATH, or `$x^2$`.\n' },
      { name: 'A template', file: '---\ntitle: A\n---\nWrite {{ $name }} and {{ $other }}.\n' },
    ],
    fail: [
      {
        name: 'In a sentence',
        file: '---\ntitle: A\n---\nThe cost is $n^2$ at most.\n',
        says: ['One block with a formula (line 4) will show as source on Medium.'],
      },
      {
        name: 'On lines of its own, and a fence',
        file: '---\ntitle: A\n---\n$$\nT = a + b n\n$$\n\n```math\nT = a\n```\n',
        says: ['Two blocks with formulas (lines 4 and 8) will show as source on Medium.'],
      },
    ],
  },
})

const blocks = new Set(['paragraph', 'heading', 'tableCell'])

function isFormula(node: Node): boolean {
  if (node.type === 'code') return node.lang?.toLowerCase() === 'math'
  if (!blocks.has(node.type)) return false
  const text = [...walk(node)].map(sourceOf).join('')
  return (
    display.test(text) || [...text.matchAll(inline)].some(match => formula.test(match[1]!.trim()))
  )
}

/** In MDX the braces of a formula make a program of what they hold. */
function sourceOf({ type, value }: Node): string {
  if (type === 'mdxTextExpression') return `{${value ?? ''}}`
  return type === 'text' ? (value ?? '') : ' '
}

const everyDisplay =
  /\$\$((?:[^$\n]|\n(?![ \t]*\n))+)\$\$|(?<!\\)\\\\\(((?:(?!\n[ \t]*\n)[\s\S]){1,500}?)\\\\\)|(?<!\\)\\\\\[((?:(?!\n[ \t]*\n)[\s\S]){1,500}?)\\\\\]/g

function asCode(source: string): string {
  const text = source.replace(/\s+/g, ' ').trim()
  const fence = text.includes('`') ? '``' : '`'
  return `${fence}${text}${fence}`
}
