import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../replace-file.ts'
import { scrub } from '../secrets.ts'

/**
 * Answers by what was asked, so that nothing is asked twice.
 * @param of whose answers: the model and its server
 * @param folder where they outlive the run
 */
export function keepAnswers(of: readonly unknown[], folder: string | undefined) {
  const known = new Map<string, unknown>()
  const keyOf = (question: unknown) =>
    createHash('sha256')
      .update(JSON.stringify([...of, question]))
      .digest('hex')
  return {
    get(question: unknown): unknown {
      const key = keyOf(question)
      if (known.has(key) || folder === undefined) return known.get(key)
      try {
        return JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8'))
      } catch {
        return undefined
      }
    },
    set(question: unknown, value: unknown): void {
      const key = keyOf(question)
      known.set(key, value)
      if (folder === undefined) return
      try {
        mkdirSync(folder, { recursive: true })
        replaceFile(join(folder, `${key}.json`), scrub(JSON.stringify(value)))
      } catch {
        // A full disk costs an answer more next time, and nothing now.
      }
    },
  }
}
