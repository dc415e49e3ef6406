/** What the client does to whom it asks: it waits, stops, and keeps to robots.txt and its budget. */
import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain.ts'
import { cut, redirect, site, status } from '../world/answers.ts'
import { type LoopbackWeb, startLoopbackWeb } from './loopback-web.ts'

const url = 'https://a.example/'
const own = { url, robots: 'ignore' } as const

/** One answer after the other; the last one stays. */
function inOrder(...answers: readonly RequestListener[]): RequestListener {
  const left = [...answers]
  return (request, response) => (left.length > 1 ? left.shift()! : left[0]!)(request, response)
}
const hello = site({ '/': 'hello' })
const headed =
  (headers: Readonly<Record<string, string>>, body: string | Buffer): RequestListener =>
  (_request, response) =>
    response.writeHead(200, headers).end(body)

async function ask(
  handler: RequestListener,
  settings: Parameters<LoopbackWeb['open']>[0] = {},
): Promise<{ answer: Answer; visits: number; milliseconds: number }> {
  await using loopback = await startLoopbackWeb({ 'a.example': handler })
  const begun = performance.now()
  const answer = await loopback.open(settings).get(own)
  return { answer, visits: loopback.visits().length, milliseconds: performance.now() - begun }
}

describe('a host that asks to wait', () => {
  test.each([
    ['in seconds', () => ({ 'retry-after': '2' })],
    [
      'by a date on its own clock',
      () => ({
        date: 'Sun, 22 Nov 2020 09:00:00 GMT',
        'retry-after': 'Sun, 22 Nov 2020 09:00:02 GMT',
      }),
    ],
  ])('is asked again after that, %s', async (_, headers) => {
    const { answer, visits, milliseconds } = await ask(inOrder(status(429, headers()), hello))
    expect(answer).toMatchObject({ ok: true, body: 'hello' })
    expect(visits).toBe(2)
    expect(milliseconds).toBeGreaterThan(1900)
  })

  test('a second time in a row is left for another run', async () => {
    const { answer, visits } = await ask(status(503, { 'retry-after': '0' }))
    expect(answer).toMatchObject({
      ok: false,
      why: expect.stringMatching(
        /^it answers 503 and asks to wait until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/,
      ),
    })
    expect(visits).toBe(2)
  })

  test.each([
    ['in seconds', { 'retry-after': '3600' }],
    ['by a date', { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }],
    ['for longer than time lasts', { 'retry-after': '9'.repeat(400) }],
  ])('for longer than the run has: it is told until when, %s', async (_, headers) => {
    await using loopback = await startLoopbackWeb({ 'a.example': status(429, headers) })
    const web = loopback.open()
    const first = await web.get(own)
    expect(first).toMatchObject({ ok: false, why: expect.stringContaining('to wait until 20') })
    expect(await web.get({ ...own, url: `${url}b` })).toEqual(first)
    expect(loopback.visits()).toEqual(['a.example/'])
  })

  test.each(['', 'soon', '-5', 'Sun, 99 Nov'])('not by “%s”, which says nothing', async said => {
    const { answer, visits } = await ask(status(429, { 'retry-after': said }))
    expect(answer).toMatchObject({ ok: true, status: 429 })
    expect(visits).toBe(1)
  })

  const asks = (backoff: unknown) => site({ '/': JSON.stringify({ items: [], backoff }) })

  test('in its answer: the answer counts, and the next question comes after that', async () => {
    await using loopback = await startLoopbackWeb({ 'a.example': asks(1) })
    const web = loopback.open()
    const begun = performance.now()
    expect(await web.get({ ...own, pauseIn: 'backoff' })).toMatchObject({ ok: true, status: 200 })
    expect(await web.get({ ...own, url: `${url}b` })).toMatchObject({ ok: true, status: 404 })
    expect(performance.now() - begun).toBeGreaterThan(900)
  })

  test('in its answer, for longer than the run has: the next question is left out', async () => {
    await using loopback = await startLoopbackWeb({ 'a.example': asks(3600) })
    const web = loopback.open()
    expect(await web.get({ ...own, pauseIn: 'backoff' })).toMatchObject({ ok: true, status: 200 })
    expect(await web.get({ ...own, url: `${url}b` })).toEqual({
      ok: false,
      why: expect.stringMatching(/^it asks to wait until \d{4}-/),
    })
    expect(loopback.visits()).toEqual(['a.example/'])
  })

  test.each([undefined, null, 0, -5, 'soon'])('not by %j in its answer', async backoff => {
    await using loopback = await startLoopbackWeb({ 'a.example': asks(backoff) })
    const web = loopback.open()
    await web.get({ ...own, pauseIn: 'backoff' })
    expect(await web.get({ ...own, url: `${url}b` })).toMatchObject({ ok: true, status: 404 })
  })

  test('without a time is not asked again in this run', async () => {
    await using loopback = await startLoopbackWeb({ 'a.example': status(429) })
    const web = loopback.open()
    expect(await web.get(own)).toMatchObject({ ok: true, status: 429 })
    expect(await web.get(own)).toEqual({ ok: false, why: 'it answered 429 before' })
    expect(loopback.visits()).toHaveLength(1)
  })
})

describe('what fails in passing is asked once more', () => {
  test.each([
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['a cut connection', cut],
  ])('%s', async (_, failing) => {
    const { answer, visits, milliseconds } = await ask(inOrder(failing, hello))
    expect(answer).toMatchObject({ ok: true, status: 200, body: 'hello' })
    expect(visits).toBe(2)
    expect(milliseconds).toBeGreaterThan(900)
  })

  test('and no more: what it said is told', async () => {
    expect(await ask(status(503))).toMatchObject({ answer: { ok: true, status: 503 }, visits: 2 })
    expect(await ask(cut)).toMatchObject({
      answer: { ok: false, why: 'the connection was cut' },
      visits: 2,
    })
  })

  test.each([400, 401, 403, 404, 410, 500, 501])('not %i', async code => {
    expect(await ask(status(code))).toMatchObject({ answer: { ok: true, status: code }, visits: 1 })
  })
})

describe('the budget of a run', () => {
  test('of requests: redirects, repeats and robots.txt count', async () => {
    await using loopback = await startLoopbackWeb({
      'a.example': redirect('https://b.example/'),
      'b.example': inOrder(site({}), status(503), hello),
    })
    const why = 'the budget of 3 requests is used up'
    const web = loopback.open({ budget: { requests: 3 } })
    expect(await web.get(own)).toMatchObject({ ok: true, status: 503 })
    expect(loopback.visits()).toEqual(['a.example/', 'b.example/robots.txt', 'b.example/'])
    expect(await web.get({ ...own, url: 'https://c.example/' })).toEqual({ ok: false, why })
    expect(loopback.internet.contacted).not.toContain('c.example')
  })

  test('of time: an answer that takes longer is not waited for', async () => {
    const slow: RequestListener = (_request, response) => {
      const timer = setInterval(() => response.write('.'), 50)
      response.on('close', () => clearInterval(timer))
    }
    const { answer, milliseconds } = await ask(slow, { budget: { milliseconds: 600 } })
    expect(answer).toEqual({ ok: false, why: 'the time for requests is used up' })
    expect(milliseconds).toBeLessThan(3000)
  })

  test('of time: nor does a wait begin that ends after it', async () => {
    const { answer, visits } = await ask(inOrder(status(502), hello), {
      budget: { milliseconds: 700 },
    })
    expect(answer).toMatchObject({ ok: true, status: 502 })
    expect(visits).toBe(1)
  })

  test('of bytes, over all answers', async () => {
    await using loopback = await startLoopbackWeb({ 'a.example': headed({}, 'x'.repeat(40_000)) })
    const web = loopback.open({ budget: { bytes: 100 * 1024 } })
    const answers = []
    for (const path of ['1', '2', '3', '4'])
      answers.push(await web.get({ ...own, url: url + path }))
    const why = 'the budget of 100 KB is used up'
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, false])
    expect(answers.slice(2)).toEqual([
      { ok: false, why },
      { ok: false, why },
    ])
    expect(loopback.visits()).toHaveLength(3)
  })

  test('one request a host at a time, some time apart', async () => {
    let open = 0
    let most = 0
    await using loopback = await startLoopbackWeb({
      'a.example': (_request, response) => {
        most = Math.max(most, ++open)
        setTimeout(() => {
          open -= 1
          response.end()
        }, 30)
      },
    })
    const web = loopback.open({ pace: 100 })
    const begun = performance.now()
    await Promise.all(['1', '2', '3'].map(path => web.get({ ...own, url: url + path })))
    expect(most).toBe(1)
    expect(performance.now() - begun).toBeGreaterThan(280)
  })
})

describe('a body', () => {
  const text = 'Grüße. '.repeat(2000)
  test.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('encoded as %s', async (encoding, bytes) => {
    const { answer } = await ask(headed({ 'content-encoding': encoding }, bytes))
    expect(answer).toMatchObject({ ok: true, body: text })
  })

  test('that is a gzipped file, sent gzipped once more', async () => {
    expect((await ask(headed({}, gzipSync(text)))).answer).toMatchObject({ ok: true, body: text })
    const twice = headed({ 'content-encoding': 'gzip' }, gzipSync(gzipSync(text)))
    expect((await ask(twice)).answer).toMatchObject({ ok: true, body: text })
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('that is a bomb of %s stops at the cap', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(10 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(11 * 1024)
    const why = 'its answer is larger than 3 MB'
    const sent = headed({ 'content-encoding': encoding }, bomb)
    const before = process.memoryUsage().arrayBuffers
    expect((await ask(sent)).answer).toEqual({ ok: false, why })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(9 * 1024 * 1024)
  })

  test('that is a bomb in a gzipped file, or in a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024))
    const why = 'its answer is larger than 3 MB'
    expect((await ask(headed({}, bomb))).answer).toEqual({ ok: false, why })
    const twice = headed({ 'content-encoding': 'gzip' }, gzipSync(bomb))
    expect((await ask(twice)).answer).toEqual({ ok: false, why })
  })

  test('that is large as it is', async () => {
    const why = 'its answer is larger than 3 MB'
    expect((await ask(headed({}, 'x'.repeat(3.1 * 1024 * 1024)))).answer).toEqual({
      ok: false,
      why,
    })
  })

  test.each([
    ['zstd', Buffer.from('x'), 'its answer is encoded as “zstd”, which was not asked for'],
    ['gzip, br', gzipSync('x'), 'its answer is encoded as “gzip, br”, which was not asked for'],
    ['constructor', Buffer.from('x'), expect.stringContaining('not asked for')],
    ['gzip', Buffer.from('plain'), 'its answer is not the gzip that it says'],
    ['gzip', gzipSync(text).subarray(0, 50), 'its answer is not the gzip that it says'],
  ])('that is not what it says: %s', async (encoding, bytes, why) => {
    const { answer } = await ask(headed({ 'content-encoding': encoding }, bytes))
    expect(answer).toEqual({ ok: false, why })
  })

  test('in the letters that the header names, else the XML', async () => {
    const latin = (prolog: string) => Buffer.from(`${prolog}Grüße`, 'latin1')
    const said = await ask(headed({ 'content-type': 'text/html; charset=ISO-8859-1' }, latin('')))
    expect(said.answer).toMatchObject({ body: 'Grüße' })
    const prolog = '<?xml version="1.0" encoding="iso-8859-1"?>'
    expect((await ask(headed({}, latin(prolog)))).answer).toMatchObject({ body: `${prolog}Grüße` })
    const unknown = await ask(headed({ 'content-type': 'text/html; charset=klingon' }, 'Grüße'))
    expect(unknown.answer).toMatchObject({ body: 'Grüße' })
  })
})

describe('the robots.txt of a stranger', () => {
  async function visit(robots: RequestListener, path = '/a/page?q=1') {
    await using loopback = await startLoopbackWeb({
      'a.example': (request, response) =>
        (request.url === '/robots.txt' ? robots : headed({}, 'page'))(request, response),
    })
    const web = loopback.open()
    const answer = await web.get({ url: `https://a.example${path}` })
    await web.get({ url: `https://a.example${path}` })
    const asked = loopback.visits().filter(visited => visited !== 'a.example/robots.txt')
    return { answer, asked: asked.length, robots: loopback.visits().length - asked.length }
  }
  const file = (text: string) => headed({ 'content-type': 'text/plain' }, text)

  test.each([
    ['is missing', status(404)],
    ['is forbidden', status(403)],
    ['is gone', status(410)],
    ['is empty', file('')],
    ['is a page', headed({ 'content-type': 'text/html' }, '<!doctype html><p>Disallow: /')],
    ['speaks to others', file('User-agent: GPTBot\nDisallow: /')],
    [
      'allows us more than the rest',
      file('User-agent: *\nDisallow: /\n\nUser-agent: Postrider\nAllow: /'),
    ],
    ['allows the longer path', file('User-agent: *\nDisallow: /\nAllow: /a/')],
    ['allows everything', file('User-agent: *\nDisallow:')],
    [
      'moved',
      (request, response) =>
        (request.headers.host === 'a.example' ? redirect('/robots-2.txt') : status(500))(
          request,
          response,
        ),
    ],
  ] satisfies [string, RequestListener][])('%s: the page is asked', async (_, robots) => {
    const { answer, asked } = await visit(robots)
    expect(answer).toMatchObject({ ok: true, body: 'page' })
    expect(asked).toBeGreaterThanOrEqual(2)
  })

  test.each([
    ['everybody', 'User-agent: *\nDisallow: /'],
    ['us by name', 'User-agent: postrider\nDisallow: /a\n\nUser-agent: *\nAllow: /'],
    ['a pattern', 'User-agent: *\r\nDisallow: /*?q='],
    ['an end', 'user-agent: *\ndisallow: /a/page?q=1$ # not this'],
  ])('asks %s to stay away: only robots.txt is asked, once', async (_, text) => {
    const { answer, asked, robots } = await visit(file(text))
    const why = 'its robots.txt asks programs to leave this address alone'
    expect({ answer, asked, robots }).toEqual({ answer: { ok: false, why }, asked: 0, robots: 1 })
  })

  test.each([
    ['answers 500', status(500), 'it answers 500'],
    ['answers 429', status(429), 'it answers 429'],
    ['is cut', cut, 'the connection was cut'],
    ['leads round in circles', redirect('/robots.txt'), 'more than 5 redirects'],
  ])('%s: nothing is asked for now', async (_, robots, why) => {
    const { answer, asked } = await visit(robots)
    expect(answer).toEqual({
      ok: false,
      why: `its robots.txt could not be read, so it is left alone for now: ${why}`,
    })
    expect(asked).toBe(0)
  })

  test('is not asked on the user’s own site, and is where that leads to a stranger', async () => {
    const no = file('User-agent: *\nDisallow: /')
    await using loopback = await startLoopbackWeb({
      'a.example': redirect('https://www.a.example/'),
      'www.a.example': redirect('https://b.example/'),
      'b.example': no,
    })
    const { ok } = await loopback.open().get(own)
    expect(ok).toBe(false)
    expect(loopback.visits()).toEqual(['a.example/', 'www.a.example/', 'b.example/robots.txt'])
  })

  test('of two hosts that send each other theirs ends', async () => {
    await using loopback = await startLoopbackWeb({
      'a.example': redirect('https://b.example/robots.txt'),
      'b.example': redirect('https://a.example/robots.txt'),
    })
    expect(await loopback.open().get({ url })).toMatchObject({ ok: false })
  })
})

test('it says who it is, and where to complain', async () => {
  const { userAgent } = await import('../../src/version.ts')
  expect(userAgent).toMatch(/^postrider\/[\d.]+ \(\+https:\/\/[^)]+\)$/)
  let said: string | undefined
  await ask((request, response) => {
    said = request.headers['user-agent']
    response.end()
  })
  expect(said).toBe('postrider/test')
})
