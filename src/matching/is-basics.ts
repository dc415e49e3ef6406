import type { Post } from '../domain.ts'
import { phrases } from '../text/phrases.ts'

const titles = phrases(
  String.raw`
  ^(?:getting|get) started with\b|^(?:an? |the )?(?:beginner['’]s guide|introduction|intro) to\b|\bfor beginners\b
  ^(?:the )?basics? of\b|^basic \w+|\bbasics$|\byour first\b|\bcheat ?sheet\b|\b101$
  ^(?:setting up|installing|configuring)\b|^how to (?:install|set up|configure)\b|^what (?:is|are) (?:[^\s,]+ )?[^\s\d?,]+\?$
  `,
  '',
  '',
)
const tags = new Set(['basics', 'beginner', 'beginners', 'beginner-friendly'])

/** It teaches the first steps: its title or a tag says so. */
export function isBasics({ title, tags: given }: Post): boolean {
  return titles.test(title) || given.some(tag => tags.has(tag.toLowerCase()))
}
