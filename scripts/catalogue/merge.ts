import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { hostOf, isShared, registrableHost } from './address.ts'
import { corrected } from './corrections.ts'
import { isDropped } from './dropped.ts'
import { inOrder, tidyTopics } from './entry.ts'

/**
 * One row a place. `rows` come with the most reliable source first: it names the row, the others
 * add what it lacks.
 */
export function mergeRows(rows: readonly CatalogueRow[]): readonly CatalogueRow[] {
  const kept = rows.map(corrected).filter(row => !isDropped(row.id) && row.topics.length > 0)
  const places = mergeBy(kept, ({ id }) => id.toLowerCase())
  const named = mergeBy(places, sameName)
  return withoutDoubles(named)
    .map(inOrder)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Podcasts move from host to host under one name. */
function sameName({ kind, name, url }: CatalogueRow): string {
  const words = name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\b(?:the|podcast)\b|[^\p{L}\p{N}+#]/gu, '')
  return [kind, kind === 'podcast' ? '' : registrableHost(hostOf(url)), words].join()
}

function mergeBy(
  rows: readonly CatalogueRow[],
  key: (row: CatalogueRow) => string,
): CatalogueRow[] {
  const found = new Map<string, CatalogueRow>()
  for (const row of rows) {
    const before = found.get(key(row))
    found.set(key(row), before === undefined ? row : merged(before, row))
  }
  return [...found.values()]
}

function merged(first: CatalogueRow, second: CatalogueRow): CatalogueRow {
  const sources = [...(first.also ?? []), second.source, ...(second.also ?? [])]
  const also = [...new Set(sources)].filter(id => id !== first.source).sort()
  return {
    ...second,
    ...first,
    topics: tidyTopics([...first.topics, ...second.topics]),
    ...(also.length === 0 ? {} : { also }),
  }
}

/** A blog on the host of a place of another kind, or of another blog, is the same people. */
function withoutDoubles(rows: readonly CatalogueRow[]): readonly CatalogueRow[] {
  const taken = new Set(rows.filter(({ kind }) => kind !== 'writer').map(({ url }) => hostOf(url)))
  return rows.filter(({ kind, url }) => {
    const host = hostOf(url)
    if (kind !== 'writer' || isShared(host)) return true
    const fresh = !taken.has(host)
    taken.add(host)
    return fresh
  })
}
