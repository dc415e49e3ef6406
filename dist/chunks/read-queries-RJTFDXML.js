import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  array,
  number,
  object,
  string,
  tuple
} from "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";

// src/pages/read-queries.ts
var Payload = object({
  rows: array(object({ keys: tuple([string()]), clicks: number(), impressions: number() })).default([])
});
var most = 5;
var longest = 80;
function readQueries(payload) {
  const rows = [...Payload.parse(payload).rows].sort(
    (a, b) => b.clicks - a.clicks || b.impressions - a.impressions || (a.keys[0] < b.keys[0] ? -1 : 1)
  );
  return rows.map(({ keys: [query] }) => query.replace(/\s+/g, " ").trim()).filter((query) => query !== "" && query.length <= longest).slice(0, most);
}
export {
  readQueries
};
