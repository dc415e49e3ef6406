import { Buffer } from 'node:buffer'
import { unescaped } from '../formats/url.ts'
import { hidden, hideTokens } from '../text/token-shapes.ts'

type Env = Readonly<Record<string, string | undefined>>

const inputs = [
  'github-token',
  'tracker-token',
  'openai-api-key',
  'search-console-credentials',
  'brave-api-key',
  'bing-webmaster-api-key',
  'stack-exchange-key',
  'devto-api-key',
]
const variables = [
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'OPENAI_API_KEY',
  'BRAVE_API_KEY',
  'BING_WEBMASTER_API_KEY',
  'STACK_EXCHANGE_KEY',
  'DEVTO_API_KEY',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]
const proxies = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']
/** Fields of the credentials of a Google service account that are secret. */
const secretFields = new Set(['private_key', 'private_key_id', 'client_secret', 'refresh_token'])
/** Shorter ones would take ordinary words along. */
const shortest = 8
const longWord = 16

/** The secrets that a run was given, each once, and the lines and long words of each. */
export function readSecrets(env: Env): string[] {
  const given = [
    ...inputs.map(name => env[`INPUT_${name.toUpperCase()}`]),
    ...variables.map(name => env[name]),
    ...proxies.flatMap(name => passwordOf(env[name] ?? env[name.toLowerCase()] ?? '')),
  ].map(value => value?.trim() ?? '')
  const all = given
    .flatMap(value => [value, ...fieldsOf(value).map(field => field.trim())])
    .flatMap(whole => [whole, ...linesOf(whole), ...wordsOf(whole)])
  return [...new Set(all)].filter(value => value.length >= shortest)
}

function linesOf(whole: string): string[] {
  const lines = whole.split('\n').map(line => line.trim())
  return lines.filter(line => !line.startsWith('-----'))
}

/** Who looks for the topics of a text takes it apart: the long words of a secret are secret too. */
function wordsOf(whole: string): string[] {
  const words = whole.split(/[^A-Za-z0-9]+/).filter(word => word.length >= longWord)
  return words.filter(word => /\d/.test(word) && /[A-Za-z]/.test(word))
}

function passwordOf(url: string): string[] {
  if (!URL.canParse(url)) return []
  const { password } = new URL(url)
  return [password, unescaped(password)]
}

function fieldsOf(value: string): string[] {
  if (!value.startsWith('{')) return []
  try {
    const found: unknown = JSON.parse(value)
    return Object.entries(found as object).flatMap(([name, field]) =>
      secretFields.has(name) && typeof field === 'string' ? [field] : [],
    )
  } catch {
    return []
  }
}

/** A text → the text without these secrets, however they are written in it. */
export function hider(secrets: readonly string[]): (text: string) => string {
  // Longer ones first: a secret may be a part of another.
  const forms = [...secrets].sort((a, b) => b.length - a.length).flatMap(formsOf)
  return text => {
    const small = text.toLowerCase()
    return forms
      .filter(({ part }) => small.includes(part))
      .reduce((left, { pattern }) => left.replace(pattern(), () => hidden), text)
  }
}

/** One way to write a secret. Its pattern is long, and made for a text that has this part of it. */
interface Form {
  /** In small letters. */
  readonly part: string
  pattern(): RegExp
}

function formsOf(secret: string): Form[] {
  return [
    // In any case: addresses and words are often made small.
    form(longestWord(secret), () => new RegExp(anyhow(secret), 'gi')),
    form(
      [...Buffer.from(secret)].map(hex).join(''),
      () => new RegExp(percentEncoded(secret), 'gi'),
    ),
    ...inBase64(secret).map(text => form(longestWord(text), () => new RegExp(anyhow(text), 'g'))),
  ]
}

function form(part: string, make: () => RegExp): Form {
  let made: RegExp | undefined
  const pattern = () => {
    made ??= make()
    return made
  }
  return { part: part.toLowerCase(), pattern }
}

/** Letters and digits stand as they are in every form; none of them: every text is looked through. */
function longestWord(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/**
 * A pattern that finds a secret as it is, and escaped for an address, JSON, HTML or markdown. All of
 * them leave letters and digits alone.
 */
function anyhow(secret: string): string {
  return [...secret].map(char => (/[A-Za-z0-9]/.test(char) ? char : spelled(char))).join('')
}

const named: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
}

function spelled(char: string): string {
  const code = char.codePointAt(0) ?? 0
  const escaped = JSON.stringify(char).slice(1, -1)
  const ways = [
    `\\\\{0,3}${quoted(char)}`,
    ...(escaped === char ? [] : [quoted(escaped), quoted(JSON.stringify(escaped).slice(1, -1))]),
    anyCase(encodeURIComponent(char).startsWith('%') ? encodeURIComponent(char) : hex(code)),
    `\\\\{1,2}u${anyCase(code.toString(16).padStart(4, '0'))}`,
    `&#0{0,4}${code};`,
    `&#[xX]0{0,4}${anyCase(code.toString(16))};`,
    ...(named[char] === undefined ? [] : [`&${named[char]};`]),
    ...(char === ' ' ? ['\\+'] : []),
  ]
  return `(?:${ways.join('|')})`
}

/** Every byte as `%xx`, as no tool writes it without a purpose. */
function percentEncoded(secret: string): string {
  return [...Buffer.from(secret)].map(byte => anyCase(hex(byte))).join('')
}

const hex = (code: number) => `%${code.toString(16).padStart(2, '0')}`
const anyCase = (text: string) =>
  text.replace(/[a-f]/gi, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, char => `\\${char}`)

/**
 * What stands in the base64 of any text that holds the secret: it begins at one of three places in a
 * group. The first and last characters, which its neighbours share, are not part of it.
 */
function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const all = [0, 1, 2].map(before => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const whole = Math.floor(((before + bytes.length) * 8) / 6)
    return encoded.slice(Math.ceil((before * 8) / 6), whole)
  })
  return [...new Set(all.flatMap(text => [text, text.replace(/\+/g, '-').replace(/\//g, '_')]))]
}

const known = readSecrets(process.env)

/** A text without the secrets of this run: what anybody may see who sees our issues. */
export const hideSecrets: (text: string) => string = hider(known)

/** The same, and nothing that has the shape of a token, whoever's it is. */
export const scrub = (text: string): string => hideTokens(hideSecrets(text))

/** JSON of a value whose texts are without them. */
export function cleanJson(value: unknown, clean = scrub): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === 'string' ? clean(part) : part),
    2,
  )
}

/** What the runner is to hide in whatever else writes to its log: the secrets, and their spellings. */
export const masks: readonly string[] = [
  ...new Set(
    known
      .flatMap(secret => [secret, encodeURIComponent(secret), ...inBase64(secret)])
      .filter(form => form.length >= shortest),
  ),
]
