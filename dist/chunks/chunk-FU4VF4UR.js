import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  articleOf
} from "./chunk-PLBSF4TR.js";
import {
  toHtml,
  toMdast
} from "./chunk-3SXHS4Q6.js";
import {
  esm_default,
  position
} from "./chunk-WMLMPORW.js";
import {
  anchor,
  html
} from "./chunk-RCN36ILO.js";
import {
  elementsIn,
  isBlank,
  lineOf,
  make,
  replaceEach,
  textOf,
  wordsOf
} from "./chunk-DCLPZAIP.js";
import {
  toMarkdown
} from "./chunk-S5W4PS6N.js";
import {
  capital,
  sayCount
} from "./chunk-MYKBB3MK.js";

// ../main/node_modules/hast-util-sanitize/lib/schema.js
var aria = ["ariaDescribedBy", "ariaLabel", "ariaLabelledBy"];
var defaultSchema = {
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tfoot: ["table"],
    tr: ["table"]
  },
  attributes: {
    a: [
      ...aria,
      // Note: these 3 are used by GFM footnotes, they do work on all links.
      "dataFootnoteBackref",
      "dataFootnoteRef",
      ["className", "data-footnote-backref"],
      "href"
    ],
    blockquote: ["cite"],
    // Note: this class is not normally allowed by GH, when manually writing
    // `code` as HTML in markdown, they adds it some other way.
    // We can’t do that, so we have to allow it.
    code: [["className", /^language-./]],
    del: ["cite"],
    div: ["itemScope", "itemType"],
    dl: [...aria],
    // Note: this is used by GFM footnotes.
    h2: [["className", "sr-only"]],
    img: [...aria, "longDesc", "src"],
    // Note: `input` is not normally allowed by GH, when manually writing
    // it in markdown, they add it from tasklists some other way.
    // We can’t do that, so we have to allow it.
    input: [
      ["disabled", true],
      ["type", "checkbox"]
    ],
    ins: ["cite"],
    // Note: this class is not normally allowed by GH, when manually writing
    // `li` as HTML in markdown, they adds it some other way.
    // We can’t do that, so we have to allow it.
    li: [["className", "task-list-item"]],
    // Note: this class is not normally allowed by GH, when manually writing
    // `ol` as HTML in markdown, they adds it some other way.
    // We can’t do that, so we have to allow it.
    ol: [...aria, ["className", "contains-task-list"]],
    q: ["cite"],
    section: ["dataFootnotes", ["className", "footnotes"]],
    source: ["srcSet"],
    summary: [...aria],
    table: [...aria],
    // Note: this class is not normally allowed by GH, when manually writing
    // `ol` as HTML in markdown, they adds it some other way.
    // We can’t do that, so we have to allow it.
    ul: [...aria, ["className", "contains-task-list"]],
    "*": [
      "abbr",
      "accept",
      "acceptCharset",
      "accessKey",
      "action",
      "align",
      "alt",
      "axis",
      "border",
      "cellPadding",
      "cellSpacing",
      "char",
      "charOff",
      "charSet",
      "checked",
      "clear",
      "colSpan",
      "color",
      "cols",
      "compact",
      "coords",
      "dateTime",
      "dir",
      // Note: `disabled` is technically allowed on all elements by GH.
      // But it is useless on everything except `input`.
      // Because `input`s are normally not allowed, but we allow them for
      // checkboxes due to tasklists, we allow `disabled` only there.
      "encType",
      "frame",
      "hSpace",
      "headers",
      "height",
      "hrefLang",
      "htmlFor",
      "id",
      "isMap",
      "itemProp",
      "label",
      "lang",
      "maxLength",
      "media",
      "method",
      "multiple",
      "name",
      "noHref",
      "noShade",
      "noWrap",
      "open",
      "prompt",
      "readOnly",
      "rev",
      "rowSpan",
      "rows",
      "rules",
      "scope",
      "selected",
      "shape",
      "size",
      "span",
      "start",
      "summary",
      "tabIndex",
      "title",
      "useMap",
      "vAlign",
      "value",
      "width"
    ]
  },
  clobber: ["ariaDescribedBy", "ariaLabelledBy", "id", "name"],
  clobberPrefix: "user-content-",
  protocols: {
    cite: ["http", "https"],
    href: ["http", "https", "irc", "ircs", "mailto", "xmpp"],
    longDesc: ["http", "https"],
    src: ["http", "https"]
  },
  required: {
    input: { disabled: true, type: "checkbox" }
  },
  strip: ["script"],
  tagNames: [
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    // Note: `input` is not normally allowed by GH, when manually writing
    // it in markdown, they add it from tasklists some other way.
    // We can’t do that, so we have to allow it.
    "input",
    "ins",
    "kbd",
    "li",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "source",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "ul",
    "var"
  ]
};

// ../main/node_modules/hast-util-sanitize/lib/index.js
var own = {}.hasOwnProperty;
function sanitize(node, options) {
  let result = { type: "root", children: [] };
  const state = {
    schema: options ? { ...defaultSchema, ...options } : defaultSchema,
    stack: []
  };
  const replace = transform(state, node);
  if (replace) {
    if (Array.isArray(replace)) {
      if (replace.length === 1) {
        result = replace[0];
      } else {
        result.children = replace;
      }
    } else {
      result = replace;
    }
  }
  return result;
}
function transform(state, node) {
  if (node && typeof node === "object") {
    const unsafe = (
      /** @type {Record<string, Readonly<unknown>>} */
      node
    );
    const type = typeof unsafe.type === "string" ? unsafe.type : "";
    switch (type) {
      case "comment": {
        return comment(state, unsafe);
      }
      case "doctype": {
        return doctype(state, unsafe);
      }
      case "element": {
        return element(state, unsafe);
      }
      case "root": {
        return root(state, unsafe);
      }
      case "text": {
        return text(state, unsafe);
      }
      default:
    }
  }
}
function comment(state, unsafe) {
  if (state.schema.allowComments) {
    const result = typeof unsafe.value === "string" ? unsafe.value : "";
    const index = result.indexOf("-->");
    const value = index < 0 ? result : result.slice(0, index);
    const node = { type: "comment", value };
    patch(node, unsafe);
    return node;
  }
}
function doctype(state, unsafe) {
  if (state.schema.allowDoctypes) {
    const node = { type: "doctype" };
    patch(node, unsafe);
    return node;
  }
}
function element(state, unsafe) {
  const name = typeof unsafe.tagName === "string" ? unsafe.tagName : "";
  state.stack.push(name);
  const content = (
    /** @type {Array<ElementContent>} */
    children(state, unsafe.children)
  );
  const properties_ = properties(state, unsafe.properties);
  state.stack.pop();
  let safeElement = false;
  if (name && name !== "*" && (!state.schema.tagNames || state.schema.tagNames.includes(name))) {
    safeElement = true;
    if (state.schema.ancestors && own.call(state.schema.ancestors, name)) {
      const ancestors = state.schema.ancestors[name];
      let index = -1;
      safeElement = false;
      while (++index < ancestors.length) {
        if (state.stack.includes(ancestors[index])) {
          safeElement = true;
        }
      }
    }
  }
  if (!safeElement) {
    return state.schema.strip && !state.schema.strip.includes(name) ? content : void 0;
  }
  const node = {
    type: "element",
    tagName: name,
    properties: properties_,
    children: content
  };
  patch(node, unsafe);
  return node;
}
function root(state, unsafe) {
  const content = (
    /** @type {Array<RootContent>} */
    children(state, unsafe.children)
  );
  const node = { type: "root", children: content };
  patch(node, unsafe);
  return node;
}
function text(_, unsafe) {
  const value = typeof unsafe.value === "string" ? unsafe.value : "";
  const node = { type: "text", value };
  patch(node, unsafe);
  return node;
}
function children(state, children2) {
  const results = [];
  if (Array.isArray(children2)) {
    const childrenUnknown = (
      /** @type {Array<Readonly<unknown>>} */
      children2
    );
    let index = -1;
    while (++index < childrenUnknown.length) {
      const value = transform(state, childrenUnknown[index]);
      if (value) {
        if (Array.isArray(value)) {
          results.push(...value);
        } else {
          results.push(value);
        }
      }
    }
  }
  return results;
}
function properties(state, properties2) {
  const tagName = state.stack[state.stack.length - 1];
  const attributes = state.schema.attributes;
  const required = state.schema.required;
  const specific = attributes && own.call(attributes, tagName) ? attributes[tagName] : void 0;
  const defaults = attributes && own.call(attributes, "*") ? attributes["*"] : void 0;
  const properties_ = (
    /** @type {Readonly<Record<string, Readonly<unknown>>>} */
    properties2 && typeof properties2 === "object" ? properties2 : {}
  );
  const result = {};
  let key;
  for (key in properties_) {
    if (own.call(properties_, key)) {
      const unsafe = properties_[key];
      let safe = propertyValue(
        state,
        findDefinition(specific, key),
        key,
        unsafe
      );
      if (safe === null || safe === void 0) {
        safe = propertyValue(state, findDefinition(defaults, key), key, unsafe);
      }
      if (safe !== null && safe !== void 0) {
        result[key] = safe;
      }
    }
  }
  if (required && own.call(required, tagName)) {
    const properties3 = required[tagName];
    for (key in properties3) {
      if (own.call(properties3, key) && !own.call(result, key)) {
        result[key] = properties3[key];
      }
    }
  }
  return result;
}
function propertyValue(state, definition, key, value) {
  return definition ? Array.isArray(value) ? propertyValueMany(state, definition, key, value) : propertyValuePrimitive(state, definition, key, value) : void 0;
}
function propertyValueMany(state, definition, key, values) {
  let index = -1;
  const result = [];
  while (++index < values.length) {
    const value = propertyValuePrimitive(state, definition, key, values[index]);
    if (typeof value === "number" || typeof value === "string") {
      result.push(value);
    }
  }
  return result;
}
function propertyValuePrimitive(state, definition, key, value) {
  if (typeof value !== "boolean" && typeof value !== "number" && typeof value !== "string") {
    return;
  }
  if (!safeProtocol(state, key, value)) {
    return;
  }
  if (typeof definition === "object" && definition.length > 1) {
    let ok = false;
    let index = 0;
    while (++index < definition.length) {
      const allowed = definition[index];
      if (allowed && typeof allowed === "object" && "flags" in allowed) {
        if (allowed.test(String(value))) {
          ok = true;
          break;
        }
      } else if (allowed === value) {
        ok = true;
        break;
      }
    }
    if (!ok) return;
  }
  return state.schema.clobber && state.schema.clobberPrefix && state.schema.clobber.includes(key) ? state.schema.clobberPrefix + value : value;
}
function safeProtocol(state, key, value) {
  const protocols = state.schema.protocols && own.call(state.schema.protocols, key) ? state.schema.protocols[key] : void 0;
  if (!protocols || protocols.length === 0) {
    return true;
  }
  const url = String(value);
  const colon = url.indexOf(":");
  const questionMark = url.indexOf("?");
  const numberSign = url.indexOf("#");
  const slash = url.indexOf("/");
  if (colon < 0 || // If the first colon is after a `?`, `#`, or `/`, it’s not a protocol.
  slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign) {
    return true;
  }
  let index = -1;
  while (++index < protocols.length) {
    const protocol = protocols[index];
    if (colon === protocol.length && url.slice(0, protocol.length) === protocol) {
      return true;
    }
  }
  return false;
}
function patch(node, unsafe) {
  const cleanPosition = position(
    // @ts-expect-error: looks like a node.
    unsafe
  );
  if (unsafe.data) {
    node.data = esm_default(unsafe.data);
  }
  if (cleanPosition) node.position = cleanPosition;
}
function findDefinition(definitions, key) {
  let dataDefault;
  let index = -1;
  if (definitions) {
    while (++index < definitions.length) {
      const entry = definitions[index];
      const name = typeof entry === "string" ? entry : entry[0];
      if (name === key) {
        return entry;
      }
      if (name === "data*") dataDefault = entry;
    }
  }
  if (key.length > 4 && key.slice(0, 4).toLowerCase() === "data") {
    return dataDefault;
  }
}

// src/platforms/medium/story/live-blocks.ts
var frames = /* @__PURE__ */ new Set(["article", "body", "center", "div", "header", "main", "section", "span"]);
var around = /* @__PURE__ */ new Set(["aside", "footer", "form", "nav", "script", "style", "noscript"]);
function liveBlocks(html2) {
  const article = articleOf(html2);
  const blocks = article === null ? [] : unframed(article);
  return blocks.length === 0 ? null : blocks;
}
function unframed(node) {
  if (node.type !== "element" || around.has(node.tagName)) return [];
  const hasText = node.children.some((child) => child.type === "text" && !isBlank(child));
  if (!frames.has(node.tagName) || hasText) return [node];
  return node.children.flatMap(unframed);
}
function placeBeside(blocks, rows) {
  const letters = rows.map(({ words }) => lettersOf(words));
  let at = 0;
  return blocks.map((block) => {
    const own2 = lettersOf(wordsOf(block));
    const file = fileIn(block);
    const next = rows.findIndex((row, i) => {
      if (i < at) return false;
      if (own2 === "") return file !== "" && row.source.includes(file);
      return letters[i] !== "" && (letters[i].includes(own2) || own2.includes(letters[i]));
    });
    if (next !== -1) at = next;
    return at;
  });
}
function fileIn(block) {
  const src = block.tagName === "img" ? textOf(block, "src") : "";
  if (src !== "") return src.split(/[?#]/)[0].split("/").at(-1);
  for (const child of block.children) {
    const file = child.type === "element" ? fileIn(child) : "";
    if (file !== "") return file;
  }
  return "";
}
function lettersOf(text2) {
  return text2.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// src/platforms/medium/copy/write-copy.ts
function storyOf({ title, subtitle }, blocks) {
  const head = [make("h1", title), ...subtitle === "" ? [] : [make("h2", subtitle)]];
  const children2 = [...head, ...blocks].flatMap((block) => [
    block,
    { type: "text", value: "\n" }
  ]);
  return { type: "root", children: children2 };
}
function asHtml(tree) {
  return toHtml(tree, {
    closeSelfClosing: false,
    characterReferences: { useNamedReferences: true }
  });
}
function asMarkdown(tree) {
  const flat = tree.children.flatMap((block) => {
    if (block.type !== "element" || block.tagName !== "figure") return [block];
    return block.children.flatMap(
      (part) => part.type !== "element" ? [] : [
        part.tagName === "figcaption" ? make("p", [make("em", part.children)]) : make("p", [part])
      ]
    );
  });
  return toMarkdown(toMdast({ type: "root", children: flat }), {
    bullet: "-",
    emphasis: "*",
    fences: true,
    rule: "-"
  });
}

// src/platforms/medium/copy/preview-page.ts
function previewPage(post, handOff, copy, live = null, others = true) {
  const rows = besideLive(rowsOf(post, copy), live);
  const byHand = copy.altered.filter(({ todo }) => todo !== void 0);
  const { html: page } = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${handOff.title} · copy for Medium</title>
<style>${{ html: style }}</style>
<a class="skip" href="#rows">To the copy</a>
<header>
<h1>${handOff.title}</h1>
<p>${sayChanges(copy.altered, byHand)}</p>
${steps(handOff)}${others ? otherFiles : ""}
${list("To do by hand", byHand, true)}
${list("All changes", copy.altered, false)}
</header>
<main id="rows" tabindex="-1">
<div class="row head"><h2>${post.path}</h2><h2>${live === null ? "On your page, roughly" : "On your page"}</h2><h2>On Medium</h2></div>
${rows.map((row, i) => renderRow(row, nextChange(rows, i)))}
</main>
</html>
`;
  return page;
}
function sayChanges(altered, byHand) {
  const hand = byHand.length === 0 ? "None needs a hand." : `${capital(sayCount(byHand.length, "place"))} to finish by hand.`;
  return `${capital(sayCount(altered.length, "change"))} from the post to its copy. ${hand}`;
}
function steps({ importAt, url, subtitle, tags, cover, keep }) {
  const fields = [
    ...subtitle === "" ? [] : [html`<li>Subtitle: ${subtitle}</li>`],
    ...tags.length === 0 ? [] : [html`<li>Tags: ${tags.join(", ")}</li>`],
    ...cover === void 0 ? [] : [html`<li>Cover: ${cover}</li>`],
    ...keep.map(({ text: text2, url: url2 }) => html`<li>Own link that stays: “${text2}”, ${url2}</li>`)
  ];
  const address = url === null ? html`not known yet` : html`<code>${url}</code>`;
  return html`<ol>
<li>The import comes first: ${anchor(importAt, importAt)} with ${address}. It sets the canonical link.</li>
<li>Where it fails, open <a href="story.html">story.html</a>, select all, copy, and paste it into a new story.</li>
<li>A paste brings no pictures: upload each where it stands.</li>
<li>In <em>Story settings → Advanced settings</em> the canonical link must read ${address}.</li>
</ol>
<ul>${fields}</ul>`;
}
var otherFiles = html`
<p>The same as markdown: <a href="story.md">story.md</a>. The changes for programs: <a href="changes.json">changes.json</a>.</p>`;
function list(title, altered, isOpen) {
  if (altered.length === 0) return html``;
  const items = altered.map(
    ({ line, now, todo, was }) => html`<li><a href="#line-${line}">Line ${line}</a>: ${now}. ${todo === void 0 ? "" : `${todo}.`} <code>${was}</code></li>`
  );
  return html`<details${isOpen ? { html: " open" } : ""}><summary>${title}: ${altered.length}</summary><ul>${items}</ul></details>`;
}
function rowsOf(post, { page, blocks, altered }) {
  const source = post.body.split(/\r?\n/);
  const tops = page.children.filter((child) => child.type === "element");
  const starts = [.../* @__PURE__ */ new Set([post.bodyLine, ...tops.map(lineOf)])].sort((a, b) => a - b);
  return starts.map((from, i) => {
    const isHere = (line) => (line >= from || i === 0) && (starts[i + 1] === void 0 || line < starts[i + 1]);
    const to = starts[i + 1] ?? post.bodyLine + source.length;
    return {
      from,
      source: source.slice(from - post.bodyLine, to - post.bodyLine).join("\n").trimEnd(),
      page: tops.filter((top) => isHere(lineOf(top))),
      copy: blocks.filter((block) => isHere(lineOf(block))),
      altered: altered.filter(({ line }) => isHere(line))
    };
  });
}
function besideLive(rows, live) {
  if (live === null) return rows;
  const words = rows.map(({ page, source }) => ({ words: page.map(wordsOf).join(" "), source }));
  const places = placeBeside(live, words);
  return rows.map((row, i) => ({ ...row, page: live.filter((_, at) => places[at] === i) }));
}
function nextChange(rows, at) {
  return rows.slice(at + 1).find(({ altered }) => altered.length > 0)?.altered[0]?.line ?? null;
}
function renderRow({ from, source, page, copy, altered }, next) {
  if (source === "" && page.length === 0 && copy.length === 0) return html``;
  const lines = [...new Set(altered.map(({ line }) => line))];
  const spots = lines.map((line) => html`<a id="line-${line}"></a>`);
  const notes = altered.map(
    ({ line, now, todo }) => html`<li${todo === void 0 ? "" : { html: ' class="hand"' }}>Line ${line}: ${now}.${todo === void 0 ? "" : html` <strong>${todo}.</strong>`}</li>`
  );
  const on = next === null || altered.length === 0 ? html`` : html`<p><a href="#line-${next}">Next change</a></p>`;
  return html`<section class="row${altered.length > 0 ? " changed" : ""}">${spots}
<pre tabindex="0"><span class="line">${from}</span>${source}</pre>
<div>${shown(page)}</div>
<div>${shown(copy)}${notes.length === 0 ? "" : html`<ul class="notes">${notes}</ul>`}${on}</div>
</section>
`;
}
function shown(blocks) {
  const tree = sanitize({ type: "root", children: [...blocks] }, defaultSchema);
  replaceEach(tree, (element2) => {
    if (element2.tagName !== "img") return null;
    const words = [textOf(element2, "alt"), textOf(element2, "src")].filter(Boolean).join(": ");
    return [make("span", `Picture ${words}`, { className: ["picture"] })];
  });
  for (const element2 of elementsIn(tree))
    if (element2.tagName === "pre" || element2.tagName === "table") element2.properties.tabIndex = 0;
  return { html: asHtml(tree) };
}
var style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 18%, transparent); background: Canvas; color: CanvasText }
body { margin: 0 }
header, main { padding: 1rem; max-width: 100rem; margin: 0 auto }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; background: Canvas; padding: .5rem }
.row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem; border-top: 1px solid var(--line); padding: .5rem 0; scroll-margin-top: 3rem }
.row > a { position: absolute }
.head { position: sticky; top: 0; background: Canvas }
.head h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
.changed { background: color-mix(in srgb, Highlight 7%, transparent) }
.row > div, .row > pre { overflow-wrap: anywhere; min-width: 0 }
.row > pre { white-space: pre-wrap; font-size: .85rem; margin: 0 }
.row > pre { position: relative; padding-left: 3rem }
.line { position: absolute; left: 0; opacity: .75 }
.row h1 { font-size: 1.4rem }
.row h2, .row h3, .row h4 { font-size: 1.15rem }
div pre { overflow-x: auto; background: color-mix(in srgb, currentColor 6%, transparent); padding: .75rem; font-size: .85rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left }
.picture { display: block; border: 1px dashed; padding: .5rem; font-size: .85rem }
.notes { border-left: 3px solid Highlight; padding-left: 1.2rem; margin-left: 0; font-size: .9rem }
.notes strong { font-weight: 600 }
summary { cursor: pointer }
code { overflow-wrap: anywhere }
@media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); gap: .5rem } .head { display: none } .row > div::before { content: 'On your page'; font-size: .85rem; opacity: .75 } .row > div + div::before { content: 'On Medium' } }
`;

// src/platforms/medium/copy/copy-files.ts
function copyFiles(post, handOff, copy, live = null) {
  const story = storyOf(handOff, copy.blocks);
  const json = changesOf(post, handOff, copy, story);
  return [
    { path: "index.html", text: previewPage(post, handOff, copy, live) },
    { path: "story.html", text: storyPage(handOff.title, story) },
    { path: "story.md", text: asMarkdown(story) },
    { path: "changes.json", text: `${JSON.stringify(json, null, 2)}
` },
    { path: "changes.txt", text: sayChanges2(json) }
  ];
}
function copyPages(post, handOff, copy) {
  const story = storyOf(handOff, copy.blocks);
  return [
    { path: "index.html", text: previewPage(post, handOff, copy, null, false) },
    { path: "story.html", text: storyPage(handOff.title, story) }
  ];
}
function changesOf(post, handOff, { altered }, story) {
  const { url, title, subtitle, tags, cover, keep, unlink } = handOff;
  const images = [...elementsIn(story)].filter(({ tagName }) => tagName === "img");
  return {
    version: 1,
    post: post.path,
    canonical: url,
    ...{ title, subtitle, tags },
    ...cover !== void 0 && { cover },
    ownLinks: { kept: keep.map(ownLink), unlinked: unlink.map(ownLink) },
    images: images.map((image) => ({ src: textOf(image, "src"), alt: textOf(image, "alt") })),
    changes: altered
  };
}
var ownLink = ({ line, text: text2, url }) => ({ line, text: text2, url });
function storyPage(title, story) {
  const { html: page } = html`<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
${{ html: asHtml(story) }}`;
  return page;
}
function sayChanges2({ post, changes }) {
  const told = changes.map(({ line, was, now, todo }) => {
    const rest = todo === void 0 ? "" : ` ${todo}.`;
    return `${post}:${line}  ${was}
  ${now}.${rest}
`;
  });
  return told.length === 0 ? "Nothing in the copy differs from the post.\n" : told.join("\n");
}

export {
  liveBlocks,
  copyFiles,
  copyPages,
  sayChanges2 as sayChanges
};
