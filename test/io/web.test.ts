import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWeb } from '../../src/io/web.ts'

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

describe('private addresses are not asked, however they are spelled', () => {
  test.each([
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
  ])('%s', async url => {
    expect(await web().get({ url })).toEqual({ ok: false, why: 'a private address is not asked' })
  })

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
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]']) {
      const answer = await web().get({ url: `http://${host}:${port}/` })
      expect(answer.ok).toBe(false)
    }
    expect(visits).toBe(0)
  })
})

test('the budget of requests is kept', async () => {
  const small = openWeb('postrider/test', { requests: 0, milliseconds: 1000 })
  expect(await small.get({ url: 'https://example.com/' })).toEqual({
    ok: false,
    why: 'the budget of 0 requests is used up',
  })
})
