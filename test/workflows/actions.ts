/** The actions that the workflows use, by name. */
import { readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { git } from '../world/git.ts'
import { runAction } from '../world/run-action.ts'
import { downloadArtifact, uploadArtifact } from './artifacts.ts'
import { needs, onlyInputs, runVariables, type StepAction } from './step.ts'

export const actions: Readonly<Record<string, StepAction>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
  'postrider/postrider': postrider,
  'github/codeql-action/upload-sarif': uploadSarif,
}

type Place = Parameters<StepAction>[0]

/** Real git: the commit of the event, without parents unless they are asked for. */
async function checkout(place: Place, given: Readonly<Record<string, string>>) {
  onlyInputs('actions/checkout', given, ['fetch-depth', 'persist-credentials'])
  needs(place, 'contents', 'read', 'actions/checkout')
  const { kept, event, workspace } = place
  const depth = Number(given['fetch-depth'] ?? 1)
  const clone = await kept.blog.runner({ at: event.sha, depth: depth === 0 ? 1e9 : depth })
  const [, branch] = /^refs\/heads\/(.+)$/.exec(event.ref) ?? []
  if (branch !== undefined) await git(clone.workspace, 'checkout', '--quiet', '-B', branch)
  await rm(workspace, { recursive: true })
  await rename(clone.workspace, workspace)
  return { failed: false, outputs: {}, summary: '' }
}

const declared = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly outputs: object
}

/** The bundle, as a runner starts it. What it asks of GitHub must be allowed, and of nobody else. */
async function postrider(
  place: Place,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
) {
  const { kept, event, workspace } = place
  const world = kept.world
  const more = { ...env, ...runVariables(place) }
  const ran = await runAction({ world, workspace, event, inputs, env: more })
  const strange = [...ran.violations, ...ran.refused]
  if (strange.length > 0) throw new Error(strange.join('\n'))
  const none = Object.fromEntries(Object.keys(declared.outputs).map(name => [name, '']))
  const outputs = { ...none, ...ran.outputs }
  return { failed: ran.code !== 0, outputs, summary: ran.summary, ran, printed: ran.stdout }
}

/** The file must be one that code scanning would take. */
async function uploadSarif(place: Place, given: Readonly<Record<string, string>>) {
  onlyInputs('upload-sarif', given, ['sarif_file', 'category'])
  needs(place, 'security-events', 'write', 'upload-sarif')
  const { version } = JSON.parse(readFileSync(join(given.sarif_file ?? ''), 'utf8'))
  return { failed: version !== '2.1.0', outputs: {}, summary: '' }
}
