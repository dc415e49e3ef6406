/**
 * Cuts the operations that Postrider may use out of GitHub's own OpenAPI description.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node test/world/cut-openapi.ts package/generated/api.github.com.json
 *
 * The package unpacks to 400 MB, so it is no dependency; the cut is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const operations = `
GET /rate_limit
GET /repos/{owner}/{repo}
GET /repos/{owner}/{repo}/assignees/{assignee}
POST /repos/{owner}/{repo}/check-runs
PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}
GET /repos/{owner}/{repo}/collaborators/{username}/permission
GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls
GET /repos/{owner}/{repo}/commits/{ref}
GET /repos/{owner}/{repo}/compare/{basehead}
GET /repos/{owner}/{repo}/contents/{path}
POST /repos/{owner}/{repo}/dispatches
GET /repos/{owner}/{repo}/git/blobs/{file_sha}
GET /repos/{owner}/{repo}/git/ref/{ref}
GET /repos/{owner}/{repo}/git/trees/{tree_sha}
GET /repos/{owner}/{repo}/issues
POST /repos/{owner}/{repo}/issues
GET /repos/{owner}/{repo}/issues/comments
GET /repos/{owner}/{repo}/issues/comments/{comment_id}
PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}
DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}
GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions
POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions
GET /repos/{owner}/{repo}/issues/{issue_number}
PATCH /repos/{owner}/{repo}/issues/{issue_number}
POST /repos/{owner}/{repo}/issues/{issue_number}/assignees
GET /repos/{owner}/{repo}/issues/{issue_number}/comments
POST /repos/{owner}/{repo}/issues/{issue_number}/comments
POST /repos/{owner}/{repo}/issues/{issue_number}/labels
PUT /repos/{owner}/{repo}/issues/{issue_number}/labels
DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}
PUT /repos/{owner}/{repo}/issues/{issue_number}/lock
GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues
POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues
GET /repos/{owner}/{repo}/labels
POST /repos/{owner}/{repo}/labels
GET /repos/{owner}/{repo}/labels/{name}
PATCH /repos/{owner}/{repo}/labels/{name}
GET /repos/{owner}/{repo}/pulls
GET /repos/{owner}/{repo}/pulls/{pull_number}
GET /repos/{owner}/{repo}/pulls/{pull_number}/files
POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews
POST /repos/{owner}/{repo}/statuses/{sha}
GET /search/issues
GET /search/repositories`

const output = new URL('../fixtures/github-openapi.json', import.meta.url)
const whole = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))

const paths: Record<string, Record<string, unknown>> = {}
for (const line of operations.trim().split('\n')) {
  const [method, path] = line.toLowerCase().split(' ') as [string, string]
  const operation = whole.paths[path]?.[method]
  if (!operation) throw new Error(`${line} is not in the description.`)
  const { operationId, parameters, requestBody, responses } = operation
  const good = Object.entries<object>(responses).filter(([status]) => status.startsWith('2'))
  paths[path] ??= {}
  paths[path][method] = strip({
    operationId,
    parameters,
    requestBody,
    responses: Object.fromEntries(good),
  })
}

const components: Record<string, Record<string, unknown>> = {}
collect(paths)

const info = { title: whole.info.title, version: whole.info.version, license: whole.info.license }
writeFileSync(
  output,
  `{\n"openapi": "${whole.openapi}",\n"info": ${JSON.stringify(info)},\n"paths": ${lines(paths)},\n` +
    `"components": {${Object.entries(components)
      .map(([kind, entries]) => `\n"${kind}": ${lines(entries)}`)
      .join(',')}}\n}\n`,
)

/** Without prose, examples and extensions. A property may itself be named `description`. */
function strip(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map(item => strip(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => names || !dropped(key))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, strip(item, !names && key === 'properties')]),
  )
}

function dropped(key: string): boolean {
  const prose = ['description', 'summary', 'example', 'examples', 'externalDocs', 'title']
  return prose.includes(key) || (key.startsWith('x-') && key !== 'x-multi-segment')
}

/** Every component that is referred to, with those that it refers to. */
function collect(value: unknown): void {
  for (const [, kind, name] of JSON.stringify(value).matchAll(
    /"#\/components\/([^/"]+)\/([^"]+)"/g,
  )) {
    components[kind!] ??= {}
    if (components[kind!]![name!]) continue
    components[kind!]![name!] = strip(whole.components[kind!][name!])
    collect(components[kind!]![name!])
  }
}

/** One entry a line: a change of GitHub's shows as a line of the diff. */
function lines(entries: Record<string, unknown>): string {
  const rows = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{\n${rows.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}`
}
