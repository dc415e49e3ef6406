import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parse
} from "./chunk-G7E33ZKG.js";

// src/formats/link-header.ts
var links = /<([^<>]*)>([^<]*)/g;
var canonical = /;\s*rel\s*=\s*(?:"[^";]*\bcanonical\b|canonical\b)/i;
function canonicalIn(header) {
  for (const [, address = "", parameters = ""] of header.matchAll(links))
    if (canonical.test(parameters)) return address;
  return null;
}

// src/pages/read-page.ts
function readPage(url, answer) {
  if (!answer.ok) return { url, live: "inconclusive", why: answer.why };
  const { status, headers, body, url: finalUrl } = answer;
  if ([401, 403, 408, 425, 429].includes(status) || status >= 500) {
    return { url, live: "inconclusive", status, why: `it answers ${status}` };
  }
  if (status !== 200) return { url, live: "fail", status, why: `it answers ${status}` };
  const type = headers["content-type"] ?? "";
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    return { url, live: "fail", status, why: `it is ${type || "of no type"}, not HTML` };
  }
  const elements = [...elementsOf(parse(body))];
  return {
    url,
    live: "pass",
    status,
    finalUrl,
    canonical: canonicalOf(elements, headers, finalUrl),
    noindex: robotsOf(elements, headers).some((token) => token === "noindex" || token === "none")
  };
}
function canonicalOf(elements, headers, base) {
  const head = elements.find(({ tagName }) => tagName === "head");
  const declared = [...elementsOf(head)].find(
    (element) => element.tagName === "link" && (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/).includes("canonical") && ["hreflang", "lang", "media", "type"].every((name) => attribute(element, name) === void 0)
  );
  const href = (declared && attribute(declared, "href")) ?? canonicalIn(headers.link ?? "");
  if (href === null || !URL.canParse(href, base)) return null;
  return new URL(href, base).href;
}
function robotsOf(elements, headers) {
  const metas = elements.filter((element) => element.tagName === "meta").filter((element) => /^(robots|googlebot)$/i.test(attribute(element, "name") ?? "")).map((element) => attribute(element, "content") ?? "");
  const header = (headers["x-robots-tag"] ?? "").replace(/\bgooglebot:/gi, "");
  return [...metas, header].flatMap((text) => text.toLowerCase().split(",")).map((token) => token.trim());
}
function* elementsOf(root) {
  const open = [...root?.childNodes ?? []].reverse();
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (!("tagName" in node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]);
  }
}
function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export {
  readPage
};
