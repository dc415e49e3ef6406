import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import { harmless, type Log } from './log.ts'

/** The log of a runner. */
export const runnerLog: Log = {
  info: text => core.info(harmless(text)),
  warn: text => core.warning(harmless(text)),
  error: text => core.error(harmless(text)),
}

/** GitHub drops a whole summary of more than a mebibyte. */
const longestSummary = 1_000_000

/** The job summary; where the runner has none, nothing. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const cut = markdown.length > longestSummary
  const text = cut
    ? `${markdown.slice(0, longestSummary)}\n\nThe rest is in report.json.\n`
    : markdown
  await core.summary.addRaw(text).write()
}

/** Writes a file and returns its path. */
export function writeText(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
