/** The first hour as the README tells it, on a blog that Postrider has never seen. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCli } from '../cli/run-cli.ts'
import { madePage } from '../pages/made-page.ts'
import { site } from '../world/answers.ts'
import { makeCheckout } from '../world/checkout.ts'
import { pullRequest, push } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { startWorld } from '../world/start-world.ts'
import { oneSource, post } from './blog.ts'

const config = '.github/postrider.yml'
const workflow = '.github/workflows/postrider.yml'
const path = 'content/posts/2026-11-22-partial-indexes.md'
/** What it has published last. */
const newest = 'content/posts/2026-10-27-größe.md'
const address = '/2026/10/gr%C3%B6%C3%9Fe/'
const sound = post('Partial indexes in PostgreSQL', '2026-11-22')
const flawed = sound
  .replace('date:', 'canonical_url: http://localhost:8080/2026/11/partial-indexes/\ndate:')
  .replace('## When it helps', 'TODO: measure again.\n\n## When it helps')

test('init, push, a pull request with two mistakes, merge: an issue at each end', async () => {
  await using blog = await makeCheckout({
    from: 'examples/eleventy',
    files: { [config]: null, [workflow]: null },
  })
  const text = readFileSync(join(blog.path, newest), 'utf8')
  const home = 'https://smallprint.example'
  const pages = Object.entries({ [address]: text, '/2026/11/partial-indexes/': sound })
  const live = pages.map(([at, file]) => [at, madePage(`${home}${at}`, file)])

  const init = runCli(process.execPath, ['init', blog.path])
  expect(init).toMatchObject({ code: 0, stderr: '' })
  expect(init.stdout).toContain('git add .github && git commit')
  const { permissions } = parse(readFileSync(join(blog.path, workflow), 'utf8'))
  // The blog’s other sources would each be a host of this world.
  const setUp = await blog.edit({ [config]: text => `${text}${oneSource}` }, 'Add Postrider')

  await using world = await startWorld({
    // What the workflow asks for is all that its token may do.
    github: { now: '2026-11-22T09:00:00Z', permissions },
    hosts: {
      'smallprint.example': site(Object.fromEntries(live)),
      'hn.algolia.com': site({ '/api/v1/search': '{"hits":[]}' }),
    },
  })
  const { github } = world
  const pushed = async (move: typeof setUp) => {
    await github.push(blog)
    const { workspace } = await blog.runner()
    return runAction({ world, workspace, event: push(github.repo, move) })
  }
  const first = await pushed(setUp)
  expect([first.code, first.violations]).toEqual([0, []])
  const [issue] = await github.issues()
  expect(issue?.title).toBe('How long is größe?')
  expect(issue?.body).toMatch(/^\*\*Your turn: /m)
  expect(first.stdout).toContain(`Issue of ${newest}: https://github.com/`)
  expect(first.summary).toContain('[Issue 1](')

  await blog.checkOut('draft')
  await blog.edit({ [path]: flawed })
  const pull = await github.openPullRequest(blog)
  const { workspace, sha } = await blog.runner({ merge: 'draft' })
  await runAction({ world, workspace, event: pullRequest(github.repo, pull, sha) })
  const [comment] = await github.comments(pull.number)
  expect(comment?.body).toContain('**Two things to fix before this post goes out.**')
  expect(comment?.body).toContain(`<${home}/2026/11/partial-indexes/>`)

  await blog.checkOut('main')
  const merged = await pushed(await blog.edit({ [path]: sound }, 'Mend and merge'))
  expect(merged.code).toBe(0)
  const issues = (await github.issues()).map(({ title }) => title)
  expect(issues).toEqual([issue?.title, 'Partial indexes in PostgreSQL'])
})
