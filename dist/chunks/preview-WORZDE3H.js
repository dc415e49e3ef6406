import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  anchor,
  html,
  openFolder
} from "./chunk-IRAU37YT.js";
import {
  openDesk,
  print
} from "./chunk-ZDW2PTAP.js";
import {
  scorerVersion
} from "./chunk-45EQOWNY.js";
import {
  run,
  toReportJson
} from "./chunk-YARMYJGM.js";
import "./chunk-IBUWMZL3.js";
import {
  label
} from "./chunk-ZHYDRHQ4.js";
import "./chunk-3S7MUNWF.js";
import "./chunk-UPDSEKCJ.js";
import "./chunk-TKCCJC44.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-YAV5JDQR.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-T53HCFAD.js";
import "./chunk-ABZ5JRXJ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-S7GF25XU.js";
import "./chunk-NHD3PU34.js";
import "./chunk-E4WD5ZIU.js";
import {
  oneOrMany
} from "./chunk-MYKBB3MK.js";
import "./chunk-NNALMARA.js";
import "./chunk-3HFJMIEO.js";
import {
  harmless
} from "./chunk-VR2ODY4U.js";
import "./chunk-6QST6GMP.js";
import "./chunk-GZ757V4F.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-BJRYIHT3.js";
import {
  cleanJson
} from "./chunk-AM3UFIQC.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/preview.ts
import { basename, join, resolve } from "node:path";

// src/reports/html.ts
function renderHtml(report) {
  const posts = [...report.posts].sort((a, b) => order(a) - order(b));
  const counted = `${posts.length} ${oneOrMany(posts.length, "post", "posts")}`;
  const { html: page } = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Postrider: ${counted}</title>
<style>${{ html: style }}</style>
<main>
<h1>${counted}</h1>
<p>${verdict(report)}</p>
${posts.map(post)}
${report.outages.map(({ from, why }) => html`<p>${from} did not answer: ${why}.</p>`)}
</main>
</html>
`;
  return page;
}
var order = ({ stage, findings }) => (findings.some(({ severity }) => severity === "error") ? 1 : 0) + (stage === "unpublished" ? 2 : 0);
function verdict({ posts }) {
  const blocked = posts.filter(
    ({ findings }) => findings.some(({ severity }) => severity === "error")
  ).length;
  const places = posts.reduce((sum, { opportunities }) => sum + opportunities.length, 0);
  return `${blocked} with something to fix first. ${places} ${oneOrMany(places, "place", "places")} to share them. Nothing was sent.`;
}
function post({ path, url, next, findings, opportunities }) {
  const minutes = next.minutes === void 0 ? "" : `, about ${next.minutes} minutes`;
  return html`<article>
<h2>${path}</h2>
<p><strong>${next.text}${minutes}.</strong> ${url === null ? "Its address is not known." : anchor(url, url)}</p>
${section(
    "Findings",
    findings.map(
      ({ severity, line, message, fix, check }) => html`<li><b>${severity}</b>, line ${line}: ${message} ${fix ?? ""} <code>${check}</code></li>`
    )
  )}
${section("Places", opportunities.map(place))}
</article>
`;
}
function place({ name, url, kind, because, draft }) {
  const reasons = because.map(
    ({ text: text2, evidence }) => html`<p>${text2} ${evidence === null ? "" : anchor(evidence, "look")}</p>`
  );
  const text = draft.text === null ? html`` : html`<details><summary>Draft</summary><pre>${draft.text}</pre></details>`;
  return html`<li>${anchor(url, name)}, ${kind.replaceAll("-", " ")}${reasons}${text}</li>`;
}
function section(title, items) {
  if (items.length === 0) return html``;
  return html`<details><summary>${title}: ${items.length}</summary><ul>${items}</ul></details>`;
}
var style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif }
body { margin: 0 }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem }
article { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0 }
h2 { font-size: 1.05rem; overflow-wrap: anywhere; margin: 0 }
a { overflow-wrap: anywhere }
summary { cursor: pointer }
pre { white-space: pre-wrap; font: inherit; border-left: 3px solid color-mix(in srgb, currentColor 30%, transparent); padding-left: 1rem }
`;

// src/commands/preview.ts
async function preview(folders, { out }) {
  const outcomes = [];
  for (const [i, folder] of folders.entries()) {
    const name = folders.length > 1 ? nameOf(folder, folders.slice(0, i)) : "";
    outcomes.push({ name, outcome: await previewOne(folder, join(out, name)) });
  }
  const reports = outcomes.flatMap(
    ({ name, outcome }) => outcome.reports.map((report) => below(name, report))
  );
  const outages = outcomes.flatMap(({ outcome }) => outcome.outages);
  const json = toReportJson(
    outcomes.map(({ outcome }) => outcome.site),
    reports,
    outages,
    [],
    scorerVersion()
  );
  const top = openFolder(out, label);
  top.write({ do: "write-file", path: "report.json", text: `${cleanJson(json)}
` });
  top.write({ do: "write-file", path: "index.html", text: renderHtml(json) });
  const notices = outcomes.flatMap(({ outcome }) => outcome.notices);
  print(harmless(tell(out, reports, notices)));
  return 0;
}
function nameOf(folder, earlier) {
  const name = basename(resolve(folder));
  const same = earlier.filter((other) => basename(resolve(other)) === name).length;
  return same === 0 ? name : `${name}-${same + 1}`;
}
async function previewOne(folder, out) {
  const { config, world } = openDesk(folder);
  const issues = openFolder(out, label);
  const outcome = await run({ kind: "preview" }, config, { ...world, issues });
  for (const change of outcome.changes) issues.write(change);
  const last = outcome.overview?.(await openedIn(out, outcome.changes));
  for (const change of last?.changes ?? []) issues.write(change);
  return outcome;
}
async function openedIn(out, changes) {
  const paths = new Map(
    changes.flatMap((one) => one.do === "open-issue" ? [[one.body, one.path ?? ""]] : [])
  );
  const issues = await openFolder(out, label).list();
  return "from" in issues ? [] : issues.flatMap(({ body, number, url }) => {
    const path = paths.get(body);
    return path === void 0 ? [] : [{ path, number, url }];
  });
}
function below(name, report) {
  if (name === "") return report;
  const { post: post2 } = report;
  return { ...report, post: { ...post2, path: `${name}/${post2.path}` } };
}
function tell(out, reports, notices) {
  const ready = reports.filter(({ life }) => life.medium === "ready").length;
  const blocked = reports.filter(({ life }) => life.medium === "blocked").length;
  const places = reports.reduce((sum, { opportunities }) => sum + opportunities.length, 0);
  return [
    ...notices,
    `${reports.length} ${oneOrMany(reports.length, "post", "posts")}: ${ready} ready for Medium, ${blocked} with something to fix first; ${places} ${oneOrMany(places, "place", "places")} to share them.`,
    `Open ${join(out, "index.html")}, or an issue in ${out}.`
  ].join("\n");
}
export {
  preview
};
