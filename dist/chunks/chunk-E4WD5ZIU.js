import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseUrl,
  unescaped,
  untracked,
  withUpperEscapes
} from "./chunk-DAJ6SXSD.js";

// src/formats/page-key.ts
var longest = 2e3;
function pageKey(url) {
  const parsed = url.length > longest ? null : parseUrl(url);
  if (parsed === null) return url.trim();
  const host = parsed.host.replace(/^www\./, "");
  const path = withUpperEscapes(parsed.pathname).replace(/\/index\.html?$/, "").replace(/\.html?$/, "").replace(/\/+$/, "");
  return `${host}${unescaped(path)}${withUpperEscapes(untracked(parsed.search))}`;
}
function samePage(a, b) {
  return pageKey(a) === pageKey(b);
}

export {
  pageKey,
  samePage
};
