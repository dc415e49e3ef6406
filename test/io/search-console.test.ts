/** Search Console as Google documents it, on loopback: a token for a signed claim, properties, inspections. */
import { generateKeyPairSync } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose'
import { ProxyAgent } from 'undici'
import { describe, expect, test } from 'vitest'
import { openSearchConsole, propertyOf, readServiceAccount } from '../../src/io/search-console.ts'
import { status } from '../world/answers.ts'
import { startInternet } from '../world/internet.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = (key: typeof privateKey, type: 'pkcs8' | 'spki') =>
  key.export({ type, format: 'pem' }).toString()
const account = {
  client_email: 'postrider@blog.iam.gserviceaccount.com',
  private_key: pem(privateKey, 'pkcs8'),
}
const url = 'https://notes.example/a/'
const result = { inspectionResult: { indexStatusResult: { verdict: 'PASS' } } }

interface Google {
  tokens: RequestListener
  sites: RequestListener
  inspections: RequestListener
}
const say =
  (value: unknown): RequestListener =>
  (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value))

/** Gives a token to whoever signs with our key, and answers to that token only. */
const google: Google = {
  async tokens(request, response) {
    const form = new URLSearchParams(await text(request))
    const assertion = form.get('assertion') ?? ''
    const key = await importSPKI(pem(publicKey, 'spki'), 'RS256')
    const audience = 'https://oauth2.googleapis.com/token'
    const { payload } = await jwtVerify(assertion, key, { audience, issuer: account.client_email })
    const isRight =
      decodeProtectedHeader(assertion).alg === 'RS256' &&
      payload.scope === 'https://www.googleapis.com/auth/webmasters.readonly'
    if (isRight) say({ access_token: 'ya29.token', expires_in: 3599 })(request, response)
    else response.writeHead(400).end()
  },
  sites: say({
    siteEntry: [
      { siteUrl: 'sc-domain:notes.example', permissionLevel: 'siteFullUser' },
      { siteUrl: 'https://notes.example/', permissionLevel: 'siteUnverifiedUser' },
    ],
  }),
  async inspections(request, response) {
    const asked = JSON.parse(await text(request))
    const isRight =
      request.headers.authorization === 'Bearer ya29.token' &&
      asked.siteUrl === 'sc-domain:notes.example'
    if (isRight) say({ ...result, asked: asked.inspectionUrl })(request, response)
    else response.writeHead(403).end()
  },
}

async function ask(change: Partial<Google> = {}, asked = [url], who = account) {
  const { tokens, sites, inspections } = { ...google, ...change }
  const internet = await startInternet({
    'oauth2.googleapis.com': tokens,
    'www.googleapis.com': sites,
    'searchconsole.googleapis.com': inspections,
  })
  const agent = new ProxyAgent({ uri: internet.proxy, requestTls: { ca: internet.certificate } })
  try {
    const console = openSearchConsole(who, 'postrider/test', { route: () => agent, pace: 0 })
    const answers = []
    for (const one of asked) answers.push(await console.inspect(one))
    return { answers, visits: internet.visits.map(({ method, host }) => `${method} ${host}`) }
  } finally {
    await agent.destroy()
    await internet.close()
  }
}

test('asks for a token and the properties once, and inspects each address', async () => {
  const { answers, visits } = await ask({}, [url, `${url}b/`])
  expect(answers).toEqual([
    { payload: { ...result, asked: url } },
    { payload: { ...result, asked: `${url}b/` } },
  ])
  expect(visits).toEqual([
    'POST oauth2.googleapis.com',
    'GET www.googleapis.com',
    'POST searchconsole.googleapis.com',
    'POST searchconsole.googleapis.com',
  ])
})

test('asks for the queries of a page at its property', async () => {
  const asked: unknown[] = []
  const sites: RequestListener = async (request, response) => {
    if (request.method === 'GET') return google.sites(request, response)
    asked.push(request.url, JSON.parse(await text(request)))
    say({ rows: [] })(request, response)
  }
  const internet = await startInternet({
    'oauth2.googleapis.com': google.tokens,
    'www.googleapis.com': sites,
  })
  const agent = new ProxyAgent({ uri: internet.proxy, requestTls: { ca: internet.certificate } })
  const console = openSearchConsole(account, 'postrider/test', { route: () => agent, pace: 0 })
  expect(await console.queries?.(url, '2026-08-24', '2026-11-22')).toEqual({
    payload: { rows: [] },
  })
  expect(asked).toEqual([
    '/webmasters/v3/sites/sc-domain%3Anotes.example/searchAnalytics/query',
    {
      ...{ startDate: '2026-08-24', endDate: '2026-11-22', dimensions: ['query'], rowLimit: 10 },
      dimensionFilterGroups: [
        { filters: [{ dimension: 'page', operator: 'equals', expression: url }] },
      ],
    },
  ])
  await agent.destroy()
  await internet.close()
})

describe('says why there is no answer', () => {
  test.each<[string, Partial<Google>, string, number]>([
    ['a key that Google does not know', { tokens: status(401) }, 'it answered 401', 1],
    ['a quota that is used up', { inspections: status(403) }, 'it answered 403', 3],
    [
      'no JSON',
      { inspections: (_, response) => response.end('<html>') },
      'its answer is no JSON',
      3,
    ],
    ['another payload', { tokens: say({}) }, 'it changed its answer: “access_token”', 1],
    [
      'no property',
      { sites: say({}) },
      `no property that ${account.client_email} may see holds ${url}`,
      2,
    ],
    ['a redirect', { inspections: status(302) }, 'it answered 302', 3],
  ])('%s', async (_, change, why, requests) => {
    const { answers, visits } = await ask(change)
    expect(answers).toEqual([{ why: expect.stringContaining(why) }])
    expect(visits).toHaveLength(requests)
  })

  test('once for all, when it is about the account', async () => {
    const { answers, visits } = await ask({ tokens: status(401) }, [url, url])
    expect(answers).toEqual([{ why: 'it answered 401' }, { why: 'it answered 401' }])
    expect(visits).toHaveLength(1)
  })

  test('a key that is none is asked about nowhere', async () => {
    const { answers, visits } = await ask({}, [url], { ...account, private_key: 'none' })
    expect(answers).toEqual([{ why: 'the private key of its service account cannot be read' }])
    expect(visits).toEqual([])
  })
})

test('what is no key file is told without showing it', () => {
  expect(readServiceAccount(JSON.stringify({ ...account, type: 'service_account' }))).toEqual(
    account,
  )
  for (const wrong of ['', 'secret words', '{"client_email":"secret words"}']) {
    expect(() => readServiceAccount(wrong)).toThrow(
      /^(?!.*secret words).*key file of a service account/,
    )
  }
})

test.each([
  [url, ['https://other.example/'], null],
  [url, ['sc-domain:example'], 'sc-domain:example'],
  ['https://mynotes.example/', ['sc-domain:notes.example'], null],
  [url, ['sc-domain:notes.example', 'https://notes.example/'], 'https://notes.example/'],
  [url, ['https://notes.example/', 'https://notes.example/a/'], 'https://notes.example/a/'],
  [url, ['http://notes.example/'], null],
])('the property of %s among %s is %s', (address, properties, property) => {
  expect(propertyOf(address, properties)).toBe(property)
})
