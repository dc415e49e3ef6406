/** A token of JavaScript or TypeScript, as far as literals need it. */
export interface Token {
  readonly kind: 'name' | 'string' | 'template' | 'number' | 'sign' | 'pattern'
  readonly text: string
}

const space = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y
const name = /[\p{L}$_][\p{L}\p{N}$_]*/uy
const number = /(?:0[xob])?[\d][\d_]*(?:\.\d+)?(?:e[-+]?\d+)?n?/iy
const quoted = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y
const template = /`(?:[^`\\]|\\[\s\S])*`/y
const pattern = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
const sign = /=>|\.\.\.|\?\.|\?\?|\|\||&&|[=!]==?|[\s\S]/y

/** Tolerant: a character that begins nothing known is a sign of its own. Comments are left out. */
export function scriptTokens(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (rule: RegExp): string | null => {
    rule.lastIndex = at
    const found = rule.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  while (at < text.length) {
    if (take(space) !== null) continue
    const string = take(quoted)
    if (string !== null) {
      tokens.push({ kind: 'string', text: withoutEscapes(string.slice(1, -1)) })
      continue
    }
    const made =
      token('name', take(name)) ??
      token('number', take(number)) ??
      token('template', take(template)) ??
      (expectsValue(tokens.at(-1)) ? token('pattern', take(pattern)) : null) ??
      token('sign', take(sign))
    if (made !== null) tokens.push(made)
  }
  return tokens
}

function token(kind: Token['kind'], text: string | null): Token | null {
  if (text === null) return null
  return { kind, text: kind === 'template' ? withoutEscapes(text.slice(1, -1)) : text }
}

/** A slash here begins a pattern, not a division. */
function expectsValue(before: Token | undefined): boolean {
  if (before === undefined) return true
  if (before.kind === 'name') return before.text === 'return'
  return before.kind === 'sign' && !/^[)\]}]$/.test(before.text)
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
}

function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r?\n)|([\s\S]))/gi,
    escaped,
  )
}

function escaped(...[, braced, four, two, lineBreak, other]: (string | undefined)[]): string {
  const code = Number.parseInt(braced ?? four ?? two ?? '', 16)
  if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  if (lineBreak !== undefined) return ''
  return escapes[other ?? ''] ?? other ?? ''
}
