import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  plainImages
} from "./chunk-CDGCRVZO.js";
import {
  dialectOf,
  parse
} from "./chunk-Z2RFYMLB.js";
import {
  walk
} from "./chunk-B6HLQXNC.js";

// src/platforms/medium/copy/source-lines.ts
function sourceLines({ body, bodyLine }) {
  return plainImages(body).split(/\r?\n/).map((text, at) => ({ text, line: bodyLine + at }));
}
function joined(lines) {
  return lines.map(({ text }) => text).join("\n");
}
function rewrite(lines, pattern, put, everywhere = false) {
  const text = joined(lines);
  if (text.search(pattern) === -1) return lines;
  const literal = everywhere ? () => false : literalIn(text);
  const made = [];
  const add = (part, at, isOurs) => {
    const pieces = part.split("\n");
    for (const [i, piece] of pieces.entries()) {
      const line = lines[isOurs ? at : at + i].line;
      if (i === 0 && made.length > 0) made.at(-1).text += piece;
      else made.push({ text: piece, line });
    }
  };
  let done = 0;
  let row = 0;
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    if (index < done || literal(index)) continue;
    const end = index + match[0].length;
    const at = row + breaksIn(text, done, index);
    const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
    const next = text.indexOf("\n", end);
    const after = text.slice(end, next === -1 ? void 0 : next);
    const isAlone = before.replace(/^[\s>]*(?:[-*+]\s+)?/, "") === "" && after.trim() === "";
    const own = put({ match, line: lines[at].line, before, isAlone });
    if (own === null) continue;
    add(text.slice(done, index), row, false);
    add(own, at, true);
    row = at + breaksIn(text, index, end);
    done = end;
  }
  add(text.slice(done), row, false);
  return made;
}
function breaksIn(text, from, to) {
  let breaks = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
    breaks += 1;
  return breaks;
}
var shown = /<!--[\s\S]*?(?:-->|$)|<(pre|code|script|style)\b[\s\S]{0,20000}?<\/\1\s*>/gi;
var raw = /\{%-?\s*raw\s*-?%\}[\s\S]*?(?:\{%-?\s*endraw\s*-?%\}|$)/g;
function literalIn(text) {
  const spans = [];
  for (const { type, position } of walk(parse(text))) {
    if (type === "code" || type === "inlineCode")
      spans.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  }
  const isIn = (offset) => spans.some(([from, to]) => from <= offset && offset < to);
  for (const pattern of [shown, raw]) {
    for (const { index, 0: whole } of text.matchAll(pattern))
      if (!isIn(index)) spans.push([index, index + whole.length]);
  }
  return isIn;
}
function alone(html, before) {
  const indent = /^[\s>]*/.exec(before)?.[0] ?? "";
  return ["", html, "", ""].join(`
${before === indent ? indent : " ".repeat(before.length)}`);
}
function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function isMdx({ path }) {
  return dialectOf(path) === "mdx";
}

export {
  sourceLines,
  joined,
  rewrite,
  alone,
  escaped,
  isMdx
};
