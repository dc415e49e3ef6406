import * as z from 'zod'
import type { Target } from '../domain.ts'
import { idOf } from '../formats/target-id.ts'
import { sayMonth } from '../text/days.ts'
import { defineSource } from './define-source.ts'
import { dataOf, graphAsk } from './github-graph.ts'
import { listRules } from './list-rules.ts'
import { type Blamed, writingIn, writingSections } from './list-writing.ts'
import { wordsOf } from './words-to-ask.ts'

const text = z.object({ text: z.string().nullish() })
const list = z.object({
  nameWithOwner: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  isArchived: z.boolean(),
  repositoryTopics: z.object({
    nodes: z.array(z.object({ topic: z.object({ name: z.string() }) })),
  }),
  contributingGuidelines: z.object({ body: z.string().nullable(), url: z.string() }).nullable(),
  pullRequestTemplates: z.array(z.object({ body: z.string().nullable() })).nullable(),
  pullRequests: z.object({ nodes: z.array(z.object({ mergedAt: z.string().nullable() })) }),
  readme: text.nullable(),
})
const found = z.object({ search: z.object({ nodes: z.array(list) }) })
const blamed = z.record(
  z.string(),
  z
    .object({
      nameWithOwner: z.string(),
      url: z.string(),
      readme: text.nullable(),
      head: z
        .object({
          blame: z.object({
            ranges: z.array(
              z.object({
                startingLine: z.number(),
                endingLine: z.number(),
                commit: z.object({ committedDate: z.string() }),
              }),
            ),
          }),
        })
        .nullable(),
    })
    .nullable(),
)

/** Rules and the last merged pull request come with the search: one query for all that is found. */
const graph = `query Lists($search: String!) {
  search(type: REPOSITORY, query: $search, first: 8) {
    nodes { ... on Repository {
      nameWithOwner url description isArchived
      repositoryTopics(first: 10) { nodes { topic { name } } }
      contributingGuidelines { body url }
      pullRequestTemplates { body }
      pullRequests(states: MERGED, first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { mergedAt }
      }
      readme: object(expression: "HEAD:README.md") { ... on Blob { text } }
    } }
  }
}`
const mostTerms = 2
/** To blame a long file is slow: only lists with a section for writing are worth it. */
const mostBlamed = 3

/** Awesome lists on the subject; of those with a section for writing, what it took and when. */
export default defineSource({
  id: 'github-lists',
  title: 'Lists on GitHub',
  docs: 'https://docs.github.com/en/graphql/reference/queries#search',
  about: `Searches for repositories with the topic \`awesome-list\` that were pushed to within a year, for the first ${mostTerms} words of the posts: with their contributing page and the last merged pull request. Of up to ${mostBlamed} that have a section for articles it reads in the history of the README what came in, and when.`,
  brings: ['list'],
  needs: ['github-token'],
  scope: 'run',
  limit: {
    requests: 2 * mostTerms,
    says: '30 searches a minute, 1,000 requests an hour for a repository',
  },
  manners:
    'Read the contributing page; the pull request is yours to write. Many lists refuse those that a model wrote.',
  ask({ terms, since }) {
    return terms
      .slice(0, mostTerms)
      .map(term => wordsOf([term], 1))
      .filter(Boolean)
      .map(word =>
        graphAsk(graph, { search: `${word} topic:awesome-list archived:false pushed:>${since}` }),
      )
  },
  read(payload, ask, { since }) {
    if (isBlame(ask.body))
      return Object.values(dataOf(payload, blamed)).flatMap(node => toWriting(node, since))
    return dataOf(payload, found)
      .search.nodes.filter(({ isArchived }) => !isArchived)
      .map(node => toTarget(node, since))
  },
  next(payload, ask) {
    if (isBlame(ask.body)) return []
    const taking = dataOf(payload, found)
      .search.nodes.filter(({ isArchived, readme }) => {
        return !isArchived && writingSections(readme?.text ?? '').length > 0
      })
      .slice(0, mostBlamed)
    return taking.length === 0 ? [] : [blameAsk(taking.map(({ nameWithOwner }) => nameWithOwner))]
  },
})

const isBlame = (body = '') => body.includes('query Blame')

function blameAsk(names: readonly string[]) {
  const parts = names.map(
    (_, i) => `list${i}: repository(owner: $owner${i}, name: $name${i}) {
      nameWithOwner url
      readme: object(expression: "HEAD:README.md") { ... on Blob { text } }
      head: object(expression: "HEAD") { ... on Commit {
        blame(path: "README.md") { ranges { startingLine endingLine commit { committedDate } } }
      } }
    }`,
  )
  const variables = names.flatMap((name, i) => {
    const [owner = '', repo = ''] = name.split('/')
    return [
      [`owner${i}`, owner],
      [`name${i}`, repo],
    ]
  })
  const declared = variables.map(([name]) => `$${name}: String!`).join(', ')
  return graphAsk(`query Blame(${declared}) { ${parts.join('\n')} }`, Object.fromEntries(variables))
}

function toTarget(node: z.infer<typeof list>, since: string): Target {
  const { nameWithOwner, url, description, contributingGuidelines: guide } = node
  const template = node.pullRequestTemplates?.map(({ body }) => body ?? '').join('\n') ?? ''
  const rules = listRules(`${guide?.body ?? ''}\n${template}`)
  const merged = node.pullRequests.nodes[0]?.mergedAt?.slice(0, 10)
  return {
    id: idOf(url),
    kind: 'list',
    name: nameWithOwner,
    url,
    ...(description !== null && { description }),
    topics: node.repositoryTopics.nodes
      .map(({ topic }) => topic.name.replace(/^awesome-/, ''))
      .filter(name => !/^(?:awesome|lists?|resources)$/.test(name)),
    route: {
      how: 'pull-request',
      url: guide?.url ?? url,
      ...(rules.length > 0 && { rules }),
    },
    ...(merged !== undefined &&
      merged < since && { closed: `it has merged no pull request since ${sayMonth(merged)}` }),
  }
}

function toWriting(node: z.infer<typeof blamed>[string], since: string): Target[] {
  const ranges = node?.head?.blame.ranges ?? []
  const lines = ranges.map(
    ({ startingLine, endingLine, commit }): Blamed => ({
      from: startingLine,
      to: endingLine,
      day: commit.committedDate.slice(0, 10),
    }),
  )
  const writing = node === null ? null : writingIn(node.readme?.text ?? '', lines, since)
  if (node === null || writing === null) return []
  const { nameWithOwner: name, url } = node
  return [{ id: idOf(url), kind: 'list', name, url, topics: [], ...writing }]
}
