/** What the client keeps of answers, for how long, and what it never keeps. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFolder } from '../../src/io/web/store.ts'
import { startLoopbackWeb } from './loopback-web.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postrider-kept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const url = 'https://a.example/feed.xml'
const ask = { url, robots: 'ignore' } as const

/** A page that knows its version, and tells only what is new. */
function versioned(headers: Readonly<Record<string, string>> = {}) {
  const page = { body: 'one', statuses: [] as number[], conditions: [] as unknown[] }
  const handler: RequestListener = (request, response) => {
    const etag = `"${page.body}"`
    const status = request.headers['if-none-match'] === etag ? 304 : 200
    page.statuses.push(status)
    page.conditions.push(request.headers['cache-control'])
    const all = { etag, 'content-type': 'text/plain', 'set-cookie': 'id=secret', ...headers }
    response.writeHead(status, all).end(status === 304 ? undefined : page.body)
  }
  return { page, handler }
}

test('two clients that share a folder: the second costs no body, and tells the same', async () => {
  const { page, handler } = versioned()
  await using loopback = await startLoopbackWeb({ 'a.example': handler })
  const first = await loopback.open({ folder }).get(ask)
  const second = await loopback.open({ folder }).get(ask)
  expect(first).toMatchObject({ ok: true, status: 200, url, body: 'one' })
  expect(second).toMatchObject({ ok: true, status: 200, url, body: 'one' })
  expect(second).toMatchObject({ headers: { 'content-type': 'text/plain' } })
  page.body = 'two'
  expect(await loopback.open({ folder }).get(ask)).toMatchObject({ status: 200, body: 'two' })
  expect(await loopback.open({ folder }).get(ask)).toMatchObject({ status: 200, body: 'two' })
  expect(page.statuses).toEqual([200, 304, 200, 304])
})

test('by its date alone', async () => {
  const seen: unknown[] = []
  const date = 'Sun, 01 Nov 2026 09:00:00 GMT'
  await using loopback = await startLoopbackWeb({
    'a.example': (request, response) => {
      seen.push(request.headers['if-modified-since'])
      const known = request.headers['if-modified-since'] === date
      response.writeHead(known ? 304 : 200, { 'last-modified': date }).end(known ? undefined : 'x')
    },
  })
  await loopback.open({ folder }).get(ask)
  expect(await loopback.open({ folder }).get(ask)).toMatchObject({ status: 200, body: 'x' })
  expect(seen).toEqual([undefined, date])
})

test('as long as it says that it holds, nobody is asked; who wants it confirmed asks', async () => {
  const { page, handler } = versioned({ 'cache-control': 'max-age=600' })
  await using loopback = await startLoopbackWeb({ 'a.example': handler })
  await loopback.open({ folder }).get(ask)
  expect(await loopback.open({ folder }).get(ask)).toMatchObject({ ok: true, body: 'one' })
  expect(page.statuses).toEqual([200])
  page.body = 'two'
  const confirmed = await loopback.open({ folder }).get({ ...ask, confirm: true })
  expect(confirmed).toMatchObject({ ok: true, body: 'two' })
  expect(page.conditions).toEqual([undefined, 'no-cache'])
})

test('a fresh answer costs nothing of the budget', async () => {
  const { handler } = versioned({ 'cache-control': 'max-age=600' })
  await using loopback = await startLoopbackWeb({ 'a.example': handler })
  const web = loopback.open({ budget: { requests: 1 } })
  expect(await web.get(ask)).toMatchObject({ ok: true })
  expect(await web.get(ask)).toMatchObject({ ok: true, body: 'one' })
  expect(loopback.visits()).toHaveLength(1)
})

describe('never kept', () => {
  test.each([
    ['what asks not to be', { 'cache-control': 'no-store, max-age=600' }],
    ['what depends on everything', { vary: '*', 'cache-control': 'max-age=600' }],
  ])('%s', async (_, headers) => {
    const { page, handler } = versioned(headers)
    await using loopback = await startLoopbackWeb({ 'a.example': handler })
    await loopback.open({ folder }).get(ask)
    await loopback.open({ folder }).get(ask)
    expect(page.statuses).toEqual([200, 200])
    expect(readdirSync(folder)).toEqual([])
  })

  test('what was asked with a secret, which another origin does not get', async () => {
    const secrets: unknown[] = []
    const { handler } = versioned({ 'cache-control': 'max-age=600' })
    await using loopback = await startLoopbackWeb({
      'a.example': (request, response) => {
        secrets.push(request.headers.authorization)
        if (request.url === '/moved')
          response.writeHead(302, { location: 'https://b.example/feed.xml' }).end()
        else handler(request, response)
      },
      'b.example': (request, response) => {
        if (request.url !== '/robots.txt') secrets.push(request.headers.authorization)
        response.writeHead(request.url === '/robots.txt' ? 404 : 200).end()
      },
    })
    const secret = { ...ask, authorization: 'Bearer secret' }
    const web = loopback.open({ folder })
    await web.get(secret)
    await web.get(secret)
    await web.get({ ...secret, url: 'https://a.example/moved' })
    expect(secrets).toEqual(['Bearer secret', 'Bearer secret', 'Bearer secret', undefined])
    expect(readdirSync(folder)).toEqual([])
  })

  test('what is no answer: redirects and errors', async () => {
    const headers = { etag: '"x"', 'cache-control': 'max-age=600' }
    await using loopback = await startLoopbackWeb({
      'a.example': (request, response) =>
        request.url === '/b'
          ? response.writeHead(404, headers).end()
          : response.writeHead(301, { ...headers, location: '/b' }).end(),
    })
    await loopback.open({ folder }).get(ask)
    expect(readdirSync(folder)).toEqual([])
  })

  test('cookies', async () => {
    const { handler } = versioned()
    await using loopback = await startLoopbackWeb({ 'a.example': handler })
    await loopback.open({ folder }).get(ask)
    const [name = ''] = readdirSync(folder)
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain(url)
    expect(text).not.toContain('secret')
  })
})

describe('a folder that cannot be trusted', () => {
  const damage: [string, (text: string) => string][] = [
    ['half a file', text => text.slice(0, text.length / 2)],
    ['nothing', () => ''],
    ['other bytes', () => '\u0000\u0001'],
    ['another shape', () => '{"version":1}'],
    ['another version', text => text.replace('"version":1', '"version":2')],
    ['another address', text => text.replaceAll(url, 'https://b.example/')],
    ['headers that are no texts', text => text.replace(/"resh":\{[^}]*\}/, '"resh":{"etag":[1]}')],
    ['another status', text => text.replace('"st":200', '"st":301')],
  ]
  test.each(damage)('%s is as good as none', async (_, harm) => {
    const { page, handler } = versioned({ 'cache-control': 'max-age=600' })
    await using loopback = await startLoopbackWeb({ 'a.example': handler })
    await loopback.open({ folder }).get(ask)
    const [name = ''] = readdirSync(folder)
    const path = join(folder, name)
    const harmed = harm(readFileSync(path, 'utf8'))
    expect(harmed).not.toBe(readFileSync(path, 'utf8'))
    writeFileSync(path, harmed)
    expect(await loopback.open({ folder }).get(ask)).toMatchObject({ ok: true, body: 'one' })
    expect(page.statuses).toEqual([200, 200])
    expect(await loopback.open({ folder }).get(ask)).toMatchObject({ ok: true, body: 'one' })
    expect(page.statuses).toEqual([200, 200])
  })

  test('a file where the folder should be keeps nothing, and stops nothing', async () => {
    const { page, handler } = versioned()
    await using loopback = await startLoopbackWeb({ 'a.example': handler })
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(await loopback.open({ folder: file }).get(ask)).toMatchObject({ ok: true, body: 'one' })
    expect(await loopback.open({ folder: file }).get(ask)).toMatchObject({ ok: true, body: 'one' })
    expect(page.statuses).toEqual([200, 200])
  })
})

describe('the size of the folder', () => {
  const store = () => openFolder(folder, 1000)
  const age = (name: string, seconds: number) => {
    const then = new Date(Date.now() - seconds * 1000)
    utimesSync(join(folder, name), then, then)
  }

  test('what was not used for longest leaves first, and files of others stay', () => {
    mkdirSync(join(folder, 'theirs'))
    writeFileSync(join(folder, 'theirs.json'), 'x'.repeat(5000))
    store().write('a', 'a'.repeat(400))
    const [a = ''] = readdirSync(folder).filter(name => /^[0-9a-f]{64}/.test(name))
    store().write('b', 'b'.repeat(400))
    for (const name of readdirSync(folder).filter(name => /^[0-9a-f]{64}/.test(name)))
      age(name, name === a ? 100 : 50)
    expect(store().read('a')).toBe('a'.repeat(400))
    store().write('c', 'c'.repeat(400))
    expect(store().read('b')).toBeNull()
    expect([store().read('a'), store().read('c')]).toEqual(['a'.repeat(400), 'c'.repeat(400)])
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['theirs', 'theirs.json']))
  })

  test('an answer larger than that is not kept', () => {
    store().write('a', 'a'.repeat(1001))
    expect(readdirSync(folder)).toEqual([])
  })
})
