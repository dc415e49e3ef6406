import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  block,
  code,
  htmlWord,
  isLive,
  isLiveInHtml,
  longestRun,
  percent,
  visible,
  withLinks
} from "./chunk-T53HCFAD.js";
import {
  parseInPlace
} from "./chunk-Z2RFYMLB.js";
import {
  decodeString
} from "./chunk-S5W4PS6N.js";
import {
  walk
} from "./chunk-B6HLQXNC.js";
import {
  hideTokens
} from "./chunk-EAI5XEM6.js";
import {
  sayCount,
  sayList
} from "./chunk-MYKBB3MK.js";

// src/markdown/outbound/cut.ts
function apply(text, cuts) {
  let shown = "";
  let at = 0;
  for (const { start, end, text: instead } of [...cuts].sort((a, b) => a.start - b.start)) {
    shown += text.slice(at, start) + instead;
    at = end;
  }
  return shown + text.slice(at);
}
function placeOf({ position }) {
  return { start: position.start.offset, end: position.end.offset };
}

// src/markdown/outbound/addresses.ts
var drawn = /* @__PURE__ */ new Set(["mermaid", "geojson", "topojson", "stl", "math", "suggestion"]);
function editAddress(node, seen) {
  const { start, end } = placeOf(node);
  switch (node.type) {
    case "link":
      return seen.text[start] === "[" ? editLink(node, seen) : editBare(node, seen);
    case "image":
    case "imageReference":
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [{ start, end: start, text: "\\" }];
    case "inlineCode":
      return seen.text.slice(start, end).includes("\n") ? [onOneLine(node, seen)] : [];
    case "code":
      return drawn.has(node.lang?.toLowerCase() ?? "") ? [withoutLanguage(node, seen.text)] : [];
    default:
      return [];
  }
}
function editLink(node, { text, settings }) {
  const { start, end } = placeOf(node);
  const last = node.children?.at(-1);
  const tail = text.indexOf("](", last === void 0 ? start : placeOf(last).end);
  const url = lead(node.url ?? "", settings, true);
  if (url === null)
    return [
      { start, end: start + 1, text: "" },
      { start: tail, end, text: "" }
    ];
  if (url === node.url && node.title == null) return [];
  return [{ start: tail, end, text: `](${escaped(new URL(url).href)})` }];
}
function editBare(node, { settings, fence }) {
  const { start, end } = placeOf(node);
  const { url = "" } = node;
  const to = lead(url, settings, false);
  if (to === url) return [];
  return [{ start, end, text: to === null ? code(url, fence).markdown : `<${to}>` }];
}
function lead(url, { github }, hasText) {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^(?:https?|mailto):$/.test(parsed.protocol)) return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  const { hostname, port, pathname, search, hash } = parsed;
  const isGitHub = /^(?:www\.)?github\.com\.?$/.test(hostname) && port === "";
  if (!isGitHub || github !== "github.com") return url;
  if (hasText && /^\/[^/]+\/[^/]+\/blob\//.test(pathname)) return url;
  return escaped(`https://redirect.github.com${pathname}${search}${hash}`);
}
var escaped = (url) => url.replace(/[()<>\\`*]/g, percent);
function onOneLine(node, { fence }) {
  return { ...placeOf(node), text: code(node.value ?? "", fence).markdown };
}
function withoutLanguage(node, text) {
  const { start } = placeOf(node);
  const line = text.indexOf("\n", start);
  const opening = text.slice(start, line === -1 ? text.length : line);
  const fence = /^(?:`+|~+)/.exec(opening)?.[0].length ?? 0;
  return { start: start + fence, end: start + opening.length, text: "" };
}

// src/markdown/outbound/html.ts
var inBlocks = /<(\/?)(details|summary|sub|code|br)>/y;
var inSentences = /<(\/?)(sub|code|br)>/y;
var marker = /<!-- postrider:[^<>]*-->/y;
var opens = /<(?=[a-z/!?])/i;
function editHtml(html, nodes, text) {
  const inText = new Set(nodes.filter(isFlow).flatMap(({ children = [] }) => children));
  const cuts = [];
  const tags = [];
  let codes = 0;
  for (const node of html) {
    const pieces = piecesOf(node, text, inText.has(node));
    const foreign = pieces.filter(({ kind }) => kind === "foreign");
    cuts.push(...foreign.map(escaped2));
    for (const piece of pieces) {
      if (piece.kind === "tag" && piece.name !== "br") tags.push(piece);
      if (piece.name === "code") codes += piece.closes ? -1 : 1;
      if (piece.kind === "words" && codes <= 0 && foreign.length === 0)
        cuts.push(...editWords(piece, text));
    }
  }
  return [...cuts, ...unpaired(tags).map(escaped2)];
}
var isFlow = ({ type }) => type !== "root" && type !== "blockquote" && type !== "listItem";
var escaped2 = ({ start }) => ({ start, end: start + 1, text: "&lt;" });
function piecesOf(node, text, isInText) {
  const { start, end } = placeOf(node);
  const pieces = [];
  for (let at = start; at < end; at = pieces.at(-1).end) {
    const next = text.slice(at, end).search(opens);
    if (next === 0) pieces.push(openingAt(text, at, isInText));
    else pieces.push({ kind: "words", start: at, end: next === -1 ? end : at + next });
  }
  return pieces;
}
function openingAt(text, start, isInText) {
  const tag = matchAt(isInText ? inSentences : inBlocks, text, start);
  if (tag !== null) {
    const [whole, slash, name] = tag;
    return { kind: "tag", start, end: start + whole.length, name, closes: slash === "/" };
  }
  const comment = isInText ? null : matchAt(marker, text, start);
  if (comment !== null) return { kind: "comment", start, end: start + comment[0].length };
  return { kind: "foreign", start, end: start + 1 };
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
function unpaired(tags) {
  const open = [];
  const lone = [];
  for (const tag of tags) {
    if (!tag.closes) {
      open.push(tag);
      continue;
    }
    const partner = open.findLastIndex(({ name }) => name === tag.name);
    if (partner === -1) lone.push(tag);
    else lone.push(...open.splice(partner).slice(1));
  }
  return [...lone, ...open];
}
function editWords({ start, end }, text) {
  const written = text.slice(start, end);
  if (!isSuspect(decodeString(written))) return [];
  const words = written.split(/(\s+)/).map((part, i) => i % 2 === 1 ? part : quieten(part));
  return [{ start, end, text: words.join("") }];
}
var isSuspect = (text) => isLiveInHtml(text) || visible(text) !== text;
function quieten(word) {
  const meant = decodeString(word);
  return isSuspect(meant) ? htmlWord(visible(meant)) : word;
}

// src/markdown/outbound/words.ts
var web = /https?:\/\//i;
var www = /www\.(?=\w)/i;
function editWords2(node, { text, fence }, inCell) {
  const { value = "" } = node;
  const { start, end } = placeOf(node);
  const written = text.slice(start, end);
  if (!isSuspect2(value) && !/[`[\]]/.test(value) && !www.test(written)) return [];
  const parts = written.split(/(\s+)/);
  const quiet = parts.map((part, i) => i % 2 === 1 ? part : quieten2(part, fence)).join("");
  if (quiet === written) return [];
  const before = text[start - 1] === "`" && quiet.startsWith("`") ? " " : "";
  const after = text[end] === "`" && quiet.endsWith("`") ? " " : "";
  const shown = before + (inCell ? quiet.replace(/(?<!\\)\|/g, "\\|") : quiet) + after;
  return [{ start, end, text: shown }];
}
var isSuspect2 = (text) => isLive(text) || web.test(text) || visible(text) !== text;
function quieten2(word, fence) {
  const meant = decodeString(word);
  if (!isSuspect2(meant) && !www.test(word))
    return word.replace(/\\[\s\S]|[`[\]]/g, (mark) => mark.length === 1 ? `\\${mark}` : mark);
  return withLinks(visible(meant).replace(/\s+/g, " "), fence);
}

// src/markdown/outbound.ts
var onGitHub = { github: "github.com", hide: hideTokens };
var mostRounds = 8;
function outbound(markdown, settings = onGitHub) {
  let text = settings.hide(visible(markdown));
  if (text === "") return text;
  for (let round = 0; round < mostRounds; round += 1) {
    const tree = parseInPlace(text);
    const cuts = tree === null ? null : cutsIn(tree, text, settings);
    if (cuts === null) break;
    if (cuts.length === 0) return text;
    text = apply(text, cuts);
  }
  return block(text).markdown;
}
function cutsIn(tree, text, settings) {
  const nodes = [...walk(tree)];
  if (nodes.some(({ position }) => position?.end.offset === void 0)) return null;
  const seen = { text, settings, fence: longestRun(text) + 1, html: [] };
  const quiet = addressesIn(nodes, text);
  const cells = new Set(nodes.filter(({ type }) => type === "tableCell").flatMap(below));
  const cuts = nodes.flatMap((node) => {
    if (node.type === "html") seen.html.push(node);
    if (node.type === "text") return quiet.has(node) ? [] : editWords2(node, seen, cells.has(node));
    return editAddress(node, seen);
  });
  return [...cuts, ...editHtml(seen.html, nodes, text)];
}
var below = (node) => [...walk(node)];
function addressesIn(nodes, text) {
  const bare = nodes.filter(
    ({ type, position }) => type === "link" && text[position.start.offset] !== "["
  );
  return new Set(bare.flatMap(below));
}

// src/text/say-expected.ts
var counted = /* @__PURE__ */ new Set(["code", "image"]);
var mostNamed = 2;
function sayExpected(kept, losses) {
  const expected = kept.filter(({ what }) => counted.has(what)).map(({ say }) => say);
  const named = losses.filter(({ severity }) => severity !== "note").slice(0, mostNamed);
  const others = losses.filter((loss) => !named.includes(loss)).reduce((sum, { count }) => sum + count, 0);
  const spots = named.length === 0 ? "spot" : "other spot";
  return [
    ...expected.length === 0 ? [] : [`expect ${sayList(expected)}`],
    ...named.length === 0 ? [] : [`replace ${sayList(named.map(({ say }) => small(say)))}`],
    ...others === 0 ? [] : [`look at ${sayCount(others, spots)}`]
  ].join("; ");
}
function sayKept(kept) {
  return sayList(kept.map(({ say }) => say));
}
function small(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export {
  onGitHub,
  outbound,
  sayExpected,
  sayKept
};
