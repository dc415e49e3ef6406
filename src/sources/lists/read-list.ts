import type { CatalogueForm, CatalogueSetting, Target } from '../../domain.ts'
import { cleanTarget } from '../clean-target.ts'
import { ListError, type ReadList, toTarget } from './listed-place.ts'
import { readAwesome } from './read-awesome.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readOpml } from './read-opml.ts'
import { readOwnFeed } from './read-own-feed.ts'

const most = 5000
const readers: Readonly<Record<CatalogueForm, ReadList>> = {
  opml: readOpml,
  csv: readCsv,
  json: readJson,
  markdown: readAwesome,
  feed: readOwnFeed,
}

/**
 * A list of the user's → targets, each once; the own site is left out.
 * @throws ListError for the first mistake in it
 */
export function readList(
  text: string,
  setting: CatalogueSetting,
  ownHosts: readonly string[],
): Target[] {
  const form = setting.as ?? formOf(setting.from, text)
  const places = readers[form](text, setting)
  if (places.length > most)
    throw new ListError(
      1,
      `${places.length.toLocaleString('en')} places`,
      `${most.toLocaleString('en')} at most`,
      'Keep those that could take a post of yours.',
    )
  const targets = places.flatMap(
    place => cleanTarget(toTarget(place, setting), ownHosts, { plain: true }) ?? [],
  )
  return [...new Map(targets.reverse().map(target => [target.id, target])).values()].reverse()
}

/** By the name of the file, else by how the text begins. */
function formOf(from: string, text: string): CatalogueForm {
  const ending = /\.([a-z]+)(?:[?#].*)?$/i.exec(from)?.[1]?.toLowerCase() ?? ''
  const begin = text.replace(/^\uFEFF/, '').slice(0, 2000)
  if (/<opml\b/i.test(begin)) return 'opml'
  if (/^\s*</.test(begin) && /<(?:rss|feed|rdf:RDF)\b/.test(begin)) return 'feed'
  if (ending === 'opml') return 'opml'
  if (/^(?:csv|tsv)$/.test(ending)) return 'csv'
  if (/^(?:md|markdown|mdown)$/.test(ending)) return 'markdown'
  if (/^\s*[[{]/.test(begin)) return /"https:\/\/jsonfeed\.org/.test(begin) ? 'feed' : 'json'
  if (ending === 'json') return 'json'
  return /^[ \t]*(?:#|[-*+] \[)/m.test(begin) ? 'markdown' : 'csv'
}
