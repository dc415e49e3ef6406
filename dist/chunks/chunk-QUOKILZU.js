import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  toHtml,
  toMdast
} from "./chunk-3SXHS4Q6.js";
import {
  mendedTree
} from "./chunk-DUZLN7GE.js";
import {
  noTopics,
  subtitleOf
} from "./chunk-JEV5CMMY.js";
import {
  makeWhole,
  wholeAddress
} from "./chunk-ENUK5JJ5.js";
import {
  losses
} from "./chunk-TGIM33H2.js";
import {
  lineOf,
  replaceEach,
  textOf
} from "./chunk-DCLPZAIP.js";
import {
  tooComplex
} from "./chunk-Z2RFYMLB.js";
import {
  gfmToMarkdown
} from "./chunk-JT4XMB26.js";
import {
  toMarkdown
} from "./chunk-S5W4PS6N.js";
import {
  shorten
} from "./chunk-MYKBB3MK.js";

// src/platforms/devto/escape-liquid.ts
var liquid = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}|(\{%-?\s*(?:end)?raw\s*-?%\})|(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{[{%])/g;
function escapeLiquid(tree) {
  visit(tree);
}
function visit(node) {
  if (node.type === "link" || node.type === "image" || node.type === "definition") {
    node.url = node.url.replace(/[{}]/g, (brace) => encodeURIComponent(brace));
    if (node.title != null) node.title = apart(node.title);
    if ("alt" in node && node.alt != null) node.alt = apart(node.alt);
  }
  if (!("children" in node)) return;
  const children = [];
  for (const child of node.children) {
    visit(child);
    if (child.type === "paragraph" && isEmpty(child)) continue;
    children.push(...child.type === "text" ? shown(child.value) : [child]);
  }
  node.children = children;
}
var isEmpty = (node) => "children" in node && node.children.length === 0;
var apart = (text) => text.replace(/\{(?=[{%])/g, "{ ");
function shown(text) {
  const made = [];
  let done = 0;
  const add = (value) => value !== "" && made.push({ type: "text", value });
  for (const match of text.matchAll(liquid)) {
    const [whole, framed, mark, own] = match;
    add(text.slice(done, match.index));
    if (mark === void 0)
      made.push(html("{% raw %}"), { type: "text", value: framed ?? own }, html("{% endraw %}"));
    done = match.index + whole.length;
  }
  add(text.slice(done));
  return made;
}
var html = (value) => ({ type: "html", value });

// src/platforms/devto/body.ts
var unknown = /* @__PURE__ */ new Set([
  ...["admonition", "definition-list", "details", "diagram", "duplicate-title", "embed"],
  ...["footnote", "fragment-link", "math", "mdx-component", "raw-html", "shortcode"]
]);
var mended = losses.filter(({ id }) => unknown.has(id));
var keepHtml = (_, element) => ({ type: "html", value: toHtml(element) });
var kept = ["kbd", "sub", "sup", "mark", "abbr"];
function bodyFor(subject) {
  const { tree, as, all } = mendedTree(subject, mended);
  makeWhole(tree, as("address"), subject);
  dropData(tree, as("image-format"));
  dropEmptyLinks(tree);
  const handlers = Object.fromEntries(kept.map((name) => [name, keepHtml]));
  const made = toMdast(tree, {
    handlers,
    nodeHandlers: { comment: () => void 0 },
    document: true
  });
  escapeLiquid(made);
  const markdown = toMarkdown(made, {
    ...{ bullet: "-", emphasis: "*", fences: true, extensions: [gfmToMarkdown()] },
    // Three dashes at the beginning would be read as frontmatter, and `^` raises what follows.
    rule: "*",
    unsafe: [{ character: "^", inConstruct: "phrasing" }]
  });
  return { markdown, altered: all() };
}
function dropData(tree, tell) {
  replaceEach(tree, (element) => {
    if (element.tagName !== "img" || !/^data:/i.test(textOf(element, "src"))) return null;
    tell(lineOf(element), "Left out: a picture written in its address", "Upload it on DEV");
    return [];
  });
}
function dropEmptyLinks(tree) {
  replaceEach(
    tree,
    (element) => element.tagName === "a" && element.children.length === 0 ? [] : null
  );
}

// src/platforms/devto/tags.ts
var limits = { tags: 4, tag: 30 };
var spelled = {
  ".net": "dotnet",
  "c#": "csharp",
  "c++": "cpp",
  "f#": "fsharp"
};
function tagsFor(tags) {
  const bare = tags.map((tag) => tag.trim().toLowerCase()).map((tag) => (spelled[tag] ?? tag).replace(/[^\p{L}\p{N}]/gu, "")).filter((tag) => tag !== "" && tag.length <= limits.tag && !noTopics.has(tag));
  return [...new Set(bare)].slice(0, limits.tags);
}

// src/platforms/devto/draft.ts
var longestTitle = 128;
var longestBody = 800 * 1024;
function draftFor(subject) {
  const { post, address } = subject;
  if (address.url === null)
    return { why: `its address is not known: ${address.why ?? "no site address"}` };
  const complex = tooComplex(post.body);
  if (complex !== null) return { why: `its text cannot be read: ${complex.why}` };
  const { markdown, altered } = bodyFor(subject);
  if (markdown.trim() === "") return { why: "its text is empty" };
  const bytes = new TextEncoder().encode(markdown).length;
  if (bytes > longestBody)
    return {
      why: `its text has ${Math.ceil(bytes / 1024)} KB, and DEV takes ${longestBody / 1024}`
    };
  const description = subtitleOf(post);
  const cover = post.cover === void 0 ? null : wholeAddress(post.cover, subject);
  return {
    article: {
      title: shorten(post.title.replace(/\s+/g, " ").trim(), longestTitle),
      body_markdown: markdown,
      published: false,
      canonical_url: address.url,
      tags: tagsFor(post.tags),
      ...description !== "" && { description },
      ...cover !== null && /^https?:/i.test(cover) && { main_image: cover }
    },
    altered
  };
}

export {
  draftFor
};
