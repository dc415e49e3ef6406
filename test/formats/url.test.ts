import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hostOf,
  joinUrl,
  normalAddress,
  sameAddress,
  withoutTracking,
  withParameters,
} from '../../src/formats/url.ts'
import { law } from '../soak.ts'

describe('addresses as compared', () => {
  test.each([
    ['HTTPS://Ada.Example:443/A/./b/../c', 'https://ada.example/A/c'],
    ['http://ada.example:80/', 'http://ada.example/'],
    ['https://ada.example:8443/a', 'https://ada.example:8443/a'],
    ['https://ada.example/a#part', 'https://ada.example/a'],
    ['https://ada.example/a?utm_source=x&id=1&fbclid=y', 'https://ada.example/a?id=1'],
    ['https://ada.example/a?ref=x', 'https://ada.example/a'],
    ['https://ada.example/a?reference=x', 'https://ada.example/a?reference=x'],
    ['https://ada.example/caf%c3%a9', 'https://ada.example/caf%C3%A9'],
    ['https://ada.example/café', 'https://ada.example/caf%C3%A9'],
    ['not an address', 'not an address'],
  ])('%s', (url, normal) => {
    expect(normalAddress(url)).toBe(normal)
    expect(sameAddress(url, normal)).toBe(true)
  })
  test('the final slash and the case of a path tell pages apart', () => {
    expect(sameAddress('https://ada.example/a', 'https://ada.example/a/')).toBe(false)
    expect(sameAddress('https://ada.example/a', 'https://ada.example/A')).toBe(false)
  })
})

test.each([
  ['https://www.Ada.example/x', 'ada.example'],
  ['https://wwwada.example', 'wwwada.example'],
  ['mailto:ada@ada.example', null],
  ['/a', null],
])('the host of %s', (url, host) => {
  expect(hostOf(url)).toBe(host)
})

test('the host that is read without a parser is the one that a parser reads', () => {
  const label = fc.stringMatching(/^(?:[a-z0-9-]{1,6}|xn--[a-z0-9]{1,4}|[A-Zé%0._]{1,3})$/)
  const labels = fc.array(label, { minLength: 1, maxLength: 4 }).map(all => all.join('.'))
  const rest = fc.constantFrom(
    '',
    '/',
    '?a',
    '#b',
    ':80',
    ':99999',
    '\\x',
    '@b.example/',
    ' ',
    '\t/',
  )
  const holds = (scheme: string, host: string, after: string) => {
    const url = `${scheme}://${host}${after}`
    const parsed = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
    expect(hostOf(url)).toBe(parsed)
  }
  fc.assert(fc.property(fc.constantFrom('http', 'https', 'HTTP'), labels, rest, holds), law(1000))
})

test.each([
  ['https://ada.example/base/', '/a/', 'https://ada.example/base/a/'],
  ['https://ada.example', 'a', 'https://ada.example/a'],
  ['https://ada.example', '/é b', 'https://ada.example/%C3%A9%20b'],
  ['https://ada.example', '/a%20b/100%', 'https://ada.example/a%20b/100%25'],
  ['https://ada.example', '/lone\ud800', 'https://ada.example/lone%EF%BF%BD'],
])('%s and %s', (base, path, url) => {
  expect(joinUrl(base, path)).toBe(url)
})

test.each([
  ['https://ada.example/a?utm_source=x&id=1#b', 'https://ada.example/a?id=1#b'],
  ['https://ada.example/a?ref=x', 'https://ada.example/a'],
  ['/a?UTM_Medium=x#b?c', '/a#b?c'],
  ['https://Ada.example/a?id=%c3#utm_x', 'https://Ada.example/a?id=%c3#utm_x'],
])('%s without its tracking', (url, clean) => {
  expect(withoutTracking(url)).toBe(clean)
})

test.each([
  ['https://a.example/b', 'https://a.example/b?utm_source=a+b'],
  ['https://a.example/b?c=%20d', 'https://a.example/b?c=%20d&utm_source=a+b'],
  ['https://a.example/b?#e', 'https://a.example/b?utm_source=a+b#e'],
  ['https://a.example/b?c&#e#f?', 'https://a.example/b?c&utm_source=a+b#e#f?'],
])('%s with one more parameter', (url, expected) => {
  expect(withParameters(url, { utm_source: 'a b' })).toBe(expected)
  expect(withParameters(url, {})).toBe(url)
})
