/** A value that stands in a script as such; `undefined` for what only running it would tell. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Literal[]
  | ReadonlyMap<string, Literal>
  | Call
  | Reference
  | Joined
  | Returned
  | Pattern
/** `glob({ base: './posts' })`; `on` is what a method is called on, when that is no plain name. */
export interface Call {
  readonly call: string
  readonly args: readonly Literal[]
  readonly on?: Literal
}
/** `SITE.url`, when `SITE` is set elsewhere. */
export interface Reference {
  readonly name: string
  readonly path: readonly string[]
}
/** Text put together from parts, of which some are set elsewhere. */
export interface Joined {
  readonly parts: readonly Literal[]
}
/** A function, as what it returns and the names of what it gets. */
export interface Returned {
  readonly params: readonly string[]
  readonly returns: Literal
}
/** A regular expression. */
export interface Pattern {
  readonly pattern: string
  readonly flags: string
}

export function isMap(value: Literal): value is ReadonlyMap<string, Literal> {
  return value instanceof Map
}
export function isCall(value: Literal): value is Call {
  return isRecord(value) && 'call' in value
}
export function isReference(value: Literal): value is Reference {
  return isRecord(value) && 'path' in value
}
export function isJoined(value: Literal): value is Joined {
  return isRecord(value) && 'parts' in value
}
export function isReturned(value: Literal): value is Returned {
  return isRecord(value) && 'returns' in value
}
export function isPattern(value: Literal): value is Pattern {
  return isRecord(value) && 'pattern' in value
}
function isRecord(value: Literal): value is Call | Reference | Joined | Returned | Pattern {
  return typeof value === 'object' && value !== null
}
