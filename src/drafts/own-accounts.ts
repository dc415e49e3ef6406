import type { Draft, Post } from '../domain.ts'
import { pickerFor } from './pick-passages.ts'

/** A network, and what fits there. */
interface Network {
  readonly id: string
  readonly title: string
  readonly characters: number
  /** What a link counts, however long it is; left out: as many as it has. */
  readonly link?: number
}

/** https://docs.joinmastodon.org/user/posting/, https://docs.bsky.app, https://docs.x.com/fundamentals/counting-characters */
export const networks: readonly Network[] = [
  { id: 'mastodon', title: 'Mastodon', characters: 500, link: 23 },
  { id: 'bluesky', title: 'Bluesky', characters: 300 },
  { id: 'x', title: 'X', characters: 280, link: 23 },
  // 3,000 are allowed; what is beyond about 200 is folded away.
  { id: 'linkedin', title: 'LinkedIn', characters: 700 },
]

/** How long a text is there. */
export function lengthOn({ link }: Network, text: string, url: string): number {
  const plain = [...text.replace(url, '')].length
  return plain + (text.includes(url) ? (link ?? [...url].length) : 0)
}

/**
 * Two short texts of the author’s own sentences. The shorter fits everywhere; the longer where there
 * is room. Fewer where the post has no sentence that stands alone.
 */
export function writeForOwnAccounts(post: Post, url: string): Draft[] {
  const used = new Map<string, number>()
  const target = { id: '', kind: 'community', name: '', url: '', topics: [] } as const
  const pick = pickerFor(
    post,
    { target, terms: post.tags, source: '', score: 0, fit: 'good', because: [] },
    used,
    'nothing',
  )
  const fits = ({ id }: Network, text: string) => {
    const network = networks.find(one => one.id === id)!
    return lengthOn(network, text, url) <= network.characters
  }
  const texts = [
    { words: 24, things: 1 },
    { words: 60, things: 2 },
  ].flatMap(({ words, things }) => {
    const said = pick({ words, things, sentencesOnly: true })
    return said.length === 0
      ? []
      : [{ claims: said, text: `${said.map(({ text }) => text).join(' ')}\n\n${url}` }]
  })
  return texts.flatMap(({ text, claims }) => {
    const where = networks.filter(network => fits(network, text)).map(({ title }) => title)
    if (where.length === 0) return []
    return [{ channel: 'own-accounts', subject: where.join(', '), text, claims, checklist: [] }]
  })
}
