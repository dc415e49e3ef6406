import { expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import type { Change, Issue, World } from '../src/domain.ts'
import { loadCatalogue } from '../src/io/catalogue.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'
import { parseIssue } from '../src/tracker/parse-issue.ts'

const postOf = (title: string, sentence: string) =>
  `---\ntitle: ${title}\ntags: [PostgreSQL, databases]\n---\n${sentence.repeat(30)}\n`
const older = postOf('Partial indexes', 'A partial index of PostgreSQL is small. ')
const newer = postOf(
  'Unique partial indexes in PostgreSQL',
  'What is unique under a condition needs partial indexes. ',
)
const first = '_posts/2026-10-01-partial-indexes.md'
const second = '_posts/2027-03-01-unique-partial-indexes.md'
const site = { '_config.yml': 'url: https://notes.example\npermalink: /:title/\n' }
/** As a search found it: the bundled list does not have it. */
const writer = {
  ...{ id: 'elephants.example', kind: 'writer', name: 'Elephants', topics: ['postgresql'] },
  url: 'https://elephants.example/',
  samples: [
    { title: 'Partial indexes of PostgreSQL, measured', url: 'https://elephants.example/1' },
  ],
}

async function look(files: Record<string, string>, today: string, issues: Issue[], rows: object[]) {
  const read = (name: string) => files[name]
  const repo = { files: Object.keys(files), read, why: () => null }
  const world: World = {
    ...{ repo, today, web: null, before: async () => null, lineUrl: () => null },
    issues: {
      list: async () => issues,
      comments: async () => [],
      history: async () => [],
      mayWrite: async () => 'fail',
    },
    catalogue: () => [...loadCatalogue(), ...rows],
  }
  const config = loadConfig(repo, '.github/postrider.yml', known)
  return run({ kind: 'sweep' }, config, world)
}
const opened = (changes: readonly Change[]) => changes.filter(one => one.do === 'open-issue')
const issueOf = (number: number, { title, body }: { title: string; body: string }): Issue => ({
  ...{ number, title, body, state: 'open', labels: [], createdAt: '2026-10-02T00:00:00Z' },
  ...{ url: '', trusted: true, comments: 0 },
})

test('who linked to a post is proposed for the next one on its subject, with that link', async () => {
  const begun = await look({ ...site, [first]: older }, '2026-10-02', [], [writer])
  const [issue] = opened(begun.changes)
  const item = parseIssue(issue?.body ?? '', '2026-10-02').items.find(({ id }) => id === writer.id)
  expect(item).toBeDefined()
  const link = 'https://elephants.example/links/12'
  const won = issue!.body.replace(
    item!.markdown,
    item!.markdown.replace('- [ ]', '- [x]').replace(/, blog\. .*/, `, won 12 October: ${link}`),
  )
  const files = {
    ...site,
    [first]: older,
    [second]: newer,
  }
  const before = [issueOf(7, { title: issue!.title, body: won })]
  const { reports } = await look(files, '2027-03-02', before, [])
  const proposed = reports
    .find(({ post }) => post.path === second)
    ?.opportunities.find(({ target: { id } }) => id === writer.id)
  expect(proposed?.because.map(({ text, evidence }) => [text, evidence])).toEqual([
    [
      'It linked to your “Partial indexes” in October 2026. Your post is about partial indexes too.',
      link,
    ],
  ])
})
