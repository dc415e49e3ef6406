/** GraphQL, answered from GitHub's own schema. */
import { afterEach, describe, expect, test } from 'vitest'
import { askFront, type Told } from './ask-front.ts'
import { type GitHub, type GitHubOptions, startGitHub } from './github.ts'

let github: GitHub
afterEach(() => github.close())

async function start(options?: GitHubOptions): Promise<void> {
  github = await startGitHub(options)
}

const ask = (method: string, path: string, body?: unknown) => askFront(github, method, path, body)

function query(text: string, variables: object = {}, token?: string): Promise<Told> {
  return askFront(github, 'POST', '//graphql', { query: text, variables }, token)
}

const ofRepo = (fields: string) => `{ repository(owner: "octocat", name: "blog") { ${fields} } }`
const violations = () => github.log.flatMap(one => one.violations)

describe('one call tells', () => {
  test('the viewer, the repository, and the issues with their labels and authors', async () => {
    await start({ now: '2026-11-22T09:00:00Z' })
    await ask('POST', '/issues', { title: 'A', body: 'B', labels: ['postrider'] })
    await github.openIssue({ title: 'Mine', body: 'C', labels: ['other'] })
    await github.changeIssue(2, { state: 'closed', state_reason: 'not_planned' })
    const text = `query ($owner: String!, $name: String!, $labels: [String!], $first: Int!) {
      viewer { login }
      rateLimit { cost remaining resetAt }
      repository(owner: $owner, name: $name) {
        id isArchived isPrivate hasIssuesEnabled viewerPermission defaultBranchRef { name target { oid } }
        issues(first: $first, labels: $labels, orderBy: { field: CREATED_AT, direction: ASC }) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes {
            id number title body state stateReason locked createdAt updatedAt lastEditedAt
            viewerDidAuthor viewerCanUpdate authorAssociation
            author { login __typename } editor { login } labels(first: 30) { nodes { name } }
          }
        }
      }
    }`
    const asked = { owner: 'octocat', name: 'blog', first: 50 }
    const { status, body } = await query(text, { ...asked, labels: ['postrider'] })
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
    expect(body.data).toMatchObject({
      viewer: { login: 'github-actions[bot]' },
      rateLimit: { cost: 1 },
      repository: {
        isArchived: false,
        isPrivate: false,
        hasIssuesEnabled: true,
        viewerPermission: 'READ',
        defaultBranchRef: null,
        issues: {
          totalCount: 1,
          pageInfo: { hasNextPage: false },
          nodes: [
            {
              number: 1,
              title: 'A',
              body: 'B',
              state: 'OPEN',
              stateReason: null,
              locked: false,
              createdAt: expect.stringMatching(/^2026-11-22T09:00:\d\dZ$/),
              lastEditedAt: null,
              viewerDidAuthor: true,
              viewerCanUpdate: true,
              authorAssociation: 'NONE',
              author: { login: 'github-actions', __typename: 'Bot' },
              editor: null,
              labels: { nodes: [{ name: 'postrider' }] },
            },
          ],
        },
      },
    })
    expect(body.data.viewer).toEqual({ login: 'github-actions[bot]' })
    const both = await query(text, { ...asked, labels: ['postrider', 'other'] })
    expect(both.body.data.repository.issues.nodes).toMatchObject([
      { number: 1 },
      {
        number: 2,
        state: 'CLOSED',
        stateReason: 'NOT_PLANNED',
        viewerDidAuthor: false,
        viewerCanUpdate: true,
        authorAssociation: 'OWNER',
        author: { login: 'octocat', __typename: 'User' },
      },
    ])
    expect(violations()).toEqual([])
  })

  test('pages from either end', async () => {
    await start()
    for (const title of ['A', 'B', 'C']) await github.openIssue({ title })
    const titles = async (part: string) => {
      const { body } = await query(
        ofRepo(
          `issues(${part}) { nodes { title } pageInfo { hasNextPage hasPreviousPage endCursor } }`,
        ),
      )
      const { nodes, pageInfo } = body.data.repository.issues
      return [nodes.map(({ title }: { title: string }) => title).join(''), pageInfo]
    }
    const [first, page] = await titles('first: 2')
    expect(first).toBe('AB')
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect((await titles(`first: 2, after: "${page.endCursor}"`))[0]).toBe('C')
    expect((await titles('last: 2'))[0]).toBe('BC')
    expect((await titles('first: 9, states: [CLOSED]'))[0]).toBe('')
  })

  test('the last comments with their reactions', async () => {
    await start()
    await github.openIssue({ title: 'A' })
    await github.comment(1, 'First.', 'stranger')
    const id = await github.comment(1, '/postrider sent 1', 'writer')
    github.react(id, 'eyes', 'owner')
    await ask('POST', `/issues/comments/${id}/reactions`, { content: '+1' })
    const { body } = await query(
      ofRepo(`issue(number: 1) { comments(last: 1) { totalCount nodes {
        databaseId body author { login } authorAssociation
        reactionGroups { content viewerHasReacted reactors { totalCount } } } } }`),
    )
    expect(body.errors).toBeUndefined()
    const { totalCount, nodes } = body.data.repository.issue.comments
    expect(totalCount).toBe(2)
    expect(nodes).toMatchObject([
      { databaseId: id, body: '/postrider sent 1', author: { login: 'writer' } },
    ])
    const given = nodes[0].reactionGroups.filter(
      ({ reactors }: { reactors: { totalCount: number } }) => reactors.totalCount > 0,
    )
    expect(given).toEqual([
      { content: 'THUMBS_UP', viewerHasReacted: true, reactors: { totalCount: 1 } },
      { content: 'EYES', viewerHasReacted: false, reactors: { totalCount: 1 } },
    ])
  })
})

describe('the edit history', () => {
  const edits = `issue(number: 1) { lastEditedAt editor { login __typename } userContentEdits(first: 10) {
    totalCount nodes { id editedAt editor { login } diff deletedAt } } }`

  test('begins with the first edit, newest first, and each has the whole text', async () => {
    await start({ now: '2026-11-22T09:00:00Z' })
    await ask('POST', '/issues', { title: 'A', body: 'one' })
    const before = await query(ofRepo(edits))
    expect(before.body.data.repository.issue).toEqual({
      lastEditedAt: null,
      editor: null,
      userContentEdits: { totalCount: 0, nodes: [] },
    })
    await github.setNow('2026-11-23T09:00:00Z')
    await github.editIssue(1, text => `${text} two`, 'writer')
    await github.setNow('2026-11-24T09:00:00Z')
    await ask('PATCH', '/issues/1', { body: 'three' })
    await ask('PATCH', '/issues/1', { body: 'three', title: 'No edit of the body' })
    const { body } = await query(ofRepo(edits))
    const { issue } = body.data.repository
    expect(issue.editor).toEqual({ login: 'github-actions', __typename: 'Bot' })
    expect(issue.lastEditedAt).toMatch(/^2026-11-24/)
    expect(issue.userContentEdits).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          editedAt: expect.stringMatching(/^2026-11-24/),
          editor: { login: 'github-actions' },
          diff: 'three',
        },
        {
          editedAt: expect.stringMatching(/^2026-11-23/),
          editor: { login: 'writer' },
          diff: 'one two',
        },
        {
          editedAt: expect.stringMatching(/^2026-11-22/),
          editor: { login: 'github-actions' },
          diff: 'one',
        },
      ],
    })
    const ids = issue.userContentEdits.nodes.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(github.revisions(1).map(({ text }) => text)).toEqual(['three', 'one two', 'one'])
  })

  test('tells of a text that was deleted, without it', async () => {
    await start({ now: '2026-11-22T09:00:00Z' })
    await github.openIssue({ title: 'A', body: 'a password' })
    await github.editIssue(1, () => 'none')
    github.deleteRevision(1, 1)
    const { body } = await query(
      ofRepo(
        'issue(number: 1) { userContentEdits(last: 1) { totalCount nodes { diff deletedAt deletedBy { login } } } }',
      ),
    )
    expect(body.data.repository.issue.userContentEdits).toEqual({
      totalCount: 2,
      nodes: [
        { diff: null, deletedAt: expect.stringMatching(/^2026/), deletedBy: { login: 'octocat' } },
      ],
    })
  })

  test('loses none of two edits at once', async () => {
    await start()
    await github.openIssue({ title: 'A', body: 'one' })
    await Promise.all([
      ask('PATCH', '/issues/1', { body: 'two' }),
      github.editIssue(1, () => 'three', 'writer'),
      ask('PATCH', '/issues/1', { body: 'four' }),
    ])
    const texts = github.revisions(1).map(({ text }) => text)
    expect(texts.toSorted()).toEqual(['four', 'one', 'three', 'two'])
    expect(texts.at(-1)).toBe('one')
    expect((await github.issues())[0]!.body).toBe(texts[0])
  })
})

describe('a query that GitHub would not answer is a violation', () => {
  test.each([
    [
      'a field that is not there',
      ofRepo('issues(first: 1) { nodes { htmlUrl } }'),
      'Cannot query field "htmlUrl" on type "Issue".',
    ],
    [
      'an argument of the wrong kind',
      ofRepo('issue(number: "1") { id }'),
      'Int cannot represent non-integer value: "1"',
    ],
    ['no query at all', '{ viewer {', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'a list without its length',
      ofRepo('issues { nodes { id } }'),
      'You must provide a `first` or `last` value to properly paginate the `issues` connection.',
    ],
    [
      'a list that is too long',
      ofRepo('issues(first: 101) { nodes { id } }'),
      'Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.',
    ],
    [
      'a field that the world cannot tell',
      '{ viewer { bio } }',
      'the world has no answer for User.bio',
    ],
    [
      'a mutation',
      'mutation { addStar(input: {starrableId: "x"}) { clientMutationId } }',
      'the world has no answer for Mutation.addStar',
    ],
  ])('%s', async (_, text, message) => {
    await start()
    const { status, body } = await query(text)
    expect(status).toBe(200)
    expect(body.errors).toMatchObject([{ message }])
    expect(violations()).toEqual([message])
  })

  test('a body without a query', async () => {
    await start()
    const { status } = await askFront(github, 'POST', '//graphql', { text: '{ viewer { login } }' })
    expect(status).toBe(400)
    expect(violations()).toEqual(['body has no query'])
  })
})

describe('what GitHub says no to', () => {
  test('an issue or a repository that is not there is told, and is no violation', async () => {
    await start({ private: true })
    const none = await query(ofRepo('issue(number: 7) { id }'))
    expect(none).toMatchObject({
      status: 200,
      body: {
        data: { repository: { issue: null } },
        errors: [{ type: 'NOT_FOUND', path: ['repository', 'issue'] }],
      },
    })
    const hidden = await query(ofRepo('id'), {}, github.tokens.stranger)
    expect(hidden.body).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND' }],
    })
    expect(violations()).toEqual([])
  })

  test('a private repository tells its issues to who may read them', async () => {
    await start({ private: true, permissions: { contents: 'read' } })
    const { body } = await query(ofRepo('isPrivate issues(first: 1) { totalCount }'))
    expect(body.errors).toMatchObject([{ type: 'FORBIDDEN' }])
    expect(violations()).toEqual([])
  })

  test.each([
    ['refused', 403],
    ['absent', 404],
  ] as const)('GraphQL is %s: %i', async (graphql, status) => {
    await start()
    github.settings.graphql = graphql
    expect((await query('{ viewer { login } }')).status).toBe(status)
  })

  test('a token is needed', async () => {
    await start()
    expect((await query('{ viewer { login } }', {}, '')).status).toBe(401)
  })
})

test('whose token it is shows', async () => {
  await start()
  const text = ofRepo(
    'viewerPermission issues(first: 1) { nodes { viewerCanUpdate viewerDidAuthor } }',
  )
  await github.openIssue({ title: 'A', as: 'app' })
  const as = async (token: string) => {
    const { body } = await query(`query { viewer { login } ${text.slice(2)}`, {}, token)
    const [node] = body.data.repository.issues.nodes
    return [body.data.viewer.login, body.data.repository.viewerPermission, ...Object.values(node)]
  }
  const { tokens } = github
  expect(await as(tokens.owner)).toEqual(['octocat', 'ADMIN', true, false])
  expect(await as(tokens.writer)).toEqual(['writer', 'WRITE', true, false])
  expect(await as(tokens.reader)).toEqual(['reader', 'READ', false, false])
  expect(await as(tokens.stranger)).toEqual(['stranger', 'READ', false, false])
  expect(await as(tokens.app)).toEqual(['postrider-app[bot]', 'READ', true, true])
})
