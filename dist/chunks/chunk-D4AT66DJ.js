import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultTreeAdapter
} from "./chunk-2PVTMBSV.js";

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
function isText(node) {
  return defaultTreeAdapter.isTextNode(node);
}
function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
function wordsIn(element, name) {
  return (attribute(element, name) ?? "").toLowerCase().split(/\s+/);
}
function textOf(root) {
  return [...nodesOf(root, () => true)].map((node) => isText(node) ? node.value : "").join("");
}
function codeIn(pre) {
  return [...nodesOf(pre, () => true)].map((node) => isText(node) ? node.value : isElement(node) && node.tagName === "br" ? "\n" : "").join("");
}

export {
  elementsOf,
  nodesOf,
  isElement,
  isText,
  attribute,
  wordsIn,
  textOf,
  codeIn
};
