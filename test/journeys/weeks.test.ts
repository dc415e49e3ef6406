/**
 * A post over weeks, through the bundle: live late, known to Google late, handed off, on Medium, and
 * after. With POSTRIDER_WEEKS=folder the issue of each stage is written there, to be opened.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import { redirect, site, status } from '../world/answers.ts'
import { schedule } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { startSearchConsole } from '../world/search-console.ts'
import { type Journey, page, post, startJourney } from './blog.ts'

const path = '/partial-indexes/'
const url = `https://notes.example${path}`
const file = '_posts/2026-11-01-partial-indexes.md'
const text = post('Partial indexes in PostgreSQL', '2026-11-01')
const older = '_posts/2026-10-01-an-older-post.md'
const copy = 'https://medium.com/@jo/partial-indexes-0123456789ab'
const published = `/postrider published ${copy}`
const there = site({ [path]: page(path) })
const left = (body: string) => body.replace(/^---\n/, '---\npostrider: false\n')

/** One post that is followed, and Search Console. */
async function start(name: string, text: string) {
  const google = startSearchConsole('sc-domain:notes.example')
  const journey = await startJourney({
    github: { now: '2026-11-01T09:00:00Z' },
    files: { [older]: left(post('An older post', '2026-10-01')), [file]: text },
    hosts: { ...google.hosts, 'medium.com': status(403), 'notes.example': site({}) },
  })
  const inputs = { 'search-console-credentials': google.credentials }
  let stages = 0

  /** The sweep of a day, or the run of a push; the issue as it leaves it. */
  async function on(day: string, stage: string, what: 'push' | 'sweep' = 'sweep') {
    await journey.world.github.setNow(`2026-${day}T09:00:00Z`)
    const run = what === 'push' ? await journey.pushed(inputs) : await sweep(journey, inputs)
    expect(run).toMatchObject({ code: 0, violations: [], refused: [] })
    // Nothing of what a person does there is looked at or done by us.
    expect(run.hosts).not.toContain('medium.com:443')
    const [issue] = await journey.world.github.issues()
    stages += 1
    await keep(name, `${String(stages).padStart(2, '0')}-${day}-${stage}`, issue?.body)
    return { run, body: issue?.body ?? '', state: issue?.state }
  }
  return { google, journey, on, [Symbol.asyncDispose]: () => journey[Symbol.asyncDispose]() }
}

async function sweep({ blog, world }: Journey, inputs: Readonly<Record<string, string>>) {
  const { workspace, sha } = await blog.runner()
  return runAction({ world, workspace, event: schedule(world.github.repo, sha), inputs })
}

async function keep(name: string, stage: string, body: string | undefined): Promise<void> {
  const folder = process.env.POSTRIDER_WEEKS
  if (folder === undefined || body === undefined) return
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, `${stage}.md`), body)
}

const tick = (begins: string) => (body: string) =>
  body.replace(`- [ ] ${begins}`, `- [x] ${begins}`)

test('from a draft to a copy that was watched for a month', async () => {
  await using weeks = await start(
    'all-goes-well',
    text.replace(/^---\n/, '---\npublished: false\n'),
  )
  const { google, journey, on } = weeks
  const { github, internet } = journey.world
  expect((await on('11-01', 'draft', 'push')).body).toBe('')

  await journey.write({ [file]: text })
  const late = await on('11-02', 'not-live', 'push')
  expect(late.body).toContain('**Nothing to do until the page is there: it answers 404.**')
  expect(google.asked).toEqual([])

  internet.hosts['notes.example'] = there
  const unknown = await on('11-04', 'not-indexed')
  expect(unknown.body).toContain(
    '**Nothing to do until Google has the page.** Google does not have it yet ([Search Console](',
  )
  expect(unknown.body).toContain(' → **Waiting for Google** → ')
  if (isSoak) expect((await on('11-12', 'not-indexed')).run.writes).toEqual([])

  google.knows[url] = { verdict: 'PASS', googleCanonical: url }
  const indexed = await on('11-13', 'indexed')
  expect(indexed.body).toContain('**Your turn: put it on Medium')
  expect(indexed.body).toContain(' → Indexed → **Ready for Medium**')

  await github.editIssue(1, tick('Open <https://medium.com/p/import>'), 'writer')
  expect((await on('11-14', 'handed-off')).body).toContain(' → **At work on Medium** → ')

  await github.comment(1, published, 'writer')
  const onMedium = await on('11-15', 'on-medium')
  expect(onMedium.body).toContain(`[On Medium](${copy}) since 14 November → **Watched until`)
  expect(onMedium.body).toContain('- [ ] Canonical link checked')

  await github.editIssue(1, tick('Canonical link checked'), 'writer')
  const asked = google.asked.length
  expect((await on('11-16', 'verified')).body).toContain('You checked the canonical link.')
  expect(google.asked).toHaveLength(asked)

  expect((await on('11-22', 'a-week-after')).body).toContain(' → Indexed → ')
  expect(google.asked).toHaveLength(asked + 1)

  await journey.write({ [file]: `${text}\nA correction.\n` })
  const drifted = await on('11-24', 'drifted', 'push')
  expect(drifted.body).toContain('**Your turn: paste the changed parts into the copy.**')
  expect(drifted.body).toContain(`/octocat/blog/commits/HEAD/${file}) shows where`)
  await github.editIssue(1, tick('Changed parts pasted'), 'writer')
  expect((await on('12-15', 'a-month-after')).body).not.toContain('Changed parts pasted')
  expect(google.asked).toHaveLength(asked + 2)
})

test.runIf(isSoak)('Google chooses the copy, and comes back', async () => {
  await using weeks = await start('google-chooses-the-copy', text)
  const { google, journey, on } = weeks
  journey.world.internet.hosts['notes.example'] = there
  google.knows[url] = { verdict: 'PASS', googleCanonical: url }
  await on('11-02', 'indexed', 'push')
  await journey.world.github.comment(1, published, 'writer')
  await on('11-03', 'on-medium')
  google.knows[url] = { verdict: 'NEUTRAL', googleCanonical: copy }
  const lost = await on('11-10', 'lost')
  expect(lost.body).toContain(
    '**Your turn: check the canonical link on Medium: Google chose the copy.**',
  )
  expect(lost.body).toContain('since 2 November → **Copy chosen by Google**')
  const report = JSON.parse(await readFile(lost.run.outputs.report ?? '', 'utf8'))
  expect(report.posts[0].stage).toBe('lost')
  google.knows[url] = { verdict: 'PASS', googleCanonical: url }
  expect((await on('11-11', 'found-again')).body).toContain(' → Indexed → ')
})

type Variant = readonly [
  name: string,
  pages: Readonly<Record<string, string>> | null,
  knows: Record<string, string>,
  says: string,
]
const variants: readonly Variant[] = [
  [
    'wrong-canonical',
    { [path]: page(path).replaceAll(url, 'https://notes.example/other/') },
    { verdict: 'NEUTRAL' },
    '**Your turn: fix ',
  ],
  [
    'noindex',
    { [path]: page(path).replace('<head>', '<head><meta name="robots" content="noindex">') },
    { verdict: 'NEUTRAL', indexingState: 'BLOCKED_BY_META_TAG' },
    '**Your turn: fix ',
  ],
  [
    'made-by-scripts',
    { [path]: '<!doctype html><title>x</title><div id="app"></div><script src="/a.js"></script>' },
    { verdict: 'NEUTRAL' },
    '**Your turn: fix the page, which has no text without scripts.**',
  ],
  [
    'soft-404',
    { [path]: '<title>Page not found</title><h1>Page not found</h1>' },
    { verdict: 'NEUTRAL', pageFetchState: 'SOFT_404' },
    '**Nothing to do until the page is there: it answers 200, and says “Page not found”.**',
  ],
  ['redirect-chain', null, { verdict: 'NEUTRAL' }, '**Your turn: fix '],
  [
    'closed-to-google',
    { [path]: page(path) },
    { verdict: 'NEUTRAL', robotsTxtState: 'DISALLOWED' },
    '**Your turn: open the page to Google.** Google says: robots.txt keeps it out ([Search Console](',
  ],
  [
    'google-takes-another',
    { [path]: page(path) },
    { verdict: 'NEUTRAL', googleCanonical: 'https://notes.example/an-older-post/' },
    '**Your turn: see why Google takes another address for the original.**',
  ],
]
/** What a push alone shows as well, and what differs in a word: a soak plays all of them. */
const elsewhere = new Set([
  ...['wrong-canonical', 'noindex', 'soft-404', 'redirect-chain'],
  ...['made-by-scripts', 'google-takes-another'],
])

test.each(variants.filter(([name]) => isSoak || !elsewhere.has(name)))(
  '%s',
  async (name, pages, knows, says) => {
    await using weeks = await start(name, text)
    const { google, journey, on } = weeks
    const moved = site({ '/c/': page(path).replaceAll(url, 'https://notes.example/c/') })
    journey.world.internet.hosts['notes.example'] =
      pages !== null
        ? site(pages)
        : (request, response) => {
            const to = { [path]: '/b/', '/b/': '/c/' }[request.url ?? '']
            return (to === undefined ? moved : redirect(to))(request, response)
          }
    google.knows[url] = knows
    const { body } = await on('11-20', 'live', 'push')
    expect(body).toContain(says)
    expect(body).not.toContain('## Put it on Medium')
  },
)

test.runIf(isSoak)(
  'an outage of Search Console is told, and the age of the post decides',
  async () => {
    await using weeks = await start('search-console-is-down', text)
    const { journey, on } = weeks
    const { hosts } = journey.world.internet
    hosts['notes.example'] = there
    hosts['searchconsole.googleapis.com'] = status(429)
    const { body, run } = await on('11-20', 'live', 'push')
    expect(body).toContain(' → Probably indexed → **Ready for Medium**')
    expect(body).toContain('- **Google**: Search Console could not be asked: it answered 429.')
    expect(run.stdout).toContain('Search Console did not answer: it answered 429')
    expect(run.outputs.complete).toBe('false')
  },
)
