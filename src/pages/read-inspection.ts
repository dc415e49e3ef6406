import * as z from 'zod'
import type { Inspection, Verdict } from '../domain.ts'
import { dayOf } from '../text/days.ts'

/** Only the fields that are read. `coverageState` is left alone: its words change with the language. */
const Payload = z.object({
  inspectionResult: z.object({
    inspectionResultLink: z.string().optional(),
    indexStatusResult: z.object({
      verdict: z.string(),
      robotsTxtState: z.string().optional(),
      indexingState: z.string().optional(),
      pageFetchState: z.string().optional(),
      lastCrawlTime: z.string().optional(),
      googleCanonical: z.string().optional(),
    }),
  }),
})

const verdicts: Readonly<Record<string, Verdict>> = { PASS: 'pass', FAIL: 'fail' }

/** Names of the service → what is in the way. What is not here is no obstacle, or not known to us. */
const obstacles: Readonly<Record<string, string>> = {
  DISALLOWED: 'robots.txt keeps it out',
  BLOCKED_BY_ROBOTS_TXT: 'robots.txt keeps it out',
  BLOCKED_ROBOTS_TXT: 'robots.txt keeps it out',
  BLOCKED_BY_META_TAG: 'its robots meta tag says noindex',
  BLOCKED_BY_HTTP_HEADER: 'its X-Robots-Tag header says noindex',
  SOFT_404: 'it looks like an error page to Google',
  NOT_FOUND: 'Google was told 404',
  ACCESS_DENIED: 'Google was told 401',
  ACCESS_FORBIDDEN: 'Google was told 403',
  BLOCKED_4XX: 'Google was told that it cannot have it',
  SERVER_ERROR: 'the server failed when Google asked',
  REDIRECT_ERROR: 'its redirects lead nowhere',
}

/**
 * The answer of the URL Inspection API. Throws when it is not what the service documents.
 * https://developers.google.com/webmaster-tools/v1/urlInspection.index/UrlInspectionResult
 */
export function readInspection(payload: unknown): Inspection {
  const { inspectionResultLink, indexStatusResult } = Payload.parse(payload).inspectionResult
  const { verdict, robotsTxtState, indexingState, pageFetchState, lastCrawlTime, googleCanonical } =
    indexStatusResult
  const states = [robotsTxtState, indexingState, pageFetchState]
  const [obstacle = null] = states.flatMap(state => obstacles[state ?? ''] ?? [])
  return {
    verdict: verdicts[verdict] ?? 'inconclusive',
    googleCanonical: googleCanonical ?? null,
    obstacle,
    crawled: dayOf(lastCrawlTime),
    link: inspectionResultLink ?? null,
  }
}
