import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  mistypeOf
} from "./chunk-TAHX7E2W.js";
import {
  isHomepage
} from "./chunk-WF67U56L.js";
import {
  pageKey,
  samePage
} from "./chunk-E4WD5ZIU.js";
import {
  perContent
} from "./chunk-B6HLQXNC.js";
import {
  parseUrl
} from "./chunk-DAJ6SXSD.js";

// src/formats/own-links.ts
var ownLinksToKeep = 2;
var fewestWords = 8;
var idle = new Set(
  "all and article blog docs for from here last link more other our page post previous read see that the these this with you your".split(
    " "
  )
);
var image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
function ownLinks(content, home) {
  const known = knownOwnLinks(content);
  const key = [home.url, home.siteUrl, ...home.ownHosts].join(" ");
  const own = known.get(key) ?? content.links.filter((link) => isOwnLink(link, home));
  known.set(key, own);
  return own;
}
var knownOwnLinks = perContent(() => /* @__PURE__ */ new Map());
function isOwnLink(link, home) {
  const url = absolute(link.url, home);
  if (url === null || !home.ownHosts.includes(url.hostname.replace(/^www\./, ""))) return false;
  if (image.test(url.pathname)) return false;
  return home.url === null || !samePage(url.href, home.url);
}
function distinct(links, home) {
  const seen = /* @__PURE__ */ new Set();
  return links.filter((link) => {
    const key = pageKey(absolute(link.url, home)?.href ?? link.url);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
function sortOwnLinks(content, home) {
  const own = ownLinks(content, home);
  const keep = distinct(own, home).filter((link) => !leadsHome(link, home)).map((link) => ({ link, worth: worthOf(link, content) })).sort((a, b) => b.worth - a.worth).slice(0, ownLinksToKeep).map(({ link }) => link);
  return {
    keep: own.filter((link) => keep.includes(link)),
    unlink: own.filter((link) => !keep.includes(link))
  };
}
function leadsHome(link, home) {
  const url = absolute(link.url, home);
  return url !== null && isHomepage(url.href, home.siteUrl);
}
function worthOf(link, content) {
  const around = link.context.split(/\s+/).filter((word) => word !== "").length;
  const running = around >= fewestWords ? 100 : 0;
  const later = link.line > endOfFirstParagraph(content) ? 50 : 0;
  const telling = Math.min(2, tellingWords(link.text)) * 12;
  return running + later + telling + Math.min(around, 24);
}
function tellingWords(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !idle.has(word)).length;
}
function endOfFirstParagraph(content) {
  const first = content.tree.children?.find((node) => node.type === "paragraph");
  return first?.position?.end.line ?? 0;
}
function absolute(url, home) {
  if (url.startsWith("#") || /\{[{%]/.test(url) || mistypeOf(url) !== null) return null;
  const base = home.url ?? home.siteUrl ?? void 0;
  const parsed = parseUrl(url, base);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

export {
  ownLinksToKeep,
  ownLinks,
  isOwnLink,
  distinct,
  sortOwnLinks,
  leadsHome,
  absolute
};
