import { latePart } from './late-part.ts'

/** What a sitemap lists: pages, and further sitemaps when it is an index. */
export interface Sitemap {
  readonly pages: readonly string[]
  readonly maps: readonly string[]
}

/** As many as one sitemap may hold by its protocol. https://www.sitemaps.org/protocol.html */
const most = 50_000

/** Few blogs have a sitemap in their files; who asks for one loads it before. */
const xml = latePart(() => import('./saxes.ts'))
export const loadSitemapReader = xml.load

/** XML (`urlset`, `sitemapindex`) or plain text, an address a line. Never throws. */
export function readSitemap(text: string): Sitemap {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart()
  if (!trimmed.startsWith('<')) return { pages: trimmed.split('\n').flatMap(address), maps: [] }
  const pages: string[] = []
  const maps: string[] = []
  const open: string[] = []
  let said = ''
  const saxes = xml.get()
  if (saxes === null) return { pages, maps }
  const parser = new saxes.SaxesParser({ xmlns: false })
  // A broken place is no reason to forget the rest.
  parser.on('error', () => {})
  parser.on('opentag', ({ name }) => {
    open.push(local(name))
    said = ''
  })
  const add = (part: string) => {
    if (said.length < 4096) said += part
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    const parent = open.at(-2)
    if (local(name) === 'loc' && pages.length + maps.length < most) {
      if (parent === 'url') pages.push(...address(said))
      if (parent === 'sitemap') maps.push(...address(said))
    }
    open.pop()
    said = ''
  })
  try {
    parser.write(trimmed).close()
  } catch {
    // What was read so far stands.
  }
  return { pages, maps }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function address(text: string): string[] {
  const trimmed = text.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) ? [trimmed] : []
}
