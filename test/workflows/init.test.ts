/** What `postrider init` writes, beside what deploys the site: a new page is seen when it is there. */
import { describe, expect, test } from 'vitest'
import { planSetup } from '../../src/setup/plan-setup.ts'
import { page, startJourney } from '../journeys/blog.ts'
import { repoOf } from '../sites/repo-of.ts'
import { site } from '../world/answers.ts'
import { push } from '../world/events.ts'
import { hostBlog } from './hosted-blog.ts'
import { deployed, ended } from './later-events.ts'

const derived = { site: false, posts: false, permalink: false, author: false }
const facts = { repository: 'octocat/blog', defaultBranch: 'main' }
const own = '.github/workflows/postrider.yml'
const deploying = `name: Site
on: { push: { branches: [main] } }
permissions: { contents: read }
jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo "mkdocs gh-deploy" }] } }
`

/** A blog with these files and the workflow for them, whose first push is over: the page is not there yet. */
async function begin(files: Readonly<Record<string, string>>) {
  const { text } = planSetup(repoOf(files), 'c.yml', derived, facts).files[1]!
  const hosts = { 'notes.example': site({}) }
  const journey = await startJourney({ files: { ...files, [own]: text }, hosts })
  const { world, blog, move } = journey
  const hosted = hostBlog({ world, blog })
  const runs = await hosted.happens(push(world.github.repo, move))
  const body = async () => (await world.github.issues())[0]?.body ?? ''
  expect(await body()).not.toContain('[Live]')
  const path = '/partial-indexes/'
  return {
    ...{ journey, hosted, runs, text, repo: world.github.repo, sha: move.after, body },
    deploy: () => {
      world.internet.hosts['notes.example'] = site({ [path]: page(path) })
    },
  }
}

describe('the site is deployed', () => {
  test('by a workflow: its end starts a run, if it succeeded', async () => {
    const { journey, hosted, runs, ...one } = await begin({
      '.github/workflows/site.yml': deploying,
    })
    await using _ = journey
    expect(runs.map(({ workflow }) => workflow.name).sort()).toEqual(['Postrider', 'Site'])
    const deploy = runs.find(({ workflow }) => workflow.name === 'Site')!
    const failed = { ...deploy, conclusion: 'failure' } as const
    const skipped = await hosted.happens(ended(one.repo, failed, one.sha))
    expect(skipped.map(({ conclusion }) => conclusion)).toEqual(['skipped'])

    one.deploy()
    const seen = await hosted.happens(ended(one.repo, deploy, one.sha))
    expect(seen.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(await one.body()).toContain('[Live]')
    const onBranch = { ...deploy, event: { ...deploy.event, ref: 'refs/heads/draft' } }
    expect(await hosted.happens(ended(one.repo, onBranch, one.sha))).toEqual([])
  })

  test('by a host: its status starts a run, if it succeeded', async () => {
    const { journey, hosted, ...one } = await begin({ 'netlify.toml': '' })
    await using _ = journey
    const pending = await hosted.happens(deployed(one.repo, one.sha, 'pending'))
    expect(pending.map(({ conclusion }) => conclusion)).toEqual(['skipped'])
    one.deploy()
    const [seen] = await hosted.happens(deployed(one.repo, one.sha, 'success'))
    expect([seen?.conclusion, seen?.group]).toEqual(['success', `postrider-${one.sha}`])
    expect(await one.body()).toContain('[Live]')
  })
})
