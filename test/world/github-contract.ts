/** Judges requests to GitHub by GitHub's own OpenAPI description, cut to what Postrider may use. */
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

export interface Contract {
  /** What is wrong with a request, a line each; empty when it is legal. */
  violations(request: ContractRequest): readonly string[]
  /** What keeps a value from being a schema of the description, `diff-entry` for instance. */
  differences(schema: string, value: unknown): readonly string[]
}

export interface ContractRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** The parsed body; undefined when there is none. */
  readonly body: unknown
}

type Schema = Record<string, unknown>
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
  readonly 'x-multi-segment'?: boolean
}
interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Record<string, unknown> }
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: {
    readonly schemas: Record<string, Schema>
    readonly parameters: Record<string, Parameter>
  }
}
interface Route {
  readonly method: string
  readonly match: RegExp
  readonly path: readonly Parameter[]
  readonly query: readonly Parameter[]
  readonly operation: Operation
}

let contract: Contract | undefined

/** Read once a process: worlds share it, since it keeps nothing of a request. */
export function readContract(): Contract {
  contract ??= makeContract(
    JSON.parse(readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8')),
  )
  return contract
}

function makeContract(description: Description): Contract {
  const routes = readRoutes(description)
  const bodies = makeAjv({ allErrors: true })
  // Parameters travel as text: '7' is an integer there, but not in a body.
  const parameters = makeAjv({ coerceTypes: true })
  bodies.addSchema({ $id: 'github', components: jsonSchema(description.components, false) })
  const compiled = new WeakMap<object, ValidateFunction>()

  function check(ajv: Ajv, schema: Schema, value: unknown, where: string): string[] {
    const test = compiled.get(schema) ?? ajv.compile(jsonSchema(schema, true) as Schema)
    compiled.set(schema, test)
    return test(value) ? [] : (test.errors ?? []).map(error => say(error, where))
  }

  function checkParameters(
    known: readonly Parameter[],
    given: readonly (readonly [string, string])[],
  ) {
    const names = given.map(([name]) => name)
    const missing = known.filter(parameter => parameter.required && !names.includes(parameter.name))
    return [
      ...missing.map(({ name }) => `query has no ${name}`),
      ...given.flatMap(([name, value]) => {
        const parameter = known.find(one => one.name === name)
        if (!parameter) return [`query has an unknown parameter ${name}`]
        return check(parameters, parameter.schema, value, `${parameter.in} ${name}`)
      }),
    ]
  }

  function checkBody(operation: Operation, body: unknown): string[] {
    const wanted = operation.requestBody
    if (body === undefined) return wanted?.required ? ['body is missing'] : []
    if (!wanted) return ['body is not wanted']
    const media = wanted.content['application/json'] as { schema: Schema }
    return check(bodies, media.schema, body, 'body')
  }

  return {
    violations({ method, path, query, body }) {
      const route = routes.find(one => one.method === method && one.match.test(path))
      if (!route) return [`${method} ${path} is not among the operations of github-openapi.json`]
      const values = route.match.exec(path)!.slice(1).map(decodeURIComponent)
      const inPath = route.path.map(({ name }, index) => [name, values[index]!] as const)
      return [
        ...checkParameters(route.path, inPath),
        ...checkParameters(route.query, [...query]),
        ...checkBody(route.operation, body),
      ]
    },
    differences(schema, value) {
      const test = bodies.getSchema(`github#/components/schemas/${schema}`)
      if (!test) throw new Error(`github-openapi.json has no schema ${schema}.`)
      return test(value) ? [] : (test.errors ?? []).map(error => say(error, schema))
    },
  }
}

function makeAjv(options: { allErrors?: boolean; coerceTypes?: boolean }): Ajv {
  const ajv = new Ajv({ strict: false, validateSchema: false, ...options })
  formats.default(ajv)
  ajv.addFormat('repo.nwo', true)
  ajv.addFormat('timestamp', true)
  return ajv
}

function readRoutes(description: Description): Route[] {
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const parameters = (operation.parameters ?? []).map(one =>
        '$ref' in one ? description.components.parameters[one.$ref.split('/').at(-1)!]! : one,
      )
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => parameters.find(one => one.in === 'path' && one.name === name)!,
      )
      return {
        method: method.toUpperCase(),
        match: pathPattern(path, inPath),
        path: inPath,
        query: parameters.filter(one => one.in === 'query'),
        operation,
      }
    }),
  )
}

function pathPattern(path: string, parameters: readonly Parameter[]): RegExp {
  let next = 0
  const source = path.replace(/\{\w+\}/g, () => {
    const parameter = parameters[next++]!
    return parameter['x-multi-segment'] ? '(.+)' : '([^/]+)'
  })
  return new RegExp(`^${source}$`)
}

/**
 * OpenAPI 3.0 in the words of JSON schema: `nullable` becomes a choice with null. With `closed`, an
 * object takes only the properties that it names, so `label` for `labels` is found.
 */
function jsonSchema(schema: unknown, closed: boolean): unknown {
  if (Array.isArray(schema)) return schema.map(item => jsonSchema(item, closed))
  if (typeof schema !== 'object' || schema === null) return schema
  const { nullable, ...rest } = schema as Schema
  const entries = Object.entries(rest).map(([key, value]) => [key, jsonSchema(value, closed)])
  const plain = Object.fromEntries(entries) as Schema
  if (closed && plain.type === 'object' && plain.properties && !('additionalProperties' in plain)) {
    plain.additionalProperties = false
  }
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain
}

function say(error: ErrorObject, where: string): string {
  const at = `${where}${error.instancePath}`
  const { additionalProperty, allowedValues } = error.params
  if (additionalProperty) return `${at} has an unknown property ${additionalProperty}`
  if (allowedValues) return `${at} ${error.message}: ${allowedValues.join(', ')}`
  return `${at} ${error.message}`
}
