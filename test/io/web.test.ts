import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ProxyAgent } from 'undici'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openWeb } from '../../src/io/web.ts'
import { redirect, site, status } from '../world/answers.ts'
import { startInternet } from '../world/internet.ts'
import { startLoopbackWeb } from './loopback-web.ts'

/** What names stand for, as a name server tells it. */
vi.mock('node:dns', async original => ({
  ...(await original<typeof import('node:dns')>()),
  lookup(name: string, options: { all: boolean }, done: (...answer: unknown[]) => void) {
    if (!options.all) throw new Error('One address is not all.')
    const addresses = name === 'mixed.example' ? ['93.184.215.14', '10.0.0.1'] : ['127.0.0.1']
    done(
      null,
      addresses.map(address => ({ address, family: 4 })),
    )
  },
}))

/** Stands for everything that must not be reached. */
let canary: Server
let port = 0
let visits = 0
beforeAll(async () => {
  canary = createServer((_request, response) => {
    visits += 1
    response.end('secret')
  })
  await new Promise<void>(done => canary.listen(0, '127.0.0.1', done))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => canary.close())

const web = () => openWeb('postrider/test')
const refused = { ok: false, why: 'a private address is not asked' }

const spellings = [
  'http://127.0.0.1/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://blog.localhost/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://①②⑦.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://[fd00::1]/',
  'http://0.0.0.0/',
  'http://metadata.google.internal/',
  'http://127.1/',
  'http://127.0.1/',
  'http://0x7f000001/',
  'http://0x7f.0x0.0x0.0x1/',
  'http://017700000001/',
  'http://127.255.255.254/',
  'http://127.0.0.1./',
  'http://１２７.0.0.1/',
  'http://127。0。0。1/',
  'http://localhost.localdomain.local/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.0.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://instance-data.ec2.internal/',
  'http://router.home.arpa/',
  'http://printer.local/',
  'http://[::7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[fec0::1]/',
  'http://[2001:0:7f00:1::]/',
  'http://[100::1]/',
  'http://metadata/',
  'http://nas.lan/',
  'http://127.0.0.1../',
  'http://0300.0250.1.1/',
  'http://0xc0a80101/',
  'http://1%32%37.0.0.1/',
  'http:\\\\127.0.0.1\\',
  'http:///127.0.0.1/',
]

describe('private addresses are not asked, however they are spelled', () => {
  test.each(spellings)('%s', async url => {
    expect(await web().get({ url })).toEqual(refused)
  })

  test('nor through a proxy, which sees none of them', async () => {
    const internet = await startInternet({ 'public.example': site({ '/': 'hello' }) })
    vi.stubEnv('HTTP_PROXY', internet.proxy)
    vi.stubEnv('HTTPS_PROXY', internet.proxy)
    const client = openWeb('postrider/test', { pace: 0 })
    try {
      for (const url of spellings) expect(await client.get({ url })).toEqual(refused)
      expect(internet.contacted).toEqual([])
      const answer = await client.get({ url: 'http://public.example/', robots: 'ignore' })
      expect(answer).toMatchObject({ ok: true, body: 'hello' })
      // What a name stands for, the proxy alone knows.
      await client.get({ url: 'http://inside.example/', robots: 'ignore' })
      expect(internet.contacted).toEqual(['public.example', 'inside.example'])
    } finally {
      vi.unstubAllEnvs()
      await internet.close()
    }
  })

  test.each(['http://inside.example/', 'https://inside.example/', 'http://mixed.example/'])(
    '%s, a name that stands for one',
    async url => {
      expect(await web().get({ url, robots: 'ignore' })).toEqual(refused)
    },
  )

  test.each([
    ['ftp://example.com/', 'ftp: is not asked'],
    ['file:///etc/passwd', 'file: is not asked'],
    ['https://user:secret@example.com/', 'an address with a password is not asked'],
    ['https://example.com:8443/', 'port 8443 is not asked'],
    ['nonsense', 'it is not an address'],
  ])('nor is %s', async (url, why) => {
    expect(await web().get({ url })).toEqual({ ok: false, why })
  })

  test('and the server that stands for them saw nobody', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', 'inside.example']) {
      const answer = await web().get({ url: `http://${host}:${port}/` })
      expect(answer.ok).toBe(false)
    }
    expect(visits).toBe(0)
  })
})

const withoutRobots =
  (handler: RequestListener): RequestListener =>
  (request, response) =>
    (request.url === '/robots.txt' ? status(404) : handler)(request, response)

describe('a redirect of a public page leads nowhere else', () => {
  const privately = 'a private address is not asked'
  test.each([
    ['an address in numbers', 'http://127.0.0.1/', privately],
    ['another scheme', 'https://127.0.0.1/', privately],
    ['no scheme', '//127.1/', privately],
    ['no scheme, and a tab', '/\t/127.0.0.1/', privately],
    ['backslashes', 'http:\\\\127.0.0.1\\', privately],
    ['backslashes alone', '\\\\127.0.0.1', privately],
    ['one number', 'http://2130706433/', privately],
    ['a hexadecimal number', 'http://0x7f.1/', privately],
    ['an octal number', 'http://0177.0.0.1/', privately],
    ['an escaped number', 'http://%31%32%37.0.0.1/', privately],
    ['a wide number', 'http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1/', privately],
    ['IPv6', 'http://[::1]/', privately],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', privately],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/', privately],
    ['a local name', 'http://localhost/', privately],
    ['a fragment that looks like a host', 'http://127.0.0.1#@public.example/', privately],
    ['a user', 'http://public.example@127.0.0.1/', 'an address with a password is not asked'],
    [
      'a user with a port',
      'http://public.example:80@127.0.0.1/',
      'an address with a password is not asked',
    ],
    ['another port', 'http://public.example:6379/', 'port 6379 is not asked'],
    ['a file', 'file:///etc/passwd', 'file: is not asked'],
    ['another protocol', 'gopher://127.0.0.1:11211/_stats', 'gopher: is not asked'],
    ['data', 'data:text/html,hello', 'data: is not asked'],
    ['half a host', 'http://[', 'it redirects to no address'],
    ['a host with a hole', 'http://127.0.0.1%00.public.example/', 'it redirects to no address'],
  ])('%s', async (_, location, why) => {
    await using loopback = await startLoopbackWeb({ 'public.example': redirect(location) })
    const url = 'http://public.example/'
    expect(await loopback.open().get({ url, robots: 'ignore' })).toEqual({ ok: false, why })
    expect(loopback.internet.contacted).toEqual(['public.example'])
  })

  test('nor does a chain of them', async () => {
    await using loopback = await startLoopbackWeb({
      'public.example': redirect('https://second.example/', 302),
      'second.example': withoutRobots(redirect('//third.example/a', 307)),
      'third.example': withoutRobots(redirect('//127.0.0.1/', 308)),
    })
    const ask = { url: 'http://public.example/', robots: 'ignore' } as const
    expect(await loopback.open().get(ask)).toEqual(refused)
    const names = ['public.example', 'second.example', 'third.example']
    expect([...new Set(loopback.internet.contacted)]).toEqual(names)
  })

  test('nor the robots.txt of a stranger', async () => {
    await using loopback = await startLoopbackWeb({
      'public.example': redirect('http://127.0.0.1/'),
    })
    const answer = await loopback.open().get({ url: 'http://public.example/' })
    expect(answer).toMatchObject({ ok: false, why: expect.stringContaining(privately) })
    expect(loopback.visits()).toEqual(['public.example/robots.txt'])
  })

  test('from https to http', async () => {
    await using loopback = await startLoopbackWeb({
      'public.example': redirect('http://public.example/'),
    })
    const ask = { url: 'https://public.example/', robots: 'ignore' } as const
    expect(await loopback.open().get(ask)).toEqual({
      ok: false,
      why: 'it redirects from https to http, which is not followed',
    })
    expect(loopback.visits()).toEqual(['public.example/'])
  })

  test('five times are followed, six are not', async () => {
    await using loopback = await startLoopbackWeb({
      'public.example': (request, response) => {
        const left = Number(request.url?.slice(1))
        if (left === 0) response.end('there')
        else response.writeHead(302, { location: `/${left - 1}` }).end()
      },
    })
    const get = (path: string) =>
      loopback.open().get({ url: `https://public.example${path}`, robots: 'ignore' })
    expect(await get('/5')).toMatchObject({ ok: true, body: 'there' })
    expect(await get('/6')).toEqual({ ok: false, why: 'more than 5 redirects' })
  })

  test('a page that only says so is not followed', async () => {
    const page = '<meta http-equiv="refresh" content="0; url=http://127.0.0.1/">'
    await using loopback = await startLoopbackWeb({ 'public.example': site({ '/': page }) })
    const ask = { url: 'https://public.example/', robots: 'ignore' } as const
    expect(await loopback.open().get(ask)).toMatchObject({ ok: true, body: page })
    expect(loopback.internet.contacted).toEqual(['public.example'])
  })
})

describe('what an answer came by', () => {
  test('each redirect, in order', async () => {
    await using loopback = await startLoopbackWeb({
      'a.example': (request, response) => {
        const steps: Record<string, readonly [number, string]> = {
          '/1': [301, '/2'],
          '/2': [302, 'https://a.example/3/'],
        }
        const step = steps[request.url ?? '']
        if (step === undefined) response.end('here')
        else response.writeHead(step[0], { location: step[1] }).end()
      },
    })
    const answer = await loopback.open().get({ url: 'https://a.example/1', robots: 'ignore' })
    expect(answer).toMatchObject({
      url: 'https://a.example/3/',
      hops: [
        { status: 301, to: 'https://a.example/2' },
        { status: 302, to: 'https://a.example/3/' },
      ],
    })
    const direct = await loopback.open().get({ url: 'https://a.example/3/', robots: 'ignore' })
    expect(direct).toMatchObject({ hops: [] })
  })

  test('a certificate of nobody we know is no answer, and is named', async () => {
    await using loopback = await startLoopbackWeb({ 'a.example': site({ '/': 'here' }) })
    const stranger = new ProxyAgent({ uri: loopback.internet.proxy })
    const web = openWeb('postrider/test', { route: () => stranger, pace: 0 })
    const answer = await web.get({ url: 'https://a.example/', robots: 'ignore' })
    expect(answer).toMatchObject({ ok: false, why: expect.stringMatching(/^its certificate /) })
    await stranger.destroy()
  })
})

describe('waiting', () => {
  test('ends where the run has waited as long as it may', async () => {
    const { wait } = openWeb('postrider/test', { patience: 30 })
    expect([await wait?.(20), await wait?.(20), await wait?.(10)]).toEqual([true, false, true])
  })

  test('takes no time from requests', async () => {
    await using loopback = await startLoopbackWeb({ 'a.example': site({ '/': 'here' }) })
    const web = loopback.open({ budget: { milliseconds: 1000 }, patience: 1100 })
    expect(await web.wait?.(1100)).toBe(true)
    expect(await web.get({ url: 'https://a.example/', robots: 'ignore' })).toMatchObject({
      ok: true,
    })
  })
})
