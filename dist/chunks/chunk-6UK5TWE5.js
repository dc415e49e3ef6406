import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  colours
} from "./chunk-6FU5KTAW.js";
import {
  harmless
} from "./chunk-SLFBS23N.js";

// src/commands/diff-of.ts
async function diffOf(path, before, after) {
  const { createTwoFilesPatch } = await import("./libesm-ZBS2QWZ3.js");
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, "", "", {
    context: 1
  });
  return patch.split("\n").slice(1).map(colourOf).join("\n");
}
function colourOf(line) {
  const text = harmless(line);
  if (line.startsWith("+")) return colours.green(text);
  return line.startsWith("-") ? colours.red(text) : text;
}

export {
  diffOf
};
