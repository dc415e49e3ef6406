import { latin } from '../evidence/latin.ts'
import type { PelicanSettings } from './settings.ts'

/** Text as Pelican slugifies it; null where it writes other scripts in Latin letters. */
export function slugify(
  text: string,
  { unicode, keepCase }: Pick<PelicanSettings, 'unicode' | 'keepCase'>,
): string | null {
  const plain = unicode ? text.normalize('NFKC') : latin(text)
  if (plain === null) return null
  const slug = plain
    .replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
    .trim()
    .replace(/[-\s]+/g, '-')
  return keepCase ? slug : slug.toLowerCase()
}
