import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  lookAtPage
} from "./chunk-RWEW3GSV.js";
import {
  askSites
} from "./chunk-GARBE252.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";

// src/look-at-pages.ts
var mostPages = 100;
var mostSilent = 3;
async function openLooks(offline, web) {
  if (web === null) {
    const nothing = {
      choose: () => {
      },
      look: async () => null,
      outages: () => [],
      notices: () => []
    };
    return { read: offline, ...nothing };
  }
  const { read, outages: ofSite } = await askSites(offline, web);
  const outages = new Map(ofSite.map((one) => [`${one.from} ${one.why}`, one]));
  const chosen = /* @__PURE__ */ new Set();
  let beyond = 0;
  let silent = 0;
  return { read, choose, look, outages: () => [...outages.values()], notices };
  function choose(posts) {
    const out = posts.filter(({ post, address }) => post.published && address.url !== null);
    const newest = [...out].sort((a, b) => (a.post.date ?? "") < (b.post.date ?? "") ? 1 : -1);
    for (const { post } of newest.slice(0, mostPages)) chosen.add(post.path);
    beyond = newest.length - chosen.size;
  }
  async function look({ post, address: { url } }) {
    if (url === null || !chosen.has(post.path)) return null;
    if (silent >= mostSilent || web?.isSpent?.() === true) return null;
    const page = await lookAtPage(post, url, web, read.blog.told);
    chosen.delete(post.path);
    silent = page.live === "inconclusive" ? silent + 1 : 0;
    if (page.live === "inconclusive")
      keep({ from: hostOf(url) ?? url, why: page.why ?? "no answer" });
    return page;
  }
  function keep(outage) {
    outages.set(`${outage.from} ${outage.why}`, outage);
  }
  function notices() {
    const left = beyond + chosen.size;
    if (left === 0) return [];
    const pages = left === 1 ? "One page was" : `${left} pages were`;
    const why = silent >= mostSilent ? `${mostSilent} in a row did not answer. Try again later.` : `a run looks at ${mostPages} at most, in five minutes. Name the posts to look at.`;
    return [`${pages} not looked at: ${why}`];
  }
}

export {
  mostPages,
  openLooks
};
