import { readFileSync, statSync } from 'node:fs'
import { UserError } from '../config/errors.ts'

/** A report of even hundreds of posts is smaller; what is larger was not made by us. */
const mostBytes = 256 * 1024

/** The text of a report.json that another run left. @throws UserError when it is not there or too large */
export function readReportFile(path: string): unknown {
  try {
    if (statSync(path).size > mostBytes) throw refused(path, 'larger than 256 KiB')
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof UserError) throw error
    throw refused(path, error instanceof SyntaxError ? 'not JSON' : 'not there')
  }
}

export function refused(path: string, found: string): UserError {
  return new UserError(
    'input',
    `The input “comment-from” names ${path}, which is ${found}. Expected the report.json of a run of Postrider: download its artifact in the step before.`,
  )
}
