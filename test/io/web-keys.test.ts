/** Secrets of services: to whom they belong, by which way, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Ask } from '../../src/domain.ts'
import { readKeys } from '../../src/io/web/keys.ts'
import { type LoopbackWeb, startLoopbackWeb } from './loopback-web.ts'

const key = 'a-key-that-nobody-sees'
const names = ['github-token', 'brave-api-key', 'bing-webmaster-api-key', 'devto-api-key'] as const
const keys = new Map(names.map(name => [name, key]))
const seen: { url: string; method: string; headers: IncomingHttpHeaders; body: string }[] = []
let answer: RequestListener = (_, response) => void response.end('{}')

const listen: RequestListener = async (request, response) => {
  const { url = '', method = '', headers } = request
  let body = ''
  for await (const chunk of request) body += chunk
  seen.push({ url: `${headers.host}${url}`, method, headers, body })
  answer(request, response)
}

let web: LoopbackWeb
let folder: string
beforeAll(async () => {
  const hosts = [
    ...['api.search.brave.com', 'api.github.com', 'ssl.bing.com', 'dev.to', 'stranger.example'],
  ]
  web = await startLoopbackWeb(Object.fromEntries(hosts.map(host => [host, listen])))
  folder = await mkdtemp(join(tmpdir(), 'postrider-keys-'))
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  seen.length = 0
  answer = (_, response) => void response.end('{}')
})
const get = (ask: Ask) => web.open({ keys, folder }).get({ robots: 'ignore', ...ask })

const brave = { secret: 'brave-api-key', header: 'x-subscription-token' }
const bing = { secret: 'bing-webmaster-api-key', parameter: 'apikey' }
const github = { secret: 'github-token', header: 'authorization', scheme: 'bearer' }

test('a key goes in a header, or in a parameter where there is no other way', async () => {
  await get({ url: 'https://api.search.brave.com/x', key: brave })
  const answered = await get({ url: 'https://ssl.bing.com/x?page=0', key: bing })
  await get({ url: 'https://api.github.com/x', key: github })
  expect(seen.map(({ url, headers }) => [url, headers['x-subscription-token']])).toEqual([
    ['api.search.brave.com/x', key],
    [`ssl.bing.com/x?page=0&apikey=${key}`, undefined],
    ['api.github.com/x', undefined],
  ])
  expect(seen[2]?.headers.authorization).toBe(`bearer ${key}`)
  expect(JSON.stringify(answered)).not.toContain(key)
})

test('no other host gets it, asked for or led to', async () => {
  await get({ url: 'https://stranger.example/x', key: brave })
  answer = ({ headers }, response) =>
    headers.host === 'stranger.example'
      ? void response.end('{}')
      : void response.writeHead(302, { location: 'https://stranger.example/led' }).end()
  await get({ url: 'https://api.search.brave.com/x', key: brave })
  await get({ url: 'https://ssl.bing.com/x', key: bing })
  const strange = seen.filter(({ url }) => url.startsWith('stranger.example'))
  expect(strange.map(({ url }) => url).filter(url => !url.endsWith('/robots.txt'))).toEqual([
    'stranger.example/x',
    'stranger.example/led',
    'stranger.example/led',
  ])
  expect(JSON.stringify(strange)).not.toContain(key)
})

test('a host that sends us on with the key is not followed', async () => {
  answer = ({ headers, url }, response) =>
    headers.host === 'stranger.example'
      ? void response.end('{}')
      : void response.writeHead(302, { location: `https://stranger.example${url}` }).end()
  expect(await get({ url: 'https://ssl.bing.com/x', key: bing })).toEqual({
    ok: false,
    why: 'the address holds a secret of this run',
  })
  expect(seen.map(({ url }) => url)).toEqual([`ssl.bing.com/x?apikey=${key}`])
  const body = JSON.stringify({ query: key })
  expect(await get({ url: 'https://api.github.com/graphql', body })).toEqual({
    ok: false,
    why: 'what is to be sent holds a secret of this run',
  })
})

test('what was asked with a key is not kept', async () => {
  answer = (_, response) =>
    void response.writeHead(200, { 'cache-control': 'max-age=600', etag: '"1"' }).end('{}')
  await get({ url: 'https://ssl.bing.com/kept', key: bing })
  await get({ url: 'https://api.search.brave.com/kept', key: brave })
  await get({ url: 'https://stranger.example/kept', key: brave })
  const kept = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
  expect(kept.filter(text => text.includes('/kept'))).toHaveLength(1)
  expect(kept.join()).not.toContain(key)
})

test('an answer that cannot be had tells no key', async () => {
  answer = (_, response) => void response.destroy()
  for (const ask of [
    { url: 'https://ssl.bing.com/cut', key: bing },
    { url: 'https://api.search.brave.com/cut', key: brave },
  ])
    expect(JSON.stringify(await get(ask))).not.toContain(key)
})

test('only a documented API is asked by POST, once, and it may not send us on', async () => {
  const post = { body: '{"query":"{ viewer { login } }"}', key: github }
  const refused = { ok: false, why: 'only a documented API is asked by POST' }
  expect(await get({ ...post, url: 'https://stranger.example/x' })).toEqual(refused)
  const obeying = web.open({ keys }).get({ ...post, url: 'https://api.github.com/graphql' })
  expect(await obeying).toEqual(refused)
  expect(seen).toEqual([])
  answer = (_, response) => void response.destroy()
  const cut = await get({ ...post, url: 'https://api.github.com/graphql' })
  expect(cut).toMatchObject({ ok: false, why: 'the connection was cut' })
  answer = (_, response) =>
    void response.writeHead(307, { location: 'https://stranger.example/' }).end()
  expect(await get({ ...post, url: 'https://api.github.com/graphql' })).toMatchObject({
    ok: false,
    why: 'it redirects what was posted to it',
  })
  expect(seen.map(({ url, method, body }) => [url, method, body])).toEqual([
    ['api.github.com/graphql', 'POST', post.body],
    ['api.github.com/graphql', 'POST', post.body],
  ])
})

test('DEV is sent articles, at their own addresses, and nothing else is', async () => {
  const dev = { body: '{"article":{}}', key: { secret: 'devto-api-key', header: 'api-key' } }
  const at = (path: string) => ({ ...dev, url: `https://dev.to/api/${path}` })
  const refused = (method: string) => ({
    ok: false,
    why: `only a documented API is asked by ${method}`,
  })
  for (const path of ['comments', 'articles/1', 'articles/', 'articles?a', 'articles/../x'])
    expect(await get(at(path))).toEqual(refused('POST'))
  for (const path of ['articles', 'articles/1/unpublish', 'articles/x', 'articles/0'])
    expect(await get({ ...at(path), method: 'PUT' })).toEqual(refused('PUT'))
  for (const url of [
    ...['https://dev.to.example/api/articles', 'http://dev.to/api/articles'],
    ...['https://api.indexnow.org/x', 'https://indexnow.org/indexnow'],
  ])
    expect(await get({ ...dev, url })).toEqual(refused('POST'))
  const graph = { body: '{}', url: 'https://api.github.com/graphql', method: 'PUT' } as const
  expect(await get(graph)).toEqual(refused('PUT'))
  expect(seen).toEqual([])
  answer = (_, response) => void response.destroy()
  await get(at('articles'))
  await get({ ...at('articles/12'), method: 'PUT' })
  expect(seen.map(({ url, method, headers }) => [url, method, headers['api-key']])).toEqual([
    ['dev.to/api/articles', 'POST', key],
    ['dev.to/api/articles/12', 'PUT', key],
  ])
})

test('keys are read from inputs and from the environment; the token of another GitHub is none', () => {
  const env = {
    'INPUT_BRAVE-API-KEY': ` ${key}\n`,
    BING_WEBMASTER_API_KEY: 'of-bing',
    'INPUT_GITHUB-TOKEN': 'of-github',
    'INPUT_STACK-EXCHANGE-KEY': '',
  }
  expect([...readKeys(env)]).toEqual([
    ['github-token', 'of-github'],
    ['brave-api-key', key],
    ['bing-webmaster-api-key', 'of-bing'],
  ])
  const elsewhere = { ...env, GITHUB_API_URL: 'https://github.own.example/api/v3' }
  expect(readKeys(elsewhere).has('github-token')).toBe(false)
})
