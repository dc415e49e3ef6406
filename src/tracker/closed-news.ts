import type { IndexState, Issue, LinkLook } from '../domain.ts'
import { bare, link, md, nothing } from '../markdown/safe.ts'
import type { News } from './news.ts'
import type { Item } from './parse-issue.ts'
import { plainText } from './post-in-hand.ts'
import { nameOf } from './render-task.ts'

export type { News }

/** Of a post whose issue is closed: Google took its copy for the original. */
export function copyChosen(issue: Issue, url: string | null, index: IndexState | null): News {
  const where = index?.evidence == null ? nothing : md` (${link('Search Console', index.evidence)})`
  return {
    key: `${issue.number}:closed-copy`,
    say: md`${nameOf({ issue })}: Google took the copy on Medium for the original${where}. Its canonical link must be ${bare(url ?? '')}.`,
  }
}

/** A link that was won and has gone, or is there at last; in public no place is named. */
export function wonLinkNews(
  issue: Issue,
  { number, name, standing }: Item,
  { there }: LinkLook,
  isPublic: boolean,
): News[] {
  const was = standing.linked?.there === true
  if (there === 'inconclusive' || (there === 'pass') === was) return []
  const who = isPublic ? 'a place' : plainText(name)
  const at = standing.link === undefined ? nothing : md` (${link('look', standing.link)})`
  const says =
    there === 'pass' ? md`${who} links to it${at}` : md`the link to it at ${who} has gone${at}`
  const key = `${issue.number}.${number}closed${there === 'pass' ? '+' : '-'}`
  return [{ key, say: md`${nameOf({ issue })}: ${says}` }]
}
