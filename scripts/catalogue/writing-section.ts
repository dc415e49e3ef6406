import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { plainTitle } from './plain-text.ts'

/** A section of a list, as trackawesomelist's daily pages tell of it. */
export interface Section {
  /** `Outer / Inner`; the inner part may be left over from the section before. */
  readonly heading: string
  readonly newest: string
  /** Entries it took in the year before the data was read. */
  readonly lastYear: number
}

const writing =
  /\b(?:articles?|blogs?|blog ?posts?|posts|tutorials?|how-?tos?|guides?|essays?|write-?ups?|case stud(?:y|ies)|reading)\b/i
const otherThings =
  /\b(?:videos?|podcasts?|books?|e-?books?|talks?|courses?|screencasts?|youtube|newsletters?|papers?|style ?guides?|playlist|magazines?|writing|cms|digest|committers?|series|tutorial by|blog(?:ging)? (?:engines?|platforms?|software|themes?)|buyers?)\b/i
/** Outer titles that leave it to the inner one to say what they hold. */
const open =
  /^(?:resources?|learn(?:ing)?(?: resources)?|information|documentation|docs|community|(?:table of )?contents|external resources|other kinds of content|misc(?:ellaneous)?|education|references?|further reading|media|materials?|general)$/i

/** Does a section take articles? `titles` are all titles of the list, in order. */
export function takesWriting(heading: string, titles: readonly string[]): boolean {
  const [outer = '', inner] = heading.split(' / ').map(plainTitle)
  if (says(outer)) return inner === undefined || !otherThings.test(inner)
  if (inner === undefined || !open.test(outer) || !says(inner)) return false
  const [first, second] = [outer, inner].map(title => titles.indexOf(title))
  return first === -1 || second === -1 || first! < second!
}

function says(title: string): boolean {
  return writing.test(title) && !otherThings.test(title)
}

/** The section that takes writing and took something last. */
export function writingSection(
  sections: readonly Section[],
  titles: readonly string[],
): CatalogueRow['takesWriting'] {
  const taking = sections
    .filter(({ heading }) => takesWriting(heading, titles))
    .sort((a, b) =>
      a.newest === b.newest ? b.lastYear - a.lastYear : a.newest < b.newest ? 1 : -1,
    )
  const best = taking[0]
  if (best === undefined) return undefined
  const { newest, lastYear } = best
  return { heading: showHeading(best.heading), newest, lastYear }
}

function showHeading(heading: string): string {
  const [outer = '', inner] = heading.split(' / ').map(plainTitle)
  return inner === undefined || inner === '' || says(outer) ? outer : `${outer} / ${inner}`
}
