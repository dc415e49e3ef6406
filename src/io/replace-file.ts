import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * A file gets another text at one moment: nobody sees half of it, and its mode stays.
 * @param seen the text that the new one was made from; when the file has changed since, or is a
 *   link, nothing is written
 * @returns was it written?
 */
export function replaceFile(path: string, text: string, seen?: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat !== undefined && !stat.isFile()) return false
  if (seen !== undefined && (stat === undefined || readFileSync(path, 'utf8') !== seen))
    return false
  writeWhole(path, text, stat?.mode)
  return true
}

/** Writes a file beside, then puts it in its place: whatever ends the process, no file is half. */
export function writeWhole(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text, { mode })
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
}
