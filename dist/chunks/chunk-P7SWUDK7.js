import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sayList,
  sayNumber,
  shorten
} from "./chunk-MYKBB3MK.js";

// src/text/say-lines.ts
function sayLines(lines, show = 5) {
  const all = [...new Set(lines)];
  const shown = (all.length > show + 1 ? all.slice(0, show) : all).map(String);
  const rest = all.length - shown.length;
  if (rest > 0) shown.push(`${sayNumber(rest)} more`);
  return `${all.length === 1 ? "line" : "lines"} ${sayList(shown)}`;
}
function quoted(text, longest = 80) {
  return `“${shorten(text.replace(/\s+/g, " ").trim(), longest)}”`;
}

export {
  sayLines,
  quoted
};
