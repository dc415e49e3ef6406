import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/io/clock.ts
import { setTimeout } from "node:timers/promises";
function today() {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch !== void 0 && /^\d+$/.test(epoch) ? Number(epoch) * 1e3 : Date.now();
  return new Date(now).toISOString().slice(0, 10);
}
async function pass(milliseconds) {
  if (process.env.SOURCE_DATE_EPOCH === void 0) await setTimeout(milliseconds);
}

export {
  today,
  pass
};
