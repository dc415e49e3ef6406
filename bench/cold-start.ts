/**
 * What a start costs against `node -e 0`, in one run, in turn: the Action to its first request and to
 * its end where there is nothing to do, the command line, and the linters that it is compared with.
 * `node bench/cold-start.ts [rounds]`
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startJourney } from '../test/journeys/blog.ts'
import { push } from '../test/world/events.ts'
import { runAction } from '../test/world/run-action.ts'
import { leaveFigures } from './figures.ts'

const rounds = Number(process.argv[2] ?? 7)
const project = join(import.meta.dirname, '..')
const hook = join(project, 'test/world/fixtures/tell-loaded.mjs')
const cli = join(project, 'dist/cli.js')
const jekyll = join(project, 'examples/jekyll')
const folder = mkdtempSync(join(tmpdir(), 'postrider-start-'))
const file = join(folder, 'loaded.json')

/** Milliseconds, on the clock and of the processor, as the process tells, and what was loaded of ours. */
interface Start {
  readonly clock: number
  readonly busy: number
  readonly loaded: readonly { readonly bytes: number }[]
}

const told = () => JSON.parse(readFileSync(file, 'utf8')) as Start

/** Any program, to its end. */
function start(args: readonly string[], before: readonly string[] = ['--import', hook]): Start {
  const options = { env: { ...process.env, POSTRIDER_LOADED: file }, cwd: jekyll }
  const { status, stderr } = spawnSync(process.execPath, [...before, ...args], options)
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`)
  return told()
}

/** `node -e 0`, which tells what it took by itself: the hook is for the others alone. */
const nothing = `const { user, system } = process.cpuUsage()
const taken = { clock: performance.now(), busy: (user + system) / 1000, loaded: [] }
require('node:fs').writeFileSync(process.env.POSTRIDER_LOADED, JSON.stringify(taken))`

await using journey = await startJourney()
const { world, blog } = journey
await journey.pushed()
const { workspace } = await blog.runner()
/** Straight to GitHub, which answers without TLS. */
const none = { HTTP_PROXY: '', NODE_USE_ENV_PROXY: '', NODE_EXTRA_CA_CERTS: '' }

/** The Action on a push of a tracked post that is as it was. */
async function pushed(branch = 'main'): Promise<Start> {
  const event = push(world.github.repo, { ...journey.move, branch })
  const env = { ...none, NODE_DISABLE_COMPILE_CACHE: '1', POSTRIDER_LOADED: file }
  const more = { GITHUB_API_URL: world.github.url, NODE_OPTIONS: `--import ${hook}` }
  const { code, stdout, stderr } = await runAction({
    world,
    workspace,
    event,
    env: { ...env, ...more },
  })
  if (code !== 0) throw new Error(stdout + stderr)
  return told()
}

const required = createRequire(import.meta.url)
const lint = join(required.resolve('markdownlint-cli2'), '../markdownlint-cli2-bin.mjs')
const starts: Readonly<Record<string, () => Start | Promise<Start>>> = {
  'node -e 0': () => start(['-e', nothing], []),
  'Action: a push that changes nothing, to its first request': () => pushed(),
  'Action: a push to another branch, to its end': () => pushed('other'),
  'cli --version': () => start([cli, '--version']),
  'cli check, an example of three posts': () => start([cli, 'check', '--fail-on', 'never']),
  'markdownlint-cli2 --version': () => start([lint, '--version']),
  'markdownlint-cli2, the same three posts': () => start([lint, '--no-globs', '_posts/*.md']),
}

/** The environment of a step, told by one, for processes that are started without any hook. */
async function stepOf(branch: string): Promise<Record<string, string>> {
  const teller = join(folder, 'tell-environment.mjs')
  writeFileSync(
    teller,
    `import { writeFileSync } from 'node:fs'
writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.env))`,
  )
  const event = push(world.github.repo, { ...journey.move, branch })
  const env = { ...none, NODE_DISABLE_COMPILE_CACHE: '1', GITHUB_API_URL: address }
  await runAction({ world, workspace, event, env, dist: teller })
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A whole process, as who waits for it counts: from its start to its end, or to its first request. */
function whole(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise(done => {
    const begun = performance.now()
    const child = spawn(process.execPath, args, { env, cwd: workspace, stdio: 'ignore' })
    const over = () => {
      done(performance.now() - begun)
      child.kill('SIGKILL')
    }
    server.once('request', over)
    child.once('exit', () => {
      server.off('request', over)
      over()
    })
  })
}

const action = join(project, 'dist/index.js')
const server = createServer().listen(0, '127.0.0.1')
await once(server, 'listening')
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const steps = { main: await stepOf('main'), other: await stepOf('other') }
const wholes: Readonly<Record<string, () => Promise<number>>> = {
  'node -e 0': () => whole(['-e', '0']),
  'Action: a push that changes nothing, to its first request': () => whole([action], steps.main),
  'Action: a push to another branch, to its end': () => whole([action], steps.other),
  'cli --version': () => whole([cli, '--version']),
}

const bestWhole = new Map<string, number>()
for (let round = 0; round < rounds; round += 1)
  for (const [name, run] of Object.entries(wholes))
    bestWhole.set(name, Math.min(await run(), bestWhole.get(name) ?? Number.POSITIVE_INFINITY))
server.close()

const best = new Map<string, Start>()
for (let round = 0; round < rounds; round += 1)
  for (const [name, run] of Object.entries(starts)) {
    const now = await run()
    const before = best.get(name) ?? now
    best.set(name, {
      clock: Math.min(now.clock, before.clock),
      busy: Math.min(now.busy, before.busy),
      loaded: now.loaded,
    })
  }
rmSync(folder, { recursive: true })

const floor = best.get('node -e 0')!
console.table(
  Object.fromEntries(
    [...best].map(([name, { clock, busy, loaded }]) => [
      name,
      {
        'ms on the clock': Math.round(clock),
        'times node -e 0': (clock / floor.clock).toFixed(1),
        'ms of the processor': Math.round(busy),
        'times node -e 0, of the processor': (busy / floor.busy).toFixed(1),
        'bytes of ours': loaded.reduce((sum, { bytes }) => sum + bytes, 0),
      },
    ]),
  ),
)

const busyOf = (name: string) => best.get(name)?.busy ?? Number.NaN
const [nothings, first, threes, theirs] = [
  'node -e 0',
  'Action: a push that changes nothing, to its first request',
  'cli check, an example of three posts',
  'markdownlint-cli2, the same three posts',
].map(busyOf) as [number, number, number, number]
leaveFigures([
  {
    what: 'a start of the Action, to its first request',
    against: 'node -e 0',
    times: first / nothings,
  },
  { what: 'a check of three posts', against: 'node -e 0', times: threes / nothings },
  { what: 'a check of three posts', against: 'markdownlint-cli2', times: threes / theirs },
])
console.log('Whole processes, from their start to their end, or to their first request:')
console.table(
  Object.fromEntries(
    [...bestWhole].map(([name, clock]) => [
      name,
      {
        'ms on the clock': Math.round(clock),
        'times node -e 0': (clock / bestWhole.get('node -e 0')!).toFixed(1),
      },
    ]),
  ),
)
