/**
 * A blog in which everything that a person can choose is a command of the runner. The runner's own
 * parsers, over all that the bundle prints and leaves, find those commands that we meant.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { project, runCli } from '../cli/run-cli.ts'
import { isSoak } from '../soak.ts'
import { json, redirect, status } from '../world/answers.ts'
import { type Edits, makeCheckout } from '../world/checkout.ts'
import { pullRequest } from '../world/events.ts'
import { type Run, runAction } from '../world/run-action.ts'
import { readCommands } from '../world/runner-commands.ts'
import { config, files, type Journey, oneSource, post, startJourney } from './blog.ts'

/** Stands in what every hostile command says, and at the beginning of it. */
const mark = 'PWNED'
const calls = [
  `::set-env name=A::${mark}`,
  `##[set-output name=a]${mark}`,
  `::add-mask::${mark}`,
  `::stop-commands::${mark}`,
  `##[add-path]${mark}`,
  `::error file=x.md,line=1::${mark}`,
  `#\u200b#[warning]${mark}`,
  `\u2060::save-state name=a::${mark}`,
]
/** A call at the beginning of a line, by whatever may end one. */
const texts = calls.flatMap((call, i) => {
  const end = ['', '\n', '\r', '\r\n', '\u2028', '%0A', '\u0085', '\u001b[1A'][i]
  return [call, `A title${end}${call}`]
})

/**
 * Posts whose every field is full of calls: title, description, tags, canonical, headings, links,
 * pictures. Two have them all, a line each, so that the runs stay short.
 */
const posts: Edits = Object.fromEntries(
  [texts.slice(0, 8).join('\n'), texts.slice(8).join('\n'), calls[1]!].map((text, i) => {
    const fields = [
      `title: ${JSON.stringify(text)}`,
      `description: ${JSON.stringify(text)}`,
      `tags: ${JSON.stringify([text, 'PostgreSQL'])}`,
      `canonical_url: ${JSON.stringify(`https://elsewhere.example/${text}`)}`,
      `${JSON.stringify(text)}: 1`,
    ]
    const line = text.replace(/[\r\n]/g, ' ')
    const body = `## ${line}\n\nTODO ${line}\n\n[click here](/${line}) ![](/a-${line}.png) <${line}>\n\n\`\`\`\n${text}\n\`\`\``
    const whole = post('x', '2026-11-10', body)
      .replace(/^title:[\s\S]*?(?=^date:)/m, () => `${fields.join('\n')}\n`)
      .replace(/^tags: \[PostgreSQL, databases\]\n/m, '')
    return [`_posts/2026-11-10-hostile-${i}.md`, whole]
  }),
)
/** Names of files, and files that cannot be read, whose messages quote them. */
const odd: Edits = {
  [`_posts/2026-11-11-a\n::error::${mark}.md`]: post('A line break', '2026-11-11', 'TODO this'),
  [`_posts/2026-11-12-##[add-mask]${mark}.md`]: post('A hash', '2026-11-12', 'TODO this'),
  [`_posts/2026-11-13-$(touch ${mark})\`touch ${mark}\`.md`]: post('A shell', '2026-11-13', 'TODO'),
  '_posts/-rf.md': post('A hyphen', '2026-11-14', 'TODO this'),
  '_posts/2026-11-15-fence.md': `---##[error]${mark}\ntitle: A\n---\nWords.\n`,
  '_posts/2026-11-16-yaml.md': `---\ntitle: [##[error]${mark}\n::error::${mark}: "x\n---\nWords.\n`,
}

/** What the runner obeys of a run is what we say, on lines of our own, and no later step sees anything. */
function expectOursAlone(run: Run): void {
  const { stdout, stderr, commands } = run
  const ours = commands.filter(({ data }) => !data.startsWith(mark))
  expect(commands.filter(command => !ours.includes(command))).toEqual([])
  expect(new Set(ours.map(({ name }) => name))).toEqual(
    new Set([...ours.map(({ name }) => name)].filter(name => meant.includes(name))),
  )
  for (const { data, properties } of ours.filter(({ name }) => name === 'add-mask'))
    expect(`${data}${JSON.stringify(properties)}`).not.toContain(mark)
  expect(ours).toHaveLength(`${stdout}\n${stderr}`.match(/^::[a-z]/gm)?.length ?? 0)
  expect(stdout + stderr).not.toMatch(/##\[/)
  expect(run.leftBehind).toBe('')
}
const meant = ['add-mask', 'error', 'warning']

async function startHostile(more: Edits = {}, issues = 1): Promise<Journey> {
  return startJourney({
    github: { permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' } },
    files: { [config]: `tracker: { maxNewIssues: ${issues} }\n${oneSource}`, ...more },
  })
}

test('a push: titles, names of files, fields, and what hosts answer', async () => {
  await using journey = await startHostile({ ...posts, ...odd })
  const { github, internet } = journey.world
  const said = calls.join('\n')
  internet.hosts['hn.algolia.com'] = json({
    hits: [{ objectID: said, title: said }],
    message: said,
  })
  internet.hosts['notes.example'] = redirect(`https://elsewhere.example/${encodeURI(calls[1]!)}`)
  internet.hosts['elsewhere.example'] = status(503, { 'retry-after': calls[4]! })
  github.faults.push({
    ...{ method: 'POST', path: /\/issues$/, do: 'status', status: 422 },
    body: { message: said },
  })
  const run = await journey.pushed({ backfill: '**' })
  expect(run.code).toBe(0)
  expect(run.stdout).toContain(mark)
  expectOursAlone(run)
  const declared = Object.keys(parse(readFileSync(join(project, 'action.yml'), 'utf8')).outputs)
  expect(Object.keys(run.outputs).filter(name => !declared.includes(name))).toEqual([])
  expect(run.outputs).toMatchObject({ complete: 'false' })
})

test('a dry run prints what it would write', async () => {
  await using journey = await startHostile({ ...posts, ...odd }, 20)
  const run = await journey.pushed({ backfill: '**', 'dry-run': 'true' })
  expect(run.code).toBe(0)
  expect(run.stdout.split(mark).length).toBeGreaterThan(10)
  expectOursAlone(run)
})

test('a pull request annotates lines', async () => {
  await using journey = await startHostile()
  const { github } = journey.world
  await journey.blog.checkOut('more')
  await journey.blog.edit({ ...posts, ...odd })
  const pull = await github.openPullRequest(journey.blog, {})
  const { workspace, sha } = await journey.blog.runner({ merge: 'more' })
  const event = pullRequest(github.repo, pull, sha)
  const run = await runAction({ world: journey.world, workspace, event })
  expect(run.annotations.length).toBeGreaterThan(5)
  expect(run.annotations.some(({ message }) => message.includes(mark))).toBe(true)
  expectOursAlone(run)
  expect(existsSync(join(workspace, mark))).toBe(false)
})

test.runIf(isSoak)('a mistake in the config, and one in an input, are told', async () => {
  const keys = calls.map(call => `${JSON.stringify(`x\n${call}`)}: ${JSON.stringify(call)}`)
  await using journey = await startHostile({ [config]: `${keys.join('\n')}\n` })
  const run = await journey.pushed()
  expect(run.code).toBe(2)
  expect(run.stdout).toContain(mark)
  expectOursAlone(run)
  const other = await journey.pushed({ mode: `x\n${calls[0]}`, 'fail-on': calls[1]! })
  expect(other.code).toBe(2)
  expectOursAlone(other)
})

test('a step of a workflow that runs the command line', async () => {
  await using blog = await makeCheckout({ files: { ...files, ...posts, ...odd } })
  const { workspace } = await blog.runner()
  const first = '_posts/2026-11-10-hostile-1.md'
  const out = join(workspace, '.postrider')
  // One for each way in which the command line prints; the soak tries the others, too.
  const commands = [
    ['check', '--fail-on', 'never', '--all'],
    ['check', '--fail-on', 'never', '--format', 'json'],
    ['check', '--fail-on', 'never', '--format', 'github'],
    ['check', `_posts/\n${calls[0]}`],
    ['match', '--limit', '2'],
    ['init', '--dry-run'],
    ...(isSoak
      ? [
          ['check', '--fail-on', 'never', '--format', 'sarif'],
          ['check', '--fail-on', 'never', '--fix'],
          ['urls'],
          ['urls', '--format', 'json'],
          ['preview', '--out', out],
          ['export', 'medium', first, '--out', out],
          ['export', 'devto', first, '--out', out],
          ['doctor'],
        ]
      : []),
  ]
  for (const args of commands) {
    const { stdout, stderr, code } = runCli(process.execPath, args, workspace)
    expect([code === 3, stderr], args.join(' ')).toEqual([false, expect.any(String)])
    const obeyed = readCommands(`${stdout}\n${stderr}`)
    const isMeant = args.includes('github')
    expect(
      obeyed.filter(({ name, data }) => !isMeant || !meant.includes(name) || data.startsWith(mark)),
      args.join(' '),
    ).toEqual([])
    expect(stdout + stderr, args.join(' ')).not.toMatch(/##\[/)
  }
})
