import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/markdown/html-tags.ts
var opening = /<([a-z][a-z0-9-]*)(?=[\s/>])/gi;
var attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
var maxTag = 4096;
var maxTags = 1e3;
function* startTags(html) {
  let read = 0;
  for (const match of html.matchAll(opening)) {
    if (++read > maxTags) return;
    const from = match.index + match[0].length;
    const { attributes, end } = readAttributes(html.slice(from, from + maxTag));
    yield { name: match[1].toLowerCase(), attributes, start: match.index, end: from + end };
  }
}
function readAttributes(text) {
  const attributes = /* @__PURE__ */ Object.create(null);
  let at = 0;
  for (; ; ) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) break;
    at = attribute.lastIndex;
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    attributes[match[1].toLowerCase()] ??= value.replaceAll("&amp;", "&").trim();
  }
  const close = text.indexOf(">", at);
  return { attributes, end: close === -1 ? text.length : close + 1 };
}

export {
  startTags
};
