import type { Contact } from '../domain.ts'
import { directUrl } from '../formats/direct-url.ts'
import { hostOf } from '../formats/url.ts'
import type { Known } from './match-issues.ts'
import type { Item } from './parse-issue.ts'
import { plainText } from './post-in-hand.ts'

/**
 * What became of the places that all trusted issues name, open and closed ones: for “not again so
 * soon”, over all posts. An open place is none yet.
 */
export function contactsOf(known: readonly Known[]): Contact[] {
  return known.flatMap(({ issue, tracked }) => [
    ...tracked.items.flatMap(item => contactOf(item, issue.number, tracked.path)),
    ...tracked.suppressed.map(
      (host): Contact => ({ id: host, host, status: 'never', issue: issue.number }),
    ),
  ])
}

function contactOf(
  { id, name, url, standing, recorded }: Item,
  issue: number,
  path: string | null,
): Contact[] {
  const host = url === null ? null : hostOf(url)
  if (standing.status === 'todo' || host === null) return []
  const day = [standing.since, standing.sent]
    .filter(one => one !== undefined)
    .sort()
    .at(-1)
  return [
    {
      id,
      host: host === 'redirect.github.com' ? 'github.com' : host,
      status: standing.status,
      ...(day !== undefined && { day }),
      ...(standing.link !== undefined && { link: standing.link }),
      issue,
      ...(path !== null && { path }),
      ...(url !== null && {
        name: plainText(name),
        url: directUrl(url),
      }),
      ...(recorded?.kind !== undefined && { kind: recorded.kind }),
    },
  ]
}
