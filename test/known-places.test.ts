import { expect, test } from 'vitest'
import { openSources } from '../src/ask-sources.ts'
import { UserError } from '../src/config/errors.ts'
import { readConfig } from '../src/config/read-config.ts'
import type { Ask, Blog, Config, Post, Repo, World } from '../src/domain.ts'
import { loadCatalogue, loadLinkedHosts } from '../src/io/catalogue.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { known } from '../src/known.ts'
import { knownPlaces } from '../src/known-places.ts'
import { indexCandidates } from '../src/matching/match-post.ts'
import type { LinkedHosts } from '../src/sources/linked-hosts.ts'
import { withServer } from '../src/sources/servers.ts'
import { askedByDefault, hostsOf as firstHostsOf } from './sources/recorded.ts'

const configOf = (text: string): Config => readConfig('postrider.yml', text, known)
const blog = {
  ...{ ownHosts: ['notes.example'], siteUrl: 'https://notes.example', posts: [] },
} as unknown as Blog
function worldOf(files: Readonly<Record<string, string>>, more: Partial<World> = {}): World {
  const repo: Repo = { files: Object.keys(files), read: path => files[path], why: () => null }
  return {
    repo,
    web: null,
    issues: noIssues,
    lineUrl: () => null,
    before: async () => null,
    catalogue: loadCatalogue,
    linkedHosts: loadLinkedHosts,
    today: '2026-11-22',
    ...more,
  }
}

test('the places know what the blog is about as a whole', async () => {
  const posts = Array.from({ length: 10 }, (_, i) => ({
    post: { title: `Rust by night ${i}`, tags: [] },
  }))
  const { topics } = await knownPlaces(configOf(''), worldOf({}), { ...blog, posts } as never)
  expect([...topics.house()]).toEqual(['rust'])
})

test('lists of one’s own are read from the repository, and win over what the bundled list says', async () => {
  const [bundled] = (await knownPlaces(configOf(''), worldOf({}), blog)).candidates
  const { url, id } = bundled!.target
  const files = { 'data/places.csv': `url,name\n${url},As I call it\nhttps://new.example,New\n` }
  const config = configOf('catalogues: [data/places.csv]')
  const { candidates } = await knownPlaces(config, worldOf(files), blog)
  expect(candidates.filter(({ source }) => source === 'lists').map(one => one.target.name)).toEqual(
    ['As I call it', 'New'],
  )
  const same = candidates.filter(({ target }) => target.id === id)
  expect(same).toHaveLength(1)
  expect(same[0]?.target.topics).toEqual(bundled?.target.topics)
})

test('a list that is not there, or has a mistake, is told with file and line', async () => {
  const read = async (files: Readonly<Record<string, string>>) =>
    knownPlaces(configOf('catalogues: [places.csv]'), worldOf(files), blog).then(
      () => 'read',
      (error: unknown) => (error instanceof UserError ? error.message : String(error)),
    )
  expect(await read({})).toContain('places.csv:1  the file: found nothing, expected a UTF-8 text')
  expect(await read({ 'places.csv': 'url\nhttps://a.example\nnowhere\n' })).toBe(
    'The list “places.csv” has a mistake.\n  places.csv:3  the list: found “nowhere”, expected an address in “url”. Write https:// and the rest.',
  )
})

test('a list that links to a competitor and not to you is marked with its host', async () => {
  const linked = loadLinkedHosts() as LinkedHosts
  const [host, [at]] = Object.entries(linked.hosts).find(([, lists]) => lists.length > 0) as [
    string,
    [number],
  ]
  const list = linked.lists[at]
  const product = (text: string) => configOf(`product: { ${text} }`)
  const marked = async (config: Config) => {
    const { candidates } = await knownPlaces(config, worldOf({}), blog)
    return candidates.flatMap(({ target }) =>
      target.linksTo === undefined ? [] : [[target.id, target.linksTo] as const],
    )
  }
  const found = await marked(product(`competitors: ["https://www.${host}/pricing"]`))
  expect(found).toContainEqual([list, [host]])
  expect(await marked(product(`competitors: ["${host}"], url: "https://${host}"`))).toEqual([])
  expect(await marked(product('competitors: ["Just a Name"]'))).toEqual([])
  expect(await marked(configOf(''))).toEqual([])
})

const post = (title: string, date: string): Post =>
  ({
    ...{ path: `${title}.md`, title, date, tags: ['PostgreSQL'], published: true, copies: [] },
    content: { prose: [`${title} in PostgreSQL. ${title} again.`] },
  }) as unknown as Post

async function asked(config: string, keys: readonly string[] = [], files = {}) {
  const asks: Ask[] = []
  const web: World['web'] = {
    keys: new Set(keys),
    async get(ask) {
      asks.push(ask)
      return { ok: false, why: 'not now' }
    },
  }
  const posts = [post('Vacuum', '2026-01-01'), post('Indexes', '2026-11-01')]
  const places = indexCandidates([])
  const ask = await openSources(posts, places, configOf(config), worldOf(files, { web }), blog)
  for (const one of posts) await ask(one)
  return asks
}
const hostsOf = (asks: readonly Ask[]) =>
  [...new Set(asks.map(({ url }) => new URL(url).host))].sort()

test('by default the sources that need no key are asked, but for those that say why not', async () => {
  const hosts = hostsOf(await asked(''))
  // No place is near here, so no feed is asked.
  const expected = askedByDefault.filter(({ id }) => id !== 'feeds').flatMap(firstHostsOf)
  expect(hosts).toEqual(expected.sort())
  expect(hosts).toEqual(expect.arrayContaining(['api.stackexchange.com', 'dev.to']))
  const others = ['api.github.com', 'api.search.brave.com', 'medium.com', 'ssl.bing.com']
  expect(hosts.filter(host => others.includes(host))).toEqual([])
  expect(hostsOf(await asked('', ['github-token']))).toContain('api.github.com')
  expect(hostsOf(await asked('', ['brave-api-key']))).toContain('api.search.brave.com')
})

test('those that ask a server of one’s choice are known without loading them', async () => {
  const { sources } = await import('../src/sources/registry.ts')
  const asking = sources.filter(({ server }) => server !== undefined).map(({ id }) => id)
  expect(asking).toEqual(withServer)
})

test('the config decides: some, none, another server, a list on the web', async () => {
  expect(await asked('sources: []')).toEqual([])
  expect(hostsOf(await asked('sources: [dev]'))).toEqual(['dev.to'])
  expect(hostsOf(await asked('sources: { dev: false }'))).not.toContain('dev.to')
  expect(hostsOf(await asked('sources: { medium: true }'))).toContain('medium.com')
  const servers = 'sources: { mastodon: "https://social.example", searxng: "https://find.example" }'
  const hosts = hostsOf(await asked(servers))
  expect(hosts).toEqual(expect.arrayContaining(['find.example', 'social.example']))
  expect(hosts).not.toContain('mastodon.social')
  const lists = 'sources: []\ncatalogues: [a/list, lists/mine, "https://b.example/x.opml"]'
  const files = { 'lists/mine': 'url\nhttps://c.example\n' }
  expect((await asked(lists, [], files)).map(({ url }) => url)).toEqual([
    'https://raw.githubusercontent.com/a/list/HEAD/README.md',
    'https://b.example/x.opml',
  ])
})
