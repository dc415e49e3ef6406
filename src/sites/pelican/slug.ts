import { latePart } from '../../formats/late-part.ts'
import type { PelicanSettings } from './settings.ts'
import { unidecode } from './unidecode.ts'

/** Text as Pelican slugifies it; null where it holds a letter that nobody writes in Latin ones. */
export function slugify(
  text: string,
  { unicode, keepCase }: Pick<PelicanSettings, 'unicode' | 'keepCase'>,
): string | null {
  const bare = withoutMarkup(text)
  const plain = unicode ? bare.normalize('NFKC') : unidecode(bare)
  if (plain === null) return null
  // What counts as part of a word in Python: letters and digits, not the marks that stand by them.
  const slug = plain
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .replace(/[-\s]+/g, '-')
  return keepCase ? slug : slug.toLowerCase()
}

/** For the few titles that have a character by its name. */
const parser = latePart(() => import('parse5'))

function withoutMarkup(text: string): string {
  // Only up to where a tag can end, so that no text makes this slow.
  const end = text.lastIndexOf('>') + 1
  const untagged = text.slice(0, end).replace(/<[^>]*>/g, '') + text.slice(end)
  if (!untagged.includes('&')) return untagged
  const html = parser.get()
  if (html === null) return untagged
  const [node] = html.parseFragment(untagged.replaceAll('<', '&lt;')).childNodes
  return node !== undefined && 'value' in node ? node.value : ''
}
