import type { Post } from '../domain.ts'
import { leadOf } from '../markdown/lead-of.ts'
import { phrases } from '../text/phrases.ts'

const number =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'

/** A title that says it by itself: “Sorter turns three”. */
const called = phrases(String.raw`
  turn(?:s|ed|ing)? ${number}(?=$|[!.:,]| (?:years? old|today)\b)
  (?:is|are) (?:now )?${number} years? old
  \w*(?:anniversary|versary)
  birthday(?! (?:attack|paradox|problem))
  celebrat(?:es|ing) ${number} years
`)
const inYears = new RegExp(`\\b${number}[- ]years?\\b`, 'i')
/** What was learnt in so many years is told by the same title; on a birthday the text speaks of it. */
const told = phrases(String.raw`
  turn(?:s|ed|ing) ${number}(?=$|[!.:,]| years? old\b)
  years? ago today
  anniversary|birthday|very first commit
`)
/** Words; a habit. */
const longestLead = 80
/** A release may come out on a birthday. */
const version = /\d\.\d/
const yearsOf = new RegExp(`^${number} years of (.+?)[!.]?$`, 'i')

/** Is it for the years that a project, a site or its author has behind it? */
export function isAnniversary({ title, content }: Post): boolean {
  if (called.test(title)) return true
  const [, name] = yearsOf.exec(title) ?? []
  if (name !== undefined && isName(name, content.prose.join('\n'))) return true
  if (!inYears.test(title) || version.test(title)) return false
  return told.test(leadOf(content, longestLead))
}

/** In a title every word may have a capital; a name has them in the text, too, and comes back there. */
function isName(written: string, text: string): boolean {
  return /^\p{Lu}/u.test(written) && text.split(written).length > 2
}
