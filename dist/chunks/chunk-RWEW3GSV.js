import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isBehind
} from "./chunk-LMQCR4FN.js";
import {
  samePage
} from "./chunk-E4WD5ZIU.js";
import {
  hostOf,
  sameAddress
} from "./chunk-DAJ6SXSD.js";

// src/checks/baseline.ts
function entryOf({ key, path }) {
  return key.replace(`:${path}:`, ":");
}
function markKnown(findings, path, baseline, exists) {
  const entries = new Set(baseline[path] ?? renamed(findings, baseline, exists));
  if (entries.size === 0) return findings;
  return findings.map(
    (finding) => entries.has(entryOf(finding)) ? { ...finding, known: true } : finding
  );
}
function renamed(findings, baseline, exists) {
  if (findings.length === 0) return [];
  const found = new Set(findings.map(entryOf));
  const match = Object.entries(baseline).find(
    ([path, entries]) => (
      // One thing in common may be chance.
      entries.length > 1 && !exists(path) && entries.every((entry) => found.has(entry))
    )
  );
  return match?.[1] ?? [];
}
function makeBaseline(findings) {
  const posts = /* @__PURE__ */ new Map();
  for (const finding of findings)
    posts.set(finding.path, [...posts.get(finding.path) ?? [], entryOf(finding)]);
  const sorted = [...posts].sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(sorted.map(([path, entries]) => [path, entries.sort()]));
}

// src/look-at-page.ts
var pauses = [5e3, 1e4, 2e4, 25e3];
async function lookAtPage(post, url, web, told = [], justChanged = false) {
  const { readPage } = await import("./read-page-JRJUNWWY.js");
  const look = async (at) => readPage(post, at, await web.get({ url: at, robots: "ignore", confirm: true }), told);
  let page = await look(url);
  for (const pause of justChanged ? pauses : []) {
    if (!isBehind(page, post) || !await web.wait?.(pause)) break;
    page = await look(url);
  }
  const other = otherSpelling(page);
  return {
    ...page,
    ...justChanged && page.live === "pass" && isBehind(page, post) && { awaited: true },
    ...other !== null && { original: await look(other) }
  };
}
function otherSpelling({ url, finalUrl = url, canonical }) {
  if (canonical == null || sameAddress(canonical, finalUrl)) return null;
  const isSame = samePage(canonical, finalUrl) && hostOf(canonical) === hostOf(finalUrl);
  return isSame ? canonical : null;
}

export {
  markKnown,
  makeBaseline,
  lookAtPage
};
