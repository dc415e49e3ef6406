import type { Day, Post } from '../../domain.ts'
import { dayOf } from '../../text/days.ts'
import type { HugoSettings } from './settings.ts'

/** Names of its two days, as Hugo looks for them; `date` is what every generator knows. */
const from = ['publishdate', 'pubdate', 'published']
const until = ['expirydate', 'unpublishdate']

/**
 * What keeps a page out of the site today, besides that it is a draft: its day is still to come, or
 * over. Undefined when nothing does.
 */
export function heldBy(
  { frontmatter }: Pick<Post, 'frontmatter'>,
  { builds }: Pick<HugoSettings, 'builds'>,
  today: Day,
): string | undefined {
  const starts = builds.future ? null : dayIn(frontmatter.values, from)
  if (starts !== null && starts.day > today) return `${starts.name}: ${starts.day}`
  const ends = builds.expired ? null : dayIn(frontmatter.values, until)
  return ends !== null && ends.day < today ? `${ends.name}: ${ends.day}` : undefined
}

/** The first of these names that has a day. */
function dayIn(values: Readonly<Record<string, unknown>>, names: readonly string[]) {
  for (const name of names) {
    for (const [key, value] of Object.entries(values)) {
      const day = key.toLowerCase() === name && typeof value === 'string' ? dayOf(value) : null
      if (day !== null) return { name: key, day }
    }
  }
  return null
}
