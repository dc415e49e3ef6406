import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  samePage
} from "./chunk-E4WD5ZIU.js";
import {
  parseUrl
} from "./chunk-DAJ6SXSD.js";

// src/text/shingles.ts
var wide = 5;
var offset = 2166136261;
var prime = 16777619;
function shinglesOf(text) {
  const words = hashWords(text.toLowerCase());
  const count = Math.max(0, words.length - wide + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = offset;
    for (let word2 = at; word2 < at + wide; word2 += 1) hash = Math.imul(hash ^ words[word2], prime);
    hashes[at] = mixed(hash);
  }
  return distinct(hashes.sort());
}
function hashWords(text) {
  const words = [];
  let hash = offset;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const alone = isAlone(code);
    if (!alone && isOfWord(code)) {
      hash = Math.imul(hash ^ code, prime);
      within = true;
      continue;
    }
    if (within) words.push(hash);
    if (alone) words.push(Math.imul(offset ^ code, prime));
    hash = offset;
    within = false;
  }
  if (within) words.push(hash);
  return words;
}
function isOfWord(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 48 && code <= 57;
  if (code < 192) return false;
  return !(code >= 8192 && code <= 8303) && !(code >= 12288 && code <= 12351) && code < 65024;
}
function isAlone(code) {
  return code >= 12353 && code <= 40959;
}
function mixed(hash) {
  let h = hash ^ hash >>> 16;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  h = Math.imul(h, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}
function distinct(sorted) {
  let kept = 0;
  for (const hash of sorted) if (kept === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  return sorted.slice(0, kept);
}
function likenessOf(a, b) {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = countShared(a, b);
  return shared / (a.length + b.length - shared);
}
function countShared(a, b) {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i];
    const y = b[j];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

// src/text/share-in.ts
var fewest = 30;
function runsOf(text) {
  return new Set(shinglesOf(text.normalize("NFC")));
}
function shareIn(blocks, within, least = fewest) {
  const runs = new Set(blocks.flatMap((block) => [...runsOf(block)]));
  if (runs.size < least) return null;
  let shared = 0;
  for (const run of runs) if (within.has(run)) shared += 1;
  return shared / runs.size;
}

// src/text/words.ts
var word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’._-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
var unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;
var wordSegmenter;
var sentenceSegmenter;
function wordsOf(text) {
  if (!unspaced.test(text)) return text.match(word) ?? [];
  wordSegmenter ??= new Intl.Segmenter(void 0, { granularity: "word" });
  return [...wordSegmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
function countWords(text) {
  return wordsOf(text).length;
}
function sentencesOf(text) {
  sentenceSegmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  const sentences = [];
  let open = "";
  for (const { segment } of sentenceSegmenter.segment(text)) {
    open += segment;
    if (withoutGap.test(open)) continue;
    sentences.push(open);
    open = "";
  }
  return [...sentences, open].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
var withoutGap = /[.!?]$/;

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
  wordsOf,
  countWords,
  sentencesOf,
  isHomepage,
  isBlogIndex,
  shinglesOf,
  likenessOf,
  runsOf,
  shareIn
};
