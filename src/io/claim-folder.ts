import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../config/errors.ts'

/**
 * Takes a folder to write these files into it, by their names.
 * @throws UserError `out` where it is no folder, or has such a file that no run of ours left there
 */
export function claimFolder(folder: string, names: readonly string[]): void {
  const inTheWay = firstAbove(resolve(folder))
  if (!statSync(inTheWay).isDirectory())
    throw new UserError(
      'out',
      `“${folder}” cannot be written into: ${inTheWay === resolve(folder) ? 'it' : `“${inTheWay}”`} is a file, expected a folder. Give another to --out.`,
    )
  const there = names.filter(name => existsSync(join(folder, name)))
  if (there.length === 0 || isOurs(folder)) return
  throw new UserError(
    'out',
    `“${join(folder, there[0]!)}” is not from a run of Postrider and would be replaced; nothing was written. Give an empty folder to --out, .postrider for instance.`,
  )
}

/** What is there of a path. */
function firstAbove(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : firstAbove(dirname(path))
}

/** Files that each run leaves, and the keys by which they are known. */
const marks = {
  'report.json': ['version', 'posts', 'outages'],
  'changes.json': ['version', 'post', 'canonical', 'changes'],
  'article.json': ['article'],
} as const

function isOurs(folder: string): boolean {
  return Object.entries(marks).some(([name, keys]) => {
    try {
      const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return typeof json === 'object' && json !== null && keys.every(key => key in json)
    } catch {
      return false
    }
  })
}
