import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  closeEnough,
  fields,
  good,
  looked,
  mostTerms,
  newsletter,
  parts,
  scores,
  signals,
  usualK1
} from "./chunk-2WD356BK.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/matching/scorer-version.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var weights = () => ({
  fields,
  parts,
  usualK1,
  mostTerms,
  signals: signals.map(({ id, weight }) => [id, weight]),
  looked,
  good,
  closeEnough,
  scores: scores.map(({ id, weight, numbers }) => ({ id, weight, ...numbers })),
  newsletter
});
function scorerVersion(of = weights()) {
  return (0, import_node_crypto.createHash)("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 8);
}

export {
  weights,
  scorerVersion
};
