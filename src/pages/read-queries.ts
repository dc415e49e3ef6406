import * as z from 'zod'

/** Only the fields that are read; a page that nobody saw has no rows at all. */
const Payload = z.object({
  rows: z
    .array(z.object({ keys: z.tuple([z.string()]), clicks: z.number(), impressions: z.number() }))
    .default([]),
})
const most = 5
const longest = 80

/**
 * What people searched for when Google showed them a page, most clicks first. Rare words are not told,
 * so none is no sign. Throws when it is not what the service documents.
 * https://developers.google.com/webmaster-tools/v1/searchanalytics/query
 */
export function readQueries(payload: unknown): string[] {
  const rows = [...Payload.parse(payload).rows].sort(
    (a, b) =>
      b.clicks - a.clicks || b.impressions - a.impressions || (a.keys[0] < b.keys[0] ? -1 : 1),
  )
  return rows
    .map(({ keys: [query] }) => query.replace(/\s+/g, ' ').trim())
    .filter(query => query !== '' && query.length <= longest)
    .slice(0, most)
}
