/** `POST /graphql`: a query is judged by GitHub's own schema, and answered from what is kept. */
import type { ExecutionResult, GraphQLError } from 'graphql'
import { jsonAnswer } from './github-answers.ts'
import type { Answer } from './github-emulator.ts'
import type { Front } from './github-front.ts'
import { makeGraph, Unwanted } from './github-graph.ts'
import type { Call } from './github-refusals.ts'
import { readSchema } from './github-schema.ts'

interface Asked {
  readonly query?: unknown
  readonly variables?: Record<string, unknown> | null
  readonly operationName?: string | null
}
/** What the emulator keeps, as github.com tells it; undefined where there is nothing. */
export type Look = <T>(path: string) => Promise<T | undefined>

/** Undefined for other calls. What the schema does not allow is a violation, and fails the test. */
export async function answerGraphql(
  front: Front,
  call: Call,
  violations: string[],
  look: Look,
): Promise<Answer | undefined> {
  if (call.path !== '/graphql') return undefined
  const { graphql: setting } = front.settings
  if (setting === 'absent') return jsonAnswer(404, { message: 'Not Found' })
  if (setting === 'refused') {
    return jsonAnswer(403, { message: 'Resource not accessible by integration' })
  }
  const { query, variables, operationName } = (call.body ?? {}) as Asked
  if (typeof query !== 'string') {
    violations.push('body has no query')
    const message = 'A query attribute must be specified and must be a string.'
    return jsonAnswer(400, { message })
  }
  const { graphql, schema, read } = await readSchema()
  const asked = read(query)
  const result = await ('errors' in asked
    ? asked
    : graphql.execute({
        schema,
        document: asked.document,
        variableValues: variables ?? {},
        operationName: operationName ?? null,
        rootValue: makeGraph(front, call, look),
        fieldResolver: resolve,
      }))
  violations.push(...violationsOf(result))
  return jsonAnswer(200, { ...result, ...told(result) })
}

type Source = Readonly<Record<string, unknown>>

/** A field that nothing here tells of fails the test: null would pass for an answer. */
function resolve(
  source: Source,
  args: unknown,
  _context: unknown,
  { fieldName, parentType }: { readonly fieldName: string; readonly parentType: unknown },
): unknown {
  if (!(fieldName in source))
    throw new Unwanted(`the world has no answer for ${parentType}.${fieldName}`)
  const value = source[fieldName]
  return typeof value === 'function' ? value(args) : value
}

/** Not found and not permitted are answers; anything else is a wrong query, or one that we cannot answer. */
function violationsOf({ errors = [] }: ExecutionResult): string[] {
  return errors
    .filter(({ extensions }) => !['NOT_FOUND', 'FORBIDDEN'].includes(`${extensions.type}`))
    .map(({ message }) => message)
}

/** GitHub names the type of an error beside its message. */
function told({ errors }: { readonly errors?: readonly GraphQLError[] }): object {
  if (errors === undefined) return {}
  return {
    errors: errors.map(({ message, path, locations, extensions: { type } }) => ({
      ...(type ? { type } : {}),
      ...(path ? { path } : {}),
      ...(locations ? { locations } : {}),
      message,
    })),
  }
}
