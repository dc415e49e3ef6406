import { disclosures, ourDisclosures } from '../letter.ts'

/** Sentences that claim nothing about the post or the place: the only ones without evidence. */
const fixed = new Set<string>([
  'Hello,',
  'Hi,',
  'Thank you.',
  ...disclosures,
  ...ourDisclosures,
  'I wrote it, so weigh it as such.',
  'We wrote it, so weigh it as such.',
  'I am the author.',
  'We are the authors.',
  'If it is not for you, that is fine.',
])
export const isCourtesy = (text: string): boolean => fixed.has(text)
