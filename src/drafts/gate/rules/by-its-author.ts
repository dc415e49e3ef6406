import { inEnglish } from '../../outline.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'by-its-author',
  title: 'Plainly by its author',
  why: 'Who writes about their own post says so; anything else is a trick that comes out.',
  refuses({ text, channel, brief }) {
    // The words that are looked for, and the measure, are English.
    if (channel.limits?.address === 'line' || !inEnglish(brief.post)) return null
    return /\b(I|we|my|our|mine|ours)\b/i.test(text) ? null : 'it does not say whose post it is'
  },
})
