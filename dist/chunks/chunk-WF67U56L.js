import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  samePage
} from "./chunk-E4WD5ZIU.js";
import {
  parseUrl
} from "./chunk-DAJ6SXSD.js";

// src/formats/homepage.ts
var indexNames = /* @__PURE__ */ new Set(["articles", "blog", "news", "posts", "writing"]);
function isHomepage(url, siteUrl) {
  const parsed = parseUrl(url);
  if (parsed === null || parsed.search !== "") return false;
  parsed.hash = "";
  return /^\/*(?:index\.html?)?$/.test(parsed.pathname) || siteUrl !== null && samePage(parsed.href, siteUrl);
}
function isBlogIndex(url, siteUrl) {
  const parsed = parseUrl(url);
  if (parsed === null || parsed.search !== "") return false;
  const base = siteUrl === null ? "" : parseUrl(siteUrl)?.pathname ?? "";
  const path = parsed.pathname.startsWith(base) ? parsed.pathname.slice(base.length) : parsed.pathname;
  const names = path.split("/").filter((name) => name !== "" && !/^index(?:\.html?)?$/.test(name));
  return names.length === 1 && indexNames.has(names[0]);
}

export {
  isHomepage,
  isBlogIndex
};
