import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  scrub
} from "./chunk-BPCMZVPB.js";

// src/io/log.ts
var unseen = String.raw`\p{Default_Ignorable_Code_Point}*`;
var oldCommand = new RegExp(`#(?=${unseen}#${unseen}\\[)`, "gu");
var newCommand = new RegExp(
  String.raw`^([[\s\p{Default_Ignorable_Code_Point}]--[\n]]*):(?=${unseen}:)`,
  "gmv"
);
function harmless(text) {
  return scrub(text).replace(/\r\n?|\u2028|\u2029/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ").replace(oldCommand, "# ").replace(newCommand, "$1: ");
}
function harmlessJson(json) {
  return json.replace(oldCommand, "\\u0023").replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
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
  harmlessJson,
  terminalLog
};
