import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
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
