import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  attribute,
  elementsOf,
  wordsIn
} from "./chunk-D4AT66DJ.js";
import {
  parse
} from "./chunk-2PVTMBSV.js";
import {
  samePage
} from "./chunk-E4WD5ZIU.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/pages/read-links.ts
var kinds = ["nofollow", "sponsored", "ugc"];
function readLinks(answer, addresses) {
  const unclear = { there: "inconclusive" };
  if (!answer.ok) return unclear;
  const { status, headers, body, url } = answer;
  if (status === 404 || status === 410) return { there: "fail" };
  const isPage = /^(text\/html|application\/xhtml\+xml)\b/i.test(headers["content-type"] ?? "");
  if (status !== 200 || !isPage) return unclear;
  const links = [...elementsOf(parse(body))].filter(
    (element) => element.tagName === "a" && attribute(element, "href") !== void 0
  );
  if (links.length === 0) return unclear;
  const ours = links.filter((element) => {
    const href = attribute(element, "href") ?? "";
    if (!URL.canParse(href, url)) return false;
    const to = new URL(href, url).href;
    return addresses.some((address) => samePage(to, address));
  });
  if (ours.length === 0) return { there: "fail" };
  const rels = ours.map((element) => kinds.find((kind) => wordsIn(element, "rel").includes(kind)));
  const rel = rels.includes(void 0) ? void 0 : rels[0];
  return { there: "pass", ...rel !== void 0 && { rel } };
}
export {
  readLinks
};
