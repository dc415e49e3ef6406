import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  scrub
} from "./chunk-AM3UFIQC.js";

// src/io/log.ts
function harmless(text) {
  return scrub(text).replace(/\r\n?|\u2028|\u2029/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ").replace(/##\[/g, "## [").replace(/^(\s*)::/gm, "$1: :");
}
var terminalLog = {
  info: (text) => process.stderr.write(`${harmless(text)}
`),
  warn: (text) => process.stderr.write(`${harmless(text)}
`),
  error: (text) => process.stderr.write(`${harmless(text)}
`)
};

export {
  harmless,
  terminalLog
};
