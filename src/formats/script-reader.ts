import type { Token } from './script-tokens.ts'

/** A place in the tokens of a script. */
export interface Reader {
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

export function peek(reader: Reader, ahead = 0): Token | undefined {
  return reader.tokens[reader.at + ahead]
}
export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text
}
export function isName(token: Token | undefined, text: string): boolean {
  return token?.kind === 'name' && token.text === text
}

export function endsValue(token: Token): boolean {
  return token.kind === 'sign' && /^[,;)\]}:]$/.test(token.text)
}

export function startsStatement({ kind, text }: Token): boolean {
  return (
    kind === 'name' &&
    /^(?:const|let|var|export|import|function|class|return|if|async|module)$/.test(text)
  )
}

/** Past the bracket that closes the group which was just opened. */
export function skipGroup(reader: Reader): void {
  for (let open = 1; open > 0 && reader.at < reader.tokens.length; reader.at += 1) {
    const token = reader.tokens[reader.at]!
    if (token.kind !== 'sign') continue
    if ('({['.includes(token.text)) open += 1
    else if (')}]'.includes(token.text)) open -= 1
  }
}

/** To one of the signs, or to the bracket that closes the present group. */
export function skipTo(reader: Reader, ends: readonly string[]): void {
  for (let token = peek(reader); token !== undefined; token = peek(reader)) {
    if (token.kind === 'sign' && (ends.includes(token.text) || ')}]'.includes(token.text))) return
    if (startsStatement(token)) return
    reader.at += 1
    if (token.kind === 'sign' && '({['.includes(token.text)) skipGroup(reader)
  }
}

/** The rest of a function: its body in braces, or the expression of an arrow. */
export function skipFunction(reader: Reader): void {
  for (let token = peek(reader); token !== undefined; token = peek(reader)) {
    if (endsValue(token)) return
    reader.at += 1
    if (isSign(token, '(') || isSign(token, '[')) skipGroup(reader)
    else if (isSign(token, '{')) {
      skipGroup(reader)
      return
    }
  }
}
