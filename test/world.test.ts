/** The test world proves itself here, with a small stand-in for the bundle. */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, site } from './world/answers.ts'
import { type Checkout, makeCheckout } from './world/checkout.ts'
import { push } from './world/events.ts'
import { type More, type Request, runStandIn } from './world/run-stand-in.ts'
import { startWorld, type World } from './world/start-world.ts'

const issues = 'https://api.github.com/repos/octocat/blog/issues'
let blog: Checkout
let workspace: string

beforeAll(async () => {
  blog = await makeCheckout({ files: { '_posts/2026-11-01-first.md': '# First\n' } })
  workspace = (await blog.runner()).workspace
})
afterAll(() => blog.close())

function standIn(world: World, requests: readonly Request[], more: More = {}) {
  return runStandIn(
    { world, workspace, event: push(world.github.repo, blog.first) },
    requests,
    more,
  )
}

test('opens an issue on api.github.com through the proxy, and lists it', async () => {
  await using world = await startWorld({ hosts: { 'hn.algolia.com': json({ hits: [] }) } })
  const { run, answers } = await standIn(world, [
    {
      method: 'POST',
      url: issues,
      body: { title: 'A post', body: '- [ ] send', labels: ['postrider'] },
    },
    { url: `${issues}?labels=postrider&state=all` },
    { url: 'https://hn.algolia.com/api/v1/search?query=x' },
  ])

  expect(run.stderr).toBe('')
  expect(answers.map(({ status }) => status)).toEqual([201, 200, 200])
  expect(answers[1]!.body).toMatchObject([
    {
      number: 1,
      html_url: 'https://github.com/octocat/blog/issues/1',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      author_association: 'NONE',
      performed_via_github_app: { slug: 'github-actions' },
    },
  ])
  expect(await world.github.issues()).toEqual([
    {
      number: 1,
      title: 'A post',
      body: '- [ ] send',
      state: 'open',
      stateReason: null,
      labels: ['postrider'],
      assignees: [],
      author: 'github-actions[bot]',
      comments: [],
    },
  ])
  expect(run).toMatchObject({ code: 0, violations: [], refused: [], summary: '# 3 requests\n' })
  expect(run.writes).toEqual(['POST /repos/octocat/blog/issues'])
  expect(new Set(run.hosts)).toEqual(new Set(['api.github.com', 'hn.algolia.com']))
  expect(world.internet.visits.at(-1)).toEqual({
    host: 'hn.algolia.com',
    method: 'GET',
    path: '/api/v1/search?query=x',
  })
})

test('notes what the contract does not allow, and lets it happen as GitHub would', async () => {
  await using world = await startWorld()
  const body = { title: 'A post', label: ['postrider'] }
  const { run } = await standIn(world, [{ method: 'POST', url: issues, body }])
  expect(run.violations).toEqual([
    'POST /repos/octocat/blog/issues: body has an unknown property label',
  ])
  expect(await world.github.issues()).toMatchObject([{ labels: [] }])
})

test('refuses and notes every host that the world does not have', async () => {
  await using world = await startWorld({ hosts: { 'blog.example': site({ '/a': '<p>Hi' }) } })
  const { run, answers } = await standIn(world, [
    { url: 'https://blog.example/a?utm=1' },
    { url: 'http://blog.example/none' },
    { url: 'https://elsewhere.example/' },
    { url: 'http://elsewhere.example/' },
    { url: 'https://api.github.com.evil.example/' },
    { url: 'https://blog.example:8443/' },
    { url: 'http://127.0.0.1:4000/' },
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 404, ...Array(5).fill(undefined)])
  expect(answers[0]!.body).toBe('<p>Hi')
  const foreign = ['elsewhere.example', 'elsewhere.example', 'api.github.com.evil.example']
  expect(run.refused).toEqual([...foreign, 'blog.example:8443', '127.0.0.1:4000'])
  expect(run.hosts).toEqual(['blog.example', 'blog.example', ...run.refused])
  expect(run.code).toBe(1)
})

test('notes a connection that goes round the proxy', async () => {
  await using world = await startWorld()
  const { run } = await standIn(world, [], {
    round: [`${world.github.url}/rate_limit`, 'https://localhost:9/'],
  })
  expect(run.refused).toEqual([
    `${new URL(world.github.url).host} (round the proxy)`,
    'localhost:9 (round the proxy)',
  ])
})

test('gives the child what a runner gives, and nothing else of the parent', async () => {
  process.env.POSTRIDER_LEAK = 'leaked'
  await using world = await startWorld({ github: { now: '2026-11-22T09:00:00Z' } })
  const { run } = await standIn(world, [])
  const environment = JSON.parse(run.outputs.environment!)
  expect(environment).toMatchObject({
    CI: 'true',
    FROM_STEP: 'yes',
    GITHUB_REPOSITORY: 'octocat/blog',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: blog.first.after,
    GITHUB_WORKSPACE: workspace,
    'INPUT_GITHUB-TOKEN': world.github.tokens.actions,
    'INPUT_AN_INPUT_WITH-HYPHENS': '7',
    NODE: expect.stringMatching(/^v24\./),
    SOURCE_DATE_EPOCH: expect.stringMatching(/^179533800\d$/),
  })
  expect(environment).not.toHaveProperty('POSTRIDER_LEAK')
  expect(environment).not.toHaveProperty('VITEST')
  expect(JSON.parse(run.outputs.event!)).toMatchObject({ after: blog.first.after, created: true })
  expect(run.outputs.head).toBe(blog.first.after)
  expect(existsSync(environment.RUNNER_TEMP)).toBe(true)
  await world.close()
  expect(existsSync(environment.RUNNER_TEMP)).toBe(false)
})

test('runs as an App, or as a person', async () => {
  await using world = await startWorld()
  const { tokens } = world.github
  const open = [{ method: 'POST', url: issues, body: { title: 'A' } }]
  for (const as of [tokens.app, tokens.writer]) await standIn(world, open, { as })
  const { answers } = await standIn(world, [
    {
      method: 'POST',
      url: 'https://api.github.com/graphql',
      body: { query: '{ viewer { login } }' },
    },
  ])
  expect(answers[0]!.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
  const authors = (await world.github.issues()).map(({ author }) => author)
  expect(authors).toEqual(['postrider-app[bot]', 'writer'])
})

test('a query is no write, and one that the schema does not allow fails the run', async () => {
  await using world = await startWorld()
  const query = (text: string) => ({
    method: 'POST',
    url: 'https://api.github.com/graphql',
    body: { query: text },
  })
  const { run } = await standIn(world, [
    query('{ viewer { login } }'),
    query('{ viewer { name2 } }'),
  ])
  expect(run.writes).toEqual([])
  expect(run.violations).toEqual([
    'POST /graphql: Cannot query field "name2" on type "User". Did you mean "name"?',
  ])
})

test('a person acts between two requests of a run', async () => {
  await using world = await startWorld()
  await world.github.openIssue({ title: 'A', body: 'one' })
  world.internet.befalls = async ({ method }) => {
    if (method === 'PATCH') await world.github.editIssue(1, body => `${body} two`, 'writer')
    return undefined
  }
  const { run } = await standIn(world, [
    { url: `${issues}/1` },
    { method: 'PATCH', url: `${issues}/1`, body: { body: 'three' } },
  ])
  expect(run.writes).toHaveLength(1)
  expect(world.github.revisions(1).map(({ text }) => text)).toEqual(['three', 'one two', 'one'])
})

test('reads annotations, and commands that hide in a line', async () => {
  await using world = await startWorld()
  const print = '::warning file=a.md,line=3,title=A%3A B::50%25%0Adone\nA title ##[add-mask]x'
  const { run } = await standIn(world, [], { print })
  expect(run.annotations).toEqual([
    { level: 'warning', file: 'a.md', line: 3, title: 'A: B', message: '50%\ndone' },
  ])
  expect(run.commands.map(({ name }) => name)).toEqual(['warning', 'add-mask'])
})

test('a fault after the deed leaves the issue; a cut one does not; a hang ends with the patience', async () => {
  await using world = await startWorld()
  const { faults } = world.github
  faults.push({ method: 'POST', path: /\/issues$/, do: 'after', status: 502 })
  faults.push({ method: 'POST', path: /\/issues$/, do: 'cut' })
  faults.push({ method: 'POST', path: /\/issues$/, do: 'hang' })
  const open = (title: string) => ({ method: 'POST', url: issues, body: { title } })
  const hang = { ...open('hang'), patience: 1000 }
  const { answers } = await standIn(world, [open('after'), open('cut'), hang, open('well')])
  expect(answers.map(({ status }) => status)).toEqual([502, undefined, undefined, 201])
  expect(answers[2]!.failed).toMatch(/timeout/i)
  expect((await world.github.issues()).map(({ title }) => title)).toEqual(['after', 'well'])
  expect(world.github.log.map(({ status }) => status)).toEqual([502, 0, 0, 201])
  await expect(standIn(world, [], { patience: 1 })).rejects.toThrow('Killed after 1 ms')
})

test('two worlds side by side do not disturb each other', async () => {
  await using one = await startWorld()
  await using two = await startWorld({ hosts: { 'blog.example': site({}) } })
  const opened = await Promise.all([
    standIn(one, [{ method: 'POST', url: issues, body: { title: 'In one' } }]),
    standIn(two, [{ url: 'https://blog.example/' }]),
  ])
  expect(opened.map(({ run }) => [run.writes.length, run.hosts])).toEqual([
    [1, ['api.github.com']],
    [0, ['blog.example']],
  ])
  expect(await two.github.issues()).toEqual([])
  const { answers } = await standIn(two, [{ url: issues, token: one.github.tokens.actions }])
  expect(answers[0]).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
})
