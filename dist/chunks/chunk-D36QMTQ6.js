import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  hostOf,
  parseUrl
} from "./chunk-DAJ6SXSD.js";

// src/sources/medium-place.ts
function isOnMedium({ url }) {
  return hostOf(url) === "medium.com";
}
function publicationOf(story) {
  const [first = "", second] = (parseUrl(story)?.pathname ?? "").split("/").filter(Boolean);
  const isPublication = /^[a-z0-9-]{2,60}$/.test(first) && !/^(?:p|m|me|tag|feed|s)$/.test(first);
  return isOnMedium({ url: story }) && isPublication && second !== void 0 ? first : null;
}

export {
  isOnMedium,
  publicationOf
};
