import { readingGrade } from '../../../text/reading-grade.ts'
import { inEnglish } from '../../outline.ts'
import { defineRule } from '../define-rule.ts'

/** Years of schooling that a text asks for. Prose on programming is at 10 to 14; a habit, no law. */
const highest = 19

export default defineRule({
  id: 'reading-level',
  title: 'Can be read at once',
  why: 'A letter that must be read twice is not read once.',
  refuses({ text, channel, brief }) {
    // The words that are looked for, and the measure, are English.
    if (channel.limits?.address === 'line' || !inEnglish(brief.post)) return null
    const grade = readingGrade(text.replace(/https?:\S+/g, '').replace(/“[^”]*”/g, 'it'))
    return grade > highest ? 'its sentences are too long to be read at once' : null
  },
})
