import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  competitorHosts
} from "./chunk-RRS4CQDV.js";
import {
  isOnMedium
} from "./chunk-D36QMTQ6.js";
import {
  tagOf
} from "./chunk-RCOB5C6D.js";
import {
  tellingTerms
} from "./chunk-VE3FM6M6.js";
import {
  addDays
} from "./chunk-JPLPZ4JR.js";

// src/sources/nearby.ts
var most = 30;
function nearbyPlaces(known, terms) {
  const weights = new Map(terms.map((term, i) => [tagOf(term), 1 / (i + 1)]).reverse());
  weights.delete("");
  const near = known.flatMap(({ target }) => {
    if (target.closed !== void 0 || !(target.feed !== void 0 || isOnMedium(target))) return [];
    const weight = target.topics.reduce(
      (sum, topic, i) => sum + (weights.get(tagOf(topic)) ?? 0) / (i + 1),
      0
    );
    return weight === 0 ? [] : [{ target, weight }];
  });
  return near.sort((a, b) => b.weight - a.weight || (a.target.id < b.target.id ? -1 : 1)).slice(0, most).map(({ target }) => target);
}

// src/ask-sources.ts
var mostPosts = 20;
var mostTerms = 8;
var daysBack = 365;
var nobody = async () => ({ candidates: [], outages: [], answered: [] });
async function openSources(posts, catalogue, config, { web, today, repo }, blog, wanted = () => true) {
  if (web === null || posts.length === 0) return nobody;
  const { openDiscovery } = await import("./discover-GRC4EEW7.js");
  const { sources } = await import("./registry-XJ6OTU7Z.js");
  const { chooseSources } = await import("./choose-sources-5QHPRZ6N.js");
  const lists = await listsOf(config, repo);
  const known = chooseSources(sources, config.sources, web.keys ?? /* @__PURE__ */ new Set());
  const chosen = [...lists, ...known].filter(wanted);
  const common = {
    ownHosts: blog.ownHosts,
    since: addDays(today, -daysBack),
    site: blog.siteUrl,
    brand: config.product?.brand ?? [],
    competitors: competitorHosts(config.product?.competitors)
  };
  const about = (terms) => ({
    ...common,
    terms,
    nearby: nearbyPlaces(catalogue.candidates, terms)
  });
  const newest = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
  const shared = about(
    sharedTerms(newest.slice(0, mostPosts).map((post) => tellingTerms(catalogue, post)))
  );
  const ask = openDiscovery(chosen, shared, web);
  return (post) => {
    const terms = tellingTerms(catalogue, post);
    return ask({ ...common, terms, nearby: [] }, newest.indexOf(post));
  };
}
async function listsOf({ catalogues }, { files }) {
  if (catalogues.length === 0) return [];
  const { remoteLists } = await import("./remote-lists-MKMT7UES.js");
  return remoteLists(catalogues, (path) => files.includes(path));
}
function sharedTerms(ofPosts) {
  const longest = Math.max(0, ...ofPosts.map((terms) => terms.length));
  const inTurn = Array.from({ length: longest }, (_, i) => ofPosts.flatMap((terms) => terms[i] ?? []));
  const spelled = /* @__PURE__ */ new Map();
  for (const term of inTurn.flat())
    if (!spelled.has(term.toLowerCase())) spelled.set(term.toLowerCase(), term);
  return [...spelled.values()].slice(0, mostTerms);
}

export {
  openSources
};
