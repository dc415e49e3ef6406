import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  mendedTree
} from "./chunk-DUZLN7GE.js";
import {
  makeWhole,
  markLink,
  wholeAddress
} from "./chunk-ENUK5JJ5.js";
import {
  elementsIn,
  lineOf,
  placedBlocks,
  replaceEach,
  textOf
} from "./chunk-DCLPZAIP.js";

// src/platforms/medium/copy/say-formatting.ts
var instead = {
  del: "Struck-out text stands as plain text",
  s: "Struck-out text stands as plain text",
  strike: "Struck-out text stands as plain text",
  ins: "Inserted text stands as plain text",
  mark: "Marked text stands as plain text",
  u: "Underlined text stands as plain text",
  kbd: "Keys stand as code",
  small: "Small print stands as plain text"
};
function sayFormatting(tree, tell) {
  for (const element of elementsIn(tree)) {
    const title = textOf(element, "title");
    if (element.tagName === "img" && title !== "" && title !== textOf(element, "alt"))
      tell(lineOf(element), "Its title stands below it as a caption");
    const now = instead[element.tagName];
    if (now === void 0) continue;
    const struck = now.startsWith("Struck");
    tell(
      lineOf(element),
      now,
      struck ? "Say in words what no longer holds, or delete it" : void 0
    );
  }
}

// src/platforms/medium/copy/make-copy.ts
function makeCopy(subject, handOff, losses, settings = {}) {
  const { tree, page, as, all } = mendedTree(subject, losses);
  sortLinks(tree, subject, handOff, settings, as("own-link"));
  unlinkCode(tree, as("formatting"));
  makeWhole(tree, as("address"), subject);
  if (settings.utm === true) markLinks(tree, subject, handOff, as("own-link"));
  sayFormatting(tree, as("formatting"));
  return { blocks: placedBlocks(tree), altered: all(), page };
}
function unlinkCode(tree, tell) {
  for (const block of [...elementsIn(tree)].filter(({ tagName }) => tagName === "pre"))
    replaceEach(block, (element) => {
      const href = textOf(element, "href");
      if (element.tagName !== "a" || href === "") return null;
      tell(lineOf(element), `Unlinked: a code block has no links; it led to ${href}`);
      return element.children;
    });
}
function sortLinks(tree, subject, { unlink }, { keepLinks = false }, tell) {
  if (keepLinks) return;
  const spots = new Set(unlink.map(({ url, line }) => `${line} ${decoded(url)}`));
  replaceEach(tree, (element) => {
    const href = textOf(element, "href");
    if (element.tagName !== "a" || !spots.has(`${lineOf(element)} ${decoded(href)}`)) return null;
    tell(lineOf(element), `Unlinked: it led to ${wholeAddress(href, subject) ?? href}`);
    return element.children;
  });
}
function decoded(url) {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
function markLinks(tree, subject, { keep }, tell) {
  const kept = keep.map(({ url }) => wholeAddress(url, subject));
  for (const element of elementsIn(tree)) {
    const href = textOf(element, "href");
    if (element.tagName !== "a" || !kept.includes(href)) continue;
    const marked = markLink(href);
    if (marked === null) continue;
    element.properties.href = marked;
    tell(lineOf(element), `Became ${marked}`);
  }
}

export {
  makeCopy
};
