import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_promises
} from "./chunk-3VDDI7SE.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/clock.ts
var import_promises = __toESM(require_promises(), 1);
function today() {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch !== void 0 && /^\d+$/.test(epoch) ? Number(epoch) * 1e3 : Date.now();
  return new Date(now).toISOString().slice(0, 10);
}
async function pass(milliseconds) {
  if (process.env.SOURCE_DATE_EPOCH === void 0) await (0, import_promises.setTimeout)(milliseconds);
}

export {
  today,
  pass
};
