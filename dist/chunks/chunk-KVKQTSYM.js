import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parse
} from "./chunk-Z2RFYMLB.js";
import {
  toString
} from "./chunk-S5W4PS6N.js";

// src/markdown/read-lists.ts
function readBullets(markdown) {
  return underHeadings(parse(markdown)).flatMap(
    ({ headings, node }) => node.type === "list" ? bulletsOf(node, headings, []) : []
  );
}
function underHeadings(tree) {
  const open = [];
  const found = [];
  for (const node of tree.children) {
    if (node.type === "heading") {
      open.length = Math.min(open.length, node.depth - 1);
      while (open.length < node.depth - 1) open.push("");
      open.push(toString(node));
    } else {
      found.push({ headings: open.filter((title) => title !== ""), node });
    }
  }
  return found;
}
function bulletsOf(list, headings, parents) {
  return list.children.flatMap((item) => {
    const own = bulletOf(item, headings, parents);
    const label = own.links[0]?.text ?? own.text;
    const nested = item.children.filter((child) => child.type === "list");
    return [own, ...nested.flatMap((child) => bulletsOf(child, headings, [...parents, label]))];
  });
}
function bulletOf(item, headings, parents) {
  const own = item.children.filter((child) => child.type !== "list");
  const nested = item.children.filter((child) => child.type === "list");
  return {
    line: item.position?.start.line ?? 1,
    headings,
    parents,
    links: own.flatMap(linksOf).map((link) => ({ text: toString(link), url: link.url })),
    text: own.map((node) => toString(node)).join(" "),
    quoted: own.flatMap((node) => node.type === "blockquote" ? [toString(node)] : []).join(" "),
    below: nested.flatMap((node) => node.children.map((child) => toString(child))).join("\n")
  };
}
function linksOf(node) {
  if (node.type === "link") return [node];
  return "children" in node ? node.children.flatMap((child) => linksOf(child)) : [];
}

export {
  readBullets
};
