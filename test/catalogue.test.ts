import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '../scripts/build-catalogue.ts'
import { targetId } from '../scripts/catalogue/address.ts'
import { overlays } from '../scripts/catalogue/by-hand.ts'
import { readLinkedHosts } from '../scripts/catalogue/linked-hosts.ts'
import { readOpml } from '../scripts/catalogue/opml.ts'
import { takesWriting, writingSection } from '../scripts/catalogue/writing-section.ts'
import { loadLinkedHosts } from '../src/io/catalogue.ts'
import { readCatalogue, siteTargets } from '../src/sources/catalogue.ts'
import { type CatalogueRow, catalogueRow, sourcesFile } from '../src/sources/catalogue-schema.ts'
import { type LinkedHosts, listsLinking } from '../src/sources/linked-hosts.ts'

const data = fileURLToPath(new URL('../data', import.meta.url))
const raw = fileURLToPath(new URL('../../shared/catalogue/raw', import.meta.url))
const files = readdirSync(`${data}/catalogue`).sort()
const text = (path: string) => readFileSync(`${data}/${path}`, 'utf8')
const written = files.flatMap(name => JSON.parse(text(`catalogue/${name}`)) as unknown[])
const rows = written as CatalogueRow[]
const sources = sourcesFile.parse(JSON.parse(text('sources.json')))

describe('the bundled catalogue', () => {
  test('has rows of the documented shape only', () => {
    const faults = written.flatMap(row => {
      const { error } = catalogueRow.safeParse(row)
      return error === undefined ? [] : [{ row, faults: error.issues }]
    })
    expect(faults).toEqual([])
  })

  test('has at least a thousand targets, each in the file of its kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1000)
    for (const name of files) {
      const kinds = rows.filter(({ kind }) => `${kind}.json` === name).length
      expect(kinds, name).toBe((JSON.parse(text(`catalogue/${name}`)) as unknown[]).length)
    }
  })

  test('has six kinds or more, none of them above 60 per cent', () => {
    const kinds = [...new Set(rows.map(({ kind }) => kind))]
    expect(kinds.length).toBeGreaterThanOrEqual(6)
    for (const kind of kinds) {
      const share = rows.filter(row => row.kind === kind).length / rows.length
      expect(share, kind).toBeLessThanOrEqual(0.6)
    }
  })

  test('names each place once, by its address, in order', () => {
    const ids = rows.map(({ id }) => id.toLowerCase())
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(rows.filter(({ id, url }) => id !== targetId(url))).toEqual([])
    for (const name of files) {
      const inFile = rows.filter(({ kind }) => `${kind}.json` === name).map(({ id }) => id)
      expect(inFile, name).toEqual([...inFile].sort())
    }
  })

  test('names a source with a licence for each row', () => {
    const known = new Set(sources.map(({ id }) => id))
    const used = new Set(rows.flatMap(({ source, also = [] }) => [source, ...also]))
    expect([...used].filter(id => !known.has(id))).toEqual([])
    expect([...known].filter(id => !used.has(id))).toEqual([])
    expect(sources.filter(({ licence }) => licence.trim() === '')).toEqual([])
  })

  test('holds no e-mail address, no handle and no address but of the web', () => {
    const all = files.map(name => text(`catalogue/${name}`)).join('')
    expect(all.match(/(?:@|%40|mailto:).{0,40}/g)).toBeNull()
    expect(all.match(/"(?:url|feed|routeEvidence)":"(?!https?:\/\/).{0,40}/g)).toBeNull()
    expect(
      all.match(/"https?:\/\/(?:www\.)?(?:twitter\.com|x\.com|bsky\.app)\/[^"]*/g) ?? [],
    ).toEqual([])
  })

  test('gives topics that say something', () => {
    const empty = /^(?:misc.*|others?|general.*|various|awesome|platforms|theory|media|news|blog)$/
    expect(rows.filter(({ topics }) => topics.some(topic => empty.test(topic)))).toEqual([])
    expect(rows.filter(({ topics }) => new Set(topics).size !== topics.length)).toEqual([])
  })

  test('dates no entry after the day on which the lists were read', () => {
    const read = sources.find(({ id }) => id === 'awesome-lists')?.date ?? ''
    const dates = rows.flatMap(({ newest, takesWriting: section, samples = [] }) => [
      newest ?? read,
      section?.newest ?? read,
      ...samples.map(({ date }) => date ?? read),
    ])
    expect(dates.filter(date => date > read || date < '2000-01-01')).toEqual([])
    const late = rows.filter(row => (row.takesWriting?.newest ?? '') > (row.newest ?? '9999'))
    expect(late).toEqual([])
  })

  test('has no route where it is closed, one for each other list, and a deadline for each call', () => {
    expect(rows.filter(({ closed, route }) => closed !== undefined && route)).toEqual([])
    const calls = rows.filter(({ kind }) => kind === 'call-for-papers')
    expect(calls.filter(({ deadline, route }) => !deadline || !route)).toEqual([])
    expect(rows.filter(({ kind, route, closed }) => kind === 'list' && !route && !closed)).toEqual(
      [],
    )
  })

  test('does not propose a newsletter of which nobody knows whether it still comes out', () => {
    const doubted = (row: CatalogueRow) => row.route?.rules?.some(rule => /still comes/.test(rule))
    expect(rows.filter(row => row.kind === 'newsletter' && doubted(row))).toEqual([])
    const { closed } = rows.find(({ id }) => id === 'changelog.com') ?? {}
    expect(closed).toMatch(/^its editor left in March 2026/)
  })

  test('stays below 2.5 MB', () => {
    const bytes = files.reduce((sum, name) => sum + Buffer.byteLength(text(`catalogue/${name}`)), 0)
    expect(bytes).toBeLessThan(2_500_000)
  })

  test.runIf(existsSync(raw))('is what the raw lists give, byte for byte', () => {
    const built = buildCatalogue(raw)
    expect([...built.keys()].sort()).toEqual(
      [...files.map(name => `catalogue/${name}`), 'linked-hosts.json', 'sources.json'].sort(),
    )
    const differing = [...built].filter(([path, content]) => text(path) !== content)
    expect(differing.map(([path]) => path)).toEqual([])
  })
})

describe('the ways in', () => {
  const open = rows.filter(({ route, closed }) => route !== undefined && closed === undefined)
  const ourOwn = ({ source, also = [] }: CatalogueRow) => [source, ...also].includes('postrider')
  const yearAgo = '2025-08-22'

  /** It takes an article that stands on a blog already. */
  const takesArticles = (row: CatalogueRow) => {
    if (row.for !== undefined || row.wants === 'unpublished') return false
    if (row.kind === 'list') return (row.takesWriting?.newest ?? '') >= yearAgo
    if (row.kind === 'publication') return row.medium?.accepts?.includes('published') === true
    return row.kind === 'newsletter' || (row.kind === 'community' && row.route?.rules !== undefined)
  }

  test('are documented for 120 targets, 60 of which take articles that exist', () => {
    const articles = open.filter(takesArticles)
    const programmes = open.filter(({ kind, route }) => kind === 'publication' && route?.checked)
    const documented = new Set([...articles, ...programmes, ...open.filter(ourOwn)])
    expect(documented.size).toBeGreaterThanOrEqual(120)
    expect(articles.length).toBeGreaterThanOrEqual(60)
    const newsletters = articles.filter(({ kind }) => kind === 'newsletter')
    expect(newsletters.length).toBeGreaterThanOrEqual(20)
  })

  test('lead to 20 publications on Medium; those that ended say so', () => {
    const medium = rows.filter(row => row.medium !== undefined)
    expect(medium.filter(row => open.includes(row)).length).toBeGreaterThanOrEqual(20)
    expect(medium.filter(row => row.closed === undefined && !row.route)).toEqual([])
    const ended = medium.filter(row => row.closed !== undefined)
    expect(ended.map(({ name }) => name)).toContain('Better Programming')
    expect(ended.filter(({ routeEvidence }) => routeEvidence === undefined)).toEqual([])
  })

  test('name the own rules of 15 communities', () => {
    const everywhere = /^(?:Ask the moderators|Say that you wrote|Read the rules of the sub)/
    const ruled = open.filter(({ kind, route, routeEvidence }) => {
      const own = route?.rules?.filter(rule => !everywhere.test(rule)) ?? []
      return kind === 'community' && own.length > 0 && (route?.checked ?? routeEvidence)
    })
    expect(ruled.length).toBeGreaterThanOrEqual(15)
    const reddit = ruled.filter(({ id }) => id.startsWith('reddit.com/'))
    expect(reddit.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['r/programming', 'r/webdev', 'r/devops', 'r/selfhosted']),
    )
  })

  test('of an overlay that is in use: each names a row', () => {
    const ids = new Set(rows.map(({ id }) => id))
    expect(Object.keys(overlays).filter(id => !ids.has(id))).toEqual([])
  })

  test('say that a place takes the blog as a whole, and keep it away from posts', () => {
    const sites = rows.filter(row => row.for === 'site')
    expect(sites.length).toBeGreaterThanOrEqual(10)
    expect(sites.filter(row => !open.includes(row))).toEqual([])
    const ids = sites.map(({ id }) => id)
    expect(
      siteTargets(rows)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort())
    const forPosts = readCatalogue(rows).map(({ target }) => target)
    expect(forPosts.length).toBe(rows.length - sites.length)
    expect(forPosts.filter(target => ids.includes(target.id))).toEqual([])
  })

  test('of a place for the blog that is closed are not proposed', () => {
    const site = rows.find(row => row.for === 'site') as CatalogueRow
    const { route: _, ...rest } = site
    expect(siteTargets([{ ...rest, closed: 'ended' }])).toEqual([])
  })
})

describe('the hosts that lists link to', () => {
  const linked = JSON.parse(text('linked-hosts.json')) as LinkedHosts

  test('are thousands, of lists in the catalogue, without the big platforms', () => {
    const ids = new Set(rows.filter(({ kind }) => kind === 'list').map(({ id }) => id))
    expect(linked.lists.filter(id => !ids.has(id))).toEqual([])
    expect(Object.keys(linked.hosts).length).toBeGreaterThan(4000)
    expect(linked.hosts).not.toHaveProperty('github.com')
    const places = new Set(Object.values(linked.hosts).flat())
    expect([...places].filter(at => linked.lists[at] === undefined)).toEqual([])
  })

  test('stay below 160 kB', () => {
    expect(Buffer.byteLength(text('linked-hosts.json'))).toBeLessThan(160_000)
    expect(loadLinkedHosts()).toEqual(linked)
  })

  test('tell which lists link to a competitor and not to you', () => {
    const two = { lists: ['a', 'b', 'c'], hosts: { 'rival.example': [0, 2], 'own.example': [2] } }
    expect(listsLinking(two, ['rival.example'], ['own.example'])).toEqual(['a'])
    expect(listsLinking(two, ['rival.example'], [])).toEqual(['a', 'c'])
    expect(listsLinking(two, ['nobody.example', 'constructor'], [])).toEqual([])
  })

  test('come from entries with an address of the web, of lists that we have', () => {
    const entries = [{ url: 'https://www.rival.example/a' }, { url: 'mailto:a@b.example' }]
    const line = (name: string) => JSON.stringify({ url: `https://github.com/o/${name}`, entries })
    const known = rows.filter(({ kind }) => kind === 'list').slice(0, 1) as [CatalogueRow]
    const { id, url } = known[0]
    const own = JSON.stringify({ url, entries })
    expect(readLinkedHosts(`${line('unknown')}\n${own}\n`, known)).toEqual({
      lists: [id],
      hosts: { 'rival.example': [0] },
    })
  })
})

describe('a row', () => {
  const good = {
    id: 'example.com/weekly',
    kind: 'newsletter',
    name: 'Example Weekly',
    url: 'https://example.com/weekly/',
    topics: ['css'],
    source: 'awesome-newsletters',
  }

  test.each([
    ['an e-mail address', { name: 'write to someone@example.com' }],
    ['an address that is not of the web', { url: 'mailto:someone@example.com' }],
    ['a profile', { url: 'https://medium.com/@someone' }],
    ['a script', { url: 'javascript:alert(1)' }],
    ['no topic', { topics: [] }],
    ['a topic in capitals', { topics: ['CSS'] }],
    ['a day that does not exist', { newest: '2026-02-30' }],
    ['two lines', { name: 'Example\nWeekly' }],
    ['a field that nobody knows', { description: 'Weekly news.' }],
    ['an unknown kind', { kind: 'directory' }],
  ])('with %s is refused', (_, fault) => {
    expect(catalogueRow.safeParse(good).success).toBe(true)
    expect(catalogueRow.safeParse({ ...good, ...fault }).success).toBe(false)
  })
})

describe('reading the raw lists', () => {
  test('an identity has no scheme, www, final slash, query or fragment', () => {
    const same = [
      'https://www.Example.com/a/',
      'http://example.com/a?utm_source=x',
      'https://example.com/a#b',
    ]
    expect(same.map(targetId)).toEqual(['example.com/a', 'example.com/a', 'example.com/a'])
  })

  test('a feed knows the outline that it stands in, whatever its attributes hold', () => {
    const xml = `<?xml version="1.0"?><opml><body><outline text="Tools &amp; co">
      <outline text="&> /dev/null" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/>
      </outline><outline text="B" title="b" xmlUrl="https://b.example/feed"></outline></body></opml>`
    expect(readOpml(xml)).toEqual([
      {
        path: ['Tools & co'],
        title: '&> /dev/null',
        feed: 'https://a.example/feed',
        site: 'https://a.example',
      },
      { path: [], title: 'B', feed: 'https://b.example/feed', site: undefined },
    ])
  })

  test.each([
    ['Articles', [], true],
    ['Articles / 2015', [], true],
    ['Tutorials & Blog Posts', [], true],
    ['Resources / Articles', [], true],
    ['Resources / Articles', ['Resources', 'Articles'], true],
    ['Resources / Articles', ['Articles', 'Resources'], false],
    ['Components / Articles', [], false],
    ['Video Tutorials', [], false],
    ['Books', [], false],
    ['Articles / Videos', [], false],
    ['Video Utilities', [], false],
    ['Blogging Platforms', [], false],
    ['Reading & Writing', [], false],
  ])('a section "%s" below %j takes writing: %s', (heading, titles, expected) => {
    expect(takesWriting(heading, titles)).toBe(expected)
  })

  test('of several sections for writing the one with the newest entry is kept', () => {
    const sections = [
      { heading: 'Articles', newest: '2024-01-01', lastYear: 0 },
      { heading: 'Tutorials :books:', newest: '2026-03-01', lastYear: 2 },
      { heading: 'Tools', newest: '2026-08-01', lastYear: 9 },
    ]
    expect(writingSection(sections, [])).toEqual({
      heading: 'Tutorials',
      newest: '2026-03-01',
      lastYear: 2,
    })
    expect(writingSection(sections.slice(2), [])).toBeUndefined()
  })
})
