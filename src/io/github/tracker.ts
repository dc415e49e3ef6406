import type { Issues } from '../../domain.ts'
import { Refused } from '../refused.ts'
import { believe, mayWriteBy } from './believe.ts'
import type { IssueApi } from './issue-api.ts'
import { markerOf } from './marker.ts'
import { readStamp, withoutStamps } from './stamp.ts'
import type { Listed } from './to-issue.ts'
import { toldOrOutage } from './told.ts'

/** The issues of a repository, and what the writer needs besides. */
export interface Tracker extends Issues {
  readonly api: IssueApi
  /** Issues of ours without our label: GitHub leaves labels off, silently, where a token may not set them. */
  strays(): Promise<readonly Listed[]>
  /** Sentences that reading gave rise to. */
  notices(): readonly string[]
}

export const sayUnlabelled =
  'Issues of ours are without our label and were found by who opened them: a token that may not set labels has them left off. A token with issues: write sets them.'

export function openTracker(stamped: IssueApi): Tracker {
  const api = withoutStamps(stamped)
  const notices = new Set<string>()
  const associations = new Map<string, string>()
  const urls = new Map<number, string>()
  const mayWrite = mayWriteBy(api, login => associations.get(login))
  const self = once(() => api.self())
  const unlabelled = once(async () => {
    const all = await believed(await api.newest((await self()) ?? undefined))
    return all.filter(({ body, trusted }) => trusted && markerOf(body) !== null)
  })
  let authors: ReadonlySet<string> = new Set()

  function believed(found: readonly Listed[]): Promise<Listed[]> {
    return believe(found, mayWrite, self, notice => notices.add(notice))
  }

  async function listed(): Promise<readonly Listed[]> {
    const labelled = await api.labelled()
    if (labelled.length > 0) return believed(labelled)
    const strays = await unlabelled()
    if (strays.length > 0) notices.add(sayUnlabelled)
    return strays
  }

  /** GitHub answers for an issue that was moved with the one it became, elsewhere. */
  async function read(number: number): Promise<Listed> {
    const issue = await api.read(number)
    if (issue.url === (urls.get(number) ?? issue.url)) return issue
    throw new Refused('moved', `GitHub knows issue ${number} as ${issue.url}`, undefined)
  }

  return {
    api: { ...api, read },
    mayWrite,
    async list() {
      const found = await toldOrOutage(listed)
      if ('from' in found) return found
      for (const { number, url } of found) urls.set(number, url)
      authors = new Set(found.map(({ author }) => author))
      return found
    },
    async comments(number, after) {
      const found = await toldOrOutage(() => api.comments(number))
      if ('from' in found) return found
      for (const { author, association } of found) associations.set(author, association)
      return found.filter(({ id }) => id > after)
    },
    async history(number) {
      const texts = (await api.history(number))?.revisions ?? []
      return texts.map(text => readStamp(text).text).reverse()
    },
    async strays() {
      const me = await self()
      // Who has opened issues with our label here may set it.
      return me === null || authors.has(me) ? [] : unlabelled()
    },
    notices: () => [...notices],
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined
  return () => {
    begun ??= work()
    return begun
  }
}
