import * as z from 'zod'
import { idOf } from '../formats/target-id.ts'
import { defineSource } from './define-source.ts'
import { dataOf, graphAsk } from './github-graph.ts'
import { namedIn } from './named-in.ts'
import { phraseOf } from './words-to-ask.ts'

const found = z.object({
  search: z.object({
    nodes: z.array(
      z.object({
        title: z.string(),
        url: z.string(),
        createdAt: z.string(),
        locked: z.boolean(),
        bodyText: z.string(),
        repository: z.object({ nameWithOwner: z.string(), isArchived: z.boolean() }),
      }),
    ),
  }),
})
const graph = `query Mentions($search: String!) {
  search(type: ISSUE, query: $search, first: 20) {
    nodes { ... on Issue {
      title url createdAt locked bodyText
      repository { nameWithOwner isArchived }
    } }
  }
}`
const mostNames = 2

/** Issues that name the product and do not say where it is. */
export default defineSource({
  id: 'github-mentions',
  title: 'Mentions on GitHub',
  docs: 'https://docs.github.com/en/graphql/reference/queries#search',
  about: `With \`product.brand\` in the config: searches for open issues of the last year that name the product (the first ${mostNames} names), and leaves out those that link to you.`,
  brings: ['thread'],
  needs: ['github-token'],
  scope: 'run',
  limit: { requests: mostNames, says: '30 searches a minute' },
  manners: 'Help where help is asked for; nobody owes you a link.',
  ask({ brand, since }) {
    return brand
      .slice(0, mostNames)
      .map(phraseOf)
      .filter(Boolean)
      .map(phrase =>
        graphAsk(graph, {
          search: `${phrase} in:title,body is:issue is:open is:public archived:false created:>${since}`,
        }),
      )
  },
  read(payload, _ask, { brand, ownHosts }) {
    const { nodes } = dataOf(payload, found).search
    return nodes.flatMap(({ title, url, createdAt, locked, bodyText, repository }) => {
      const text = `${title}\n${bodyText}`
      const name = namedIn(text, brand)
      const isLinked = ownHosts.some(host => text.toLowerCase().includes(host))
      if (name === undefined || isLinked || locked || repository.isArchived) return []
      return [
        {
          id: idOf(url),
          kind: 'thread' as const,
          name: `${repository.nameWithOwner} on GitHub`,
          url,
          description: `It names “${name}” and does not link to you.`,
          topics: [],
          samples: [{ title, note: `names “${name}”`, url, date: createdAt.slice(0, 10) }],
          route: { how: 'comment' as const, url, rules: ['Only if you can help there'] },
        },
      ]
    })
  },
})
