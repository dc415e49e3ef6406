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

test('a page of a hundred thousand levels is read', () => {
  expect(readPage(url, html('', '<div>'.repeat(100_000)))).toMatchObject({ live: 'pass' })
})
