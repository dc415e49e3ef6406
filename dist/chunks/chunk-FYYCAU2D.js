import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  largest
} from "./chunk-5RRGRXQS.js";
import {
  require_node_buffer
} from "./chunk-NV6LYEN2.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/base-tree.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
function undo(now, differing, blob) {
  const there = new Set(now.files);
  const seen = differing.filter(({ path, is }) => is === null || there.has(path));
  const was = new Map(seen.map(({ path, was: sha }) => [path, sha]));
  const files = [
    ...now.files.filter((path) => was.get(path) !== null),
    ...seen.filter(({ path, was: sha }) => sha !== null && !there.has(path)).map((one) => one.path)
  ];
  return {
    repo: {
      files: files.sort(),
      read(path) {
        const sha = was.get(path);
        return sha === void 0 ? now.read(path) : sha === null ? void 0 : blob(sha, path);
      },
      why(path) {
        const sha = was.get(path);
        if (sha === void 0) return now.why(path);
        return sha === null || blob(sha, path) !== void 0 ? null : "encoding";
      }
    },
    differs: seen.map(({ path }) => path)
  };
}
function asText(bytes) {
  if (bytes.length > largest) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(import_node_buffer.Buffer.from(bytes));
  } catch {
    return void 0;
  }
}
function isRegularMode(mode) {
  return mode === "100644" || mode === "100755";
}

export {
  undo,
  asText,
  isRegularMode
};
