import type { ErrorCode } from './error-codes.ts'

/** A mistake of the person who set Postrider up: told once, with all its lines, and exit code 2. */
export class UserError extends Error {
  readonly code: ErrorCode
  readonly problems: readonly ConfigProblem[]

  constructor(code: ErrorCode, message: string, problems: readonly ConfigProblem[] = []) {
    super([message, ...problems.map(sentence)].join('\n'))
    this.name = 'UserError'
    this.code = code
    this.problems = problems
  }
}

/** One mistake: where, what was found, what was expected, how to fix it. */
export interface ConfigProblem {
  readonly file: string
  readonly line: number
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly fix: string
}

function sentence(problem: ConfigProblem): string {
  const { file, line, path, found, expected, fix } = problem
  return `  ${file}:${line}  ${path}: found ${found}, expected ${expected}. ${fix}`
}
