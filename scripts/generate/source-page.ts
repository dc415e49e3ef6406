import type { Source } from '../../src/domain.ts'
import { services } from '../../src/io/web/keys.ts'
import { oneOrMany, sayList, sayNumber } from '../../src/text/say.ts'
import { placesOfKind } from '../../src/text/target-kinds.ts'
import { loadPlugIns } from './plug-ins.ts'
import { generatedBy, type Product } from './product.ts'

/** docs/sources.md: every source by what its file says of it, and what is not built. */
export async function sourcePage(): Promise<Product[]> {
  const sources = await loadPlugIns<Source>('src/sources')
  const parts = [
    `<!-- ${generatedBy} -->`,
    '# Where Postrider looks',
    intro,
    '## At a glance',
    tableOf(sources),
    ...sources.flatMap(sectionOf),
    unasked,
    lists,
    notBuilt,
  ]
  return [{ path: 'docs/sources.md', text: `${parts.join('\n\n')}\n` }]
}

const intro = `The bundled list of places needs no network and no key, and without them a result is complete. A run on GitHub also asks the services below for what the list cannot know: what people talk about now. What it sends is a few words of your posts, and with \`product\` in the config the names in it.

One run asks each service once for the words that its posts share, newest post first, or once a post, as said below; never twice at a time, and within a limit. A service that does not answer is said to be silent and left alone for the rest of the run; the others go on. robots.txt of strangers is obeyed. Answers are kept as long as HTTP allows, never those that were asked for with a key. Everything that comes back is data: text on one line, addresses on https, your own site left out.

In \`.github/postrider.yml\`:

\`\`\`yaml
sources:
  dev: false                            # not this one
  medium: true                          # this one, too
  mastodon: https://fosstodon.org       # this server
\`\`\`

\`sources: [hacker-news, dev]\` asks these and no other; \`sources: []\` asks none.`

const unasked = `## Who links to a post though nobody asked

A sweep asks Hacker News, and with their keys Stack Overflow and Bing Webmaster Tools, who names the address of a live post: each for 40 posts of a run at most, on top of the requests above, and not where it is switched off. What it finds stands in the issue of the post with its day. A place that you wrote to is not counted here, nor is your own copy on Medium. DEV and Mastodon document no way to ask by address without an account.`

const sayKinds = ({ brings }: Source) => sayList(brings.map(kind => placesOfKind[kind]))
const sayScope = ({ scope }: Source) => (scope === 'run' ? 'once a run' : 'once a post')

function tableOf(sources: readonly Source[]): string {
  const rows = sources.map(source => {
    const link = `[${source.title}](#${anchorOf(source.title)})`
    return `| ${link} | ${sayKinds(source)} | ${sayScope(source)} | ${defaultOf(source)} |`
  })
  return ['| source | brings | asked | by default |', '|---|---|---|---|', ...rows].join('\n')
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')
}

function defaultOf({ needs, offBecause, server }: Source): string {
  if (offBecause !== undefined) return 'off'
  if (server === null) return 'off, until you name a server'
  const [key] = needs
  if (key === undefined || key === 'github-token') return 'on'
  return `on with the input \`${key}\``
}

function sectionOf(source: Source): string[] {
  const { title, about, docs, limit, manners, offBecause } = source
  const { requests, says } = limit
  const most = `At most ${sayNumber(requests)} ${oneOrMany(requests, 'request', 'requests')} a run`
  const facts = [
    `Asked ${sayScope(source)}. ${most}; limits of the service: ${says}.`,
    ...(offBecause === undefined ? [] : [`Off by default: ${offBecause}`]),
    ...keyOf(source),
    `Manners: ${manners}`,
    switchOf(source),
    `Documented at <${docs}>.`,
  ]
  return [`## ${title}`, about, facts.map(fact => `- ${fact}`).join('\n')]
}

function keyOf({ id, needs }: Source): string[] {
  const [name] = needs
  const key = services.find(service => service.name === name)
  if (key !== undefined && name === 'github-token')
    return ['Key: the token of the workflow, which every run has.']
  if (key !== undefined)
    return [
      `Key: the input \`${key.input}\`, or \`${key.variable}\`. It goes to \`${new URL(key.origin).host}\` and nowhere else.`,
    ]
  return id === 'stack-exchange' ? ['Key: none is needed; a free one raises the limit.'] : []
}

function switchOf({ id, offBecause, server }: Source): string {
  if (server === null) return `Switch it on: \`sources: { ${id}: https://search.example.com }\`.`
  const other =
    server === undefined ? '' : ` Another server: \`${id}: https://…\`; usual: <${server}>.`
  const to = offBecause === undefined ? 'off' : 'on'
  return `Switch it ${to}: \`sources: { ${id}: ${to === 'on'} }\`.${other}`
}

const lists = `## Lists of your own

\`\`\`yaml
catalogues:
  - data/places.csv                     # a file of the repository
  - https://example.com/reading.opml    # an address
  - owner/awesome-list                  # the README of a repository on GitHub
  - from: data/letters.json
    kind: newsletter                    # what its places are, where it does not say
    topics: [databases]
\`\`\`

| form | what is read |
|---|---|
| OPML | \`xmlUrl\`, \`htmlUrl\`, \`text\`; folders are topics |
| CSV | a head with \`url\`, and any of \`name\`, \`kind\`, \`topics\` (between semicolons), \`description\`, \`feed\`, \`route\` |
| JSON | an array of objects with these names; \`route\` may be \`{ how, url, rules }\`, and \`samples\` a list of \`{ title, url, date }\` |
| an awesome list | the first link of each bullet; the heading above it is a topic |
| a feed | the site that it is of, with what it published last |

The form is told by the name or the content; \`as: opml\` says it. Files need no network. A mistake is told with its line. Where your list and the bundled one have the same place, your words count.

A place that linked to an earlier post, as its issue tells, is known too: it is proposed for a later post that shares two telling words with the one that it took, once it has rested.`

const notBuilt = `## Not built, and why

- **Reddit**: an API key needs an approval since November 2025, and pages for programs are closed. The bundled list has communities there, with their rules.
- **Google’s Custom Search**: closed to new customers, and it ends in January 2027.
- **Lobsters**: its robots.txt asks all programs to stay away.
- **Reading the result pages of search engines**: their terms forbid it.
- **Finding e-mail addresses**: nobody asked to be found. Postrider knows ways in that a place publishes, and no others.
- **Bluesky**: its search mostly refuses those without an account, and its makers ask that programs leave it to people.
- **Ranking by authority (OpenPageRank, Domain Rating)**: a place is proposed because the post fits there. A number of that kind would not change who is asked.`
