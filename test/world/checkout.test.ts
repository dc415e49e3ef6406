/** Real git: the blog, the runner's clone of it, and the same commits at GitHub. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Checkout, makeCheckout } from './checkout.ts'
import {
  branchDeletion,
  forcedPush,
  pullRequest,
  push,
  schedule,
  tagPush,
  workflowDispatch,
} from './events.ts'
import { type GitHub, startGitHub } from './github.ts'
import { readContract } from './github-contract.ts'

let blog: Checkout
let github: GitHub

beforeEach(async () => {
  const files = { 'a.md': '# A\n', 'old/b.md': '# B\n', 'c.png': Buffer.from([137, 80, 0, 255]) }
  blog = await makeCheckout({ files })
  github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'write' } })
})
afterEach(() => Promise.all([blog.close(), github.close()]))

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
}

// biome-ignore lint/suspicious/noExplicitAny: whatever GitHub answers
async function json(path: string): Promise<any> {
  return (await get(path)).json()
}

async function get(path: string, accept = '') {
  const headers = { authorization: `token ${github.tokens.actions}`, accept }
  return fetch(`${github.url}/repos/octocat/blog${path}`, { headers })
}

test('compare answers really, after a push with the same SHAs', async () => {
  const { before, after } = await blog.edit({
    'a.md': text => `${text}More.\n`,
    'old/b.md': null,
    'new/b.md': '# B\n',
    'd é.md': 'D',
  })
  expect(await github.push(blog)).toBe(after)
  const compared = await json(`/compare/${before}...${after}`)
  expect(compared).toMatchObject({
    status: 'ahead',
    total_commits: 1,
    commits: [{ sha: after, commit: { message: 'Write' } }],
    files: [
      { filename: 'a.md', status: 'modified', additions: 1, deletions: 0 },
      { filename: 'd é.md', status: 'added' },
      { filename: 'new/b.md', status: 'renamed', previous_filename: 'old/b.md' },
    ],
  })
  expect(readContract().differences('commit-comparison', compared)).toEqual([])
  const raw = await get('/contents/d%20%C3%A9.md', 'application/vnd.github.raw+json')
  expect([raw.headers.get('content-type'), await raw.text()]).toEqual([
    'application/vnd.github.raw+json; charset=utf-8',
    'D',
  ])
  expect((await get(`/compare/${'1'.repeat(40)}...${after}`)).status).toBe(404)
})

test('the runner has one commit, no parents, and the branch', async () => {
  const { after } = await blog.edit({ 'e.md': 'E' })
  const { workspace, sha } = await blog.runner()
  expect(sha).toBe(after)
  expect(git(workspace, 'log', '--format=%H')).toBe(after)
  expect(git(workspace, 'branch', '--show-current')).toBe('main')
  expect(existsSync(`${workspace}/e.md`)).toBe(true)
  expect(git(workspace, 'status', '--porcelain')).toBe('')
})

test('a pull request of a fork: its files, its merge commit, its comments', async () => {
  await github.push(blog)
  await blog.checkOut('new-post')
  await blog.edit({ 'post.md': 'one\ntwo\n', 'a.md': null })
  const pull = await github.openPullRequest(blog, { fork: true })
  expect(pull).toMatchObject({ number: 1, head: { repo: 'stranger/blog', ref: 'new-post' } })

  const files = await json('/pulls/1/files')
  expect(files).toMatchObject([
    { filename: 'a.md', status: 'removed' },
    { filename: 'post.md', additions: 2 },
  ])
  for (const file of files) expect(readContract().differences('diff-entry', file)).toEqual([])
  const told = await json('/pulls/1')
  expect(told).toMatchObject({ changed_files: 2, additions: 2, deletions: 1, commits: 1 })

  const { workspace, sha } = await blog.runner({ merge: 'new-post' })
  expect(git(workspace, 'rev-parse', 'HEAD')).toBe(sha)
  expect(readFileSync(`${workspace}/post.md`, 'utf8')).toBe('one\ntwo\n')
  expect(pullRequest(github.repo, pull, sha)).toMatchObject({
    name: 'pull_request',
    ref: 'refs/pull/1/merge',
    sha,
    payload: { pull_request: { head: { sha: pull.head.sha, repo: { fork: true } } } },
  })
  await github.comment(1, 'Thanks.')
  expect(await github.comments(1)).toMatchObject([{ author: 'octocat', body: 'Thanks.' }])

  const { after } = await blog.edit({ 'post.md': 'one\n' })
  await github.push(blog, { fork: true })
  expect((await json('/pulls/1')).head.sha).toBe(after)
})

test('a comment on a pull request wants pull-requests: write', async () => {
  await github.push(blog)
  await blog.checkOut('new-post')
  await blog.edit({ 'post.md': 'P' })
  await github.openPullRequest(blog)
  await github.comment(1, 'Of the bot', 'bot')
  const headers = { authorization: `token ${github.tokens.actions}` }
  const comments = `${github.url}/repos/octocat/blog/issues`
  const send = async (method: string, path: string) => {
    const body = JSON.stringify({ body: 'x' })
    const response = await fetch(comments + path, { method, headers, body })
    return [response.status, response.headers.get('x-accepted-github-permissions')]
  }
  expect(await send('POST', '/1/comments')).toEqual([201, null])
  github.settings.permissions = { issues: 'write' }
  const refused = [403, 'issues=write; pull_requests=write']
  expect(await send('POST', '/1/comments')).toEqual(refused)
  expect(await send('PATCH', '/comments/1')).toEqual(refused)
})

test('GitHub lists pull requests among the issues', async () => {
  await github.push(blog)
  await github.openIssue({ title: 'An issue' })
  await blog.checkOut('new-post')
  await blog.edit({ 'post.md': 'P' })
  await github.openPullRequest(blog, { title: 'A pull request' })
  const page = await get('/issues?per_page=1&state=all')
  const [first] = (await page.json()) as { title: string }[]
  expect(first).toMatchObject({ title: 'A pull request', pull_request: {} })
  expect(readContract().differences('issue', first)).toEqual([])
  expect(page.headers.get('link')).toContain(`<${github.url}/repos/octocat/blog/issues?`)
  expect(await json('/issues?per_page=1&page=2&state=all')).toMatchObject([{ title: 'An issue' }])
  expect(await json('/issues?labels=postrider')).toEqual([])
})

test('events are as Actions tells them', async () => {
  const { repo } = github
  const move = await blog.edit({ 'a.md': 'A' })
  const pushed = push(repo, move)
  expect(pushed).toMatchObject({ name: 'push', ref: 'refs/heads/main', sha: move.after })
  expect(pushed.payload).toMatchObject({ before: blog.first.after, created: false, forced: false })
  expect(pushed.payload.commits).toMatchObject([{ id: move.after, message: 'Write' }])
  expect(JSON.stringify(pushed)).not.toMatch(/"(added|removed|modified)"/)
  expect(push(repo, blog.first).payload).toMatchObject({ before: '0'.repeat(40), created: true })

  await blog.rewind()
  const again = await blog.edit({ 'a.md': 'B' })
  expect(again.before).toBe(blog.first.after)
  expect(forcedPush(repo, again, move.after).payload).toMatchObject({
    before: move.after,
    forced: true,
  })
  await github.push(blog)

  expect(tagPush(repo, 'v1', move.after)).toMatchObject({
    ref: 'refs/tags/v1',
    payload: { created: true },
  })
  const gone = branchDeletion(repo, 'x', move.after)
  expect(gone.payload).toMatchObject({ deleted: true, after: '0'.repeat(40), head_commit: null })
  expect(schedule(repo, move.after).payload).toMatchObject({ schedule: '17 6 * * 1' })
  expect(workflowDispatch(repo, move.after, { posts: 'a.md' }).payload).toMatchObject({
    inputs: { posts: 'a.md' },
  })
})
