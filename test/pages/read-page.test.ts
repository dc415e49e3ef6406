import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain.ts'
import { readPage as readPageOf } from '../../src/pages/read-page.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { msOfWork } from '../work.ts'

const url = 'https://notes.example/a/'
const post = readPost('a.md', '# A\nx\n')
const readPage = (at: string, answer: Answer) => readPageOf(post, at, answer)
const html = (
  head: string,
  body = '',
  headers: Record<string, string> = {},
  status = 200,
): Answer => ({
  ok: true,
  status,
  url,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
})
const canonical = (head: string, body?: string, headers?: Record<string, string>) =>
  readPage(url, html(head, body, headers)).canonical

describe('the canonical', () => {
  test('is that of the head, made absolute', () => {
    expect(canonical('<link rel="canonical" href="/b/">')).toBe('https://notes.example/b/')
  })
  test('does not count in the body, nor after a stray element that closes the head', () => {
    expect(canonical('', '<link rel="canonical" href="/b/">')).toBeNull()
    expect(canonical('<div></div><link rel="canonical" href="/b/">')).toBeNull()
  })
  test('does not count with hreflang or media', () => {
    expect(canonical('<link rel="canonical" hreflang="fr" href="/b/">')).toBeNull()
  })
  test('is relative to the base of the page', () => {
    expect(canonical('<base href="https://b.example/x/"><link rel="canonical" href="c/">')).toBe(
      'https://b.example/x/c/',
    )
  })
  test('may stand in the Link header', () => {
    expect(canonical('', '', { link: '<https://notes.example/c/>; rel="canonical"' })).toBe(
      'https://notes.example/c/',
    )
  })
  test.each([
    ['<a>; rel=preload, </c/>;REL = canonical', 'https://notes.example/c/'],
    ['</c/>; title="x"; rel="alternate canonical"', 'https://notes.example/c/'],
    ['</c/>; rel=alternate; title="rel=canonical"', null],
    ['</c/>; rel=canonicalise', null],
    ['</c/>; rel=canonical; hreflang=fr', null],
    ['</c/>; rel=canonical; Media="print", </d/>; rel=canonical', 'https://notes.example/d/'],
    ['', null],
  ])('of the Link header %s is %s', (link, address) => {
    expect(canonical('', '', { link })).toBe(address)
  })
  test.each(['<', '<a>;', '<a>; rel', '<a>; rel=" ', '; rel='])(
    'is soon looked for in a Link header of %s',
    piece => {
      const link = piece.repeat(100_000 / piece.length)
      const time = msOfWork(() => {
        expect(canonical('', '', { link })).toBeNull()
      })
      expect(time).toBeLessThan(500)
    },
  )
})

test.each([
  ['<meta name="robots" content="NOINDEX, follow">', {}, true],
  ['<meta name="googlebot" content="none">', {}, true],
  ['', { 'x-robots-tag': 'googlebot: noindex' }, true],
  ['<meta name="robots" content="index">', {}, false],
])('noindex: %s %o', (head, headers, noindex) => {
  expect(readPage(url, html(head, '', headers)).noindex).toBe(noindex)
})

describe('is it live?', () => {
  test.each([
    [200, 'pass'],
    [404, 'fail'],
    [410, 'fail'],
    [401, 'inconclusive'],
    [403, 'inconclusive'],
    [429, 'inconclusive'],
    [503, 'inconclusive'],
  ])('%i is %s', (status, live) => {
    expect(readPage(url, html('', '', {}, status)).live).toBe(live)
  })
  test('no answer is inconclusive, with its reason', () => {
    expect(readPage(url, { ok: false, why: 'no answer within 10 seconds' })).toMatchObject({
      live: 'inconclusive',
      why: 'no answer within 10 seconds',
    })
  })
  test('what is not HTML is no page', () => {
    expect(
      readPage(url, { ...html(''), headers: { 'content-type': 'text/plain' } } as Answer),
    ).toMatchObject({ live: 'fail', why: 'it is text/plain, not HTML' })
  })
})

describe('is it the page of the post?', () => {
  const words = (from: number) => Array.from({ length: 60 }, (_, n) => `word${from + n}`).join(' ')
  const long = readPost('a.md', `# A\n${words(0)}\n`)
  const at = (finalUrl: string, body: string, head = '<title>A</title>') =>
    readPageOf(long, url, { ...html(head, body), url: finalUrl } as Answer)

  test.each([
    'Page not found',
    '404',
    'Error 404: nothing here',
    'Not Found | Notes',
    'This page could not be found',
    'Seite nicht gefunden',
  ])('“%s” says no', title => {
    expect(at(url, '<p>Try the search.</p>', `<title>${title}</title>`)).toMatchObject({
      live: 'fail',
      why: `it answers 200, and says “${title}”`,
    })
  })
  test.each(['How we found 404 bugs', 'What is not found in tests', 'Notes: page 404'])(
    '“%s” does not',
    title => {
      expect(at(url, '<p>Try the search.</p>', `<title>${title}</title>`).live).toBe('pass')
    },
  )
  test('a short post of that title is there', () => {
    const short = readPost('a.md', '# Not found in translation\nx\n')
    const page = html('<title>Not found in translation</title>', '<p>x</p>')
    expect(readPageOf(short, url, page).live).toBe('pass')
  })
  test('with the text of the post it is, whatever its title', () => {
    expect(at(url, `<p>${words(0)}</p>`, '<title>404</title>')).toMatchObject({
      live: 'pass',
      holds: 1,
    })
  })
  test('another page with the text is that of the post, and without it is not', () => {
    const other = 'https://notes.example/2026/a/'
    expect(at(other, `<p>${words(0)}</p>`).live).toBe('pass')
    expect(at(other, `<p>${words(900)}</p>`)).toMatchObject({
      live: 'fail',
      why: `it leads to ${other}, which does not show this post`,
    })
    expect(at('https://notes.example/', `<p>${words(900)}</p>`).why).toBe(
      'it leads to the front page, https://notes.example/',
    )
  })
  test.each([
    ['0; url=/b/', 'it only leads on to https://notes.example/b/'],
    ["0;URL='https://b.example/'", 'it only leads on to https://b.example/'],
    ['300', undefined],
    ['300; url=/b/', undefined],
    ['0; url=/a', undefined],
  ])('a refresh of %s', (content, why) => {
    expect(at(url, '', `<meta http-equiv="Refresh" content="${content}">`).why).toBe(why)
  })
})

test.each([
  ['otherbot: noindex, nofollow', false],
  ['otherbot: nofollow, noindex', false],
  ['otherbot: noindex, googlebot: noindex', true],
  ['max-snippet: 20, noindex', true],
  ['unavailable_after: 25 Jun 2030 15:00:00 PST', false],
])('X-Robots-Tag: %s', (header, noindex) => {
  expect(readPage(url, html('', '', { 'x-robots-tag': header })).noindex).toBe(noindex)
})

test.each([
  ['<meta property="article:published_time" content="2026-10-05">', '', '2026-10-05'],
  ['<script type="application/ld+json">{"datePublished":"2026-10-05"}</script>', '', '2026-10-05'],
  ['<script type="application/ld+json">{"broken</script>', '', null],
  ['', '<time datetime="2026-10-05">then</time>', '2026-10-05'],
  ['', '<span itemprop="datePublished" content="2026-10-05">then</span>', '2026-10-05'],
  ['', '<p>5 October 2026</p>', null],
])('the date of %s %s', (head, body, date) => {
  expect(readPage(url, html(head, body)).date).toBe(date)
})

describe('what the site says of it', () => {
  const told = (robots: string | null, pages: readonly string[] | null) =>
    readPageOf(post, url, html(''), [
      {
        home: 'https://notes.example',
        robots,
        sitemap: pages === null ? null : { from: 'notes.example/sitemap.xml', pages },
      },
    ])

  test.each([
    ['', 'pass'],
    ['User-agent: Googlebot\nDisallow: /a', 'fail'],
    ['User-agent: *\nDisallow: /a', 'fail'],
    ['User-agent: *\nDisallow: /a\n\nUser-agent: Googlebot\nDisallow: /b', 'pass'],
    ['User-agent: *\nDisallow: /a\nAllow: /a/$', 'pass'],
    ['User-agent: postrider\nDisallow: /', 'pass'],
    [null, 'inconclusive'],
  ])('robots.txt: %j', (robots, crawlable) => {
    expect(told(robots, null).crawlable).toBe(crawlable)
  })
  test('the sitemap lists it, in another spelling, or not', () => {
    expect(told('', [url]).sitemap?.entry).toBe(url)
    expect(told('', ['http://www.notes.example/a']).sitemap?.entry).toBe(
      'http://www.notes.example/a',
    )
    expect(told('', ['https://notes.example/b/']).sitemap?.entry).toBeNull()
    expect(told('', null).sitemap).toBeUndefined()
  })
  test('of two sites on one host, the one that it is below', () => {
    const sites = ['https://notes.example', 'https://notes.example/a'].map(home => {
      const sitemap = { from: home, pages: home.endsWith('/a') ? [] : [url] }
      return { home, robots: '', sitemap }
    })
    expect(readPageOf(post, url, html(''), sites).sitemap).toEqual({
      from: 'https://notes.example/a',
      entry: null,
    })
  })
  test('another site says nothing of it', () => {
    const [site] = [{ home: 'https://other.example', robots: '', sitemap: null }]
    expect(readPageOf(post, url, html(''), [site]).crawlable).toBeUndefined()
  })
})

describe('a page that is made to be slow to read', () => {
  test.each([
    ['levels', '<div>'.repeat(100_000)],
    ['articles in articles', '<article>'.repeat(20_000)],
    ['empty elements', '<p></p>'.repeat(100_000)],
    ['code in code', '<pre>'.repeat(50_000)],
    ['pictures side by side', '<img data-src="a">'.repeat(50_000)],
    ['a long class', `<p class="${'comment '.repeat(200_000)}">x</p>`],
    ['frames in place of a body', '<frameset><frame>'],
    ['tags of no name', '<a<b c="d"><x:y z:="1"></x:y>'],
  ])('%s', (_, body) => {
    const time = msOfWork(() => {
      expect(readPage(url, html('', body))).toMatchObject({ live: 'pass' })
    })
    expect(time).toBeLessThan(3000)
  })
})
