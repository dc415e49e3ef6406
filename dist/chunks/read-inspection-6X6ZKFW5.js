import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  dayOf
} from "./chunk-JPLPZ4JR.js";
import {
  object,
  string
} from "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";

// src/pages/read-inspection.ts
var Payload = object({
  inspectionResult: object({
    inspectionResultLink: string().optional(),
    indexStatusResult: object({
      verdict: string(),
      robotsTxtState: string().optional(),
      indexingState: string().optional(),
      pageFetchState: string().optional(),
      lastCrawlTime: string().optional(),
      googleCanonical: string().optional()
    })
  })
});
var verdicts = { PASS: "pass", FAIL: "fail" };
var obstacles = {
  DISALLOWED: "robots.txt keeps it out",
  BLOCKED_BY_ROBOTS_TXT: "robots.txt keeps it out",
  BLOCKED_ROBOTS_TXT: "robots.txt keeps it out",
  BLOCKED_BY_META_TAG: "its robots meta tag says noindex",
  BLOCKED_BY_HTTP_HEADER: "its X-Robots-Tag header says noindex",
  SOFT_404: "it looks like an error page to Google",
  NOT_FOUND: "Google was told 404",
  ACCESS_DENIED: "Google was told 401",
  ACCESS_FORBIDDEN: "Google was told 403",
  BLOCKED_4XX: "Google was told that it cannot have it",
  SERVER_ERROR: "the server failed when Google asked",
  REDIRECT_ERROR: "its redirects lead nowhere"
};
function readInspection(payload) {
  const { inspectionResultLink, indexStatusResult } = Payload.parse(payload).inspectionResult;
  const { verdict, robotsTxtState, indexingState, pageFetchState, lastCrawlTime, googleCanonical } = indexStatusResult;
  const states = [robotsTxtState, indexingState, pageFetchState];
  const [obstacle = null] = states.flatMap((state) => obstacles[state ?? ""] ?? []);
  return {
    verdict: verdicts[verdict] ?? "inconclusive",
    googleCanonical: googleCanonical ?? null,
    obstacle,
    crawled: dayOf(lastCrawlTime),
    link: inspectionResultLink ?? null
  };
}
export {
  readInspection
};
