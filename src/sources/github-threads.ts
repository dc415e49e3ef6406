import * as z from 'zod'
import type { Target } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { defineSource } from './define-source.ts'
import { dataOf, graphAsk } from './github-graph.ts'
import { wordsOf } from './words-to-ask.ts'

const thread = z.object({
  title: z.string(),
  url: z.string(),
  createdAt: z.string(),
  locked: z.boolean(),
  repository: z.object({
    nameWithOwner: z.string(),
    stargazerCount: z.number(),
    isArchived: z.boolean(),
  }),
})
const found = z.object({
  issues: z.object({ nodes: z.array(thread) }),
  discussions: z.object({
    nodes: z.array(
      thread.extend({
        closed: z.boolean(),
        isAnswered: z.boolean().nullable(),
        category: z.object({ isAnswerable: z.boolean() }),
      }),
    ),
  }),
})

/** https://docs.github.com/en/graphql/reference/queries#search */
const graph = `query Threads($issues: String!, $discussions: String!) {
  issues: search(type: ISSUE, query: $issues, first: 10) {
    nodes { ... on Issue {
      title url createdAt locked
      repository { nameWithOwner stargazerCount isArchived }
    } }
  }
  discussions: search(type: DISCUSSION, query: $discussions, first: 10) {
    nodes { ... on Discussion {
      title url createdAt locked closed isAnswered
      category { isAnswerable }
      repository { nameWithOwner stargazerCount isArchived }
    } }
  }
}`
/** A repository with fewer is somebody's own workshop. */
const fewestStars = 20
const asks =
  /\?|^(?:how|why|what|when|where|which|is|are|can|could|should|does|do|has|any|best|help|question)\b/i

/** Somebody asks what the post answers, at a place where an answer may be given. */
export default defineSource({
  id: 'github-threads',
  title: 'GitHub issues and discussions',
  docs: 'https://docs.github.com/en/graphql/reference/queries#search',
  about: `Searches for open questions of the last year that share three words with the post: discussions without an answer, and issues whose title asks. Only in repositories with at least ${fewestStars} stars that are not archived.`,
  brings: ['thread'],
  needs: ['github-token'],
  scope: 'post',
  limit: { requests: 20, says: '30 searches a minute, 1,000 requests an hour for a repository' },
  manners:
    'Answer the question there, in your own words; the link comes second, and you say that the post is yours. Advertising in other people’s issues is against GitHub’s rules.',
  ask({ terms, since }) {
    const words = wordsOf(terms, 3)
    if (!words.includes(' ')) return []
    const both = `${words} in:title,body is:open created:>${since}`
    return [
      graphAsk(graph, {
        issues: `${both} is:issue is:public archived:false`,
        discussions: `${both} is:unanswered is:public`,
      }),
    ]
  },
  read(payload) {
    const { issues, discussions } = dataOf(payload, found)
    const open = discussions.nodes.filter(
      ({ closed, isAnswered, category }) => !closed && isAnswered !== true && category.isAnswerable,
    )
    return [...issues.nodes.filter(({ title }) => asks.test(title)), ...open]
      .filter(({ locked, repository: { isArchived, stargazerCount } }) => {
        return !locked && !isArchived && stargazerCount >= fewestStars
      })
      .map(toTarget)
  },
})

function toTarget({ title, url, createdAt, repository }: z.infer<typeof thread>): Target {
  return {
    id: idOf(url),
    kind: 'thread',
    name: `${repository.nameWithOwner} on GitHub`,
    url,
    topics: [],
    samples: [{ title, url, date: createdAt.slice(0, 10) }],
    route: { how: 'comment', url, rules: ['Only if it answers what was asked'] },
  }
}
