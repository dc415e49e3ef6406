import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sayChanges
} from "./chunk-2HZLB74E.js";
import {
  openPost
} from "./chunk-KFRFCQTI.js";
import {
  makeWhole,
  mendedTree,
  wholeAddress
} from "./chunk-VXZ5HF7W.js";
import {
  toHtml,
  toMdast
} from "./chunk-RAVS7G72.js";
import "./chunk-YVAO6UFF.js";
import "./chunk-NBJOYIGZ.js";
import {
  openFolder
} from "./chunk-7CLVINHA.js";
import {
  print,
  printJson
} from "./chunk-AK66BI3U.js";
import "./chunk-RCN36ILO.js";
import "./chunk-3HMMKXY2.js";
import {
  label
} from "./chunk-JFUJMES4.js";
import {
  noTopics,
  subtitleOf
} from "./chunk-2CSAQZSI.js";
import "./chunk-2BDN2HNE.js";
import "./chunk-UJSJ227O.js";
import "./chunk-2XG6FU3W.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-T53HCFAD.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-S7GF25XU.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-NNALMARA.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  harmless
} from "./chunk-BDSN5WBC.js";
import "./chunk-AM3UFIQC.js";
import "./chunk-LJJPUXDW.js";
import {
  losses
} from "./chunk-CBZOUE7Y.js";
import "./chunk-BMR3H7NF.js";
import {
  lineOf,
  replaceEach,
  textOf
} from "./chunk-DCLPZAIP.js";
import "./chunk-P7SWUDK7.js";
import {
  tooComplex
} from "./chunk-XJX2IB6Q.js";
import {
  capital,
  sayCount,
  shorten
} from "./chunk-MYKBB3MK.js";
import {
  gfmToMarkdown
} from "./chunk-RTEXQXK2.js";
import {
  toMarkdown
} from "./chunk-G5LODOXR.js";
import "./chunk-GXAVQGZC.js";
import "./chunk-POZPNOXV.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/export-devto.ts
import { join } from "node:path";

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

// src/commands/export-devto.ts
async function exportDevto(path, options) {
  const { subject } = await openPost(path, options.dir);
  const { post } = subject;
  const draft = draftFor(subject);
  if ("why" in draft)
    throw new UserError("post", `${post.path} makes no article for DEV: ${draft.why}.`);
  const { article, altered } = draft;
  const folder = openFolder(options.out, label);
  const files = [
    { path: "article.json", text: `${JSON.stringify({ article }, null, 2)}
` },
    { path: "article.md", text: article.body_markdown },
    { path: "changes.txt", text: sayChanges({ post: post.path, changes: altered }) }
  ];
  for (const file of files) folder.write({ do: "write-file", ...file });
  const byHand = altered.filter(({ todo }) => todo !== void 0).length;
  if (options.format === "json")
    printJson({ version: 1, post: post.path, article, changes: altered });
  else if (options.quiet !== true)
    print(
      harmless(
        [
          `${capital(sayCount(altered.length, "change"))} from the post to its article, ${byHand === 0 ? "none" : sayCount(byHand, "place")} to finish by hand: see ${join(options.out, "changes.txt")}.`,
          `Paste ${join(options.out, "article.md")} into a new post on DEV. Its canonical address must read ${article.canonical_url}`
        ].join("\n")
      )
    );
  return 0;
}
export {
  exportDevto
};
