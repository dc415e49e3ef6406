/** A value of Python that stands there literally; `undefined` for what only running it would tell. */
export type PythonValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly PythonValue[]
  | ReadonlyMap<string, PythonValue>

/** Deeper brackets and longer files are not read. */
const maxDepth = 16
const longest = 200_000

/**
 * The top-level `NAME = literal` of a Python module; nothing is run. The last assignment wins,
 * indented ones (in an `if`, say) are left out. `os.environ.get('X', 'y')` gives its fallback.
 */
export function readPython(
  text: string,
  known: ReadonlyMap<string, PythonValue> = new Map(),
): Map<string, PythonValue> {
  const values = new Map<string, PythonValue>()
  const source = text.slice(0, longest)
  const names = (name: string) => (values.has(name) ? values.get(name) : known.get(name))
  // Lines inside a text of three quotes or inside brackets are no statements.
  for (let at = 0; at < source.length; ) {
    const assigned = /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.[\], ]+)?=(?!=)/.exec(lineAt(source, at))
    const reader: Reader = { source, at: at + (assigned?.[0].length ?? 0), names }
    if (assigned !== null) values.set(assigned[1]!, expression(reader, 0))
    at = endOfStatement(reader)
  }
  return values
}

interface Reader {
  readonly source: string
  at: number
  readonly names: (name: string) => PythonValue
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at)
  return source.slice(at, end < 0 ? source.length : end)
}

/** Parts joined by `+`; anything else that follows makes the whole unknown. */
function expression(reader: Reader, depth: number): PythonValue {
  let value = depth > maxDepth ? undefined : atom(reader, depth)
  for (;;) {
    skipSpace(reader, depth > 0)
    const sign = reader.source[reader.at]
    if (sign === undefined || /[\n;,)\]}:#]/.test(sign)) return value
    if (sign !== '+') {
      skipOperand(reader, depth)
      return undefined
    }
    reader.at += 1
    const next = depth > maxDepth ? undefined : atom(reader, depth)
    value = typeof value === 'string' && typeof next === 'string' ? value + next : undefined
  }
}

function atom(reader: Reader, depth: number): PythonValue {
  skipSpace(reader, depth > 0)
  const rest = reader.source.slice(reader.at, reader.at + 80)
  if (/^(?:[rRuUbBfF]{0,2})(?:'|")/.test(rest)) return texts(reader, depth)
  const sign = rest[0]
  if (sign === '[' || sign === '(') return list(reader, sign === '[' ? ']' : ')', depth)
  if (sign === '{') return dictionary(reader, depth)
  const number = /^-?\d+(?:\.\d+)?(?![\w.])/.exec(rest)
  if (number !== null) {
    reader.at += number[0].length
    return Number(number[0])
  }
  const name = /^[A-Za-z_][\w.]*/.exec(rest)?.[0]
  if (name === undefined) return undefined
  reader.at += name.length
  skipSpace(reader, depth > 0)
  if (reader.source[reader.at] === '(') return called(name, list(reader, ')', depth, true))
  if (name === 'True' || name === 'False') return name === 'True'
  return name === 'None' ? null : reader.names(name)
}

/** What an environment variable falls back to. */
function called(name: string, given: PythonValue): PythonValue {
  const isAsked = /^(?:os\.)?(?:getenv|environ\.get)$/.test(name)
  return isAsked && Array.isArray(given) ? given[1] : undefined
}

function list(reader: Reader, close: string, depth: number, call = false): PythonValue {
  reader.at += 1
  const items: PythonValue[] = []
  let commas = 0
  while (reader.at < reader.source.length) {
    skipSpace(reader, true)
    if (reader.source[reader.at] === close) {
      reader.at += 1
      const isGroup = close === ')' && !call && commas === 0 && items.length === 1
      return isGroup ? items[0] : items
    }
    const before = reader.at
    items.push(expression(reader, depth + 1))
    skipSpace(reader, true)
    if (reader.source[reader.at] === ',') {
      commas += 1
      reader.at += 1
    } else if (reader.source[reader.at] !== close && reader.at === before) return undefined
    else if (/[\]})]/.test(reader.source[reader.at] ?? ')') && reader.source[reader.at] !== close)
      return undefined
    else if (reader.source[reader.at] !== close) reader.at += 1
  }
  return undefined
}

function dictionary(reader: Reader, depth: number): PythonValue {
  reader.at += 1
  const values = new Map<string, PythonValue>()
  while (reader.at < reader.source.length) {
    skipSpace(reader, true)
    if (reader.source[reader.at] === '}') {
      reader.at += 1
      return values
    }
    const before = reader.at
    const key = expression(reader, depth + 1)
    skipSpace(reader, true)
    if (reader.source[reader.at] === ':') {
      reader.at += 1
      const value = expression(reader, depth + 1)
      if (typeof key === 'string') values.set(key, value)
      skipSpace(reader, true)
    }
    if (reader.source[reader.at] === ',') reader.at += 1
    else if (reader.source[reader.at] !== '}' && reader.at === before) return undefined
    else if (/[\])]/.test(reader.source[reader.at] ?? ')')) return undefined
  }
  return undefined
}

/** Texts that stand next to each other are one; a name in an f-string is filled in if it is known. */
function texts(reader: Reader, depth: number): PythonValue {
  let whole: string | undefined = ''
  for (;;) {
    const start = /^([rRuUbBfF]{0,2})('''|"""|'|")/.exec(
      reader.source.slice(reader.at, reader.at + 5),
    )
    if (start === null) return whole
    const [opening, prefix = '', quote = ''] = start
    reader.at += opening.length
    const part = closed(reader, quote)
    const read = part === undefined ? undefined : meant(part, prefix.toLowerCase(), reader)
    whole = whole === undefined || read === undefined ? undefined : whole + read
    if (part === undefined) return undefined
    skipSpace(reader, depth > 0)
  }
}

function closed(reader: Reader, quote: string): string | undefined {
  const start = reader.at
  while (reader.at < reader.source.length) {
    if (reader.source[reader.at] === '\\') reader.at += 2
    else if (reader.source.startsWith(quote, reader.at)) {
      const text = reader.source.slice(start, reader.at)
      reader.at += quote.length
      return text
    } else if (quote.length === 1 && reader.source[reader.at] === '\n') return undefined
    else reader.at += 1
  }
  return undefined
}

function meant(text: string, prefix: string, { names }: Reader): string | undefined {
  const plain = prefix.includes('r') ? text : text.replace(/\\([\\'"])/g, '$1')
  if (!prefix.includes('f')) return plain
  let known = true
  const filled = plain.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = names(name.trim())
    known &&= typeof value === 'string'
    return String(value)
  })
  return known ? filled : undefined
}

function skipSpace(reader: Reader, acrossLines: boolean): void {
  const space = acrossLines ? /[\s\\]/ : /[ \t\r]/
  while (reader.at < reader.source.length) {
    const sign = reader.source[reader.at]!
    if (acrossLines && sign === '#') reader.at += lineAt(reader.source, reader.at).length
    else if (space.test(sign)) reader.at += 1
    else if (sign === '\\' && reader.source[reader.at + 1] === '\n') reader.at += 2
    else return
  }
}

/** Over an operator and what it works on, to the comma, bracket or end of line that closes it. */
function skipOperand(reader: Reader, depth: number): void {
  let open = 0
  while (reader.at < reader.source.length) {
    const sign = reader.source[reader.at]!
    if (open === 0 && (/[,)\]}]/.test(sign) || (depth === 0 && sign === '\n'))) return
    if (open === 0 && sign === ':' && depth > 0) return
    open += bracket(sign)
    skipOne(reader, sign)
  }
}

/** The start of the next line that is not inside a text or brackets. */
function endOfStatement(reader: Reader): number {
  let open = 0
  while (reader.at < reader.source.length) {
    const sign = reader.source[reader.at]!
    if (sign === '\n' && open <= 0) return reader.at + 1
    open += bracket(sign)
    skipOne(reader, sign)
  }
  return reader.source.length
}

function bracket(sign: string): number {
  return '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0
}

function skipOne(reader: Reader, sign: string): void {
  if (sign === '#') reader.at += lineAt(reader.source, reader.at).length
  else if (sign === '\\') reader.at += 2
  else if (sign === '"' || sign === "'") {
    const quote = reader.source.startsWith(sign.repeat(3), reader.at) ? sign.repeat(3) : sign
    reader.at += quote.length
    closed(reader, quote)
  } else reader.at += 1
}
