/** docs/organisation.md: a blog calls the workflow that its organisation keeps. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostBlog } from '../../workflows/hosted-blog.ts'
import { mistakesIn } from '../../workflows/mistakes.ts'
import { workflowIn } from '../../workflows/shown.ts'
import { pullRequest, push } from '../../world/events.ts'
import { startSearchConsole } from '../../world/search-console.ts'
import { post, startJourney } from '../blog.ts'

const page = 'docs/organisation.md'
const called = workflowIn(page, 'workflow_call')
const caller = workflowIn(page, 'uses: your-org/')
const file = '.github/workflows/postrider.yml'

/** The folder of the organisation's repository. */
function kept(folder: string): Readonly<Record<string, string>> {
  const top = join(folder, 'blog-workflows')
  mkdirSync(join(top, '.github/workflows'), { recursive: true })
  writeFileSync(join(top, file), called)
  return { 'your-org/blog-workflows': top }
}

test('a push and a pull request go through it, with what the blog hands over', async () => {
  const google = startSearchConsole('sc-domain:notes.example')
  await using journey = await startJourney({ files: { [file]: caller }, hosts: google.hosts })
  const { world, blog, move } = journey
  const { github, folder } = world
  const repositories = kept(folder)
  const secrets = { SEARCH_CONSOLE_CREDENTIALS: google.credentials }
  const hosted = hostBlog({ world, blog, repositories, secrets })
  expect(await mistakesIn(caller, { repositories })).toEqual([])

  const [pushed] = await hosted.happens(push(github.repo, move))
  expect(Object.keys(pushed?.jobs ?? {})).toEqual(['postrider / postrider'])
  expect(pushed?.conclusion).toBe('success')
  expect(await github.issues()).toHaveLength(1)
  expect(google.asked).toHaveLength(1)

  await blog.checkOut('draft')
  await blog.edit({
    '_posts/2026-11-21-new.md': post('A new post', '2026-11-21', 'TODO: measure.'),
  })
  const pull = await github.openPullRequest(blog)
  const { sha } = await blog.runner({ merge: 'draft' })
  const [proposed] = await hosted.happens(pullRequest(github.repo, pull, sha))
  expect(await github.comments(pull.number)).toHaveLength(1)
  // The caller says fail-on: error.
  expect(proposed?.conclusion).toBe('failure')
})

test('a caller that gives too little is told before anything runs', async () => {
  const less = caller.replace(/^ {2}issues: write.*\n/m, '')
  await using journey = await startJourney({ files: { [file]: less } })
  const { world, blog, move } = journey
  const repositories = kept(world.folder)
  const secrets = { SEARCH_CONSOLE_CREDENTIALS: '' }
  const hosted = hostBlog({ world, blog, repositories, secrets })
  await expect(hosted.happens(push(world.github.repo, move))).rejects.toThrow(
    "requesting 'issues: write', but is only allowed 'issues: none'",
  )
})
