import type { CatalogueSetting, Source } from '../../domain.ts'
import { listsTitle } from '../catalogue.ts'
import { isAddress } from './listed-place.ts'
import { readList } from './read-list.ts'

/** Where a list is on the web; null for a file of the repository. */
export function addressOf(
  { from }: CatalogueSetting,
  isFile: (path: string) => boolean,
): string | null {
  if (isAddress(from)) return from
  if (isFile(from) || !/^[\w.-]+\/[\w.-]+$/.test(from)) return null
  return `https://raw.githubusercontent.com/${from}/HEAD/README.md`
}

/** Lists on the web as a source of the run, so that they keep to its limits; none where there are none. */
export function remoteLists(
  settings: readonly CatalogueSetting[],
  isFile: (path: string) => boolean,
): Source[] {
  const lists = new Map(
    settings.flatMap(setting => {
      const url = addressOf(setting, isFile)
      return url === null ? [] : [[url, setting] as const]
    }),
  )
  if (lists.size === 0) return []
  return [
    {
      id: 'lists',
      title: listsTitle,
      docs: 'https://opml.org/spec2.opml',
      about: 'Reads the lists that the config names under `catalogues`.',
      brings: ['newsletter', 'community', 'publication', 'list', 'writer', 'podcast'],
      needs: [],
      scope: 'run',
      limit: { requests: lists.size, says: 'one request a list; robots.txt is obeyed' },
      manners: 'They are yours to choose.',
      ask: () => [...lists.keys()].map(url => ({ url, text: true })),
      read: (payload, { url }, { ownHosts }) =>
        readList(String(payload), lists.get(url)!, ownHosts),
    },
  ]
}
