import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_picocolors
} from "./chunk-SPNRQZXF.js";
import {
  harmless
} from "./chunk-VR2ODY4U.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/diff-of.ts
var import_picocolors = __toESM(require_picocolors(), 1);
async function diffOf(path, before, after) {
  const { createTwoFilesPatch } = await import("./libesm-CTMWQ2EC.js");
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, "", "", {
    context: 1
  });
  return patch.split("\n").slice(1).map(colourOf).join("\n");
}
function colourOf(line) {
  const text = harmless(line);
  if (line.startsWith("+")) return import_picocolors.default.green(text);
  return line.startsWith("-") ? import_picocolors.default.red(text) : text;
}

export {
  diffOf
};
