import { expect, test } from 'vitest'
import type { Answer, LinkLook } from '../../src/domain.ts'
import { readLinks } from '../../src/pages/read-links.ts'

const post = 'https://notes.example/a/'
const answer = (body: string, change: Partial<Extract<Answer, { ok: true }>> = {}): Answer => ({
  ...{ ok: true, status: 200, url: 'https://letter.example/7/', body },
  ...{ headers: { 'content-type': 'text/html; charset=utf-8' }, ...change },
})
const other = '<a href="/">Home</a>'

test.each<[string, Answer, LinkLook]>([
  ['linked', answer(`${other}<a href="${post}">A</a>`), { there: 'pass' }],
  [
    'in another spelling',
    answer('<a href="http://www.notes.example/a?utm_source=x">A</a>'),
    { there: 'pass' },
  ],
  [
    'nofollow',
    answer(`<a rel="noopener NoFollow" href="${post}">A</a>`),
    { there: 'pass', rel: 'nofollow' },
  ],
  ['ugc', answer(`<a rel="ugc" href="${post}">A</a>`), { there: 'pass', rel: 'ugc' }],
  [
    'once without a rel',
    answer(`<a rel="ugc" href="${post}">A</a><a href="${post}">A</a>`),
    { there: 'pass' },
  ],
  ['only told', answer(`${other}<p>${post}</p><!-- <a href="${post}"> -->`), { there: 'fail' }],
  ['an address that is none', answer('<a href="http://[">A</a>'), { there: 'fail' }],
  ['not there any more', answer('', { status: 404 }), { there: 'fail' }],
  ['gone', answer('', { status: 410 }), { there: 'fail' }],
  ['closed to us', answer('', { status: 403 }), { there: 'inconclusive' }],
  ['down', answer('', { status: 503 }), { there: 'inconclusive' }],
  ['silent', { ok: false, why: 'no answer within 10 seconds' }, { there: 'inconclusive' }],
  ['made by scripts', answer('<div id="app"></div>'), { there: 'inconclusive' }],
  [
    'no HTML',
    answer(post, { headers: { 'content-type': 'text/plain' } }),
    { there: 'inconclusive' },
  ],
])('%s', (_, said, look) => {
  expect(readLinks(said, [post])).toEqual(look)
})

test('a link to the copy counts too', () => {
  const copy = 'https://medium.com/@jo/a-1'
  expect(readLinks(answer(`<a href="${copy}">A</a>`), [post, copy]).there).toBe('pass')
})
