/** Journeys of a push, through the committed bundle. */
import { describe, expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import type { Run } from '../world/run-action.ts'
import { config, oneSource, post, startJourney, startPushed } from './blog.ts'

const newest = '_posts/2026-11-01-partial-indexes.md'

/** Every request was legal, and nobody else was talked to. */
function expectManners(run: Run): void {
  expect(run.violations).toEqual([])
  expect(run.refused).toEqual([])
  expect(new Set(run.hosts)).toEqual(new Set([...run.hosts].filter(host => hosts.includes(host))))
}
const hosts = ['api.github.com', 'notes.example', 'hn.algolia.com']

describe('the first push on an existing blog', () => {
  test('opens one issue, for the newest post, with verdict, steps, places and drafts', async () => {
    await using journey = await startJourney()
    const run = await journey.pushed()
    expectManners(run)
    expect(run.code).toBe(0)
    const issues = await journey.world.github.issues()
    expect(issues).toHaveLength(1)
    const [issue] = issues
    expect(issue).toMatchObject({
      title: 'Partial indexes in PostgreSQL',
      labels: ['postrider', 'your turn'],
      author: 'github-actions[bot]',
    })
    expect(issue?.body).toContain('**Your turn: put it on Medium, about')
    expect(issue?.body).toContain('https://medium.com/p/import')
    expect(issue?.body).toMatch(/- \[ \] \*\*1 · \[/)
    expect(issue?.body).toContain('Draft, ')
    expect(issue?.body).toContain('[Hacker News](https://news.ycombinator.com')
    expect(issue?.body.length).toBeLessThan(9000)
    expect(JSON.parse(run.outputs.issues ?? '')).toMatchObject([{ path: newest, number: 1 }])
    expect(run.outputs.complete).toBe('true')
    expect(run.summary).toContain('Partial indexes in PostgreSQL')
  })

  test('the same push again writes nothing', async () => {
    await using journey = await startPushed()
    const again = await journey.pushed()
    expectManners(again)
    expect(again.writes).toEqual([])
    expect(again.requests.length).toBeLessThanOrEqual(2)
    expect(again.summary).toContain('Nothing to do')
  })

  test.runIf(isSoak)('drafts and opted-out posts get no issue', async () => {
    const optedOut = post('Private', '2026-11-20').replace('tags:', 'postrider: false\ntags:')
    await using journey = await startJourney({
      files: {
        '_drafts/unfinished.md': post('Unfinished', '2026-11-21'),
        '_posts/2026-11-20-private.md': optedOut,
      },
    })
    await journey.pushed()
    expect((await journey.world.github.issues()).map(({ title }) => title)).toEqual([
      'Partial indexes in PostgreSQL',
    ])
  })
})

describe('later pushes', () => {
  test('an edited post is one update, and ticked boxes, edits and notes stay', async () => {
    await using journey = await startPushed()
    await journey.world.github.editIssue(1, body =>
      body
        .replace('- [ ] **1 ·', '- [x] **1 ·')
        .replace('- [ ] Open', '- [x] Open')
        .replace('*Yours. Postrider does not touch this part.*', 'Told the team.'),
    )
    await journey.write({ [newest]: text => text.replace('## When it helps', '## When it pays') })
    const run = await journey.pushed()
    expectManners(run)
    expect(run.writes).toEqual(['PATCH /repos/octocat/blog/issues/1'])
    const [issue] = await journey.world.github.issues()
    expect(issue?.body).toContain('- [x] **1 ·')
    expect(issue?.body).toContain('- [x] Open')
    expect(issue?.body).toContain('Told the team.')
  })

  test('a new post gets its issue; an old one only when it is changed or named', async () => {
    await using journey = await startPushed()
    await journey.write({
      '_posts/2026-11-22-new.md': post('A new post on PostgreSQL', '2026-11-22'),
    })
    await journey.pushed()
    expect((await journey.world.github.issues()).map(({ title }) => title)).toEqual([
      'Partial indexes in PostgreSQL',
      'A new post on PostgreSQL',
    ])
    const named = await journey.pushed({ backfill: '_posts/2026-10-*' })
    // The third tracked post brings the issue over all of them.
    const opened = 'POST /repos/octocat/blog/issues'
    expect(named.writes).toEqual([opened, opened])
    expect((await journey.world.github.issues()).map(({ title }) => title)).toContain(
      'An older post',
    )
  })

  test.runIf(isSoak)('no more than maxNewIssues at once', async () => {
    await using journey = await startJourney({
      files: { [config]: `tracker: { maxNewIssues: 2 }\n${oneSource}` },
    })
    await journey.pushed()
    const many = Object.fromEntries(
      [1, 2, 3, 4].map(n => [`_posts/2026-11-22-p${n}.md`, post(`Post ${n}`, '2026-11-22')]),
    )
    await journey.write(many)
    await journey.pushed()
    expect(await journey.world.github.issues()).toHaveLength(3 + 1)
    await journey.pushed()
    expect(await journey.world.github.issues()).toHaveLength(5 + 1)
  })

  test('a closed issue is left alone', async () => {
    await using journey = await startPushed()
    await journey.world.github.changeIssue(1, { state: 'closed' })
    await journey.write({ [newest]: text => `${text}\nMore.\n` })
    expect((await journey.pushed()).writes).toEqual([])
  })

  test('an issue of a stranger that carries our marker is not believed', async () => {
    await using journey = await startJourney()
    const forged = `<!-- postrider:post 1 ${newest} -->\nMine now.`
    await journey.world.github.openIssue({
      title: 'Forged',
      body: forged,
      labels: ['postrider'],
      as: 'stranger',
    })
    await journey.pushed()
    const issues = await journey.world.github.issues()
    expect(issues).toHaveLength(2)
    expect(issues[0]?.body).toBe(forged)
  })

  test('a push to another branch does nothing', async () => {
    await using journey = await startJourney()
    await journey.blog.checkOut('other')
    await journey.write({ [newest]: text => `${text}\nMore.\n` })
    expect((await journey.pushed()).writes).toEqual([])
  })
})

describe('when the world does not answer', () => {
  test('a source that is down keeps the list, and is named', async () => {
    await using journey = await startPushed()
    const before = (await journey.world.github.issues())[0]?.body ?? ''
    journey.searching = false
    await journey.write({ [newest]: text => text.replace('## When it helps', '## When it pays') })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    const after = (await journey.world.github.issues())[0]?.body ?? ''
    const places = (body: string) =>
      [...body.matchAll(/^- \[.\] \*\*(\d+) · \[(.+?)\]/gm)].map(([, , name]) => name)
    expect(places(after)).toEqual(places(before))
    expect(places(after)).toContain('Hacker News')
    expect(after).toContain('**Hacker News** did not answer: it answered 503')
    expect(run.outputs.complete).toBe('false')
    expect(run.summary).toContain('Did not answer')
  })

  test('a token without issues: write is a green run with the exact lines to add', async () => {
    await using journey = await startJourney({
      github: { permissions: { contents: 'read', issues: 'read' } },
    })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    expect(run.summary).toContain('permissions: { contents: read, issues: write }')
    expect(run.summary).toContain('Partial indexes in PostgreSQL')
    expect(run.outputs.complete).toBe('false')
    expect(await journey.world.github.issues()).toEqual([])
  })

  test('issues switched off is a green run that says where to switch them on', async () => {
    await using journey = await startJourney({ github: { issues: false } })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    expect(run.summary).toContain('Settings → General → Features')
    expect(run.summary).toContain('Partial indexes in PostgreSQL')
  })

  test('an issue that GitHub made and did not confirm is not made twice', async () => {
    await using journey = await startJourney()
    journey.world.github.faults.push({
      method: 'POST',
      path: /\/issues$/,
      do: 'after',
      status: 502,
    })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    // It was looked for, found by its marker, and taken for ours.
    expect(run.outputs.complete).toBe('true')
    expect(JSON.parse(run.outputs.issues ?? '')).toMatchObject([{ path: newest, number: 1 }])
    await journey.pushed()
    expect(await journey.world.github.issues()).toHaveLength(1)
  })

  test.runIf(isSoak)('a list of issues that cannot be had opens none', async () => {
    await using journey = await startPushed()
    journey.world.github.faults.push({
      method: 'GET',
      path: /\/issues\?/,
      do: 'status',
      status: 500,
      times: Infinity,
    })
    await journey.write({
      '_posts/2026-11-22-new.md': post('A new post on PostgreSQL', '2026-11-22'),
    })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    expect(run.writes).toEqual([])
    expect(run.summary).toContain('GitHub')
  })
})

describe('input that is wrong', () => {
  test('a config with three mistakes tells all three and writes nothing', async () => {
    await using journey = await startJourney({
      files: { [config]: 'site: { ulr: x }\nchecks: { title-missing: fatal }\nsuppres: []\n' },
    })
    const run = await journey.pushed()
    expect(run.code).toBe(2)
    const said = run.annotations.find(({ level }) => level === 'error')?.message ?? ''
    for (const part of [
      '3 mistakes',
      'site.ulr',
      'checks.title-missing',
      'Did you mean “suppress”?',
    ])
      expect(said).toContain(part)
    expect(run.writes).toEqual([])
  })

  test('no token says so', async () => {
    await using journey = await startJourney()
    const run = await journey.pushed({ 'github-token': '' })
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('There is no token')
  })

  test('a wrong token is a green run that says so', async () => {
    await using journey = await startJourney()
    const run = await journey.pushed({ 'github-token': 'ghs_wrong' })
    expect(run.code).toBe(0)
    expect(run.summary).toContain('The token is not valid')
  })

  test.runIf(isSoak)('no posts says where they are looked for', async () => {
    await using journey = await startJourney({
      files: {
        '_posts/2026-10-01-an-older-post.md': null,
        '_posts/2026-11-01-partial-indexes.md': null,
      } as never,
    }).catch(() => startJourney({ files: { [config]: 'posts: ["nothing/*.md"]\n' } }))
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    expect(run.summary).toContain('No post was found')
  })

  test.runIf(isSoak)('one broken post does not stop the others', async () => {
    await using journey = await startJourney({
      files: { '_posts/2026-11-05-broken.md': '---\ntitle: [unclosed\ntags: "x\n---\nWords.\n' },
    })
    const run = await journey.pushed({ backfill: '**' })
    expect(run.code).toBe(0)
    const issues = await journey.world.github.issues()
    expect(issues.map(({ title }) => title)).toContain('Partial indexes in PostgreSQL')
    expect(issues.map(({ title }) => title)).toContain('An older post')
    expect(issues.find(({ body }) => body.includes('2026-11-05-broken.md'))?.body).toContain(
      '## Fix first',
    )
  })

  test('a body that would be too long is cut by whole parts, and what a person wrote stays', async () => {
    await using journey = await startPushed()
    const mine = 'My notes go on. '.repeat(3600)
    await journey.world.github.editIssue(1, body =>
      body.replace('*Yours. Postrider does not touch this part.*', mine),
    )
    await journey.write({ [newest]: text => `${text}\nMore.\n` })
    const run = await journey.pushed()
    expectManners(run)
    const body = (await journey.world.github.issues())[0]?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain(mine.trim())
    expect(body).toContain('- [ ] **1 ·')
  })
})

test('a dry run prints the whole plan and writes nothing', async () => {
  await using journey = await startJourney()
  const run = await journey.pushed({ 'dry-run': 'true' })
  expect(run.code).toBe(0)
  expect(run.writes).toEqual([])
  expect(run.stdout).toContain('open an issue for _posts/2026-11-01-partial-indexes.md')
  expect(run.stdout).toContain('https://medium.com/p/import')
})

test('the daily sweep looks again and writes only what changed', async () => {
  await using journey = await startPushed()
  const calm = await journey.swept()
  expectManners(calm)
  expect(calm.writes).toEqual([])
})
