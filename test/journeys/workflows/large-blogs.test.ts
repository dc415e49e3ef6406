/** The workflow of docs/large-blogs.md: its jobs do together what one run does. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostBlog } from '../../workflows/hosted-blog.ts'
import { workflowIn } from '../../workflows/shown.ts'
import { site } from '../../world/answers.ts'
import { workflowDispatch } from '../../world/events.ts'
import type { Run } from '../../world/run-action.ts'
import { runAction } from '../../world/run-action.ts'
import { config, page, post, startJourney } from '../blog.ts'

const shown = workflowIn('docs/large-blogs.md')
/** Two jobs are as good as eight. */
const workflow = shown.replace(/shard: \[.*\]/, 'shard: [1, 2]')

const titles = ['Covering indexes', 'Hash indexes']
const slug = (title: string) => title.toLowerCase().replace(' ', '-')
const files = {
  ...Object.fromEntries(
    titles.map(title => [`_posts/2026-11-02-${slug(title)}.md`, post(title, '2026-11-02')]),
  ),
  [config]: 'sources: []\ntracker: { maxNewIssues: 10, index: false }\n',
  '.github/workflows/older.yml': workflow,
}
const paths = ['/an-older-post/', '/partial-indexes/', ...titles.map(title => `/${slug(title)}/`)]
const own = Object.fromEntries(titles.map(title => [`/${slug(title)}/`, post(title, '2026-11-02')]))
/** All pages are there, so that no run waits for one. */
const pages = {
  ...Object.fromEntries(paths.map(path => [path, page(path, own[path])])),
  '/sitemap.xml': `<urlset>${paths.map(path => `<url><loc>https://notes.example${path}</loc></url>`).join('')}</urlset>`,
}
const start = () => startJourney({ files, hosts: { 'notes.example': site(pages) } })
const reportOf = (run: Run) => readFileSync(run.outputs.report ?? '', 'utf8')

test('a shared run does what a whole one does; a part that is missing is told', async () => {
  expect(workflow).not.toBe(shown)
  await using alone = await start()
  const one = await alone.blog.runner()
  const whole = await runAction({
    world: alone.world,
    workspace: one.workspace,
    event: workflowDispatch(alone.world.github.repo, one.sha),
    inputs: { mode: 'track', backfill: '**' },
  })

  await using shared = await start()
  const { world, blog } = shared
  const event = workflowDispatch(world.github.repo, shared.move.after)
  const [run] = await hostBlog({ world, blog }).happens(event)
  const { write, ...looks } = run?.jobs ?? {}
  expect(Object.keys(looks)).toEqual(['look (1)', 'look (2)'])
  const looked = Object.values(looks).map(({ steps }) => steps[1]!.ran!)
  expect(looked.map(({ code, writes }) => [code, writes])).toEqual(Array(2).fill([0, []]))
  const merged = write!.steps.at(-1)!.ran!
  expect(merged.code).toBe(0)
  expect(reportOf(merged)).toBe(reportOf(whole))
  const issues = async ({ world }: typeof shared) =>
    (await world.github.issues()).map(({ number, title }) => ({ number, title }))
  expect(await issues(shared)).toEqual(await issues(alone))
  expect(await issues(shared)).toHaveLength(4)

  const parts = join(world.folder, 'parts')
  cpSync(looked[0]!.outputs.part!, join(parts, 'part.json'))
  const { workspace } = await blog.runner()
  const inputs = { mode: 'track', backfill: '**', 'merge-from': parts }
  const missing = await runAction({ world, workspace, event, inputs })
  expect([missing.code, missing.writes]).toEqual([2, []])
  expect(missing.stdout).toContain('nothing is there of shard 2/2')
})
