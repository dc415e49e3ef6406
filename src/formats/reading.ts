import type { Place, Problem } from '../domain.ts'

/** What a reader of YAML, TOML or JSON found; what it could not read is a problem, never an error. */
export interface Reading {
  /** Null prototype; dates are strings. */
  readonly values: Readonly<Record<string, unknown>>
  /** Where each top-level key stands in the file. */
  readonly places: Readonly<Record<string, Place>>
  readonly problems: readonly Problem[]
  /** What was read, but not by everybody: a key that stands twice, for instance. */
  readonly tolerated: readonly Problem[]
}

/** Deeper values are left out: nothing that a blog needs lies there. */
export const maxDepth = 32

/** An object that inherits nothing, so that a key named `constructor` is only a key. */
export function bare<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>
}

export function nothingRead(...problems: Problem[]): Reading {
  return { values: bare(), places: bare(), problems, tolerated: [] }
}
