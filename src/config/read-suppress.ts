import type { Repo } from '../domain.ts'
import { parseUrl } from '../formats/url.ts'
import { type ConfigProblem, UserError } from './errors.ts'
import { readSettings } from './read-settings.ts'

/** Places that are never proposed, a line each; people keep it, so that it can be long and reviewed. */
export const suppressFile = '.github/postrider-suppress.txt'

/** A host, or a place on a host of many: `example.com`, `github.com/owner/name`. */
const place =
  /^(?=.{1,255}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(?:\/[^\s/#]+)*$/u

/**
 * What the suppress file of a repository names; nothing where there is none.
 * @throws UserError `suppress` with all its mistakes: a place that somebody asked to leave alone is
 *   never proposed because of a slip
 */
export function readSuppress(repo: Repo): readonly string[] {
  const text = readSettings(repo, suppressFile, 'suppress')
  if (text === undefined) return []
  const places: string[] = []
  const problems: ConfigProblem[] = []
  for (const [i, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const entry = written.replace(/(^|\s)#.*$/, '').trim()
    if (entry === '') continue
    if (place.test(entry)) places.push(entry.toLowerCase().replace(/^www\./, ''))
    else problems.push(problemOf(entry, i + 1))
  }
  if (problems.length === 0) return [...new Set(places)]
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`
  throw new UserError('suppress', `${suppressFile} has ${count}.`, problems)
}

function problemOf(entry: string, line: number): ConfigProblem {
  const meant = meantBy(entry)
  return {
    file: suppressFile,
    line,
    path: 'the line',
    found: `“${entry.length > 60 ? `${entry.slice(0, 59)}…` : entry}”`,
    expected: 'one host, such as example.com',
    fix: meant === null ? 'Write the host alone, or put # before a remark.' : `Write ${meant}.`,
  }
}

/** The host of an address or of an e-mail address. */
function meantBy(entry: string): string | null {
  const host = /^https?:/i.test(entry)
    ? parseUrl(entry)?.hostname
    : /^[^\s@]+@([^\s@]+)$/.exec(entry)?.[1]
  const bare = host?.toLowerCase().replace(/^www\./, '')
  return bare !== undefined && place.test(bare) ? bare : null
}
