import * as z from 'zod'
import type { Baseline, Repo } from '../domain.ts'
import { program } from '../text/program.ts'
import { UserError } from './errors.ts'
import { readSettings } from './read-settings.ts'

/** Findings that a blog had before it used Postrider; written by `check --update-baseline`. */
export const baselineFile = '.github/postrider-baseline.json'

const schema = () =>
  z.strictObject({
    version: z.literal(1),
    posts: z.record(z.string(), z.array(z.string())),
  })

/**
 * The baseline of a repository; empty where it has none.
 * @throws UserError for one that cannot be read: old findings would all speak at once
 */
export function readBaseline(repo: Repo): Baseline {
  const text = readSettings(repo, baselineFile, 'baseline')
  if (text === undefined) return {}
  const parsed = schema().safeParse(parseJson(text))
  if (parsed.success) return parsed.data.posts
  const [issue] = parsed.error.issues
  throw unread(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'another form'}`)
}

/** One line a post, so that a change of it reads well. */
export function writeBaseline(posts: Baseline): string {
  const lines = Object.entries(posts).map(
    ([path, entries]) => `    ${JSON.stringify(path)}: ${JSON.stringify(entries)}`,
  )
  return `{\n  "version": 1,\n  "posts": {\n${lines.join(',\n')}\n  }\n}\n`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unread(error instanceof Error ? error.message : 'no JSON')
  }
}

function unread(found: string): UserError {
  return new UserError(
    'baseline',
    `${baselineFile} cannot be read: found ${found}, expected what “${program} check --update-baseline” writes. Mend it, or delete the file and run that again.`,
  )
}
