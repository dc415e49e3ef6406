/** GitHub's own GraphQL schema. It is large: read when a query first comes, once a process. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'

type Graphql = typeof import('graphql')
export interface Schema {
  readonly graphql: Graphql
  readonly schema: GraphQLSchema
  /** A query that the schema allows, or what is wrong with it. */
  read(
    query: string,
  ): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] }
}

// Importing the package would build another schema; only its file is wanted.
const file = join(import.meta.dirname, '../../node_modules/@octokit/graphql-schema/schema.graphql')
let reading: Promise<Schema> | undefined

export function readSchema(): Promise<Schema> {
  reading ??= build()
  return reading
}

async function build(): Promise<Schema> {
  const [graphql, text] = await Promise.all([import('graphql'), readFile(file, 'utf8')])
  // Two thirds of the file are prose, which would be parsed too.
  const document = graphql.parse(text.replace(/"""[\s\S]*?"""/g, ''), { noLocation: true })
  const schema = graphql.buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  return {
    graphql,
    schema,
    read(query) {
      try {
        const asked = graphql.parse(query)
        const errors = graphql.validate(schema, asked)
        return errors.length > 0 ? { errors } : { document: asked }
      } catch (error) {
        return { errors: [error as GraphQLError] }
      }
    },
  }
}
