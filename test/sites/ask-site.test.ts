/** What a site says of its pages over the network, and what its posts get from that. */
import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/read-config.ts'
import { known } from '../../src/known.ts'
import { askSites, readBlog } from '../../src/read-blog.ts'
import { askSite } from '../../src/sites/evidence/ask-site.ts'
import { startLoopbackWeb } from '../io/loopback-web.ts'
import { cut, redirect, status } from '../world/answers.ts'
import { repoOf } from './repo-of.ts'

const home = 'https://ada.example'
type Files = Readonly<Record<string, string | Buffer | RequestListener>>

/** Path → body, or what answers there; 404 for the rest. */
const files =
  (all: Files): RequestListener =>
  (request, response) => {
    const file = all[request.url ?? '']
    if (typeof file === 'function') file(request, response)
    else response.writeHead(file === undefined ? 404 : 200).end(file)
  }
const urlset = (...pages: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages
    .map(page => `<url><loc>${page}</loc></url>`)
    .join('')}</urlset>`
const index = (...maps: readonly string[]) =>
  `<sitemapindex>${maps.map(map => `<sitemap><loc>${map}</loc></sitemap>`).join('')}</sitemapindex>`
const tea = `${home}/notes/tea/`
const sitemap = urlset(`${home}/`, tea)

async function ask(site: Files, others: Record<string, RequestListener> = {}, at = home) {
  await using loopback = await startLoopbackWeb({ 'ada.example': files(site), ...others })
  const { listed, outages } = await askSite(at, loopback.open())
  return {
    listed,
    outages,
    visits: loopback.visits().map(visit => visit.replace('ada.example', '')),
  }
}

describe('the sitemap of a site', () => {
  test.each([
    ['/sitemap.xml', { '/sitemap.xml': sitemap }],
    ['/sitemap_index.xml', { '/sitemap_index.xml': index(`${home}/a.xml`), '/a.xml': sitemap }],
    ['/sitemap-index.xml', { '/sitemap-index.xml': index(`${home}/a.xml`), '/a.xml': sitemap }],
  ])('at %s, where nobody names one', async (path, site) => {
    const { listed, outages } = await ask(site)
    expect(listed).toMatchObject({
      from: `ada.example${path}`,
      pages: [tea],
      given: false,
      online: { how: 'sitemap', whole: true },
    })
    expect(outages).toEqual([])
  })

  test('that robots.txt names goes first, whatever else it says', async () => {
    const robots = 'User-agent: *\nDisallow: /\nsitemap: /maps/all.xml # ours\n'
    const site = { '/robots.txt': robots, '/maps/all.xml': sitemap, '/sitemap.xml': urlset() }
    const { listed, visits } = await ask(site)
    expect(listed).toMatchObject({ from: 'ada.example/maps/all.xml', pages: [tea] })
    expect(visits).toEqual(['/robots.txt', '/maps/all.xml'])
  })

  test('that are several are put together', async () => {
    const robots = `Sitemap: ${home}/1.xml\nSitemap: ${home}/2.xml\n`
    const site = { '/robots.txt': robots, '/1.xml': sitemap, '/2.xml': urlset(`${home}/b/`) }
    expect((await ask(site)).listed).toMatchObject({
      from: 'a sitemap of ada.example',
      pages: [tea, `${home}/b/`],
    })
  })

  test('that robots.txt names and is not there: the usual places', async () => {
    const robots = `Sitemap: ${home}/sitemap.xml`
    const { listed, outages, visits } = await ask({
      '/robots.txt': robots,
      '/sitemap_index.xml': sitemap,
    })
    expect(listed?.from).toBe('ada.example/sitemap_index.xml')
    expect(outages).toEqual([])
    expect(visits).toEqual(['/robots.txt', '/sitemap.xml', '/sitemap_index.xml'])
  })

  test('gzipped, as are the files of an index', async () => {
    const site = {
      '/robots.txt': `Sitemap: ${home}/sitemap.xml.gz`,
      '/sitemap.xml.gz': gzipSync(index(`${home}/posts.xml.gz`)),
      '/posts.xml.gz': gzipSync(sitemap),
    }
    expect((await ask(site)).listed?.pages).toEqual([tea])
  })

  test('as plain text, an address a line', async () => {
    const site = { '/robots.txt': `Sitemap: ${home}/s.txt`, '/s.txt': `${home}/\n${tea}\n` }
    expect((await ask(site)).listed?.pages).toEqual([tea])
  })

  test('of many files: those of posts first, eight at most, and then it denies nothing', async () => {
    const names = ['tags', 'pages', 'authors', 'a', 'b', 'c', 'd', 'e', 'post-sitemap']
    const maps = names.map(name => `${home}/${name}.xml`)
    const site = {
      '/sitemap.xml': index(...maps),
      ...Object.fromEntries(names.map(name => [`/${name}.xml`, urlset(`${home}/${name}/x/`)])),
    }
    const { listed, visits } = await ask(site)
    expect(visits.slice(0, 4)).toEqual([
      '/robots.txt',
      '/sitemap.xml',
      '/post-sitemap.xml',
      '/tags.xml',
    ])
    expect(visits).toHaveLength(9)
    expect(listed?.online?.whole).toBe(false)
  })

  test('that lead to each other end', async () => {
    const site = {
      '/sitemap.xml': index(`${home}/a.xml`, `${home}/sitemap.xml`),
      '/a.xml': index(`${home}/sitemap.xml`),
    }
    expect((await ask(site)).visits.slice(0, 4)).toEqual([
      '/robots.txt',
      '/sitemap.xml',
      '/a.xml',
      '/sitemap_index.xml',
    ])
  })

  test('lists pages of this site only', async () => {
    const pages = [
      'https://other.example/tea/',
      'http://localhost:1313/tea/',
      'https://www.ada.example/a/',
    ]
    expect((await ask({ '/sitemap.xml': urlset(...pages) })).listed?.pages).toEqual([pages[2]])
    const foreign = await ask({ '/sitemap.xml': urlset(...pages.slice(0, 2)) })
    expect(foreign.listed).toBeNull()
  })

  test('of a site below a path: its own, or that of the whole host', async () => {
    const pages = [`${home}/blog/tea/`, `${home}/shop/tea/`, `${home}/blog/`]
    const own = await ask({ '/blog/sitemap.xml': urlset(...pages) }, {}, `${home}/blog`)
    expect(own.listed).toMatchObject({ from: 'ada.example/blog/sitemap.xml', pages: [pages[0]] })
    const whole = await ask({ '/sitemap.xml': urlset(...pages) }, {}, `${home}/blog`)
    expect(whole.listed).toMatchObject({ from: 'ada.example/sitemap.xml', pages: [pages[0]] })
  })

  test('on another host, whose robots.txt counts', async () => {
    const site = { '/robots.txt': 'Sitemap: https://cdn.example/ada.xml' }
    const open = await ask(site, { 'cdn.example': files({ '/ada.xml': sitemap }) })
    expect(open.listed?.pages).toEqual([tea])
    const robots = 'User-agent: *\nDisallow: /'
    const closed = { 'cdn.example': files({ '/ada.xml': sitemap, '/robots.txt': robots }) }
    const { listed, outages } = await ask(site, closed)
    expect(listed).toBeNull()
    const why = 'its robots.txt asks programs to leave this address alone'
    expect(outages).toEqual([{ from: 'cdn.example/ada.xml', why }])
  })

  test('that robots.txt names at a private address is not asked', async () => {
    const { outages, visits } = await ask({
      '/robots.txt': 'Sitemap: http://169.254.169.254/s.xml',
    })
    const why = 'a private address is not asked'
    expect(outages).toEqual([{ from: '169.254.169.254/s.xml', why }])
    expect(visits).toEqual(['/robots.txt'])
  })
})

describe('a feed, where there is no sitemap', () => {
  const rss = (...items: readonly string[]) =>
    `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`
  const item = `<item><title>Tea &amp;amp; &lt;em&gt;milk&lt;/em&gt;</title><link>${tea}</link><pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate></item>`

  test.each(['/feed.xml', '/atom.xml', '/rss.xml', '/index.xml', '/feed/', '/rss/'])(
    'at %s',
    async path => {
      const { listed, outages } = await ask({ [path]: rss(item) })
      expect(listed).toEqual({
        from: `ada.example${path}`,
        pages: [tea],
        given: false,
        online: {
          how: 'feed',
          whole: false,
          titles: new Map([[tea, 'Tea & milk']]),
          since: '2026-11-01',
        },
      })
      expect(outages).toEqual([])
    },
  )

  test.each([
    ['RSS', rss(item)],
    ['RSS with a guid', rss(`<item><title>Tea</title><guid>${tea}</guid></item>`)],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tea</title><link rel="self" href="/x"/><link href="/notes/tea/"/></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="x"><title>Tea</title><link>${tea}</link></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [{ id: '1', url: tea, title: 'Tea' }],
      }),
    ],
  ])('as %s', async (_, body) => {
    expect((await ask({ '/feed.xml': body })).listed?.pages).toEqual([tea])
  })

  test('lists its own pages only, and says nothing before its oldest entry only when all have a day', async () => {
    const foreign = '<item><title>Read this</title><link>https://other.example/a/</link></item>'
    const { listed } = await ask({ '/feed.xml': rss(item, foreign) })
    expect(listed).toMatchObject({ pages: [tea], online: { since: null } })
  })

  test.each([
    ['a page for every address', '<!doctype html><title>Not found</title>'],
    ['a feed that breaks off', '<rss version="2.0"><channel><item><title>T'],
    ['a feed of nothing', rss()],
    ['nothing', ''],
  ])('%s is no list, and no outage', async (_, body) => {
    await using loopback = await startLoopbackWeb({
      'ada.example': (_request, response) => response.end(body),
    })
    expect(await askSite(home, loopback.open())).toMatchObject({ listed: null, outages: [] })
    expect(loopback.visits()).toHaveLength(10)
  })
})

describe('a site that does not answer is left alone, and named', () => {
  test.each([
    ['robots.txt', { '/robots.txt': status(500) }, '/robots.txt', 'it answered 500', 1],
    ['a sitemap', { '/sitemap.xml': status(503) }, '/sitemap.xml', 'it answered 503', 3],
    ['a cut', { '/robots.txt': cut }, '/robots.txt', 'the connection was cut', 2],
    ['a limit', { '/sitemap.xml': status(429) }, '/sitemap.xml', 'it answered 429', 2],
    [
      'a way inside',
      { '/sitemap.xml': redirect('https://10.0.0.1/') },
      '/sitemap.xml',
      'a private address is not asked',
      2,
    ],
  ])('%s', async (_, site, path, why, requests) => {
    const { listed, outages, visits } = await ask(site)
    expect(listed).toBeNull()
    expect(outages).toEqual([{ from: `ada.example${path}`, why }])
    expect(visits).toHaveLength(requests)
  })

  test('one file of a sitemap: the others count, and deny nothing', async () => {
    const site = {
      '/sitemap.xml': index(`${home}/posts.xml`, `${home}/more.xml`),
      '/posts.xml': sitemap,
      '/more.xml': status(500),
    }
    const { listed, outages } = await ask(site)
    expect(listed).toMatchObject({ pages: [tea], online: { whole: false } })
    expect(outages).toEqual([{ from: 'ada.example/more.xml', why: 'it answered 500' }])
  })

  test('closed to us is a refusal where the host says 404 of what is absent, or names the file', async () => {
    const refused = [{ from: 'ada.example/sitemap.xml', why: 'it answered 403' }]
    const closed = { '/sitemap.xml': status(403), '/sitemap_index.xml': sitemap }
    expect(await ask(closed)).toMatchObject({ listed: null, outages: refused })
    const named = { ...closed, '/robots.txt': `Sitemap: ${home}/sitemap.xml` }
    expect(await ask(named)).toMatchObject({ listed: null, outages: refused })
  })

  test('closed to us is not there where the host says so of anything', async () => {
    const site = {
      '/robots.txt': status(403),
      '/sitemap.xml': status(401),
      '/sitemap_index.xml': sitemap,
    }
    expect(await ask(site)).toMatchObject({ listed: { pages: [tea] }, outages: [] })
  })
})

describe('the address of a post', () => {
  const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nText.\n`
  const jekyll = { '_config.yml': `url: ${home}\npermalink: /:title/\n` }
  const dated = (day: string, name: string) => `_posts/${day}-${name}.md`

  async function locate(repo: Readonly<Record<string, string>>, site: Files) {
    await using loopback = await startLoopbackWeb({ 'ada.example': files(site) })
    const config = readConfig('.github/postrider.yml', '', known)
    const offline = readBlog(config, { repo: repoOf(repo), today: '2026-11-22' })
    const { read, outages } = await askSites(offline, loopback.open())
    const at = ({ located }: typeof read, path: string) =>
      located.find(({ post: { path: own } }) => own === path)?.address
    return {
      outages,
      at: (path: string) => at(read, path),
      offline: (path: string) => at(offline, path),
    }
  }

  test('is certain where the sitemap and the rule agree, in the spelling of the sitemap', async () => {
    const path = dated('2024-05-01', 'tea')
    const repo = { ...jekyll, [path]: post('Tea') }
    const { at } = await locate(repo, { '/sitemap.xml': urlset(`${home}/tea`) })
    expect(at(path)).toEqual({
      url: `${home}/tea`,
      how: 'sitemap',
      certain: true,
      why: 'ada.example/sitemap.xml lists it, and Jekyll: permalink /:title/ of _config.yml',
    })
  })

  test('is uncertain where they differ, and both are told', async () => {
    const path = dated('2024-05-01', 'tea')
    const { at } = await locate({ ...jekyll, [path]: post('Tea') }, { '/sitemap.xml': sitemap })
    expect(at(path)).toMatchObject({ url: tea, how: 'sitemap', certain: false })
    expect(at(path)?.why).toContain(`says ${home}/tea/`)
  })

  test('is known where no rule gives one', async () => {
    const repo = { 'package.json': `{"homepage":"${home}"}`, 'writing/tea.md': post('Tea') }
    const { at, offline } = await locate(repo, { '/sitemap.xml': sitemap })
    expect(offline('writing/tea.md')?.url).toBeNull()
    expect(at('writing/tea.md')).toMatchObject({ url: tea, how: 'sitemap', certain: true })
  })

  test('that a sitemap does not list is doubted, unless it is the newest: that is not deployed yet', async () => {
    const [old, middle, fresh] = [
      dated('2024-05-01', 'old'),
      dated('2025-05-01', 'middle'),
      dated('2026-11-21', 'fresh'),
    ]
    const repo = { ...jekyll, [old]: post('Old'), [middle]: post('Middle'), [fresh]: post('Fresh') }
    const { at } = await locate(repo, { '/sitemap.xml': urlset(`${home}/middle/`) })
    expect(at(old)).toMatchObject({ how: 'generator', certain: false })
    expect(at(old)?.why).toContain('ada.example/sitemap.xml does not list it')
    expect(at(fresh)).toMatchObject({ url: `${home}/fresh/`, how: 'generator', certain: true })
  })

  test('is not doubted for a feed, nor for half a sitemap', async () => {
    const [old, fresh] = [dated('2024-05-01', 'old'), dated('2026-11-01', 'fresh')]
    const repo = { ...jekyll, [old]: post('Old'), [fresh]: post('Fresh') }
    const feed = `<rss version="2.0"><channel><item><title>Fresh</title><link>${home}/fresh/</link></item></channel></rss>`
    const byFeed = await locate(repo, { '/feed.xml': feed })
    expect(byFeed.at(old)).toEqual(byFeed.offline(old))
    expect(byFeed.at(fresh)).toMatchObject({ how: 'feed', certain: true })
    const half = {
      '/sitemap.xml': index(`${home}/a.xml`, `${home}/b.xml`),
      '/a.xml': urlset(`${home}/fresh/`),
      '/b.xml': status(500),
    }
    const byHalf = await locate(repo, half)
    expect(byHalf.at(old)).toEqual(byHalf.offline(old))
    expect(byHalf.at(fresh)).toMatchObject({ how: 'sitemap', certain: true })
  })

  describe('by the title that a feed gives it', () => {
    const item = (title: string, path: string, day: string) =>
      `<item><title>${title}</title><link>${home}${path}</link><pubDate>${day}T09:00:00Z</pubDate></item>`
    const feed = (...items: readonly string[]) => ({
      '/feed.xml': `<rss version="2.0"><channel>${items.join('')}</channel></rss>`,
    })
    const plain = { 'package.json': `{"homepage":"${home}"}` }

    test('when its slug is another', async () => {
      const repo = { ...plain, 'writing/17.md': post('Tea & milk', 'date: 2026-11-01\n') }
      const { at } = await locate(
        repo,
        feed(item('Tea &amp; milk', '/n/a-hot-drink/', '2026-11-01')),
      )
      expect(at('writing/17.md')).toMatchObject({
        url: `${home}/n/a-hot-drink/`,
        how: 'feed',
        certain: true,
      })
    })
    test('not when two posts have it', async () => {
      const repo = { ...plain, 'writing/1.md': post('Weekly'), 'writing/2.md': post('Weekly') }
      const { at } = await locate(repo, feed(item('Weekly', '/n/w/', '2026-11-01')))
      expect([at('writing/1.md')?.url, at('writing/2.md')?.url]).toEqual([null, null])
    })
    test('not when it is older than all of the feed', async () => {
      const repo = { ...plain, 'writing/1.md': post('Weekly', 'date: 2020-01-01\n') }
      const { at } = await locate(repo, feed(item('Weekly', '/n/weekly/', '2026-11-01')))
      expect(at('writing/1.md')?.url).toBeNull()
    })
  })

  test('a site that answers settles where it is served, also for what it does not list yet', async () => {
    const [path, fresh] = [dated('2024-05-01', 'tea'), dated('2026-11-21', 'fresh')]
    const repo = {
      ...jekyll,
      CNAME: 'other.example\n',
      [path]: post('Tea'),
      [fresh]: post('Fresh'),
    }
    const { at, offline } = await locate(repo, { '/sitemap.xml': urlset(`${home}/tea/`) })
    expect([offline(path)?.certain, offline(fresh)?.certain]).toEqual([false, false])
    expect(at(path)).toMatchObject({ url: `${home}/tea/`, certain: true })
    expect(at(fresh)).toMatchObject({ url: `${home}/fresh/`, how: 'generator', certain: true })
  })

  test('a built sitemap says more than a feed', async () => {
    const path = dated('2024-05-01', 'tea')
    const repo = { ...jekyll, [path]: post('Tea'), '_site/sitemap.xml': urlset(`${home}/tea/`) }
    const feed = `<rss version="2.0"><channel><item><title>Tea</title><link>${tea}</link></item></channel></rss>`
    const { at, offline } = await locate(repo, { '/feed.xml': feed })
    expect(at(path)).toEqual(offline(path))
  })

  test('stays what the files say where the site does not answer', async () => {
    const path = dated('2024-05-01', 'tea')
    const { at, offline, outages } = await locate(
      { ...jekyll, [path]: post('Tea') },
      { '/sitemap.xml': status(503) },
    )
    expect(outages).toEqual([{ from: 'ada.example/sitemap.xml', why: 'it answered 503' }])
    expect(at(path)).toEqual(offline(path))
    expect(at(path)).toMatchObject({ how: 'generator', certain: true })
  })
})
