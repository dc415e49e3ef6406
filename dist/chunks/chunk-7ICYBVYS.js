import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  idOf
} from "./chunk-XPRWL3AS.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";

// src/sources/lists/listed-place.ts
var ListError = class extends Error {
  /** Counts from 1. */
  line;
  found;
  expected;
  fix;
  constructor(line, found, expected, fix) {
    super(`line ${line}: found ${found}, expected ${expected}. ${fix}`);
    this.name = "ListError";
    this.line = line;
    this.found = found;
    this.expected = expected;
    this.fix = fix;
  }
};
function isAddress(url) {
  return url.length <= 500 && hostOf(url) !== null;
}
function shown(text) {
  return text === "" ? "nothing" : `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
var byWords = [
  [/newsletter|weekly|digest/i, "newsletter"],
  [/podcast|radio/i, "podcast"],
  [/communit|forum|slack|discord|subreddit|reddit|chat|mastodon/i, "community"],
  [/publication|magazine|write for|guest post|contributor/i, "publication"],
  [/conference|call for (?:papers|proposals|speakers)|cfp/i, "call-for-papers"],
  [/^awesome\b|^lists?$/i, "list"]
];
function kindOf(words) {
  const said = [...words].reverse();
  for (const text of said) {
    const found = byWords.find(([pattern]) => pattern.test(text));
    if (found !== void 0) return found[1];
  }
  return "writer";
}
function toTarget(place, setting) {
  const { name, url, kind, topics = [], description, feed, route, samples } = place;
  return {
    id: idOf(url),
    kind: kind ?? setting.kind ?? "writer",
    name: name?.trim() || (hostOf(url) ?? url),
    url,
    topics: [...new Set([...topics, ...setting.topics].map((topic) => topic.toLowerCase()))],
    ...description && { description },
    ...feed && { feed },
    ...route && { route },
    ...samples && samples.length > 0 && { samples }
  };
}

export {
  ListError,
  isAddress,
  shown,
  kindOf,
  toTarget
};
