/** The workflow that is written, read back: what starts it, what it may do, and what doctor says of it. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { defaultConfig } from '../../src/config/default-config.ts'
import { examineWorkflow } from '../../src/setup/examine-workflow.ts'
import { planSetup } from '../../src/setup/plan-setup.ts'
import { repoOf } from '../sites/repo-of.ts'
import { mistakesIn } from '../workflows/mistakes.ts'
import { isWorkflow, shownIn, pages as shownPages, workflowIn } from '../workflows/shown.ts'

const file = '.github/workflows/postrider.yml'
const derived = { site: false, posts: false, permalink: false, author: false }
const facts = { repository: 'mara/notes', defaultBranch: 'main' }

/** The workflow for a repository with these files. */
function workflowOf(files: Readonly<Record<string, string>>, given: Partial<typeof facts> = {}) {
  const planned = planSetup(repoOf(files), 'c.yml', derived, { ...facts, ...given })
  return planned.files[1]!
}
const deploys = (name: string, step: string, on = 'push') =>
  `${name}\non: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`
const pages = deploys('name: "Site: build, ship"', 'uses: actions/deploy-pages@v4')

const blogs = {
  'nothing tells what deploys it': {},
  'Pages by a workflow': { '.github/workflows/site.yml': pages },
  'a host that tells GitHub': { 'vercel.json': '{}' },
}

describe.each(Object.entries(blogs))('%s', (_name, files) => {
  test('GitHub’s parser reads it, and doctor has nothing against it', async () => {
    const { text } = workflowOf(files)
    expect(await mistakesIn(text)).toEqual([])
    const lines = examineWorkflow(repoOf({ ...files, [file]: text }), defaultConfig)
    expect(lines.filter(({ verdict }) => verdict === 'fail')).toEqual([])
    expect(lines.map(({ what }) => what)).toContain('Permissions')
  })
})

describe('the deployment', () => {
  test('by a workflow: its end, by its name, on the default branch', () => {
    const { on, jobs } = parse(workflowOf(blogs['Pages by a workflow']).text)
    expect(on.workflow_run).toEqual({
      workflows: ['Site: build, ship'],
      types: ['completed'],
      branches: ['main'],
    })
    expect(jobs.postrider.if).toContain("workflow_run.conclusion == 'success'")
  })

  test('a workflow without a name is called by its path', () => {
    const text = deploys('', 'run: mkdocs gh-deploy --force')
    const { on } = parse(workflowOf({ '.github/workflows/site.yml': text }).text)
    expect(on.workflow_run.workflows).toEqual(['.github/workflows/site.yml'])
  })

  test('a workflow that deploys previews of pull requests does not count', () => {
    const text = deploys('name: Preview', 'uses: actions/deploy-pages@v4', 'pull_request')
    const { on } = parse(workflowOf({ '.github/workflows/site.yml': text }).text)
    expect(Object.keys(on)).toEqual(['push', 'pull_request', 'schedule'])
  })

  test('by a host: a status that it succeeded', () => {
    const { on, jobs } = parse(workflowOf({ 'netlify.toml': '' }).text)
    expect(on).toHaveProperty('deployment_status')
    expect(jobs.postrider.if).toContain("deployment_status.state == 'success'")
  })
})

test('the minute is that of the repository, and never the full hour', () => {
  const minute = (repository: string) =>
    Number(parse(workflowOf({}, { repository }).text).on.schedule[0].cron.split(' ')[0])
  const minutes = Array.from({ length: 300 }, (_, i) => minute(`owner/blog-${i}`))
  expect(minute('owner/blog-7')).toBe(minutes[7])
  expect(Math.min(...minutes)).toBe(1)
  expect(Math.max(...minutes)).toBe(59)
})

test('an odd branch is quoted', () => {
  const { on } = parse(workflowOf({}, { defaultBranch: '#1' }).text)
  expect(on.push.branches).toEqual(['#1'])
})

test('a workflow under another name that runs Postrider is left alone, one that posts for forks is none', () => {
  const step = 'uses: postrider/postrider@v1'
  const plan = (text: string) =>
    planSetup(repoOf({ '.github/workflows/blog.yml': text }), 'c.yml', derived, facts)
  const paths = (text: string) => plan(text).files.map(({ path }) => path)
  const other = deploys('name: Blog', step)
  expect(plan(other).runsIn).toBe('.github/workflows/blog.yml')
  expect(paths(other)).toEqual(['c.yml'])
  const posting = deploys('name: Blog', `{ ${step}, with: { comment-from: report.json } }`)
  expect(plan(posting).runsIn).toBeNull()
  expect(paths(posting)).toEqual(['c.yml', file])
})

describe('doctor', () => {
  const says = (
    text: string,
    more: Readonly<Record<string, string>> = {},
    config = defaultConfig,
  ) =>
    Object.fromEntries(
      examineWorkflow(repoOf({ [file]: text, ...more }), config).map(({ what, verdict, says }) => [
        what,
        `${verdict}: ${says}`,
      ]),
    )
  const { text } = workflowOf({})

  test('a permission that is missing, with its reason', () => {
    expect(says(text.replace('issues: write', 'issues: read')).Permissions).toBe(
      `fail: ${file} lacks issues: write (to keep one issue for each post); add it`,
    )
  })

  test('issues that another repository keeps need no permission here', () => {
    const config = {
      ...defaultConfig,
      tracker: { ...defaultConfig.tracker, repo: 'mara/private' },
    }
    expect(says(text.replace(/ {2}issues: write.*\n/, ''), {}, config).Permissions).toMatch(/^pass/)
  })

  test('permissions of the job count, and none at all leave it open', () => {
    const none = text.replace(/permissions:\n(?: {2}.*\n){3}/, '')
    expect(says(none).Permissions).toMatch(/^inconclusive: .* names none/)
    const ofJob = none.replace('    runs-on', '    permissions: write-all\n    runs-on')
    expect(says(ofJob).Permissions).toMatch(/^inconclusive: .* more than .* write-all/)
    const wider = text.replace('contents: read', 'contents: write')
    expect(says(wider).Permissions).toMatch(/^inconclusive: .* more than .* contents: write/)
  })

  test('what starts no run, and what to add', () => {
    const bare = says(text.replace(/ {2}(?:pull_request|schedule).*\n/g, ''))
    expect(bare['On schedule']).toMatch(/^fail: .*add “schedule:/)
    expect(bare['On pull_request']).toMatch(/^fail: .*add “pull_request:”/)
    expect(says(text)['On schedule']).toMatch(/^pass: .* stops it after 60 days/)
  })

  test('pull requests alone are enough, where nothing else is wanted', () => {
    const only = says(
      text.replace(/ {2}(?:push|schedule|workflow_run).*\n|.*issues: write.*\n/g, ''),
    )
    expect(only['On pull_request']).toMatch(/^pass: .* no issue is kept/)
    expect(only.Permissions).toMatch(/^pass/)
    expect(Object.keys(only)).toEqual(['Workflow', 'Permissions', 'On pull_request'])
  })

  test('a schedule that GitHub has stopped by now, in a public repository', () => {
    const examined = (days: number) =>
      examineWorkflow(repoOf({ [file]: text }), defaultConfig, days).find(
        ({ what }) => what === 'On schedule',
      )
    expect(examined(59)?.verdict).toBe('pass')
    expect(examined(60)).toMatchObject({
      verdict: 'inconclusive',
      says: expect.stringMatching(/is 60 days old.* push one, or .*“Enable workflow”/),
    })
  })

  test('a deployment that is not heard of', () => {
    const more = { '.github/workflows/site.yml': pages }
    expect(says(text, more)['On deployment']).toMatch(/^fail: .*workflows: \['Site: build, ship'\]/)
    const other = workflowOf({ ...more, '.github/workflows/site.yml': pages.replace('ship', 's') })
    expect(says(other.text, more)['On deployment']).toMatch(/^fail/)
  })

  test('a workflow that an organisation keeps: what calls it counts', () => {
    const caller = workflowIn('docs/organisation.md', 'uses: your-org/')
    expect(says(caller)).toMatchObject({
      Workflow: `pass: ${file}`,
      Permissions: expect.stringMatching(/^pass/),
      'On schedule': expect.stringMatching(/^pass/),
    })
    expect(says(caller.replace('issues: write', 'issues: read')).Permissions).toMatch(/^fail/)
    expect(says(caller.replace('postrider.yml@', 'lint.yml@')).Workflow).toMatch(/^fail: none/)
    const plan = planSetup(repoOf({ '.github/workflows/a.yml': caller }), 'c.yml', derived, facts)
    expect(plan.runsIn).toBe('.github/workflows/a.yml')
  })

  test('what the docs show lacks no permission', () => {
    const privately = {
      ...defaultConfig,
      tracker: { ...defaultConfig.tracker, repo: 'mara/private' },
    }
    const all = shownPages.flatMap(shownIn).filter(isWorkflow)
    for (const { at, yaml } of all) {
      const config = yaml.includes('secrets.TRACKER_TOKEN') ? privately : defaultConfig
      const lines = examineWorkflow(
        repoOf({ [file]: text, '.github/workflows/x.yml': yaml }),
        config,
      )
      const lacking = lines.filter(
        ({ what, verdict }) => what === 'Permissions' && verdict === 'fail',
      )
      expect([at, lacking]).toEqual([at, []])
    }
    const look = all.find(({ at }) => at.startsWith('docs/large-blogs'))!.yaml
    const less = look.replace('issues: read', 'issues: none')
    const told = examineWorkflow(repoOf({ [file]: less }), defaultConfig)
    expect(told.map(({ says }) => says)).toContain(
      `${file} lacks issues: read (to see which posts have one); add it`,
    )
  })

  test('pull_request_target, and no workflow at all', () => {
    const target = text.replace('  pull_request:', '  pull_request_target:')
    expect(says(target)['On pull_request_target']).toMatch(/^fail/)
    expect(says('on: push\njobs: {}\n')).toEqual({
      Workflow: expect.stringMatching(/^fail: none .* “npx postrider init” writes/),
    })
  })
})
