import { latin } from '../evidence/latin.ts'
import type { Slugify } from './settings.ts'

/** A name as Zola puts it into a path; null where it would write other letters in Latin ones. */
export function slugifyPath(name: string, how: Slugify): string | null {
  if (how === 'off') return name
  if (how === 'safe') {
    return name
      .trim()
      .replace(/[<>:"|?*#()[\]\\\n\r/]/g, '')
      .replace(/\s+/g, '_')
  }
  const plain = latin(name)
  return plain === null
    ? null
    : plain
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
}
