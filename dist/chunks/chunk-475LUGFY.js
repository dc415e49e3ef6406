import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeOf
} from "./chunk-VE3FM6M6.js";

// src/matching/index-contacts.ts
var noContacts = { newest: /* @__PURE__ */ new Map(), all: [] };
var reached = /* @__PURE__ */ new Set(["sent", "replied", "won", "declined"]);
function indexContacts(contacts) {
  const newest = /* @__PURE__ */ new Map();
  for (const contact of contacts) {
    if (!reached.has(contact.status)) continue;
    const place = placeOf(`https://${contact.id}`);
    const known = newest.get(place);
    if (known === void 0 || known.day !== void 0 && isNewer(contact, known.day))
      newest.set(place, contact);
  }
  return { newest, all: contacts };
}
var isNewer = ({ day }, known) => day === void 0 || day > known;
function suppressedBy(contacts) {
  return contacts.filter(({ status }) => status === "never").map(({ id }) => id);
}

// src/sources/merge-candidates.ts
function mergeCandidates(lists) {
  const merged = /* @__PURE__ */ new Map();
  for (const candidate of lists.flat()) {
    const { id } = candidate.target;
    const known = merged.get(id);
    merged.set(id, known === void 0 ? candidate : join(known, candidate));
  }
  return [...merged.values()];
}
function join(known, more) {
  const also = alsoOf(known, more);
  const target = joinTargets(known.target, more.target);
  return { ...known, target, ...also.length > 0 && { also } };
}
function alsoOf({ source, also = [] }, more) {
  const all = /* @__PURE__ */ new Set([...also, more.source, ...more.also ?? []]);
  return [...all].filter((id) => id !== source);
}
function joinTargets(known, more) {
  const samples = [...more.samples ?? [], ...known.samples ?? []];
  const linksTo = [.../* @__PURE__ */ new Set([...known.linksTo ?? [], ...more.linksTo ?? []])];
  return {
    ...more,
    ...known,
    topics: [.../* @__PURE__ */ new Set([...known.topics, ...more.topics])],
    ...samples.length > 0 && { samples: withoutTwins(samples) },
    ...linksTo.length > 0 && { linksTo }
  };
}
function withoutTwins(samples) {
  const byTitle = /* @__PURE__ */ new Map();
  for (const sample of samples) {
    const key = sample.title.toLowerCase();
    byTitle.set(key, { ...sample, ...byTitle.get(key) });
  }
  return [...byTitle.values()];
}

// src/sources/past-places.ts
var pastTitle = "your earlier issues";
var lasting = /* @__PURE__ */ new Set([
  "newsletter",
  "publication",
  "list",
  "writer",
  "podcast"
]);
function pastPlaces(contacts, { posts }) {
  return contacts.flatMap((contact) => {
    const { id, kind, name, url, status, path } = contact;
    const post = posts.find((one) => one.post.path === path)?.post;
    if (status !== "won" || post === void 0 || url === void 0) return [];
    if (kind === void 0 || !lasting.has(kind)) return [];
    const samples = [sampleOf(post.title, contact)];
    const target = { id, kind, name: name ?? id, url, topics: [], samples };
    return [{ target, source: "past-issues" }];
  });
}
function sampleOf(title, { link, day }) {
  return {
    ...{ title, yours: true },
    ...link !== void 0 && { url: link },
    ...day !== void 0 && { date: day }
  };
}

export {
  noContacts,
  indexContacts,
  suppressedBy,
  mergeCandidates,
  pastTitle,
  pastPlaces
};
