import * as z from 'zod'
import type { Ask } from '../domain.ts'

/** One query of GitHub's GraphQL; what people wrote goes into variables only. */
export function graphAsk(query: string, variables: Readonly<Record<string, string>>): Ask {
  return {
    url: 'https://api.github.com/graphql',
    accept: 'application/json',
    robots: 'ignore',
    largest: 8 * 1024 * 1024,
    body: JSON.stringify({ query: query.replace(/\s+/g, ' ').trim(), variables }),
    key: { secret: 'github-token', header: 'authorization', scheme: 'bearer' },
  }
}

const failed = z.object({ errors: z.array(z.object({ type: z.string().nullish() })).min(1) })

/**
 * What a query answered. GitHub answers 200 to a query that it did not carry out.
 * @throws Error for such an answer, ZodError for one of another shape
 */
export function dataOf<T extends z.ZodType>(payload: unknown, shape: T): z.output<T> {
  const { success, data } = failed.safeParse(payload)
  if (success)
    throw new Error(`it refused the query (${data.errors[0]?.type ?? 'no reason given'})`)
  const { data: answer } = z.object({ data: z.unknown() }).parse(payload)
  return shape.parse(answer)
}
