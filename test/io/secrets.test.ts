import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanJson, hider, readSecrets } from '../../src/io/secrets.ts'
import { services } from '../../src/io/web/keys.ts'
import { md } from '../../src/markdown/safe.ts'
import { hideTokens } from '../../src/text/token-shapes.ts'
import { law } from '../soak.ts'

/** Made up; long enough to be found by its parts. */
const token = `ghp_${'aB3xK9'.repeat(6)}`
const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQ+IBADANBg/kqhkiG9w0BAQEFA'.repeat(2)}\nshort+End/Line==\n-----END PRIVATE KEY-----\n`
const credentials = JSON.stringify({
  type: 'service_account',
  private_key: key,
  client_id: '1234567890',
})

describe('the secrets of a run', () => {
  test('are its inputs, its variables, passwords of proxies, and what stands in credentials', () => {
    const found = readSecrets({
      'INPUT_GITHUB-TOKEN': token,
      'INPUT_TRACKER-TOKEN': ' tracker-secret ',
      'INPUT_SEARCH-CONSOLE-CREDENTIALS': credentials,
      ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
      https_proxy: 'http://me:pa%24sword@proxy.example:3128',
      GITHUB_SHA: 'deadbeefdeadbeef',
    })
    expect(found).toEqual(
      expect.arrayContaining([
        token,
        'tracker-secret',
        credentials,
        key.trim(),
        'short+End/Line==',
        'runtime-secret',
        'pa$sword',
        'pa%24sword',
      ]),
    )
    expect(found).not.toContain('deadbeefdeadbeef')
    expect(found.filter(secret => secret.startsWith('-----BEGIN'))).toEqual([key.trim()])
  })

  test.each(services)('are the keys of $name', ({ input, variable }) => {
    for (const name of [`INPUT_${input.toUpperCase()}`, variable])
      expect(readSecrets({ [name]: 'a key of a service' })).toContain('a key of a service')
  })

  test('are their long words too', () => {
    expect(
      readSecrets({ GITHUB_TOKEN: 'gh-aB3xK9aB3xK9aB3xK9-averylongwordofletters-x1' }),
    ).toEqual(['gh-aB3xK9aB3xK9aB3xK9-averylongwordofletters-x1', 'aB3xK9aB3xK9aB3xK9'])
  })

  test('are none where nothing is set, or what is set is no secret', () => {
    expect(
      readSecrets({ 'INPUT_OPENAI-API-KEY': '', GITHUB_TOKEN: 'x', HTTPS_PROXY: 'http://p:1' }),
    ).toEqual([])
    expect(readSecrets({ HTTPS_PROXY: 'http://u:%zz%zz%zz@p' })).toEqual(['%zz%zz%zz'])
    expect(readSecrets({ 'INPUT_SEARCH-CONSOLE-CREDENTIALS': '{"broken' })).toEqual(['{"broken'])
  })
})

/** How a secret may be written in what we send. */
const spellings: readonly (readonly [string, (secret: string) => string])[] = [
  ['as it is', secret => secret],
  ['base64', secret => Buffer.from(secret).toString('base64')],
  ['base64, one byte later', secret => Buffer.from(`:${secret}!`).toString('base64')],
  ['base64, two bytes later', secret => Buffer.from(`x:${secret}!!`).toString('base64')],
  ['base64url', secret => Buffer.from(`x-access-token:${secret}`).toString('base64url')],
  ['base64 in an address', secret => encodeURIComponent(Buffer.from(secret).toString('base64'))],
  ['a part of an address', encodeURIComponent],
  ['a query', secret => new URLSearchParams({ q: secret }).toString()],
  [
    'percent by percent',
    secret =>
      [...Buffer.from(secret)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  ],
  ['in small letters', secret => secret.toLowerCase()],
  ['JSON', JSON.stringify],
  ['JSON in JSON', secret => JSON.stringify(JSON.stringify(secret))],
  ['HTML', secret => secret.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`)],
  [
    'HTML by name',
    secret => secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'),
  ],
]

/** Tokens of every alphabet that one may have. */
const anySecret = fc
  .string({
    minLength: 12,
    maxLength: 60,
    unit: fc.constantFrom(...'abcXYZ019+/=_-.$&<>"\'\\ é€*[`|~#@%'),
  })
  .filter(text => text.trim().length >= 12 && /[a-z0-9]/i.test(text))

describe('what hides them', () => {
  test.each(spellings)('%s', (_, spell) => {
    fc.assert(
      fc.property(anySecret, fc.string({ maxLength: 20 }), (secret, other) => {
        const shown = hider([secret])(`${other} ${spell(secret)} ${other}`)
        // The first and last characters of base64 belong to the neighbours too.
        const core = spell(secret).slice(4, -5)
        if (core.length >= 8) expect(shown).not.toContain(core)
        expect(shown).toContain('***')
      }),
      law(60, 10_000),
    )
  })

  test('works on what `md` makes of them', () => {
    fc.assert(
      fc.property(anySecret, secret => {
        const word = secret.replace(/\s/g, '')
        const shown = hider([word])(md`Before ${word} after`.markdown)
        expect(shown.replaceAll('\\', '')).not.toContain(word)
      }),
      law(60, 10_000),
    )
  })

  test('leaves JSON whole', () => {
    fc.assert(
      fc.property(anySecret, fc.string(), (secret, other) => {
        const value = { a: `${other}${secret}${other}`, b: [secret, 1, null] }
        const hide = hider([secret])
        expect(JSON.parse(cleanJson(value, hide))).toEqual({
          a: hide(value.a),
          b: ['***', 1, null],
        })
      }),
      law(60, 10_000),
    )
  })

  test('leaves alone what is no secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(hider([token, 'tracker-secret'])(text)).toBe(text)
      }),
      law(200, 10_000),
    )
  })

  test('is quick on a large report', () => {
    const hide = hider(
      readSecrets({
        A: '',
        'INPUT_GITHUB-TOKEN': token,
        'INPUT_SEARCH-CONSOLE-CREDENTIALS': credentials,
      }),
    )
    const text = 'A report of a post, with [a link](https://notes.example/a/) and `code`.\n'.repeat(
      15_000,
    )
    const start = performance.now()
    expect(hide(text)).toBe(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('what has the shape of a token', () => {
  const drawn = 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5'
  test.each([
    [`ghp_${drawn}`],
    [`ghs_${drawn}`],
    [`github_pat_11ABCDEFG0${drawn.slice(0, 12)}_${drawn}`],
    [`sk-${drawn}`],
    [`sk-proj-${drawn}-${drawn}`],
    ['AKIAIOSFODNN7EXAMPLE'],
    [`xoxb-123456789012-${drawn}`],
    [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${drawn}`],
    [key.trim()],
    [key.trim().replaceAll('\n', '\\n')],
    [key.trim().replaceAll('\n', ' ')],
  ])('%s', shape => {
    expect(hideTokens(`a ${shape}, b`)).toBe('a ***, b')
  })

  test.each([
    'https://notes.example/sk-learn-tutorial-for-beginners-part-2024/',
    'Set it to ghp_xxxx, or to sk-… of your own.',
    'risk-averse-people-who-write-about-2024-elections',
    'AKIA is the prefix of a key, xoxb-token-of-slack too',
    'a key begins with “-----BEGIN CERTIFICATE-----”',
    'eyJ is how {" begins',
    'https://github.com/a/b/commit/0123456789abcdef0123456789abcdef01234567',
  ])('not %s', text => {
    expect(hideTokens(text)).toBe(text)
  })

  test('words after the first line of a key stay', () => {
    expect(hideTokens('Begins with -----BEGIN PRIVATE KEY----- and then some words. More.')).toBe(
      'Begins with *** and then some words. More.',
    )
  })

  test('takes time in proportion to the text', () => {
    const text =
      `-----BEGIN PRIVATE KEY-----\n${`${'a'.repeat(64)}\n`.repeat(10)}`.repeat(1500) +
      'sk-'.repeat(50_000)
    const start = performance.now()
    hideTokens(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
