/** `check --watch` on the bundle: a person saves files, and reads what it says of each. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodes, project, runCli } from './run-cli.ts'

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'postrider-watch-'))
  write('_config.yml', 'url: https://notes.example\npermalink: /:title/\n')
  write(first, post('First'))
  write(second, post('Second'))
})
let child: ChildProcessByStdio<null, Readable, Readable> | null = null
afterEach(async () => {
  if (child?.exitCode === null) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  child = null
  rmSync(top, { recursive: true })
})

const first = '_posts/2026-10-01-first.md'
const second = '_posts/2026-10-02-second.md'
const third = '_posts/notes/2026-10-03-third.md'
const config = '.github/postrider.yml'
const post = (title: string, more = '') => {
  const steps = [1, 2, 3, 4, 5, 6].map(
    n => `${title}, step ${n}. ${`${title} reads part ${n} of it. `.repeat(12)}`,
  )
  return `---\ntitle: ${title} steps with partial indexes\ndescription: What the ${title.toLowerCase()} steps save, measured, and when the planner leaves them alone in practice.\ntags: [postgresql]\ncover: https://notes.example/${title}.png\n---\n${steps.join('\n\n')}\n${more}`
}
const todo = 'TODO: write the rest.\n'

function write(name: string, text: string): void {
  mkdirSync(dirname(join(top, name)), { recursive: true })
  writeFileSync(join(top, name), text)
}

/** Starts it.  @returns waits until it has said this; what it said since the last time */
function start(args: readonly string[] = [], node = process.execPath, dir = top) {
  const started = spawn(
    node,
    [join(project, 'dist', 'cli.js'), 'check', '--watch', '--dir', dir, ...args],
    { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  child = started
  let said = ''
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      started.emit('said')
    })
  return async (what: RegExp) => {
    while (!what.test(said)) {
      if (started.exitCode !== null) throw new Error(`It ended without ${what}: ${said}`)
      await once(started, 'said', { signal: AbortSignal.timeout(20_000) }).catch(() => {
        throw new Error(`It did not say ${what}: ${said}`)
      })
    }
    const told = said
    said = ''
    return told
  }
}
const waits = /Waiting for changes; Ctrl-C ends it\./

describe.each(nodes)('on Node $version', ({ path: node }) => {
  test('a post that is saved is checked again, and no other', async () => {
    write(second, post('Second', todo))
    const says = start([], node)
    expect(await says(waits)).toMatch(
      /content-placeholder\n[\s\S]*One finding in one of two posts\./,
    )
    write(first, post('First', todo))
    const told = await says(/finding in one of one post\./)
    expect(told).toContain(`Saved: ${first}`)
    expect(told).not.toContain(second)
    write(first, post('First'))
    await says(/One post, all clear\./)
    child?.kill('SIGINT')
    await says(/Stopped\. No file is half-written\./)
  })
})

test('an editor that puts a new file in place of the old one is heard as well', async () => {
  const says = start()
  await says(waits)
  write(`${first}.tmp`, post('First', todo))
  renameSync(join(top, `${first}.tmp`), join(top, first))
  expect(await says(/finding in one of one post\./)).toContain(`Saved: ${first}\n`)
})

test('the last of two saves is told, however soon it follows', async () => {
  const says = start()
  await says(waits)
  const path = join(top, first)
  // As vim writes, with a copy for the way back; then a formatter.
  const save = async (text: string) => {
    renameSync(path, `${path}~`)
    await pause(2)
    writeFileSync(path, text)
    unlinkSync(`${path}~`)
  }
  await save(post('First'))
  await pause(90)
  await save(post('First', todo))
  await says(/finding in one of one post\./)
})

test('files that nothing hangs on keep no save waiting', async () => {
  const says = start()
  await says(waits)
  mkdirSync(join(top, '_site'))
  let page = 0
  const generator = setInterval(() => write(`_site/${page++ % 50}.html`, `${page}`), 10)
  write(first, post('First', todo))
  await says(/finding in one of one post\./).finally(() => clearInterval(generator))
})

test('a blog that is named by a link to it is watched', async () => {
  const link = `${top}-link`
  symlinkSync(top, link)
  const says = start([], process.execPath, link)
  await says(waits)
  write(first, post('First', todo))
  await says(/finding in one of one post\./).finally(() => unlinkSync(link))
})

test('a post that was renamed is gone for those that link to it', async () => {
  write(second, post('Second', `See [the first](${first.split('/')[1]}).\n`))
  const says = start()
  await says(waits)
  renameSync(join(top, first), join(top, '_posts/2026-10-01-other.md'))
  expect(await says(/link-own-dead[\s\S]*One finding in one of two posts\./)).toContain(
    `Changed: ${first}.`,
  )
})

test('an image that comes is heard of, and one that is drawn anew changes nothing', async () => {
  write('img/other.png', 'PNG')
  write(second, post('Second', '![A plan](/img/plan.png)\n'))
  const says = start()
  expect(await says(waits)).toContain('image-missing')
  write('img/plan.png', 'PNG')
  expect(await says(/Two posts, all clear\./)).toContain('Changed: img/plan.png.')
  write('img/plan.png', 'PNG, drawn anew')
  write(first, post('First', todo))
  expect(await says(/finding in one of one post\./)).not.toContain('img/plan.png')
})

test('settings that nobody had asked for are heard of', async () => {
  const blog = join(top, 'hugo')
  write('hugo/hugo.toml', 'title = "Notes"\n')
  write('hugo/content/posts/first.md', post('First'))
  const says = start([], process.execPath, blog)
  expect(await says(waits)).toContain('canonical-unresolved')
  write('hugo/config/_default/hugo.toml', 'baseURL = "https://notes.example/"\n')
  expect(await says(/One post, all clear\./)).toContain('Changed: config/_default/hugo.toml.')
})

test('without its folder the watch ends', async () => {
  const says = start()
  await says(waits)
  rmSync(top, { recursive: true })
  await says(/There is no folder/)
  if (child?.exitCode === null) await once(child as NonNullable<typeof child>, 'exit')
  expect(child?.exitCode).toBe(2)
  mkdirSync(top)
})

test('a new post in an empty folder is checked', async () => {
  mkdirSync(join(top, dirname(third)))
  const says = start()
  await says(waits)
  write(third, post('Third'))
  expect(await says(/One post, all clear\./)).toContain(`Saved: ${third}\n`)
})

test('a new post in a new folder is checked, and a file that is none is not', async () => {
  const says = start()
  await says(waits)
  write('NOTES.md', todo)
  write('notes.txt', todo)
  write('drafts.md', todo)
  write(third, post('Third', todo))
  const told = await says(/finding in one of one post\./)
  expect(told).toContain(`Saved: ${third}\n`)
  expect(told).not.toContain('NOTES')
  // From now on it is known.
  write(third, post('Third'))
  expect(await says(/One post, all clear\./)).toContain(`Saved: ${third}\n`)
})

test('where more hangs on what changed, all is checked again', async () => {
  write(first, post('First', todo))
  const says = start()
  await says(waits)
  write(config, 'checks:\n  content-placeholder: off\n')
  expect(await says(/Two posts, all clear\./)).toContain(
    `Changed: ${config}. All is checked again.`,
  )
  rmSync(join(top, second))
  expect(await says(/One post, all clear\./)).toContain(`Changed: ${second}.`)
})

test('a mistake in the config is told, and the watch goes on', async () => {
  const says = start()
  await says(waits)
  write(config, 'chekcs: {}\n')
  expect(await says(/Did you mean “checks”\?/)).toContain(`${config}:1`)
  write(first, post('First', todo))
  await says(/Did you mean “checks”\?/)
  write(config, 'checks: {}\n')
  expect(await says(/One finding in one of two posts\./)).toContain(`Changed: ${config}.`)
})

test('named posts alone are watched', async () => {
  const says = start([join(top, second)])
  expect(await says(waits)).toContain('One post, all clear.')
  write(first, post('First', todo))
  write(second, post('Second', todo))
  const told = await says(/finding in one of one post\./)
  expect(told).toContain(`Saved: ${second}\n`)
  expect(told).not.toContain(first)
})

test('a first look that cannot be taken ends it', () => {
  const none = runCli(process.execPath, ['check', '--watch', '--dir', top, 'none.md'])
  expect(none.code).toBe(2)
  expect(none.stderr).toContain('none.md” names no post.')
  const both = runCli(process.execPath, ['check', '--watch', '--fix', '--dir', top])
  expect(both.code).toBe(2)
  expect(both.stderr).toContain("option '--watch' cannot be used with option '--fix'")
})
