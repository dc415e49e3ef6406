import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openSources
} from "./chunk-5EWV7UGY.js";
import {
  knownPlaces
} from "./chunk-RRS4CQDV.js";
import "./chunk-D36QMTQ6.js";
import {
  lookForLinks
} from "./chunk-MA4F7XG2.js";
import {
  contactsIn,
  readingOf
} from "./chunk-ATTV4D6G.js";
import {
  isContacted
} from "./chunk-JREO4PXT.js";
import {
  openGoogle,
  reportAgain,
  reportOn
} from "./chunk-GER4UARI.js";
import "./chunk-475LUGFY.js";
import "./chunk-542KQTQG.js";
import "./chunk-X7MTO547.js";
import "./chunk-FDQKP4FJ.js";
import "./chunk-GJU7UUMK.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-X57JODI2.js";
import "./chunk-VE3FM6M6.js";
import "./chunk-5NHADOKE.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-T53HCFAD.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-BF5GBTAK.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-IVS6WPVH.js";
import "./chunk-WF67U56L.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-O6VL4BUC.js";
import "./chunk-6ZMCBBAW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-EAI5XEM6.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-3HFJMIEO.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";

// src/look-for-mentions.ts
var mostPosts = 40;
var mostOfOne = 3;
async function openMentions(config, { web }, { siteUrl, ownHosts }) {
  const outages = [];
  if (web === null) return { ask: async () => [], outages };
  const { sources } = await import("./registry-XJ6OTU7Z.js");
  const { chooseSources } = await import("./choose-sources-5QHPRZ6N.js");
  const { mentionSources } = await import("./all-BLBOCZYT.js");
  const keys = web.keys ?? /* @__PURE__ */ new Set();
  const titles = new Map(
    chooseSources(sources, config.sources, keys).map(({ id, title }) => [id, title])
  );
  const needed = (one2) => one2.id !== "stack-exchange" || keys.has("stack-exchange-key");
  const chosen = mentionSources.filter((one2) => titles.has(one2.id) && needed(one2));
  const silent = /* @__PURE__ */ new Set();
  let posts = 0;
  return { ask, outages };
  async function ask(url, { items }) {
    posts += 1;
    if (posts > mostPosts) return [];
    const asked = new Set(
      items.flatMap(({ id, standing }) => isContacted(standing) ? [id.split("/")[0]] : [])
    );
    const found = [];
    for (const source of chosen) if (!silent.has(source.id)) found.push(...await one(source, url));
    return found.filter(({ url: at }) => {
      const host = hostOf(at);
      if (host === null || ownHosts.includes(host) || asked.has(host)) return false;
      return host !== "medium.com" && !host.endsWith(".medium.com");
    });
  }
  async function one(source, url) {
    const request = source.ask(url, siteUrl);
    if (request === null || web === null) return [];
    const answer = await web.get(request);
    const failed = (why) => {
      silent.add(source.id);
      outages.push({ from: titles.get(source.id) ?? source.id, why, source: source.id });
      return [];
    };
    if (!answer.ok) return failed(answer.why);
    if (answer.status !== 200) return failed(`it answered ${answer.status}`);
    try {
      return source.read(JSON.parse(answer.body), url).slice(0, mostOfOne);
    } catch {
      return failed("it changed its answer");
    }
  }
}

// src/see-posts.ts
async function seePosts(chosen, said, event, given, world, { blog }, isMine = () => true) {
  const seen = /* @__PURE__ */ new Map();
  const mine = chosen.filter(({ post }) => isMine(post.path));
  if (mine.length === 0) return { seen, outages: [] };
  const { config, contacts } = contactsIn(said, given);
  const catalogue = await knownPlaces(given, world, blog, contacts.all);
  const posts = chosen.map(({ post }) => post).filter(({ published }) => published);
  const ask = await openSources(posts, catalogue, config, world, blog);
  const google = openGoogle(world, config);
  const mentions = event.kind === "sweep" ? await openMentions(config, world, blog) : null;
  const { kind } = event;
  for (const one of mine) {
    await world.progress?.(seen.size, mine.length);
    if (one.inTurn && seen.size > 0 && world.web?.isSpent?.() === true) break;
    const { tracked } = readingOf(one, said, event, config, world);
    const links = tracked === null || kind !== "sweep" ? void 0 : await linksAt(tracked, one, catalogue, world);
    const report = await reportOn(
      { ...one, tracked },
      catalogue,
      config,
      world,
      blog,
      ask,
      contacts,
      google,
      (kind === "push" || kind === "sweep") && hasJustChanged(one)
    );
    const url = report.page?.live === "pass" ? report.page.url : null;
    const named = url === null || tracked === null || mentions === null ? [] : await mentions.ask(url, tracked);
    seen.set(one.post.path, {
      report,
      ...links !== void 0 && { links },
      ...named.length > 0 && { mentions: named }
    });
  }
  return { seen, outages: [...google.outages, ...mentions?.outages ?? []] };
}
function seenInParts(chosen, { told, outages }, said, event, given, world, { blog }) {
  const seen = /* @__PURE__ */ new Map();
  const { config } = contactsIn(said, given);
  for (const one of chosen) {
    const found = told.get(one.post.path);
    if (found === void 0 || found.hash !== one.post.hash) continue;
    const { tracked } = readingOf(one, said, event, config, world);
    const report = reportAgain(found, { ...one, tracked }, config, blog);
    const links = found.links && new Map(found.links);
    const { mentions } = found;
    seen.set(one.post.path, {
      report,
      ...links !== void 0 && { links },
      ...mentions !== void 0 && { mentions }
    });
  }
  return { seen, outages };
}
async function linksAt(tracked, { address: { url } }, { kinds }, { web }) {
  const addresses = [url, tracked.copy.url].filter((one) => one != null);
  if (web === null || addresses.length === 0) return void 0;
  return lookForLinks(tracked, addresses, kinds, web);
}
function hasJustChanged({ post, tracked }) {
  return tracked?.state?.hash !== post.hash;
}
export {
  seePosts,
  seenInParts
};
