import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseFragment
} from "./chunk-2PVTMBSV.js";

// src/formats/title-in-html.ts
function titleInHtml(title) {
  return /[<&]/.test(title) ? textOf(parseFragment(title)) : title;
}
function textOf(root) {
  let text = "";
  const open = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if ("value" in node) text += node.value;
    else if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]);
  }
  return text;
}

export {
  titleInHtml
};
