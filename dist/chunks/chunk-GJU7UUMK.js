import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/sources/linked-hosts.ts
function listsLinking({ lists, hosts }, theirs, ours) {
  const to = (host) => Object.hasOwn(hosts, host) ? hosts[host] ?? [] : [];
  const already = new Set(ours.flatMap(to));
  const found = new Set(theirs.flatMap(to).filter((at) => !already.has(at)));
  return [...found].sort((a, b) => a - b).map((at) => lists[at]);
}

// src/sources/catalogue.ts
var catalogueTitle = "the bundled list";
var listsTitle = "your lists";
function readCatalogue(rows) {
  return rows.filter((row) => row.for === void 0).map((row) => ({ target: toTarget(row), source: "catalogue" }));
}
function withLinks(candidates, linked, theirs, ours) {
  const found = /* @__PURE__ */ new Map();
  for (const host of theirs)
    for (const id of listsLinking(linked, [host], ours))
      found.set(id, [...found.get(id) ?? [], host]);
  return candidates.map((candidate) => {
    const linksTo = found.get(candidate.target.id);
    return linksTo === void 0 ? candidate : { ...candidate, target: { ...candidate.target, linksTo } };
  });
}
function siteTargets(rows) {
  return rows.filter((row) => row.for === "site" && row.closed === void 0).map(toTarget).sort((a, b) => a.name < b.name ? -1 : 1);
}
function toTarget(row) {
  const { id, kind, name, url, topics, medium, for: takes } = row;
  const target = { id, kind, name, url, topics };
  for (const key of given) if (row[key] !== void 0) target[key] = row[key];
  if (medium !== void 0) target.accepts = medium.accepts ?? [];
  if (takes !== void 0) target.for = takes;
  return target;
}
var given = [
  ...["headings", "samples", "feed", "route", "takesWriting"],
  ...["deadline", "wants", "closed", "language"]
];

export {
  catalogueTitle,
  listsTitle,
  readCatalogue,
  withLinks,
  siteTargets
};
