import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import { harmless, type Log } from './log.ts'
import { cleanJson, masks, scrub } from './secrets.ts'

/** The log of a runner. */
export const runnerLog: Log = {
  info: text => core.info(harmless(text)),
  warn: text => core.warning(harmless(text)),
  error: text => core.error(harmless(text)),
}

/** Tells the runner what to hide in whatever else writes to its log. */
export function maskSecrets(): void {
  for (const mask of masks) core.setSecret(mask)
}

/** In bytes: GitHub drops a whole summary of more than a mebibyte. */
const longestSummary = 1_000_000

/** The job summary; where the runner has none, nothing. */
export async function writeSummary(summary: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const markdown = scrub(summary)
  const bytes = Buffer.from(markdown)
  const text =
    bytes.length > longestSummary
      ? `${upTo(longestSummary, bytes)}\n\nThe rest is in report.json.\n`
      : markdown
  await core.summary.addRaw(text).write()
}

/** A character that the cut goes through is left out. */
function upTo(length: number, bytes: Buffer): string {
  return new TextDecoder().decode(bytes.subarray(0, length), { stream: true })
}

/** Writes a file for others to keep, without secrets, and returns its path. */
export function writeJson(folder: string, name: string, value: unknown): string {
  return write(folder, name, `${cleanJson(value)}\n`)
}

/** The same, of a text. */
export function writePage(folder: string, name: string, text: string): string {
  return write(folder, name, scrub(text))
}

function write(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  for (const [name, value] of Object.entries(outputs))
    core.setOutput(name, typeof value === 'string' ? scrub(value) : value)
}
