/**
 * The shape of the bundled catalogue: `data/catalogue/<kind>.json` and `data/sources.json`.
 *
 * A row is a `Target` (domain.ts) with where it came from; `catalogueTarget` lists what a loader
 * keeps. Used when the files are built, and by their tests.
 */

import * as z from 'zod'
import { targetKinds } from '../domain.ts'

const control = /\p{Cc}/u

/** Plain text of one line. No `@`: it would be an e-mail address or somebody's handle. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(value => !value.includes('@') && !control.test(value), 'one line, no @')

const day = z.iso.date()
const webAddress = text(300).pipe(z.url({ protocol: /^https?$/ }))
const topic = text(60).refine(value => value === value.toLowerCase(), 'lower case')

const sample = z.strictObject({
  title: text(160),
  url: z.exactOptional(webAddress),
  date: z.exactOptional(day),
})

const route = z.strictObject({
  how: z.enum(['form', 'pull-request', 'e-mail', 'comment', 'submit', 'call-for-papers']),
  url: webAddress,
  rules: z.exactOptional(z.array(text(200)).min(1)),
  /** The day on which the source of the route was current. */
  checked: z.exactOptional(day),
})

export const catalogueRow = z.strictObject({
  /** Host and path of `url`, without `www.` and final slash. */
  id: text(200),
  kind: z.enum(targetKinds),
  name: text(100),
  url: webAddress,
  topics: z.array(topic).min(1).max(10),
  /** Id in sources.json; `also` names the others that had the same place. */
  source: text(40),
  also: z.exactOptional(z.array(text(40)).min(1)),
  feed: z.exactOptional(webAddress),
  stars: z.exactOptional(z.int().min(0)),
  /** BCP 47 primary language, where it is not English. */
  language: z.exactOptional(z.string().regex(/^[a-z]{2}$/)),
  /** The newest day on which a list took anything. */
  newest: z.exactOptional(day),
  takesWriting: z.exactOptional(
    z.strictObject({ heading: text(120), newest: day, lastYear: z.int().min(0) }),
  ),
  route: z.exactOptional(route),
  /** The page that documents the route, where it is not the route itself. */
  routeEvidence: z.exactOptional(webAddress),
  /** `unpublished`: only what stands nowhere yet; `links`: a link, and words from people only. */
  wants: z.exactOptional(z.enum(['unpublished', 'links'])),
  deadline: z.exactOptional(day),
  starts: z.exactOptional(day),
  ends: z.exactOptional(day),
  online: z.exactOptional(z.boolean()),
  country: z.exactOptional(text(60)),
  closed: z.exactOptional(text(160)),
  /** It takes the blog as a whole, once: a planet, a directory. */
  for: z.exactOptional(z.literal('site')),
  /** Of a publication on Medium: which of your stories it takes, where that is known. */
  medium: z.exactOptional(
    z.strictObject({ accepts: z.exactOptional(z.array(z.enum(['draft', 'published'])).min(1)) }),
  ),
  headings: z.exactOptional(z.array(text(120)).min(1)),
  samples: z.exactOptional(z.array(sample).min(1).max(60)),
})
export type CatalogueRow = z.infer<typeof catalogueRow>
export type CatalogueSample = z.infer<typeof sample>

export const catalogueFile = z.array(catalogueRow)

/** Where rows come from. */
const catalogueSource = z.strictObject({
  id: text(40),
  name: text(120),
  /** Where it is published, and the state that was read; neither for what is our own. */
  url: z.exactOptional(webAddress),
  commit: z.exactOptional(z.string().regex(/^[0-9a-f]{10,40}$/)),
  date: day,
  licence: text(120),
  licenceUrl: z.exactOptional(webAddress),
})
export type CatalogueSource = z.infer<typeof catalogueSource>

export const sourcesFile = z.array(catalogueSource)
