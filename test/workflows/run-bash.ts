/** A step with `run`, by a real bash. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { readCommands } from '../world/runner-commands.ts'
import { readFileCommands } from '../world/runner-files.ts'
import { commandFiles, runnerVariables } from '../world/runner-variables.ts'
import type { Fields } from './expression.ts'
import { type JobPlace, runVariables, type StepEnd } from './step.ts'

/** Commands that only say something; of the others a step could expect an effect. */
const heard = ['debug', 'error', 'warning', 'notice', 'group', 'endgroup']

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
  const asked = readCommands(out + err).map(command => command.name)
  for (const file of [commandFiles.GITHUB_PATH, commandFiles.GITHUB_STATE])
    if ((await read(file)) !== '') throw new Error(`The runner of the tests knows no ${file}.`)
  const unheard = asked.find(name => !heard.includes(name))
  if (unheard !== undefined) throw new Error(`The runner of the tests knows no ::${unheard}::.`)
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
