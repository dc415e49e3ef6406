import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderHtml
} from "./chunk-TLZJTZFU.js";
import "./chunk-RCN36ILO.js";
import {
  toSarif
} from "./chunk-6FUDTISY.js";
import {
  toReportJson
} from "./chunk-BXBS4P7R.js";
import {
  outboundHere,
  runnerLog,
  setOutputs,
  writeJson,
  writePage,
  writeSummary
} from "./chunk-KJPO3TH7.js";
import {
  require_node_os
} from "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import {
  outbound
} from "./chunk-USO6MNK4.js";
import "./chunk-BOCZ7SBH.js";
import {
  bullets,
  code,
  fold,
  lines,
  link,
  md,
  nothing,
  paragraphs,
  plain,
  row
} from "./chunk-T53HCFAD.js";
import "./chunk-5RRGRXQS.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-POZPNOXV.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import {
  homepage,
  version
} from "./chunk-NNALMARA.js";
import "./chunk-IMBN4S6M.js";
import "./chunk-SZBONDLY.js";
import "./chunk-SLFBS23N.js";
import "./chunk-VERPLYX4.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-FECC7LP7.js";
import "./chunk-2RSIAFGH.js";
import {
  cleanJson
} from "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import {
  sayCount,
  sayNumber
} from "./chunk-MYKBB3MK.js";
import "./chunk-3HFJMIEO.js";
import "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/action/tell-run.ts
var import_node_os = __toESM(require_node_os(), 1);

// src/reports/summary.ts
function renderSummary(reports, changes, outages, notices, ofBlog = [], settings, issues = []) {
  const parts = [
    md`## Postrider`,
    ...notices.map((notice) => md`${notice}`),
    bullets(
      ofBlog.map(
        ({ path, place, severity, message, fix, check }) => md`${severity}, ${path}, line ${place.line}: ${message} ${fix ?? ""} (${code(check)})`
      )
    ),
    reports.length === 0 ? md`Nothing to do: no post changed since the last run.` : table(reports),
    issues.length === 0 ? planned(changes) : written(issues),
    onDev(changes),
    outages.length === 0 ? nothing : paragraphs(
      md`**Did not answer**`,
      bullets(outages.map(({ from, why }) => md`${from}: ${why}`))
    ),
    ...reports.map(findings)
  ];
  const out = parts.map(({ markdown }) => ({ markdown: outbound(markdown, settings) }));
  return `${paragraphs(...out).markdown}
`;
}
function table(reports) {
  const rows = reports.map(({ post, address, life, findings: findings2, opportunities }) => {
    const errors = findings2.filter(({ severity }) => severity === "error").length;
    return row(
      link(post.title, address.url),
      plain(life.next.text),
      plain(`${errors} of ${findings2.length}`),
      plain(String(opportunities.length))
    );
  });
  return lines(md`| Post | Next | To fix, of findings | Places |`, md`|---|---|---|---|`, ...rows);
}
function planned(changes) {
  const opened = changes.filter((change) => change.do === "open-issue").length;
  const updated = changes.filter((change) => change.do === "update-issue").length;
  if (opened + updated === 0) return md`No issue is to change.`;
  return md`Issues: ${sayNone(opened)} to open, ${sayNone(updated)} to update.`;
}
var sayNone = (n) => n === 0 ? "none" : sayNumber(n);
function written(issues) {
  return bullets(
    issues.map(({ number, path, url }) => md`${link(`Issue ${number}`, url)} of ${code(path)}`)
  );
}
function onDev(changes) {
  const drafts = changes.filter((change) => change.do === "draft-on-dev").length;
  const updates = changes.filter((change) => change.do === "update-on-dev").length;
  if (drafts + updates === 0) return nothing;
  return md`On DEV: ${sayCount(drafts, "draft")} and ${sayCount(updates, "update")}.`;
}
function findings(report) {
  return fold(
    `Findings in ${report.post.path}: ${report.findings.length}`,
    bullets(
      report.findings.map(
        ({ place, severity, message, check }) => md`${severity}, line ${place.line}: ${message} (${code(check)})`
      )
    )
  );
}

// src/action/tell-run.ts
var failing = {
  never: [],
  error: ["error"],
  warning: ["error", "warning"]
};
async function tellRun(outcome, applied, { tracker }, seen) {
  const { reports, findings: findings2, changes, outages, site } = outcome;
  const notices = [.../* @__PURE__ */ new Set([...outcome.notices, ...tracker.notices(), ...applied.notices])];
  for (const notice of notices) runnerLog.warn(notice);
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`);
  const { scorerVersion } = await import("./scorer-version-SLW7TKRI.js");
  const json = toReportJson([site], reports, outages, findings2, scorerVersion());
  const news = spoken(outcome);
  const checks = await checksOf(json);
  const sarif = toSarif(news, checks, { version, home: homepage });
  const folder = process.env.RUNNER_TEMP ?? (0, import_node_os.tmpdir)();
  const { issues } = applied;
  for (const { path, url } of issues) runnerLog.info(`Issue of ${path}: ${url}`);
  await writeSummary(
    renderSummary(reports, changes, outages, notices, findings2, outboundHere(), issues)
  );
  setOutputs({
    report: writeJson(folder, "postrider/report.json", json),
    html: writePage(
      folder,
      "postrider/index.html",
      pageOf(json, applied, { ...seen, checks, notices })
    ),
    sarif: writeJson(folder, "postrider/postrider.sarif", sarif),
    findings: news.filter(({ severity }) => severity !== "note").length,
    opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
    issues: JSON.stringify(issues),
    complete: applied.complete && !outages.some((outage) => isMissed(outage, outcome))
  });
}
async function checksOf({ posts, findings: findings2 = [] }) {
  const isSilent = findings2.length === 0 && posts.every((post) => post.findings.length === 0);
  return isSilent ? [] : (await import("./all-checks-MMRWXD2C.js")).allChecks;
}
function pageOf(json, { issues }, facts) {
  return renderHtml(JSON.parse(cleanJson(json)), {
    ...facts,
    home: homepage,
    issues: new Map(issues.map(({ path, url }) => [path, url]))
  });
}
function isMissed({ source }, { inUse }) {
  return source === void 0 || inUse?.has(source) === true;
}
function spoken({ reports, findings: findings2 }) {
  const inPosts = reports.flatMap((report) => report.findings);
  return [...findings2, ...inPosts.filter(({ known }) => known !== true)];
}
function failed(outcome, failOn) {
  return spoken(outcome).some(({ severity }) => failing[failOn].includes(severity));
}
export {
  failed,
  tellRun
};
