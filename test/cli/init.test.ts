/** The first hour through the bundle: `init` on copies of the examples, then `doctor`. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mistakesIn } from '../workflows/mistakes.ts'
import { makeCheckout } from '../world/checkout.ts'
import { git } from '../world/git.ts'
import { nodes, project, runCli } from './run-cli.ts'

const config = '.github/postrider.yml'
const workflow = '.github/workflows/postrider.yml'
const examples = join(project, 'examples')

/** An example as its owner has it before Postrider comes. */
const fresh = (name: string, files: Readonly<Record<string, string | null>> = {}) =>
  makeCheckout({
    from: join(examples, name),
    files: { [config]: null, [workflow]: null, ...files },
  })
const verdicts = (stdout: string) =>
  Object.fromEntries(
    (JSON.parse(stdout) as { what: string; verdict: string }[]).map(line => [
      line.what,
      line.verdict,
    ]),
  )

describe.each(nodes)('on Node $version', ({ path: node }) => {
  test('init writes config and workflow, tells three things, and doctor is content', async () => {
    await using blog = await fresh('jekyll', {
      '.github/workflows/pages.yml':
        'name: Pages\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/deploy-pages@v4\n',
    })
    await git(blog.path, 'remote', 'add', 'origin', 'git@github.com:jo/plainquery.git')
    const run = runCli(node, ['init', blog.path])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain(
      'jekyll (_config.yml), at https://plainquery.example: two published',
    )
    expect(run.stdout.match(/^\d\. .+/gm)).toHaveLength(3)
    expect(run.stdout).toContain(
      '1. _posts/2026-10-27-let-git-bisect-find-the-commit.md:7: The can',
    )
    const text = readFileSync(join(blog.path, workflow), 'utf8')
    expect(await mistakesIn(text)).toEqual([])
    expect(parse(text).on.workflow_run.workflows).toEqual(['Pages'])
    const settings = readFileSync(join(blog.path, config), 'utf8')
    expect(settings).toMatch(/^# yaml-language-server: \$schema=https:\S+\/schema\/config\.json\n/)
    expect(parse(settings)).toBeNull()

    const doctor = verdicts(runCli(node, ['doctor', blog.path, '--format', 'json']).stdout)
    expect(Object.values(doctor)).not.toContain('fail')
    expect(doctor).toMatchObject({ 'Config schema': 'pass', 'On deployment': 'pass' })
    const again = runCli(node, ['init', blog.path]).stdout
    expect(again).toContain(`${workflow} is as it would be written.`)
    expect(again).toContain(`${config} stays as it is, with its settings.`)
  })
})

const [{ path: node } = { path: process.execPath }] = nodes

test('init leaves what is there, shows what would differ, and replaces it with --force', async () => {
  await using blog = await fresh('hugo')
  runCli(node, ['init', blog.path])
  const file = join(blog.path, workflow)
  appendFileSync(file, '# mine\n')
  const before = readFileSync(file, 'utf8')
  const run = runCli(node, ['init', blog.path])
  expect(run.stdout).toContain(`${workflow} is there and stays as it is. With --force`)
  expect(run.stdout).toMatch(/^-# mine$/m)
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(runCli(node, ['init', blog.path, '--force', '--dry-run']).stdout).toContain('stays as')
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(runCli(node, ['init', blog.path, '--force']).stdout).toContain(`${workflow} is replaced`)
  expect(readFileSync(file, 'utf8')).not.toContain('# mine')
})

test('init --force keeps the settings of a person, to the byte', async () => {
  const mine = '# Mine.\nsuppress: [rival.example]\ntracker:\n  repo: jo/private # not here\n'
  await using blog = await fresh('hugo', { [config]: mine, [workflow]: 'on: push\n' })
  const settings = () => readFileSync(join(blog.path, config), 'utf8')
  const run = runCli(node, ['init', blog.path, '--force'])
  expect(run.stdout).toContain(`${config} keeps its settings and gets the line`)
  expect(run.stdout).toContain(`${workflow} is replaced`)
  expect(settings()).toMatch(/^# yaml-language-server: .+\n/)
  expect(settings().replace(/^.+\n/, '')).toBe(mine)
  const once = settings()
  runCli(node, ['init', blog.path, '--force'])
  expect(settings()).toBe(once)
})

test('init --dry-run writes nothing', async () => {
  await using blog = await fresh('astro', { 'vercel.json': '{}' })
  const run = runCli(node, ['init', blog.path, '--dry-run'])
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('  deployment_status:\n')
  expect(existsSync(join(blog.path, config)) || existsSync(join(blog.path, workflow))).toBe(false)
})

test('init asks for what no file tells, and for nothing else', async () => {
  await using blog = await makeCheckout({ files: { 'notes/a.md': '---\ntitle: A\n---\nWords.\n' } })
  await git(blog.path, 'branch', '-m', 'trunk')
  runCli(node, ['init', blog.path])
  const settings = readFileSync(join(blog.path, config), 'utf8')
  // The comments are the settings, once the person takes the “# ” away.
  expect(parse(settings.replace(/^# (?=(?:site|author|tracker): )/gm, ''))).toMatchObject({
    site: { permalink: '/blog/:slug/' },
    author: {},
    tracker: { repo: 'owner/name' },
  })
  expect(parse(readFileSync(join(blog.path, workflow), 'utf8')).on.push.branches).toEqual(['trunk'])
})

test('init in a folder of a checkout says where to run it', async () => {
  await using blog = await makeCheckout({ files: { 'site/hugo.toml': '', 'a.md': '' } })
  const run = runCli(node, ['init', join(blog.path, 'site')])
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr).toContain('“site/” of a checkout')
  const doctor = verdicts(
    runCli(node, ['doctor', join(blog.path, 'site'), '--format', 'json']).stdout,
  )
  expect(doctor.Workflow).toBe('inconclusive')
})

test('doctor asks the site with --online only, and no answer is no failure', async () => {
  await using blog = await fresh('hugo')
  const doctor = (...more: string[]) =>
    verdicts(runCli(node, ['doctor', blog.path, '--format', 'json', ...more]).stdout)
  expect(doctor()).not.toHaveProperty('Site answers')
  expect(doctor('--online')['Site answers']).toBe('inconclusive')
})
