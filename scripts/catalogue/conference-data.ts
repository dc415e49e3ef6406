import * as z from 'zod'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { cleanAddress } from './address.ts'
import { entry } from './entry.ts'

const source = 'conference-data'
const checked = '2026-08-06'
/** Calls that end before this day were over when the catalogue was put together. */
const openFrom = '2026-11-22'

const conferences = z.array(
  z.object({
    name: z.string(),
    url: z.string(),
    startDate: z.iso.date(),
    endDate: z.iso.date().optional(),
    country: z.string().optional(),
    online: z.boolean().optional(),
    cfpUrl: z.string().optional(),
    cfpEndDate: z.string().optional(),
  }),
)
type Conference = z.infer<typeof conferences>[number]

const topicsOfFile: Readonly<Record<string, readonly string[]>> = {
  api: ['api', 'backend'],
  cpp: ['c++'],
  data: ['data science', 'machine learning', 'artificial intelligence', 'ai'],
  dotnet: ['.net'],
  general: ['software engineering'],
  ios: ['ios', 'mobile development'],
  networking: ['networking'],
  opensource: ['open source'],
  sre: ['sre', 'reliability'],
  testing: ['software testing'],
  ux: ['ux', 'design'],
}

/**
 * Of 186 calls in the list, 8 end on the eve of the event, 5 of them behind one form, and none two or
 * three days before: where no deadline is known, the eve stands in its place.
 */
function isFiller(deadline: string, start: string): boolean {
  return Date.parse(start) - Date.parse(deadline) <= aDay
}
const aDay = 86_400_000

/** The open calls of one file, `2026-graphql.json` for instance. */
export function readConferences(fileName: string, json: string): readonly CatalogueRow[] {
  const subject = fileName.replace(/^\d+-|\.json$/g, '')
  const topics = topicsOfFile[subject] ?? [subject]
  return conferences.parse(JSON.parse(json)).flatMap(conference => {
    const row = call(conference, topics)
    return row === null ? [] : [row]
  })
}

function call(conference: Conference, topics: readonly string[]): CatalogueRow | null {
  const { name, url, startDate, endDate, country, online, cfpUrl, cfpEndDate } = conference
  const form = cfpUrl === undefined ? null : cleanAddress(cfpUrl)
  if (form === null || cfpEndDate === undefined || isFiller(cfpEndDate, startDate)) return null
  if (cfpEndDate < openFrom) return null
  return entry({
    kind: 'call-for-papers',
    name,
    url,
    source,
    topics,
    route: { how: 'call-for-papers', url: form, checked },
    deadline: cfpEndDate,
    starts: startDate,
    ...(endDate === undefined ? {} : { ends: endDate }),
    ...(online === undefined ? {} : { online }),
    ...(country === undefined ? {} : { country }),
  })
}
