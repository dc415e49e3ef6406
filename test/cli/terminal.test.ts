/** What a person at a terminal sees, and what they may do there: links, colours, progress, Ctrl-C. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { doctor } from '../../src/commands/doctor.ts'
import { exportMedium } from '../../src/commands/export.ts'
import { exportDevto } from '../../src/commands/export-devto.ts'
import { init } from '../../src/commands/init.ts'
import { preview } from '../../src/commands/preview.ts'
import { urls } from '../../src/commands/urls.ts'
import { isInstalled } from '../installed.ts'
import { ctrlC, ctrlD, onTerminal } from './on-terminal.ts'
import { project } from './run-cli.ts'

const top = mkdtempSync(join(tmpdir(), 'postrider-terminal-'))
afterAll(() => rmSync(top, { recursive: true }))
const node = process.execPath
const cli = join(project, 'dist', 'cli.js')

/** A post with one thing that a program can mend. */
const flawed = (n: number) =>
  `---\ntitle: Post ${n}\ncanonical_url: http://notes.example/post-${n}/\n---\n${`Words of post ${n}, and of no other. `.repeat(20)}\n`

const mended = (n: number) => flawed(n).replace('http:', 'https:')

function makeBlog(name: string, posts: number): string {
  const blog = join(top, name)
  mkdirSync(join(blog, '_posts'), { recursive: true })
  writeFileSync(join(blog, '_config.yml'), 'url: https://notes.example\npermalink: /:title/\n')
  for (let n = 0; n < posts; n++)
    writeFileSync(join(blog, '_posts', `2026-01-01-post-${n}.md`), flawed(n))
  return blog
}
const textsOf = (blog: string) =>
  readdirSync(join(blog, '_posts'))
    .sort()
    .map(name => readFileSync(join(blog, '_posts', name), 'utf8'))

/** So many take longer than the patience of who waits. */
const many = 60
const small = makeBlog('small', 1)
const checked = ['check', '--dir', small, '--fail-on', 'never']
const stopped = 'Stopped. No file is half-written.'

describe.skipIf(!isInstalled('script'))('on a terminal', () => {
  test('colours, and places and checks that open where the terminal knows links', async () => {
    const { shown } = await onTerminal(checked, { env: { FORCE_HYPERLINK: '1' } })
    expect(shown).toContain('\u001b[33mwarning\u001b[39m')
    const file = `file://${small}/_posts/2026-01-01-post-0.md`
    const places = shown.split(`\u001b]8;;${file}\u0007`)
    expect(places.some(place => /^\S+post-0\.md:3:\d+\S/.test(place))).toBe(true)
    expect(shown).toContain('/docs/checks/canonical-http.md\u0007canonical-http\u001b]8;;')
  })

  test('plain where it knows no links, and without colours by NO_COLOR', async () => {
    const { shown } = await onTerminal(checked, { env: { NO_COLOR: '1', FORCE_HYPERLINK: '0' } })
    const lines = shown.slice(shown.indexOf('post-0.md'))
    expect(lines).not.toContain('\u001b')
    expect(lines).toMatch(/post-0\.md:3:\d+ {2}warning {2}The canonical/)
  })

  test('long work says how far it is; Ctrl-C ends it with one line, and nothing is written', async () => {
    const out = join(top, 'out')
    const { code, shown } = await onTerminal(['preview', makeBlog('large', many), '--out', out], {
      answers: [[new RegExp(`Looking at the posts: \\d+ of ${many}`), ctrlC]],
    })
    expect(code).toBe(130)
    expect(stripVTControlCharacters(shown).trim().split('\n').at(-1)).toContain(stopped)
    expect(shown.split(stopped)).toHaveLength(2)
    // The cursor is there again.
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'))
    expect(existsSync(out)).toBe(false)
  })

  test('in CI nothing says how far it is', async () => {
    const args = ['preview', join(top, 'large'), '--out', join(top, 'ci')]
    const { shown } = await onTerminal(args, { env: { CI: 'true' } })
    expect(shown).not.toContain('Looking at')
    expect(shown).toContain(`${many} posts: `)
  })

  test.each([
    ['y and Enter makes the fixes', 'y\n', 0, true],
    ['Ctrl-D leaves them', ctrlD, 0, false],
    ['Ctrl-C ends it', ctrlC, 130, false],
  ])('asked about fixes, %s', async (name, types, code, isMade) => {
    const blog = makeBlog(`asked-${name.length}`, 2)
    const run = await onTerminal(['check', '--dir', blog, '--fail-on', 'never', '--fix'], {
      answers: [[/Make two fixes in two files\? \[y\/N\] /, types]],
    })
    expect(run.code).toBe(code)
    expect(run.shown.includes(stopped)).toBe(code === 130)
    const whole = [0, 1].map(n => (isMade ? mended(n) : flawed(n)))
    expect(textsOf(blog)).toEqual(whole)
  })
})

test('Ctrl-C while fixes are made: each file is as it was or mended, and none is left beside', async () => {
  const blog = makeBlog('fixed', many)
  const child = spawn(node, [cli, 'check', '--dir', blog, '--fix', '--yes', '--fail-on', 'never'])
  const told = text(child.stderr)
  // The diffs are shown before the files are written.
  child.stdout.once('data', () => child.kill('SIGINT'))
  const [code] = await once(child, 'close')
  expect([code, await told]).toEqual([130, `${stopped}\n`])
  const found = textsOf(blog)
  expect(found).toHaveLength(many)
  const whole = new Set(
    Array.from({ length: many }, (_, n) => n).flatMap(n => [flawed(n), mended(n)]),
  )
  expect(found.filter(one => !whole.has(one))).toEqual([])
})

/** What a command prints when it is called here, and its exit code; the bundle would be as many starts. */
async function called(command: () => Promise<number>): Promise<{ code: number; text: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const code = await command()
    const text = write.mock.calls.map(([text]) => String(text)).join('')
    return { code, text: stripVTControlCharacters(text) }
  } finally {
    write.mockRestore()
  }
}
const printed = async (command: () => Promise<number>) => (await called(command)).text

test('JSON is all that is on the standard output', async () => {
  const format = 'json' as const
  const out = join(top, 'json')
  const path = join(small, '_posts/2026-01-01-post-0.md')
  const commands = {
    check: () => check([], { dir: small, failOn: 'never', format }),
    urls: () => urls(small, { format }),
    preview: () => preview([small], { out, format }),
    medium: () => exportMedium(path, { dir: small, out, format }),
    devto: () => exportDevto(path, { dir: small, out, format }),
    init: () => init(small, { dryRun: true, format }),
    doctor: () => doctor(small, { format }),
  }
  for (const [name, command] of Object.entries(commands))
    expect(JSON.parse(await printed(command)), name).toBeTypeOf('object')
})

test('quiet: what needs nobody is not said, and what needs you is', async () => {
  const quiet = true
  const blog = makeBlog('quiet', 1)
  const out = join(top, 'q')
  const given = { dir: blog, failOn: 'never', format: 'pretty', quiet } as const
  expect(await printed(() => preview([blog], { out, quiet }))).toBe('')
  expect(await printed(() => check([], given))).toContain('canonical-http')
  expect(await printed(() => check([], { ...given, fix: true, yes: true }))).not.toContain('+++')
  expect(await printed(() => init(blog, { quiet }))).toBe('')
  const workflow = join(blog, '.github/workflows/postrider.yml')
  appendFileSync(workflow, '# mine\n')
  expect(await printed(() => init(blog, { quiet }))).toContain('is there and stays as it is')
  const all = await called(() => doctor(blog, { format: 'pretty' }))
  expect(all).toMatchObject({
    code: 0,
    text: expect.stringMatching(/\n\nNothing is to be mended\.\n$/),
  })
  const ill = await called(() => doctor(small, { format: 'pretty', quiet }))
  expect(ill).toMatchObject({ code: 1, text: expect.stringMatching(/^fail +Workflow: /m) })
  expect(ill.text).not.toMatch(/^(?:pass|inconclusive)/m)
})
