/** A step with `run`, by a real bash. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { readFileCommands } from '../world/runner-files.ts'
import { commandFiles, runnerVariables } from '../world/runner-variables.ts'
import type { Fields } from './expression.ts'
import { type JobPlace, runVariables, type StepEnd } from './step.ts'

export async function runBash(
  place: JobPlace,
  script: string,
  env: Readonly<Record<string, string>>,
  { shell = '', 'working-directory': folder = '.' }: Fields,
): Promise<StepEnd> {
  if (shell !== '' && shell !== 'bash')
    throw new Error(`The runner of the tests knows no shell ${String(shell)}.`)
  const files = await mkdtemp(join(place.temp, 'commands-'))
  for (const name of Object.values(commandFiles)) await writeFile(join(files, name), '')
  await writeFile(join(files, 'script.sh'), script)
  const options = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
  const child = spawn('bash', [...options, join(files, 'script.sh')], {
    cwd: join(place.workspace, String(folder)),
    env: { ...variables(place, files), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>(done => child.on('close', done))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  const read = (file: string) => readFile(join(files, file), 'utf8')
  Object.assign(place.env, readFileCommands(await read(commandFiles.GITHUB_ENV)))
  return {
    failed: code !== 0,
    outputs: readFileCommands(await read(commandFiles.GITHUB_OUTPUT)),
    summary: await read(commandFiles.GITHUB_STEP_SUMMARY),
    printed: out + err,
  }
}

function variables(place: JobPlace, files: string): Record<string, string> {
  const { kept, event, workspace, home, run } = place
  const actionFile = join(workspace, 'action.yml')
  const at = { workspace, temp: files, home, node: process.execPath, actionFile }
  const { github, internet } = kept.world
  return {
    ...runnerVariables(event, github.repo, at, { number: run.number, attempt: 1 }),
    ...runVariables(place),
    // No way out but the world's.
    HTTP_PROXY: internet.proxy,
    HTTPS_PROXY: internet.proxy,
    http_proxy: internet.proxy,
    https_proxy: internet.proxy,
  }
}
