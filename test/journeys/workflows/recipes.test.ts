/** The recipes of docs/recipes.md, each in a blog on GitHub. */
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { generators } from '../../../src/sites/registry.ts'
import { isSoak } from '../../soak.ts'
import { hostBlog } from '../../workflows/hosted-blog.ts'
import { readWorkflow } from '../../workflows/read-workflow.ts'
import { blockIn, readProject, withSteps, workflowIn } from '../../workflows/shown.ts'
import { isStarted } from '../../workflows/starts.ts'
import { pullRequest, push, schedule } from '../../world/events.ts'
import { startSearchConsole } from '../../world/search-console.ts'
import { config, oneSource, post, startJourney } from '../blog.ts'

const page = 'docs/recipes.md'
const file = '.github/workflows/postrider.yml'

test('pull requests only: a comment, a red run, and alerts by the workflow beside it', async () => {
  const files = {
    [file]: workflowIn(page, 'fail-on: error'),
    '.github/workflows/scan.yml': workflowIn(page, 'upload-sarif'),
  }
  await using journey = await startJourney({ files })
  const { world, blog } = journey
  await blog.checkOut('draft')
  await blog.edit({
    '_posts/2026-11-21-new.md': post('A new post', '2026-11-21', 'TODO: measure.'),
  })
  const pull = await world.github.openPullRequest(blog)
  const { sha } = await blog.runner({ merge: 'draft' })
  const runs = await hostBlog({ world, blog }).happens(pullRequest(world.github.repo, pull, sha))
  const [scan, checked] = ['scan', 'postrider'].map(
    id => runs.find(run => id in run.jobs)!.jobs[id]!,
  )
  expect(checked!.result).toBe('failure')
  expect(await world.github.comments(pull.number)).toHaveLength(1)
  expect(await world.github.issues()).toEqual([])
  expect(scan!.steps.map(({ outcome }) => outcome)).toEqual(Array(3).fill('success'))
  expect(scan!.steps[1]!.ran!.writes).toEqual([])
  const { sarif = '' } = scan!.steps[1]!.outputs
  expect(readFileSync(sarif, 'utf8')).toContain('content-placeholder')
})

test('issues in a private repository: all there, none here, with no right to write any here', async () => {
  const settings = blockIn(page, 'repo: your-name/blog-notes')
  const files = {
    [file]: workflowIn(page, 'secrets.TRACKER_TOKEN'),
    [config]: `${settings.replace('your-name/', 'octocat/')}${oneSource}`,
  }
  await using journey = await startJourney({ files })
  const { world, blog, move } = journey
  await world.github.openRepo('blog-notes', { private: true })
  const secrets = { TRACKER_TOKEN: world.github.tokens.owner }
  const [run] = await hostBlog({ world, blog, secrets }).happens(push(world.github.repo, move))
  expect(run?.conclusion).toBe('success')
  expect(run?.jobs.postrider?.permissions).not.toHaveProperty('issues')
  expect(await world.github.issues()).toEqual([])
  expect(await world.github.issues('octocat/blog-notes')).toHaveLength(1)
})

test('a blog in a folder: what changes elsewhere starts nothing', async () => {
  const workflow = await readWorkflow(file, workflowIn(page, 'website/**'))
  const facts = { owner: 'o', name: 'r', fullName: 'o/r', private: false }
  const move = { branch: 'main', before: '1'.repeat(40), after: '2'.repeat(40), commits: [] }
  const starts = (...changed: string[]) => isStarted(workflow, push(facts, move), changed)
  expect(starts('src/index.ts', 'README.md')).toBe(false)
  expect(starts('src/index.ts', 'website/blog/a/post.md')).toBe(true)
  expect(starts('.github/postrider.yml')).toBe(true)
  expect(isStarted(workflow, schedule(facts, move.after, '17 6 * * *'), [])).toBe(true)
})

test.runIf(isSoak)(
  'Search Console, a model, the report as a page: asked with its secret each, and kept',
  async () => {
    const keys: (string | undefined)[] = []
    const model: RequestListener = (request, response) => {
      keys.push(request.headers.authorization)
      request.resume().on('end', () => response.writeHead(500).end())
    }
    const google = startSearchConsole('sc-domain:notes.example')
    const [asking, writing] = ['SEARCH_CONSOLE_CREDENTIALS', 'OPENAI_API_KEY'].map(name =>
      blockIn(page, `secrets.${name}`),
    )
    const both = `${asking}${writing!.replace(/^[\s\S]*with:\n/, '')}`
    const keeping = blockIn('docs/report.md', 'outputs.html')
    const steps = keeping.replace(/^ *- uses: postrider.*\n/, both)
    const files = {
      [file]: withSteps(steps),
      [config]: `author: { name: Jo }\n${oneSource}${blockIn(page, 'model: the-name')}`,
    }
    const hosts = { ...google.hosts, 'api.openai.com': model }
    await using journey = await startJourney({ files, hosts })
    const { world, blog, move } = journey
    const secrets = {
      SEARCH_CONSOLE_CREDENTIALS: google.credentials,
      OPENAI_API_KEY: 'a-key-of-the-test',
    }
    const [run] = await hostBlog({ world, blog, secrets }).happens(push(world.github.repo, move))
    expect(run?.conclusion).toBe('success')
    expect(run?.jobs.postrider?.steps.map(({ what }) => what)).toContain(
      'actions/upload-artifact@v4',
    )
    expect(google.asked).toEqual(['https://notes.example/partial-indexes/'])
    expect([...new Set(keys)]).toEqual(['Bearer a-key-of-the-test'])
  },
)

test('GitHub Enterprise Server: the API of the server is asked, and github.com never', async () => {
  const files = { [file]: workflowIn(page, 'runs-on: self-hosted') }
  const server = 'github.corp.example'
  await using journey = await startJourney({ files })
  const { world, blog, move } = journey
  const { handle, repo } = world.github
  world.internet.hosts[server] = (request, response) => {
    request.url = request.url!.replace(/^\/api(?:\/v3)?(?=\/)/, '')
    handle(request, response)
  }
  delete world.internet.hosts['api.github.com']
  const hosted = hostBlog({ world, blog, server: `https://${server}` })
  const [run] = await hosted.happens(push(repo, move))
  expect(run?.conclusion).toBe('success')
  const [issue] = await world.github.issues()
  expect(issue?.body).toContain(`https://${server}/octocat/blog/`)
  expect(issue?.body).not.toContain('https://github.com/octocat')
})

test('every generator has its line', () => {
  const lines = readProject(page).match(/^\| (?!generator|---)[^|]+/gm) ?? []
  const named = generators.filter(({ id }) => id !== 'template').map(({ title }) => title)
  expect(
    lines.map(line => line.slice(2).trim()).sort(),
    'say recognisedBy and decidedBy in its file, then run npm run generate',
  ).toEqual([...named].sort())
})
