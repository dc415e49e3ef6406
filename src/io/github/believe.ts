import type { Verdict } from '../../domain.ts'
import { Refused } from '../refused.ts'
import type { IssueApi } from './issue-api.ts'
import { markerOf } from './marker.ts'
import type { Listed } from './to-issue.ts'

/** So many unknown people are looked up in one run; what more of them opened is not believed. */
const mostAsked = 3

export type MayWrite = (login: string) => Promise<Verdict>

/** Asked once a login; where GitHub refuses to tell, the owner is known all the same. */
export function mayWriteBy(
  api: Pick<IssueApi, 'permission'>,
  association: (login: string) => string | undefined,
): MayWrite {
  const asked = new Map<string, Promise<Verdict>>()
  async function ask(login: string): Promise<Verdict> {
    try {
      return (await api.permission(login)) ? 'pass' : 'fail'
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return association(login) === 'OWNER' ? 'pass' : 'inconclusive'
    }
  }
  return login => {
    const key = login.toLowerCase()
    const known = asked.get(key) ?? ask(login)
    asked.set(key, known)
    return known
  }
}

/**
 * What carries our marker is believed of who may write here, and of ourselves, who may have been
 * another account in an earlier run. @param say told of each forged one
 */
export async function believe(
  found: readonly Listed[],
  mayWrite: MayWrite,
  self: () => Promise<string | null>,
  say: (notice: string) => void,
): Promise<Listed[]> {
  const doubted = found.filter(({ trusted, body }) => !trusted && markerOf(body) !== null)
  const authors = [...new Set(doubted.map(({ author }) => author))].slice(0, mostAsked)
  const believed = new Set<string>()
  for (const author of authors) {
    if ((await mayWrite(author)) === 'pass' || (await self()) === author) believed.add(author)
  }
  for (const { number, author } of doubted) {
    if (!believed.has(author)) say(sayForged(number))
  }
  return found.map(issue => (believed.has(issue.author) ? { ...issue, trusted: true } : issue))
}

const sayForged = (number: number) =>
  `Issue ${number} carries our marker and was opened by somebody without write access; it is left alone.`
