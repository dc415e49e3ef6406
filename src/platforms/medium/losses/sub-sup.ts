import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { type ElementContent, elementsIn, lineOf, replaceEach, wordsOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { textLines } from '../text-lines.ts'

/** A number, a letter or the mark of a note; a whole line of small print reads as well on the line. */
const raised = /<(su[bp])\b[^<>]*>\s*(?:\[|<a\b|[^\s<]+\s*<\/\1\s*>)/gi

export default defineLoss({
  id: 'sub-sup',
  title: 'Warn about raised and lowered text, which Medium sets on the line',
  severity: 'warning',
  fate: 'changed',
  minutes: 0.2,
  why: 'Medium’s editor has no raised or lowered text, so a number changes its meaning: ten to the power of six reads 106.',
  evidence: ['https://lucifer1004.github.io/typub/guide/platforms/medium'],
  becomes: 'will stand on the line on Medium, where x² reads x2',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put the character itself, x² or H₂O',
      'Put the characters themselves, x² or H₂O',
    ),
  find: (content, subject) =>
    textLines(content, subject).flatMap(({ line, text }) =>
      [...text.matchAll(raised)].map(() => ({ line, what: 'raised' })),
    ),
  say: spots =>
    capital(
      sayCount(spots.length, 'piece of raised or lowered text', 'pieces of raised or lowered text'),
    ),
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const { tagName } = element
      if (tagName !== 'sup' && tagName !== 'sub') return null
      const words = wordsOf(element).trim()
      const hasLink = [...elementsIn(element)].some(({ tagName }) => tagName === 'a')
      const raised = hasLink ? null : raise(words, tagName)
      if (raised !== null) {
        tell(lineOf(element), `Became ${raised}`)
        return [{ type: 'text', value: raised }]
      }
      tell(lineOf(element), 'Stands on the line')
      return isNote.test(words)
        ? [bracket('['), ...element.children, bracket(']')]
        : element.children
    }),
  examples: {
    pass: [
      { name: 'The characters', file: '---\ntitle: A\n---\nThat is 10⁶ of H₂O.\n' },
      {
        name: 'Small print',
        file: '---\ntitle: A\n---\n<sub>Written with the team.</sub>\n',
      },
      { name: 'In code', file: '---\ntitle: A\n---\nWrite `10<sup>6</sup>`.\n' },
    ],
    fail: [
      {
        name: 'A power',
        file: '---\ntitle: A\n---\nThat is 10<sup>6</sup> rows.\n',
        says: [
          'One piece of raised or lowered text (line 4) will stand on the line on Medium, where x² reads x2.',
        ],
      },
      {
        name: 'A formula',
        file: '---\ntitle: A\n---\nOf CO<sub>2</sub> and H<sub>2</sub>O.\n',
        says: [
          'Two pieces of raised or lowered text (line 4) will stand on the line on Medium, where x² reads x2.',
        ],
      },
    ],
  },
})

const isNote = /^\d{1,3}$/
const characters = {
  sup: ['0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'],
  sub: ['0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'],
} as const

/** The characters that Unicode has raised or lowered; null where one of them is missing. */
function raise(words: string, how: 'sub' | 'sup'): string | null {
  const [from, to] = characters[how].map(all => [...all]) as [string[], string[]]
  const made = [...words].map(character => to[from.indexOf(character)])
  return words !== '' && made.every(one => one !== undefined) ? made.join('') : null
}

const bracket = (value: string): ElementContent => ({ type: 'text', value })
