import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  keptKinds,
  stages,
  targetKinds
} from "./chunk-BOCZ7SBH.js";
import {
  dayOf
} from "./chunk-JPLPZ4JR.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  strictObject,
  string
} from "./chunk-X2WQJ4F6.js";

// src/reports/report-json.ts
var outage = strictObject({
  from: string().describe("The service that did not answer."),
  why: string()
});
var finding = strictObject({
  check: string().describe("The id of the check."),
  severity: _enum(["error", "warning", "note"]),
  concerns: _enum(["post", "medium"]).describe("`medium`: only matters when the post is taken there."),
  line: int().min(1),
  column: int().min(1).optional(),
  message: string(),
  fix: string().optional(),
  fixable: literal(true).optional().describe("`check --fix` mends it."),
  isNew: boolean().optional().describe("Did the change bring it? Left out where nothing could be compared."),
  known: literal(true).optional().describe("It is in the baseline, and stays quiet.")
});
var loss = strictObject({
  fate: _enum(["changed", "dropped"]).optional(),
  severity: _enum(["error", "warning", "note"]).optional(),
  count: int().min(1).optional(),
  say: string(),
  lines: array(int().min(1)),
  replace: string()
});
var kept = strictObject({
  what: _enum(keptKinds),
  count: int().min(1),
  say: string(),
  lines: array(int().min(1))
});
var opportunity = strictObject({
  target: string().describe("The stable id of the place."),
  name: string(),
  kind: _enum(targetKinds),
  url: string(),
  fit: _enum(["good", "possible"]),
  because: array(
    strictObject({
      text: string(),
      evidence: string().nullable().describe("What a reader can open.")
    })
  ),
  route: strictObject({
    how: _enum(["form", "pull-request", "e-mail", "comment", "submit", "call-for-papers"]),
    url: string(),
    rules: array(string()).optional(),
    checked: string().optional()
  }).nullable().describe("How a person reaches it; null where nothing is known."),
  draft: strictObject({
    channel: string(),
    subject: string().optional(),
    text: string().nullable().describe("Null where the place wants no text from a machine."),
    checklist: array(string())
  })
});
var site = strictObject({
  url: string().nullable(),
  generator: string(),
  root: string().describe("The folder the site lives in, empty for the top.")
});
var reportSchema = strictObject({
  version: literal(1),
  scorer: string().optional().describe("Of a run that ranked places: the version of the weights that ranked them."),
  site: site.describe("The blog; the first one where a run looked at several."),
  sites: array(site).optional().describe("All blogs, where a run looked at several."),
  posts: array(
    strictObject({
      path: string(),
      title: string().optional(),
      date: string().optional().describe("The day of the post, YYYY-MM-DD."),
      url: string().nullable(),
      unlocated: string().optional().describe("Why its address is not known."),
      stage: _enum(stages),
      live: _enum(["pass", "fail", "inconclusive"]).describe("Was the page seen? The stage of a page that nobody looked at is not-live."),
      medium: _enum(["ready", "blocked", "wait", "never", "done"]).optional().describe("May it go to Medium?"),
      next: strictObject({
        text: string(),
        minutes: number().optional(),
        notBefore: string().optional()
      }),
      findings: array(finding),
      losses: array(loss).nullable().optional().describe("What Medium drops or changes; null where the post is not taken there."),
      asked: array(
        strictObject({
          title: string(),
          url: string(),
          source: string(),
          date: string().optional()
        })
      ).optional().describe("Of a new post in a pull request: where people talk about the same."),
      kept: array(kept).optional().describe("What should come along to Medium; absent where the post is not taken there."),
      opportunities: array(opportunity)
    })
  ),
  findings: array(finding.extend({ path: string() })).optional().describe("What concerns no single post: posts that a change moves or removes."),
  outages: array(outage)
}).describe("What a run of Postrider found out");
function toReportJson(sites, reports, outages, findings = [], scorer) {
  const all = sites.map(({ url, generator, root }) => ({ url, generator, root }));
  return {
    version: 1,
    ...scorer !== void 0 && { scorer },
    site: all[0] ?? { url: null, generator: "unknown", root: "" },
    ...all.length > 1 && { sites: all },
    posts: reports.map(toPost),
    ...findings.length > 0 && {
      findings: findings.map((found) => ({ ...toFinding(found), path: found.path }))
    },
    outages: outages.map(({ from, why }) => ({ from, why }))
  };
}
function toPost(report) {
  const { post, address, life, findings, opportunities, asked } = report;
  const handOff = life.medium === "never" ? null : report.handOff;
  const date = dayOf(post.date);
  return {
    path: post.path,
    title: post.title,
    ...date !== null && { date },
    url: address.url,
    ...address.url === null && address.why !== void 0 && { unlocated: address.why },
    stage: life.stage,
    live: life.live,
    medium: life.medium,
    next: { ...life.next },
    findings: findings.map(toFinding),
    losses: handOff === null ? null : handOff.losses.map((loss2) => ({ ...loss2, lines: [...loss2.lines] })),
    ...handOff !== null && {
      kept: handOff.kept.map((some) => ({ ...some, lines: [...some.lines] }))
    },
    ...asked.length > 0 && { asked: asked.map((thread) => ({ ...thread })) },
    opportunities: opportunities.map(({ target, fit, because, draft }) => ({
      target: target.id,
      name: target.name,
      kind: target.kind,
      url: target.url,
      fit,
      because: because.map(({ text, evidence }) => ({ text, evidence })),
      route: target.route === void 0 ? null : { ...target.route, rules: [...target.route.rules ?? []] },
      draft: toDraft(draft)
    }))
  };
}
function toDraft({
  channel,
  subject,
  text,
  checklist
}) {
  return { channel, ...subject !== void 0 && { subject }, text, checklist: [...checklist] };
}
function toFinding(found) {
  const { check, severity, concerns, place, message, fix, edits, known, isNew } = found;
  return {
    check,
    severity,
    concerns,
    line: place.line,
    ...place.column !== void 0 && { column: place.column },
    message,
    ...fix !== void 0 && { fix },
    ...edits !== void 0 && { fixable: true },
    ...isNew !== void 0 && { isNew },
    ...known !== void 0 && { known }
  };
}

export {
  reportSchema,
  toReportJson,
  toFinding
};
