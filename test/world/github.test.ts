/** GitHub's rules, asked at the front without TLS. */
import { afterEach, expect, test } from 'vitest'
import { askFront } from './ask-front.ts'
import { makeCheckout } from './checkout.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github.ts'
import { readContract } from './github-contract.ts'

let github: GitHub
afterEach(() => github.close())

async function start(options?: GitHubOptions): Promise<void> {
  github = await startGitHub(options)
}

const ask = (method: string, path: string, body?: unknown, token?: string) =>
  askFront(github, method, path, body, token)

test('401: a wrong token, and no token where one is needed', async () => {
  await start()
  expect(await ask('GET', '', undefined, 'ghs_wrong')).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials', status: '401' },
  })
  expect(await ask('POST', '/issues', { title: 'A' }, '')).toMatchObject({
    status: 401,
    body: { message: 'Requires authentication' },
  })
  expect((await ask('GET', '/issues', undefined, '')).status).toBe(200)
})

test('403: the token may not write issues, and the header names what it lacks', async () => {
  await start({ permissions: { contents: 'read' } })
  const refused = await ask('POST', '/issues', { title: 'A' })
  expect(refused).toMatchObject({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  })
  expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write')
  expect((await ask('GET', '/issues')).status).toBe(200)
  expect(await github.issues()).toEqual([])
  github.settings.permissions = { issues: 'write' }
  expect((await ask('POST', '/issues', { title: 'A' })).status).toBe(201)
})

test('403: in a private repository the token may not even read what it was not given', async () => {
  await start({ private: true, permissions: { contents: 'read' } })
  expect((await ask('GET', '/issues')).status).toBe(403)
  expect((await ask('GET', '')).body).toMatchObject({
    private: true,
    permissions: { push: false, pull: true },
  })
  github.settings.permissions = { issues: 'write' }
  expect((await ask('POST', '/issues', { title: 'A' })).body).toMatchObject({
    author_association: 'NONE',
  })
})

test('410: issues are switched off', async () => {
  await start({ issues: false })
  expect(await ask('POST', '/issues', { title: 'A' })).toMatchObject({
    status: 410,
    body: { message: 'Issues has been disabled in this repository.' },
  })
  expect((await ask('GET', '/issues')).status).toBe(410)
  expect((await ask('GET', '')).body.has_issues).toBe(false)
})

test('422: 65,536 code points of a body, 256 of a title, 262,144 bytes of a comment', async () => {
  await start()
  const most = '🙂'.repeat(65_536)
  expect((await ask('POST', '/issues', { title: 't'.repeat(256), body: most })).status).toBe(201)
  expect(await ask('PATCH', '/issues/1', { body: `${most}.` })).toMatchObject({
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ field: 'body', message: 'body is too long (maximum is 65536 characters)' }],
    },
  })
  expect((await ask('POST', '/issues', { title: 't'.repeat(257) })).body.errors).toMatchObject([
    { field: 'title', message: 'title is too long (maximum is 256 characters)' },
  ])
  expect((await ask('POST', '/issues/1/comments', { body: most })).status).toBe(201)
  const comment = await ask('POST', '/issues/1/comments', { body: `${most}.` })
  expect(comment.body.errors).toMatchObject([
    { resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' },
  ])
  expect(await github.issues()).toMatchObject([{ body: most, comments: [{ body: most }] }])
})

test('what GitHub tells of issues and comments is as its description says', async () => {
  await start()
  const issue = await ask('POST', '/issues', { title: 'A', labels: ['postrider'] })
  const comment = await ask('POST', '/issues/1/comments', { body: 'B' })
  const { differences } = readContract()
  expect(differences('issue', issue.body)).toEqual([])
  expect(differences('issue-comment', comment.body)).toEqual([])
  expect(comment.body).toMatchObject({
    html_url: 'https://github.com/octocat/blog/issues/1#issuecomment-1',
    user: { type: 'Bot' },
    performed_via_github_app: { slug: 'github-actions' },
  })
  expect(JSON.stringify(issue.body)).not.toMatch(/localhost|127\.0\.0\.1/)
})

test('lists in pages whose links lead back to the host that was asked', async () => {
  await start()
  for (const title of ['A', 'B', 'C']) await github.openIssue({ title, as: 'stranger' })
  const page = await ask('GET', '/issues?per_page=2&sort=created&direction=asc')
  expect(page.headers.get('link')).toContain(`<${github.url}/repos/octocat/blog/issues?`)
  const next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link')!)![1]!
  const last = await fetch(next, { headers: { authorization: `token ${github.tokens.actions}` } })
  expect(await last.json()).toMatchObject([{ title: 'C', author_association: 'NONE' }])
})

test('people edit, close, comment and forge, and it is not in the log', async () => {
  await start()
  await ask('POST', '/issues', { title: 'A', body: '- [ ] send' })
  await github.editIssue(1, body => body.replace('[ ]', '[x]'))
  await github.changeIssue(1, { labels: ['mine'], state: 'closed', state_reason: 'not_planned' })
  await github.comment(1, 'Later.', 'stranger')
  await github.openIssue({ title: 'Forged', labels: ['postrider'], as: 'stranger' })
  expect(await github.issues()).toMatchObject([
    { body: '- [x] send', labels: ['mine'], state: 'closed', comments: [{ author: 'stranger' }] },
    { title: 'Forged', labels: ['postrider'], author: 'stranger' },
  ])
  expect(github.log.length).toBe(1)
})

test('time is what the world says', async () => {
  await start({ now: '2026-10-01T08:00:00Z' })
  const first = await ask('POST', '/issues', { title: 'A' })
  expect(first.body.created_at).toMatch(/^2026-10-01T08:00:\d\dZ$/)
  await github.setNow('2026-11-22T08:00:00Z')
  const second = await ask('POST', '/issues', { title: 'B' })
  expect(second.body.created_at).toMatch(/^2026-11-22T08:00/)
  expect((await ask('GET', '/issues/1')).body.created_at).toBe(first.body.created_at)
  const since = await ask('GET', '/issues?since=2026-10-15T00:00:00Z')
  expect(since.body.map(({ title }: { title: string }) => title)).toEqual(['B'])
  expect(new Date(since.headers.get('date')!).getUTCMonth()).toBe(10)
})

test('a fault happens as often as it says, to what it matches, with its headers and body', async () => {
  await start()
  github.faults.push({
    path: /labels=a/,
    times: 2,
    do: 'status',
    status: 429,
    headers: { 'retry-after': '2' },
    body: '<h1>Whoa',
  })
  const list = async (query: string) => {
    const response = await fetch(`${github.url}/repos/octocat/blog/issues?${query}`)
    return `${response.status} ${response.headers.get('retry-after')} ${await response.text()}`
  }
  expect(await list('labels=b')).toBe('200 null []')
  expect(await list('labels=a')).toBe('429 2 <h1>Whoa')
  expect(await list('labels=a')).toBe('429 2 <h1>Whoa')
  expect(await list('labels=a')).toBe('200 null []')
})

test('trees, blobs and comparisons are as its description says', async () => {
  await start({ permissions: { contents: 'read' } })
  const blog = await makeCheckout({ files: { 'a/b.md': 'B\n', 'a/c.md': 'C\n' } })
  const base = await github.push(blog)
  await blog.checkOut('work')
  await blog.edit({ 'a/b.md': 'Other\n' })
  const head = await github.push(blog)
  const { differences } = readContract()
  const tree = await ask('GET', `/git/trees/${base}?recursive=1`)
  expect(differences('git-tree', tree.body)).toEqual([])
  const entry = tree.body.tree.find(({ path }: { path: string }) => path === 'a/b.md')
  expect(entry).toMatchObject({ mode: '100644', type: 'blob', size: 2 })
  expect(tree.body.truncated).toBe(false)
  const blob = await ask('GET', `/git/blobs/${entry.sha}`)
  expect(differences('blob', blob.body)).toEqual([])
  expect(Buffer.from(blob.body.content, 'base64').toString()).toBe('B\n')
  const compared = await ask('GET', `/compare/${base}...${head}?per_page=1&page=2`)
  expect(compared.body).toMatchObject({ merge_base_commit: { sha: base }, files: [] })
  github.settings.permissions = {}
  expect((await ask('GET', `/git/trees/${base}`)).status).toBe(200)
  await blog.close()
})

test('a private repository tells its trees only to who may read contents', async () => {
  await start({ private: true, permissions: { issues: 'write' } })
  expect((await ask('GET', `/git/trees/${'0'.repeat(40)}`)).status).toBe(403)
})
