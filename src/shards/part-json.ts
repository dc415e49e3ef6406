import * as z from 'zod'
import {
  type LinkLook,
  type Mention,
  type Report,
  type Seen,
  type SeenClosed,
  type Shard,
  targetKinds,
} from '../domain.ts'
import { mostShards } from './in-shard.ts'

/**
 * The part of one shard, as its file has it: what others told of its posts, and what was chosen and
 * written for them. What can be made of the files of the blog (findings, hand-off, life) is not in it,
 * so that nobody has to believe it.
 */
export interface Part {
  readonly version: 1
  /** The version of Postrider: its parts are for itself. */
  readonly by: string
  /** The commit that was checked out. */
  readonly commit: string
  readonly shard: Shard
  readonly posts: readonly Told[]
  readonly closed: readonly ToldClosed[]
  readonly outages: Report['outages']
}
/** Of one post. `path` and `hash` say of which. */
export interface Told
  extends Pick<
    Report,
    | 'address'
    | 'page'
    | 'index'
    | 'google'
    | 'opportunities'
    | 'ownAccounts'
    | 'leftOut'
    | 'outages'
    | 'looked'
  > {
  readonly path: string
  readonly hash: string
  /** By the number of the place in the issue. */
  readonly links?: readonly (readonly [number, LinkLook])[]
  readonly mentions?: readonly Mention[]
}

/** Of one whose issue is closed: what Google and the places that gave a link answered. */
export interface ToldClosed extends Pick<SeenClosed, 'path' | 'index'> {
  /** By the number of the place in the issue. */
  readonly links: readonly (readonly [number, LinkLook])[]
}

/** What a shard saw → its part. */
export function toPart(
  from: Pick<Part, 'by' | 'commit' | 'shard' | 'outages'>,
  seen: readonly Seen[],
  seenClosed: readonly SeenClosed[],
): Part {
  const closed = seenClosed.map(({ links, ...rest }) => ({ ...rest, links: [...links] }))
  return { version: 1, ...from, posts: seen.map(toTold), closed }
}

function toTold({ report, links, mentions }: Seen): Told {
  const { post, address, page, index, google, opportunities, ownAccounts } = report
  const { leftOut, outages, looked } = report
  return {
    ...{ path: post.path, hash: post.hash, address, page, index, opportunities },
    ...(google !== undefined && { google }),
    ...(ownAccounts !== undefined && { ownAccounts }),
    ...{ leftOut, outages, looked },
    ...(links !== undefined && { links: [...links] }),
    ...(mentions !== undefined && { mentions }),
  }
}

/** What these do not name, is left out. */
const text = z.string()
const url = z.url({ protocol: /^https?$/ })
const texts = z.array(text)
const number = z.int()
const verdict = z.enum(['pass', 'fail', 'inconclusive'])
const day = z.iso.date()
const outage = z.object({ from: text, why: text, source: text.optional() })

const address = z.object({
  url: url.nullable(),
  how: z.enum(['frontmatter', 'generator', 'config', 'template', 'sitemap', 'feed', 'unknown']),
  certain: z.boolean(),
  why: text.optional(),
  derived: text.optional(),
})
const page = z.object({
  url,
  live: verdict,
  status: number.optional(),
  why: text.optional(),
  finalUrl: text.optional(),
  hops: z.array(z.object({ status: number, to: text })).optional(),
  canonical: text.nullable().optional(),
  canonicals: z
    .array(
      z.object({
        href: text,
        url: text.nullable(),
        by: z.enum(['head', 'body', 'header']),
        besides: texts,
      }),
    )
    .optional(),
  original: z
    .object({ live: verdict, why: text.optional(), noindex: z.boolean().optional() })
    .optional(),
  noindex: z.boolean().optional(),
  crawlable: verdict.optional(),
  sitemap: z.object({ from: text, entry: text.nullable() }).optional(),
  title: text.optional(),
  openGraph: z.record(text, text).optional(),
  date: text.nullable().optional(),
  alternates: z.array(z.object({ language: text, url: text })).optional(),
  article: z
    .object({
      element: text.nullable(),
      text,
      words: number,
      images: z.array(z.object({ src: text.nullable(), lazy: z.boolean() })),
      code: texts,
    })
    .optional(),
  holds: z.number().min(0).max(1).optional(),
  imported: z.object({ text, code: texts }).nullable().optional(),
  awaited: z.literal(true).optional(),
})
const indexState = z.enum(['confirmed', 'likely', 'waiting', 'blocked', 'unknown'])
const index = z.object({
  state: indexState,
  why: text,
  chosen: text.optional(),
  evidence: text.nullable(),
  notBefore: day.optional(),
})
const google = z.object({
  state: indexState,
  chosen: text.optional(),
  look: number.optional(),
  foundBy: texts.optional(),
})

const target = z.object({
  id: text,
  kind: z.enum(targetKinds),
  name: text,
  url,
  description: text.optional(),
  topics: texts,
  headings: texts.optional(),
  samples: z
    .array(
      z.object({
        title: text,
        note: text.optional(),
        url: text.optional(),
        date: text.optional(),
      }),
    )
    .optional(),
  feed: text.optional(),
  linksTo: texts.optional(),
  route: z
    .object({
      how: z.enum(['form', 'pull-request', 'e-mail', 'comment', 'submit', 'call-for-papers']),
      url: text,
      rules: texts.optional(),
      checked: text.optional(),
    })
    .optional(),
  takesWriting: z.object({ heading: text, newest: text, lastYear: number }).optional(),
  deadline: text.optional(),
  wants: z.enum(['unpublished', 'links']).optional(),
  closed: text.optional(),
  accepts: z.array(z.enum(['draft', 'published'])).optional(),
  for: z.literal('site').optional(),
  language: text.optional(),
  licence: text.optional(),
})
const draft = z.object({
  channel: text,
  subject: text.optional(),
  text: text.nullable(),
  checklist: texts,
  claims: z.array(z.object({ text, from: texts })).optional(),
  stands: z.literal(true).optional(),
})
const opportunity = z.object({
  target,
  source: text,
  also: texts.optional(),
  score: z.number(),
  fit: z.enum(['good', 'possible']),
  because: z.array(z.object({ signal: text, text, evidence: text.nullable() })),
  terms: texts,
  draft,
})
const link = z.tuple([
  z.int().min(1),
  z.object({ there: verdict, rel: z.enum(['nofollow', 'sponsored', 'ugc']).optional() }),
])
const told = z.object({
  path: text,
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  address,
  page: page.nullable(),
  index: index.nullable(),
  google: google.optional(),
  opportunities: z.array(opportunity),
  ownAccounts: z.array(draft).optional(),
  leftOut: z.array(z.object({ target, gate: text, why: text })),
  outages: z.array(outage),
  looked: texts,
  links: z.array(link).optional(),
  mentions: z.array(z.object({ text, url, on: day.optional() })).optional(),
})
const toldClosed = z.object({ path: text, index: index.nullable(), links: z.array(link) })
const shard = z.object({ number: z.int().min(1), of: z.int().min(1).max(mostShards) })
const part = z.strictObject({
  version: z.literal(1),
  by: text,
  commit: text,
  shard,
  posts: z.array(told),
  closed: z.array(toldClosed),
  outages: z.array(outage),
})

/** The content of a file → a part, or the first place where it has another form. */
export function readPart(value: unknown): Part | { readonly where: string } {
  const { data, error } = part.safeParse(value)
  // What JSON leaves out is not there at all, which the types of zod cannot say.
  if (error === undefined) return data as Part
  const [issue] = error.issues
  const key = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return { where: [...(issue?.path ?? []), ...key].join('.') || 'the top' }
}
