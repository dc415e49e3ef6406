import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../config/errors.ts'

/** What is larger was not made by us. */
export const mostBytes = 64 * 1024 * 1024

/**
 * The JSON files that shards left in a folder, whether each came in a folder of its own or not; none
 * where the folder is not there. Links are not followed.
 * @throws UserError `shard` for one that is too large or not JSON
 */
export function readPartFiles(folder: string): { name: string; value: unknown }[] {
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  const entries = isThere ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
    .map(entry => ({ name: entry.name, path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ name, path }) => ({ name, value: readFile(path) }))
}

function readFile(path: string): unknown {
  if (statSync(path).size > mostBytes)
    throw refusal(path, 'larger than 64 MiB', 'Name more shards, so that each has fewer posts.')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw refusal(path, 'not JSON', 'Keep the output “part” of each shard, and nothing else there.')
  }
}

function refusal(path: string, found: string, fix: string): UserError {
  return new UserError(
    'shard',
    `The input “merge-from” leads to ${path}, which is ${found}; nothing was written. ${fix} See docs/large-blogs.md.`,
  )
}
