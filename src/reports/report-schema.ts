import * as z from 'zod'
import { keptKinds, stages, targetKinds } from '../domain.ts'

const outage = z.strictObject({
  from: z.string().describe('The service that did not answer.'),
  why: z.string(),
})
const finding = z.strictObject({
  check: z.string().describe('The id of the check.'),
  severity: z.enum(['error', 'warning', 'note']),
  concerns: z
    .enum(['post', 'medium'])
    .describe('`medium`: only matters when the post is taken there.'),
  line: z.int().min(1),
  column: z.int().min(1).default(1).describe('1 where the place is a whole line.'),
  message: z.string(),
  fix: z.string().optional(),
  fixable: z.literal(true).optional().describe('`check --fix` mends it.'),
  isNew: z
    .boolean()
    .optional()
    .describe('Did the change bring it? Left out where nothing could be compared.'),
  known: z.literal(true).optional().describe('It is in the baseline, and stays quiet.'),
})
const loss = z.strictObject({
  fate: z.enum(['changed', 'dropped']).optional(),
  severity: z.enum(['error', 'warning', 'note']).optional(),
  count: z.int().min(1).optional(),
  say: z.string(),
  lines: z.array(z.int().min(1)),
  replace: z.string(),
})
const kept = z.strictObject({
  what: z.enum(keptKinds),
  count: z.int().min(1),
  say: z.string(),
  lines: z.array(z.int().min(1)),
})
const opportunity = z.strictObject({
  target: z.string().describe('The stable id of the place.'),
  name: z.string(),
  kind: z.enum(targetKinds),
  url: z.string(),
  fit: z.enum(['good', 'possible']),
  because: z.array(
    z.strictObject({
      text: z.string(),
      evidence: z.string().nullable().describe('What a reader can open.'),
    }),
  ),
  route: z
    .strictObject({
      how: z.enum(['form', 'pull-request', 'e-mail', 'comment', 'submit', 'call-for-papers']),
      url: z.string(),
      rules: z.array(z.string()).optional(),
      checked: z.string().optional(),
    })
    .nullable()
    .describe('How a person reaches it; null where nothing is known.'),
  draft: z.strictObject({
    channel: z.string(),
    subject: z.string().optional(),
    text: z.string().nullable().describe('Null where the place wants no text from a machine.'),
    checklist: z.array(z.string()),
  }),
})
const site = z.strictObject({
  url: z.string().nullable(),
  generator: z.string(),
  root: z.string().describe('The folder the site lives in, empty for the top.'),
})

/** `report.json`, version 1. Published as `schema/report.json`. */
export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    scorer: z
      .string()
      .optional()
      .describe('Of a run that ranked places: the version of the weights that ranked them.'),
    site: site.describe('The blog; the first one where a run looked at several.'),
    sites: z.array(site).optional().describe('All blogs, where a run looked at several.'),
    posts: z.array(
      z.strictObject({
        path: z.string(),
        title: z.string().optional(),
        date: z.string().optional().describe('The day of the post, YYYY-MM-DD.'),
        url: z.string().nullable(),
        unlocated: z.string().optional().describe('Why its address is not known.'),
        stage: z.enum(stages),
        live: z
          .enum(['pass', 'fail', 'inconclusive'])
          .describe('Was the page seen? The stage of a page that nobody looked at is not-live.'),
        medium: z
          .enum(['ready', 'blocked', 'wait', 'never', 'done'])
          .optional()
          .describe('May it go to Medium?'),
        next: z.strictObject({
          text: z.string(),
          minutes: z.number().optional(),
          notBefore: z.string().optional(),
        }),
        findings: z.array(finding),
        losses: z
          .array(loss)
          .nullable()
          .optional()
          .describe('What Medium drops or changes; null where the post is not taken there.'),
        asked: z
          .array(
            z.strictObject({
              title: z.string(),
              url: z.string(),
              source: z.string(),
              date: z.string().optional(),
            }),
          )
          .optional()
          .describe('Of a new post in a pull request: where people talk about the same.'),
        kept: z
          .array(kept)
          .optional()
          .describe('What should come along to Medium; absent where the post is not taken there.'),
        opportunities: z.array(opportunity),
      }),
    ),
    findings: z
      .array(finding.extend({ path: z.string() }))
      .optional()
      .describe('What concerns no single post: posts that a change moves or removes.'),
    outages: z.array(outage),
  })
  .describe('What a run of Postrider found out')
export type ReportJson = z.infer<typeof reportSchema>
export type PostJson = ReportJson['posts'][number]
export type FindingJson = PostJson['findings'][number]
