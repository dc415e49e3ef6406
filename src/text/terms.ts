import { stemmer } from 'stemmer'

/** A word where it stands in a text: `at` counts characters. */
export interface Token {
  readonly word: string
  readonly at: number
}

/** A word as compared (`key`) and as people wrote it (`word`). */
export interface Term extends Token {
  readonly key: string
}

/** Letters and digits of any script, with the signs that tell C, C++, C# and .NET apart. */
const words = /\.net\b|[\p{L}\p{N}]+(?:[+#]+|(?:['’][\p{L}]+)|(?:\.js\b))?/giu
/** The same for plain text: without Unicode a fifth of the time, and most titles are plain. */
const plainWords = /\.net\b|[a-z0-9]+(?:[+#]+|(?:'[a-z]+)|(?:\.js\b))?/gi
const notPlain = /[^\0-\x7f]/
const ending = /(?:n['’]t|['’]\p{L}+)$/iu
const stems = new Map<string, string>()

/** All words of a text in reading order, without “’s” and its like. */
export function tokensOf(text: string): Token[] {
  const pattern = notPlain.test(text) ? words : plainWords
  const tokens: Token[] = []
  for (const found of text.matchAll(pattern)) {
    tokens.push({ word: withoutEnding(found[0]), at: found.index })
  }
  return tokens
}

function withoutEnding(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(ending, '') : word
}

/**
 * The terms of a text in reading order, stop words left out, names of one thing made one.
 * `go`, `r` and `c` are languages here, not stop words, when they stand alone in tags and titles.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  for (const { word, at } of tokensOf(compatible(text))) {
    const lower = word.toLowerCase()
    if (!stopWords.has(lower)) terms.push({ key: stem(lower), word, at })
  }
  return terms
}

/** The text that the places of terms count in: one form of each character. */
export function compatible(text: string): string {
  return notPlain.test(text) ? text.normalize('NFKC') : text
}

/** Terms and pairs of neighbours: `partial index` is more than its words. */
export function keysOf(text: string): string[] {
  const keys: string[] = []
  let before: string | null = null
  for (const { key } of termsOf(text)) {
    keys.push(key)
    if (before !== null) keys.push(`${before} ${key}`)
    before = key
  }
  return keys
}

function stem(lower: string): string {
  const alias = aliases.get(lower)
  if (alias !== undefined) return alias
  const known = stems.get(lower)
  if (known !== undefined) return known
  const made = lower.length > 3 && /^[a-z]+$/.test(lower) ? stemmer(lower) : lower
  const key = aliases.get(made) ?? made
  if (stems.size < 200_000) stems.set(lower, key)
  return key
}

const aliases = new Map([
  ['golang', 'go'],
  ['k8s', 'kubernet'],
  ['kubernetes', 'kubernet'],
  ['js', 'javascript'],
  ['javascript', 'javascript'],
  ['ts', 'typescript'],
  ['postgres', 'postgresql'],
  ['psql', 'postgresql'],
  ['node.js', 'node'],
  ['nodejs', 'node'],
  ['react.js', 'react'],
  ['reactjs', 'react'],
  ['vue.js', 'vue'],
  ['vuejs', 'vue'],
  ['next.js', 'nextj'],
  ['nextjs', 'nextj'],
  ['a11y', 'access'],
  ['i18n', 'internationalization'],
  ['ml', 'machine-learning'],
  ['llms', 'llm'],
  ['cpp', 'c++'],
  ['csharp', 'c#'],
  ['dotnet', '.net'],
  ['elasticsearch', 'elasticsearch'],
  ['css3', 'css'],
  ['html5', 'html'],
])

const stopWords = new Set(
  (
    'a about above ain after again against all also am an and any are aren as at awesome be because been ' +
    'before being below between both but by can cannot could couldn did didn do does doesn doing don ' +
    'down during each even ever every few for from further get gets getting got had hadn has hasn have ' +
    'haven having he her here hers him his how however i if in into is isn it its itself just let like ' +
    'll made make makes many may me might more most much must my need never no nor not now of off often ' +
    'on once one only or other our ours out over own per please really same see she should shouldn so ' +
    'some something still such t take than that the their theirs them then there these they thing things ' +
    'this those though through to too two under until up upon us use used useful user users uses using ' +
    've very via want was wasn way ways we well were weren what when where whether which while who whom ' +
    'whose why will with without wo won ca would wouldn yes yet you your yours re s d m'
  ).split(' '),
)
