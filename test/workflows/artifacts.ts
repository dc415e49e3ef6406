/** Artifacts are folders: run → name → folder. */
import { cp, mkdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isChosen } from './filter-pattern.ts'
import { type JobPlace, needs, onlyInputs, type StepEnd } from './step.ts'

type Given = Readonly<Record<string, string>>
const done: StepEnd = { failed: false, outputs: {}, summary: '' }

export async function uploadArtifact(place: JobPlace, given: Given): Promise<StepEnd> {
  onlyInputs('upload-artifact', given, ['name', 'path', 'retention-days', 'overwrite'])
  const { name = 'artifact', path = '', overwrite = 'false' } = given
  if (path === '' || /[*?[\n]/.test(path))
    throw new Error(`The runner of the tests uploads one file or folder, not “${path}”.`)
  const { kept, run, workspace } = place
  const ofRun = kept.artifacts.get(run.id) ?? new Map<string, string>()
  kept.artifacts.set(run.id, ofRun)
  if (ofRun.has(name) && overwrite !== 'true')
    throw new Error(`An artifact ${name} is there already.`)
  const from = resolve(workspace, path)
  const folder = join(kept.world.folder, 'artifacts', `${run.id}`, name)
  await mkdir(folder, { recursive: true })
  // A file lies in the artifact without its folders, a folder with what is below it.
  const isFolder = (await stat(from)).isDirectory()
  await cp(from, isFolder ? folder : join(folder, basename(from)), { recursive: true })
  ofRun.set(name, folder)
  return done
}

export async function downloadArtifact(place: JobPlace, given: Given): Promise<StepEnd> {
  onlyInputs('download-artifact', given, ['name', 'pattern', 'path', 'run-id', 'github-token'])
  const { name, pattern, path = '.', 'run-id': other, 'github-token': token } = given
  if (other !== undefined) {
    needs(place, 'actions', 'read', 'download-artifact of another run')
    if (!token) throw new Error('download-artifact asks another run only with a github-token.')
  }
  const ofRun = place.kept.artifacts.get(Number(other ?? place.run.id))
  const to = resolve(place.workspace, path)
  if (name !== undefined) {
    const folder = ofRun?.get(name)
    if (folder === undefined)
      return { ...done, failed: true, printed: `Artifact not found: ${name}` }
    await cp(folder, to, { recursive: true })
    return done
  }
  for (const [one, folder] of ofRun ?? [])
    if (isChosen(one, [pattern ?? '*'])) await cp(folder, join(to, one), { recursive: true })
  return done
}
