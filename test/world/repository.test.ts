/** What people and settings make of a repository, asked at the front without TLS. */
import { afterEach, describe, expect, test } from 'vitest'
import { askFront } from './ask-front.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github.ts'
import { readContract } from './github-contract.ts'

let github: GitHub
afterEach(() => {
  expect(github.log.flatMap(one => one.violations)).toEqual([])
  return github.close()
})

async function start(options?: GitHubOptions): Promise<void> {
  github = await startGitHub(options)
}

const ask = (method: string, path: string, body?: unknown, token?: string) =>
  askFront(github, method, path, body, token)

describe('reactions', () => {
  test('are counted at the comment and listed, each once', async () => {
    await start()
    await github.openIssue({ title: 'A' })
    const id = await github.comment(1, '/postrider sent 1')
    const path = `/issues/comments/${id}/reactions`
    const added = await ask('POST', path, { content: '+1' })
    expect(added.status).toBe(201)
    expect(readContract().differences('reaction', added.body)).toEqual([])
    expect((await ask('POST', path, { content: '+1' })).status).toBe(200)
    github.react(id, '+1', 'stranger')
    github.react(id, 'eyes')
    expect((await ask('GET', path)).body).toMatchObject([
      { content: '+1', user: { login: 'github-actions[bot]', type: 'Bot' } },
      { content: '+1', user: { login: 'stranger' } },
      { content: 'eyes', user: { login: 'octocat' } },
    ])
    expect((await ask('GET', `${path}?content=eyes`)).body).toHaveLength(1)
    const [comment] = (await ask('GET', '/issues/1/comments')).body
    expect(comment.reactions).toMatchObject({ total_count: 3, '+1': 2, eyes: 1, heart: 0 })
    expect(readContract().differences('issue-comment', comment)).toEqual([])
    expect(github.reactions(id)[0]).toEqual({ content: '+1', author: 'github-actions[bot]' })
  })

  test('want the permission to write issues, and a comment', async () => {
    await start({ permissions: { issues: 'read' } })
    await github.openIssue({ title: 'A' })
    const id = await github.comment(1, 'B')
    const react = (comment: number, token?: string) =>
      ask('POST', `/issues/comments/${comment}/reactions`, { content: 'eyes' }, token)
    expect((await react(id)).status).toBe(403)
    expect((await react(99, github.tokens.owner)).status).toBe(404)
    expect(github.reactions(id)).toEqual([])
  })
})

describe('the permission of a person', () => {
  test.each([
    ['octocat', 'admin', 'admin'],
    ['writer', 'write', 'write'],
    ['reader', 'read', 'read'],
    ['stranger', 'read', 'none'],
    ['github-actions[bot]', 'write', 'write'],
    ['postrider-app[bot]', 'write', 'write'],
  ])('%s: %s in a public repository, %s in a private one', async (login, open, closed) => {
    await start()
    const path = `/collaborators/${encodeURIComponent(login)}/permission`
    const { status, body } = await ask('GET', path)
    expect({ status, permission: body.permission }).toEqual({ status: 200, permission: open })
    expect(readContract().differences('repository-collaborator-permission', body)).toEqual([])
    await github.close()
    await start({ private: true })
    expect((await ask('GET', path)).body.permission).toBe(closed)
  })

  test('nobody of that name: 404; asked by who may not push: 403', async () => {
    await start()
    expect(await ask('GET', '/collaborators/nobody/permission')).toMatchObject({
      status: 404,
      body: { message: 'nobody is not a user' },
    })
    const asked = ['GET', '/collaborators/octocat/permission', undefined] as const
    expect((await ask(...asked, github.tokens.reader)).status).toBe(403)
    expect((await ask(...asked, github.tokens.writer)).status).toBe(200)
  })
})

describe('labels', () => {
  test('are set and taken away one by one', async () => {
    await start()
    await ask('POST', '/issues', { title: 'A', labels: ['postrider', 'mine'] })
    const added = await ask('POST', '/issues/1/labels', { labels: ['your turn'] })
    expect(added.body.map(({ name }: { name: string }) => name)).toEqual([
      'postrider',
      'mine',
      'your turn',
    ])
    expect((await ask('DELETE', '/issues/1/labels/your%20turn')).status).toBe(200)
    expect((await ask('DELETE', '/issues/1/labels/your%20turn')).status).toBe(404)
    expect((await github.issues())[0]!.labels).toEqual(['postrider', 'mine'])
  })

  test('are dropped without a word where the settings say so, and by who may not push', async () => {
    await start()
    const body = { title: 'A', labels: ['postrider'] }
    const forged = await ask('POST', '/issues', body, github.tokens.stranger)
    expect(forged).toMatchObject({ status: 201, body: { labels: [] } })
    github.settings.dropLabels = true
    expect((await ask('POST', '/issues', body)).body.labels).toEqual([])
    github.settings.dropLabels = false
    expect((await ask('POST', '/issues', body)).body.labels).toMatchObject([{ name: 'postrider' }])
  })
})

describe('assignees', () => {
  test('are set at creation', async () => {
    await start()
    const { body } = await ask('POST', '/issues', { title: 'A', assignees: ['writer'] })
    expect(body.assignees).toMatchObject([{ login: 'writer' }])
    expect((await github.issues())[0]!.assignees).toEqual(['writer'])
    expect((await ask('GET', '/assignees/writer')).status).toBe(204)
    expect((await ask('GET', '/assignees/reader')).status).toBe(404)
  })

  test.each(['nobody', 'stranger', 'reader'])('%s cannot be one: 422, and no issue', async who => {
    await start()
    expect(await ask('POST', '/issues', { title: 'A', assignees: ['writer', who] })).toMatchObject({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ value: who, resource: 'Issue', field: 'assignees', code: 'invalid' }],
      },
    })
    expect(await github.issues()).toEqual([])
  })
})

test('an issue is closed with a reason, and opened again', async () => {
  await start()
  await ask('POST', '/issues', { title: 'A' })
  for (const state_reason of ['completed', 'not_planned', 'duplicate']) {
    const { body } = await ask('PATCH', '/issues/1', { state: 'closed', state_reason })
    expect(body).toMatchObject({ state: 'closed', state_reason })
    expect((await github.issues())[0]).toMatchObject({ state: 'closed', stateReason: state_reason })
    const { body: list } = await ask('GET', '/issues?state=closed')
    expect(list).toMatchObject([{ state_reason }])
    const again = await ask('PATCH', '/issues/1', { state: 'open' })
    expect(again.body).toMatchObject({ state: 'open', state_reason: 'reopened', closed_at: null })
  }
})

test('a locked issue takes an edit, and no comment of an App', async () => {
  await start()
  await ask('POST', '/issues', { title: 'A', body: 'B' })
  await github.lock(1)
  expect((await ask('GET', '/issues/1')).body.locked).toBe(true)
  expect(await ask('POST', '/issues/1/comments', { body: 'C' })).toMatchObject({
    status: 403,
    body: { message: 'Unable to create comment because issue is locked.' },
  })
  const by = (token: string) => ask('POST', '/issues/1/comments', { body: 'C' }, token)
  expect((await by(github.tokens.stranger)).status).toBe(403)
  expect((await by(github.tokens.owner)).status).toBe(201)
  expect((await ask('PATCH', '/issues/1', { body: 'D' })).body.body).toBe('D')
  await github.unlock(1)
  expect((await ask('POST', '/issues/1/comments', { body: 'C' })).status).toBe(201)
})

test('an archived repository is read-only, for everybody', async () => {
  await start()
  await ask('POST', '/issues', { title: 'A' })
  github.settings.archived = true
  expect((await ask('GET', '')).body.archived).toBe(true)
  expect((await ask('GET', '/issues')).body).toHaveLength(1)
  for (const token of [github.tokens.actions, github.tokens.owner]) {
    expect(await ask('PATCH', '/issues/1', { body: 'B' }, token)).toMatchObject({
      status: 403,
      body: { message: 'Repository was archived so is read-only.' },
    })
  }
})

test('a transferred issue leads to where it is, and is not listed', async () => {
  await start()
  for (const title of ['A', 'B']) await ask('POST', '/issues', { title, body: `Of ${title}` })
  expect(await github.transfer(1, 'elsewhere')).toBe(1)
  const moved = await ask('GET', '/issues/1')
  expect(moved.status).toBe(301)
  expect(moved.headers.get('location')).toBe(
    'https://api.github.com/repos/octocat/elsewhere/issues/1',
  )
  expect((await ask('PATCH', '/issues/1', { body: 'C' })).status).toBe(301)
  const { body } = await ask('GET', '/issues?state=all&per_page=1')
  expect(body).toMatchObject([{ number: 2 }])
  expect(await github.issues()).toMatchObject([{ number: 2 }])
  expect(await github.issues('octocat/elsewhere')).toMatchObject([{ title: 'A', body: 'Of A' }])
  expect((await askFront(github, 'GET', '//repos/octocat/elsewhere/issues/1')).status).toBe(200)
  const there = await askFront(github, 'PATCH', '//repos/octocat/elsewhere/issues/1', { body: 'C' })
  expect(there.status).toBe(403)
})

test('a deleted issue is gone', async () => {
  await start()
  await ask('POST', '/issues', { title: 'A' })
  github.deleteIssue(1)
  expect(await ask('GET', '/issues/1')).toMatchObject({
    status: 410,
    body: { message: 'This issue was deleted' },
  })
  expect((await ask('GET', '/issues?state=all')).body).toEqual([])
  expect(await github.issues()).toEqual([])
})

test('comments: their number in the list, and those since a time', async () => {
  await start({ now: '2026-11-20T09:00:00Z' })
  await github.openIssue({ title: 'A' })
  await github.comment(1, 'Old.')
  await github.setNow('2026-11-22T09:00:00Z')
  const id = await github.comment(1, 'New.', 'writer')
  expect((await ask('GET', '/issues')).body).toMatchObject([{ comments: 2 }])
  const since = 'since=2026-11-21T00:00:00Z'
  for (const path of [`/issues/1/comments?${since}`, `/issues/comments?${since}`]) {
    expect((await ask('GET', path)).body).toMatchObject([
      { id, body: 'New.', user: { login: 'writer' }, author_association: 'COLLABORATOR' },
    ])
  }
})

test('a stranger changes only what is theirs', async () => {
  await start()
  await ask('POST', '/issues', { title: 'A' })
  await github.comment(1, 'B')
  const { stranger, reader } = github.tokens
  for (const token of [stranger, reader]) {
    for (const [method, path, body] of [
      ['PATCH', '/issues/1', { body: 'Mine' }],
      ['POST', '/issues/1/labels', { labels: ['mine'] }],
      ['PATCH', '/issues/comments/1', { body: 'Mine' }],
    ] as const) {
      expect(await ask(method, path, body, token)).toMatchObject({
        status: 403,
        body: { message: 'Must have admin rights to Repository.' },
      })
    }
  }
  await github.openIssue({ title: 'Mine', as: 'stranger' })
  expect((await ask('PATCH', '/issues/2', { body: 'Mine' }, stranger)).status).toBe(200)
  expect((await ask('POST', '/issues/1/comments', { body: 'C' }, reader)).status).toBe(201)
})

test('an App is one of its own, and the workflow may change its issues', async () => {
  await start()
  const { body } = await ask('POST', '/issues', { title: 'A' }, github.tokens.app)
  expect(readContract().differences('issue', body)).toEqual([])
  expect(body).toMatchObject({
    user: { login: 'postrider-app[bot]', type: 'Bot' },
    author_association: 'NONE',
    performed_via_github_app: { slug: 'postrider-app', owner: { login: 'octocat' } },
  })
  expect((await ask('PATCH', '/issues/1', { body: 'B' })).status).toBe(200)
  expect(github.revisions(1)).toMatchObject([
    { editor: 'github-actions[bot]', text: 'B' },
    { editor: 'postrider-app[bot]', text: '' },
  ])
  const { body: pat } = await ask('POST', '/issues', { title: 'B' }, github.tokens.writer)
  expect(pat).toMatchObject({
    author_association: 'COLLABORATOR',
    performed_via_github_app: null,
  })
})

test('a second repository of the owner takes issues by their own token', async () => {
  await start()
  const repo = await github.openRepo('tracker', { private: true })
  expect(repo).toBe('octocat/tracker')
  const path = `//repos/${repo}/issues`
  const owner = github.tokens.owner
  expect((await askFront(github, 'POST', path, { title: 'A' }, owner)).status).toBe(201)
  expect((await askFront(github, 'POST', path, { title: 'A' })).status).toBe(403)
  expect(await github.issues(repo)).toMatchObject([{ title: 'A' }])
  const graphql = { query: `{ repository(owner: "octocat", name: "tracker") { isPrivate } }` }
  const seen = await askFront(github, 'POST', '//graphql', graphql, owner)
  expect(seen.body.data).toEqual({ repository: { isPrivate: true } })
  const hidden = await askFront(github, 'POST', '//graphql', graphql)
  expect(hidden.body.data).toEqual({ repository: null })
})

test('the tip of a branch', async () => {
  await start()
  expect((await ask('GET', '/git/ref/heads/main')).status).toBe(404)
})
