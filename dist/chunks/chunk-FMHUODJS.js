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
} from "./chunk-3EHE7IWS.js";

// src/matching/scorer-version.ts
import { createHash } from "node:crypto";
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
  return createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 8);
}

export {
  weights,
  scorerVersion
};
