import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/platforms/medium/copy/html-tree.ts
function* elementsIn(node) {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    yield child;
    yield* elementsIn(child);
  }
}
function replaceEach(node, put) {
  const children = [];
  for (const child of node.children) {
    if (child.type !== "element") children.push(child);
    else {
      replaceEach(child, put);
      children.push(...placed(put(child) ?? [child], child));
    }
  }
  node.children = children;
}
function replaceOutermost(node, put) {
  const children = [];
  for (const child of node.children) {
    const made = child.type === "element" ? put(child) : null;
    if (made === null && child.type === "element") replaceOutermost(child, put);
    if (child.type !== "element") children.push(child);
    else children.push(...placed(made ?? [child], child));
  }
  node.children = children;
}
function placed(nodes, { position }) {
  if (position === void 0) return [...nodes];
  return nodes.map((node) => {
    if (node.type !== "element" || node.position !== void 0) return node;
    return { ...node, position, children: placed(node.children, { ...node, position }) };
  });
}
function wordsOf(node) {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type === "element" && node.tagName === "br") return "\n";
  return node.children.map(wordsOf).join("");
}
function isBlank(node) {
  return node.type === "comment" || node.type === "text" && node.value.trim() === "";
}
function lineOf({ position }) {
  return position?.start.line ?? 1;
}
function make(tagName, children, properties = {}) {
  const inside = typeof children === "string" ? [{ type: "text", value: children }] : [...children];
  return { type: "element", tagName, properties, children: inside };
}
function textOf({ properties }, name) {
  const value = properties[name];
  return Array.isArray(value) ? value.join(" ") : value == null ? "" : String(value);
}
function marked(words) {
  return make("p", [make("em", `[${words}]`)]);
}

// src/platforms/medium/copy/inline-runs.ts
var inlineNames = {
  ...{ strong: "strong", b: "strong", em: "em", i: "em", cite: "em", dfn: "em", var: "em" },
  ...{ code: "code", kbd: "code", samp: "code", tt: "code" }
};
var silent = /* @__PURE__ */ new Set([
  "head",
  "link",
  "meta",
  "script",
  "source",
  "style",
  "template",
  "title"
]);
function link(children, { properties, position }) {
  const { href } = properties;
  if (typeof href !== "string" || href === "") return [...children];
  return [{ ...make("a", children, { href }), ...position !== void 0 && { position } }];
}
function linkPicture(picture2, anchor) {
  const [image, ...rest] = picture2.children;
  if (image?.type !== "element" || image.tagName !== "img") return picture2;
  return make("figure", [...link([image], anchor), ...rest]);
}
var isPicture = (run) => "tagName" in run;
function runsOf(nodes) {
  const runs = [];
  let words = [];
  const flush = () => {
    const trimmed = trim(words);
    if (trimmed.length > 0) runs.push(trimmed);
    words = [];
  };
  for (const part of nodes.flatMap(partsOf)) {
    if (part.type === "element" && part.tagName === "figure") {
      flush();
      runs.push(part);
    } else words.push(part);
  }
  flush();
  return runs;
}
function partsOf(node) {
  if (node.type === "text") return [{ type: "text", value: node.value.replace(/\s+/g, " ") }];
  if (node.type !== "element" || silent.has(node.tagName)) return [];
  const { tagName, children } = node;
  if (tagName === "br") return [make("br", [])];
  if (tagName === "img") return picture(node);
  if (tagName === "wbr") return [];
  const within = children.flatMap(partsOf);
  const name = inlineNames[tagName];
  if (name === "code") return asCode(within);
  if (tagName === "q") return [text("“"), ...within, text("”")];
  if (name === void 0 && tagName !== "a") return within;
  return wrapped(
    within,
    (words) => name === void 0 ? link(words, node) : [make(name, words)]
  ).map(
    (part) => tagName === "a" && part.type === "element" && part.tagName === "figure" ? linkPicture(part, node) : part
  );
}
function asCode(parts) {
  const isMore = (part) => part.type === "element" && (part.tagName === "a" || part.tagName === "figure");
  if (!parts.some(isMore)) return [make("code", parts.map(wordsOf).join(""))];
  return parts.map((part) => {
    if (part.type !== "element" || !isMore(part)) return make("code", wordsOf(part));
    return part.tagName === "figure" ? part : { ...part, children: [make("code", wordsOf(part))] };
  });
}
function wrapped(parts, wrap) {
  const made = [];
  let words = [];
  const flush = () => {
    if (words.some((word) => !isBlank(word))) made.push(...wrap(words));
    else made.push(...words);
    words = [];
  };
  for (const part of parts) {
    if (part.type === "element" && part.tagName === "figure") {
      flush();
      made.push(part);
    } else words.push(part);
  }
  flush();
  return made;
}
function picture(image) {
  const src = textOf(image, "src");
  if (src === "") return [];
  const title = textOf(image, "title");
  const alt = textOf(image, "alt");
  const caption = title === "" || title === alt ? [] : [make("figcaption", title)];
  const { position } = image;
  const shown = { ...make("img", [], { src, alt }), ...position !== void 0 && { position } };
  return [make("figure", [shown, ...caption])];
}
var text = (value) => ({ type: "text", value });
function trim(nodes) {
  const isEmpty = (node) => node !== void 0 && (isBlank(node) || node.type === "element" && node.tagName === "br");
  let [from, to] = [0, nodes.length];
  while (from < to && isEmpty(nodes[from])) from += 1;
  while (to > from && isEmpty(nodes[to - 1])) to -= 1;
  const kept = nodes.slice(from, to).map((node) => ({ ...node }));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  return kept;
}

// src/platforms/medium/copy/medium-blocks.ts
var blockNames = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p picture pre section summary table tbody td tfoot th thead tr ul video".split(" ")
);
function placedBlocks(tree) {
  const groups = [];
  let isOpen = false;
  for (const child of tree.children) {
    const stands = child.type === "element" && isBlock(child);
    if (stands || !isOpen) groups.push([child]);
    else groups.at(-1).push(child);
    isOpen = !stands;
  }
  return groups.flatMap((group) => {
    const first = group.find((child) => child.position !== void 0);
    const blocks = toBlocks(group);
    return first?.position === void 0 ? blocks : blocks.map((block) => ({ ...block, position: first.position }));
  });
}
function toBlocks(nodes) {
  const blocks = [];
  let loose = [];
  const flush = () => {
    blocks.push(...paragraphs(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === "text") loose.push(node);
    else if (node.type !== "element" || silent.has(node.tagName)) continue;
    else if (isBlock(node)) {
      flush();
      blocks.push(...blocksOf(node));
    } else loose.push(node);
  }
  flush();
  return blocks;
}
function isBlock(element) {
  if (blockNames.has(element.tagName)) return true;
  return element.children.some((child) => child.type === "element" && isBlock(child));
}
function blocksOf(element) {
  const { tagName, children } = element;
  switch (tagName) {
    case "p":
    case "summary":
      return isFlow(children) ? toBlocks(children) : paragraphs(children);
    case "h1":
    case "h2":
      return headings(tagName, children);
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return headings("h2", children);
    case "pre":
      return code(element);
    case "blockquote":
      return toBlocks(children).flatMap(quoted);
    case "ul":
    case "ol":
      return list(element);
    case "figure":
      return figure(element);
    case "hr":
      return [make("hr", [])];
    case "a":
      return linked(element);
    default:
      return toBlocks(children);
  }
}
var isFlow = (children) => children.some((child) => child.type === "element" && isBlock(child));
function paragraphs(nodes) {
  return runsOf(nodes).map((run) => isPicture(run) ? run : make("p", run));
}
function headings(tagName, nodes) {
  return runsOf(nodes).map((run) => isPicture(run) ? run : make(tagName, run));
}
function quoted(block) {
  if (block.tagName === "p" || block.tagName === "blockquote")
    return [block.tagName === "p" ? make("blockquote", [block]) : block];
  if (block.tagName === "h1" || block.tagName === "h2")
    return [make("blockquote", [make("p", [make("strong", block.children)])])];
  return [block];
}
function list({ tagName, children, properties }) {
  const made = [];
  let points = [];
  let count = Number(properties.start ?? 1);
  const flush = () => {
    if (points.length === 0) return;
    const start = count - points.length;
    made.push(make(tagName, points, tagName === "ol" && start !== 1 ? { start } : {}));
    points = [];
  };
  for (const item of children) {
    if (isBlank(item)) continue;
    const blocks = toBlocks(
      item.type === "element" && item.tagName === "li" ? item.children : [item]
    );
    const words = [];
    for (const block of blocks) {
      if (block.tagName === "p") {
        if (words.length > 0) words.push(make("br", []));
        words.push(...block.children);
        continue;
      }
      if (words.length > 0) {
        points.push(make("li", words.splice(0)));
        count += 1;
      }
      flush();
      made.push(block);
    }
    if (words.length > 0) {
      points.push(make("li", words));
      count += 1;
    }
  }
  flush();
  return made;
}
function code(pre) {
  const inner = pre.children.find((child) => child.type === "element" && child.tagName === "code");
  const language = languageOf(pre) ?? (inner?.type === "element" ? languageOf(inner) : null);
  const text2 = wordsOf(pre).replace(/\n$/, "");
  const properties = language === null ? {} : { className: [`language-${language}`] };
  const pictures = [...elementsIn(pre)].filter(({ tagName }) => tagName === "img").flatMap(picture);
  return [make("pre", [make("code", text2, properties)]), ...pictures];
}
function languageOf(element) {
  const classes = textOf(element, "className");
  const written = /\b(?:language-|lang-|highlight-source-)([\w+#.-]{1,20})/.exec(classes)?.[1];
  return (written ?? textOf(element, "lang").slice(0, 20).toLowerCase()) || null;
}
function figure(element) {
  const isCaption = (node) => node.type === "element" && node.tagName === "figcaption";
  const caption = element.children.find(isCaption);
  const blocks = toBlocks(element.children.filter((node) => !isCaption(node)));
  const words = caption?.type === "element" ? toBlocks(caption.children) : [];
  const last = blocks.findLastIndex(({ tagName }) => tagName === "figure");
  if (last === -1 || words.some(({ tagName }) => tagName !== "p")) return [...blocks, ...words];
  const picture2 = blocks[last];
  if (words.length === 0) return blocks;
  const lines = words.flatMap(
    ({ children }, i) => i === 0 ? children : [make("br", []), ...children]
  );
  blocks[last] = make("figure", [
    ...picture2.children.filter((node) => !isCaption(node)),
    make("figcaption", lines)
  ]);
  return blocks;
}
function linked(anchor) {
  return toBlocks(anchor.children).map((block) => {
    if (block.tagName === "figure") return linkPicture(block, anchor);
    if (!["p", "h1", "h2"].includes(block.tagName) || hasLink(block)) return block;
    return make(block.tagName, link(block.children, anchor));
  });
}
var hasLink = (node) => node.children.some((child) => child.type === "element" && (child.tagName === "a" || hasLink(child)));

export {
  elementsIn,
  replaceEach,
  replaceOutermost,
  wordsOf,
  isBlank,
  lineOf,
  make,
  textOf,
  marked,
  placedBlocks,
  toBlocks
};
