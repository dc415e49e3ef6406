import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  samePage
} from "./chunk-45AYAZWN.js";
import {
  parse
} from "./chunk-G7E33ZKG.js";
import "./chunk-HOCJEFBW.js";
import "./chunk-UDFUGCBQ.js";

// src/pages/elements.ts
function* elementsOf(root) {
  for (const node of nodesOf(root, () => true)) if (isElement(node)) yield node;
}
function* nodesOf(root, enter) {
  const open = [...root?.childNodes ?? []].reverse();
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    yield node;
    if (!isElement(node) || !enter(node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]);
  }
}
function isElement(node) {
  return "tagName" in node;
}
function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
function wordsIn(element, name) {
  return (attribute(element, name) ?? "").toLowerCase().split(/\s+/);
}

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
