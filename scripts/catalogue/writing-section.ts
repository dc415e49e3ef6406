import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { says, takesWriting as takes } from '../../src/sources/takes-writing.ts'
import { plainTitle } from './plain-text.ts'

/** A section of a list, as trackawesomelist's daily pages tell of it. */
export interface Section {
  /** `Outer / Inner`; the inner part may be left over from the section before. */
  readonly heading: string
  readonly newest: string
  /** Entries it took in the year before the data was read. */
  readonly lastYear: number
}

/** Does a section take articles? `titles` are all titles of the list, in order. */
export function takesWriting(heading: string, titles: readonly string[]): boolean {
  return takes(heading.split(' / ').map(plainTitle), titles)
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
