/** What `postrider init` writes, beside what deploys the site: a new page is seen when it is there. */
import { expect, test } from 'vitest'
import { planSetup } from '../../../src/setup/plan-setup.ts'
import { repoOf } from '../../sites/repo-of.ts'
import { hostBlog } from '../../workflows/hosted-blog.ts'
import { deployed, ended } from '../../workflows/later-events.ts'
import type { WorkflowRun } from '../../workflows/run-workflow.ts'
import { site } from '../../world/answers.ts'
import { push } from '../../world/events.ts'
import type { KeptIssue } from '../../world/github-people.ts'
import { page, startJourney } from '../blog.ts'

const derived = { site: false, posts: false, permalink: false, author: false }
const facts = { repository: 'octocat/blog', defaultBranch: 'main' }
const own = '.github/workflows/postrider.yml'
const deploying = `name: Site
on: { push: { branches: [main] } }
permissions: { contents: read }
jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo "mkdocs gh-deploy" }] } }
`
const conclusions = (runs: readonly WorkflowRun[]) => runs.map(({ conclusion }) => conclusion)

/** A blog with these files and the workflow for them. The pages are not there yet. */
async function begin(files: Readonly<Record<string, string>>, issues: readonly KeptIssue[] = []) {
  const { text } = planSetup(repoOf(files), 'c.yml', derived, facts).files[1]!
  const path = '/partial-indexes/'
  const sitemap = `<urlset><url><loc>https://notes.example${path}</loc></url></urlset>`
  const hosts = { 'notes.example': site({ '/sitemap.xml': sitemap }) }
  const journey = await startJourney({ files: { ...files, [own]: text }, hosts })
  const { world, blog, move } = journey
  for (const { title, body, labels } of issues)
    await world.github.openIssue({ title, body, labels, as: 'bot' })
  return {
    ...{ journey, hosted: hostBlog({ world, blog }), repo: world.github.repo, sha: move.after },
    issues: () => world.github.issues(),
    deploy: () => {
      world.internet.hosts['notes.example'] = site({ '/sitemap.xml': sitemap, [path]: page(path) })
    },
  }
}

test('a deployment that succeeded starts a run: of a workflow by its end, of a host by its status', async () => {
  const { journey, hosted, ...one } = await begin({ '.github/workflows/site.yml': deploying })
  await using _ = journey
  const runs = await hosted.happens(push(one.repo, journey.move))
  expect(runs.map(({ workflow }) => workflow.name).sort()).toEqual(['Postrider', 'Site'])
  const waiting = await one.issues()
  expect(waiting.map(({ body }) => body.includes('[Live]'))).toEqual([false])
  const deploy = runs.find(({ workflow }) => workflow.name === 'Site')!
  const failed = { ...deploy, conclusion: 'failure' } as const
  expect(conclusions(await hosted.happens(ended(one.repo, failed, one.sha)))).toEqual(['skipped'])
  const onBranch = { ...deploy, event: { ...deploy.event, ref: 'refs/heads/draft' } }
  expect(await hosted.happens(ended(one.repo, onBranch, one.sha))).toEqual([])

  one.deploy()
  expect(conclusions(await hosted.happens(ended(one.repo, deploy, one.sha)))).toEqual(['success'])
  expect((await one.issues())[0]?.body).toContain('[Live]')

  // The same issue on a blog that a host deploys.
  const { journey: another, ...two } = await begin({ 'netlify.toml': '' }, waiting)
  await using __ = another
  const pending = await two.hosted.happens(deployed(two.repo, two.sha, 'pending'))
  expect(conclusions(pending)).toEqual(['skipped'])
  two.deploy()
  const [seen] = await two.hosted.happens(deployed(two.repo, two.sha, 'success'))
  expect([seen?.conclusion, seen?.group]).toEqual(['success', `postrider-${two.sha}`])
  expect((await two.issues())[0]?.body).toContain('[Live]')
})
