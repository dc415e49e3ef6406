import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { applyEdits, type Edited } from '../checks/apply-edits.ts'
import type { Finding, Report } from '../domain.ts'
import { terminalLog } from '../io/log.ts'
import { replaceFile } from '../io/replace-file.ts'
import { program } from '../text/program.ts'
import { sayCount } from '../text/say.ts'
import { diffOf } from './diff-of.ts'

interface Fix {
  readonly path: string
  readonly before: string
  readonly edited: Edited
}

export interface Fixing {
  readonly yes: boolean
  /** How often fixes were made before. */
  readonly passes: number
  /** Where to: the standard output is for machines when they asked for it. */
  say(text: string): void
}

/**
 * `check --fix`: shows the safe fixes as a diff, then makes them: at once with `yes`, else when the
 * person at the terminal says so. Whether any file changed.
 */
export async function fix(
  folder: string,
  reports: readonly Report[],
  { yes, passes, say }: Fixing,
): Promise<boolean> {
  const fixes = reports.flatMap(report => fixOf(folder, report))
  if (fixes.length === 0) {
    if (passes === 0) say('Nothing here can be fixed without a person.')
    return false
  }
  for (const { path, before, edited } of fixes) say(await diffOf(path, before, edited.text))
  const count = fixes.reduce((sum, { edited }) => sum + edited.applied, 0)
  const what = `${sayCount(count, 'fix', 'fixes')} in ${sayCount(fixes.length, 'file')}`
  if (!(yes || (await agreed(what)))) {
    say(`Nothing was written. To make ${what}: ${program} check --fix --yes`)
    return false
  }
  const left = fixes.filter(
    ({ path, before, edited }) => !replaceFile(join(folder, path), edited.text, before),
  )
  for (const { path } of left) terminalLog.warn(`${path} changed meanwhile; it was left as it is.`)
  return left.length < fixes.length
}

function fixOf(folder: string, { post, findings }: Report): Fix[] {
  const edits = findings.filter(isNews).flatMap(finding => finding.edits ?? [])
  if (edits.length === 0) return []
  const before = readFileSync(join(folder, post.path), 'utf8')
  const edited = applyEdits(before, edits)
  return edited.applied === 0 ? [] : [{ path: post.path, before, edited }]
}

const isNews = ({ known }: Finding) => known !== true

/** Only a person at a terminal can be asked. */
async function agreed(what: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // The terminal hands a Ctrl-C to who asks; a Ctrl-D ends the question, with an error or without.
  const ended = once(terminal, 'close').then(() => null)
  terminal.once('SIGINT', () => {
    process.stdout.write('\n')
    process.kill(process.pid, 'SIGINT')
  })
  try {
    const question = terminal.question(`Make ${what}? [y/N] `).catch(() => null)
    const answer = await Promise.race([question, ended])
    if (answer === null) process.stdout.write('\n')
    return /^y(es)?$/i.test(answer ?? '')
  } finally {
    terminal.close()
  }
}
