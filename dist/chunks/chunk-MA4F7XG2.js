import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isContacted
} from "./chunk-JREO4PXT.js";

// src/look-for-links.ts
var listing = /* @__PURE__ */ new Set(["list"]);
var mostPages = 5;
async function lookForLinks({ items }, addresses, kinds, web) {
  const pages = items.flatMap((item) => {
    const url = pageOf(item, kinds);
    return url === null ? [] : [{ number: item.number, url }];
  });
  const found = /* @__PURE__ */ new Map();
  if (pages.length === 0) return found;
  const { readLinks } = await import("./read-links-I2YWVS4H.js");
  for (const { number, url } of pages.slice(0, mostPages))
    found.set(number, readLinks(await web.get({ url, confirm: true }), addresses));
  return found;
}
function pageOf({ id, standing }, kinds) {
  if (!isContacted(standing)) return null;
  const kind = kinds.get(id);
  return standing.link ?? (kind !== void 0 && listing.has(kind) ? `https://${id}` : null);
}

export {
  lookForLinks
};
