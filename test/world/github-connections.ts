/** GraphQL's lists: a part of them from either end, and where it stands in the whole. */
import { GraphQLError } from 'graphql'

export interface Part {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/**
 * Its length is told as it is; a list has to say how much of it is wanted.
 * @param name of the field, for GitHub's message where the query does not
 */
export function connection<T>(name: string, items: readonly T[], part: Part): object {
  const [begin, end] = rangeOf(items.length, part)
  const listed = () => {
    checkSize(name, part)
    return items.slice(begin, end).map((node, index) => ({ node, cursor: cursorOf(begin + index) }))
  }
  return {
    totalCount: items.length,
    edges: listed,
    nodes: () => listed().map(({ node }) => node),
    pageInfo: () => {
      const edges = listed()
      return {
        hasNextPage: end < items.length,
        hasPreviousPage: begin > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    },
  }
}

function rangeOf(length: number, { first, last, after, before }: Part): [number, number] {
  const from = after ? indexOf(after) + 1 : 0
  const to = before ? indexOf(before) : length
  if (typeof first === 'number') return [from, Math.min(to, from + first)]
  return [Math.max(from, to - (last ?? to)), to]
}

function checkSize(name: string, { first, last }: Part): void {
  const size = first ?? last
  if (typeof size !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw typed('MISSING_PAGINATION_BOUNDARIES', message)
  }
  if (size > 100) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`
    throw typed('EXCESSIVE_PAGINATION', message)
  }
}

/** An error as GitHub types them. */
export function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

const cursorOf = (index: number) => Buffer.from(`cursor:${index}`).toString('base64')
const indexOf = (cursor: string) => Number(Buffer.from(cursor, 'base64').toString().split(':')[1])
