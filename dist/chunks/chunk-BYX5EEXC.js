import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  cooldownDays
} from "./chunk-EZYXSU2V.js";
import {
  countWords
} from "./chunk-2DRD4ABN.js";
import {
  bare,
  block,
  bullets,
  code,
  fold,
  htmlWord,
  indent,
  isLive,
  isLiveInHtml,
  lineLink,
  lines,
  link,
  longestRun,
  md,
  nothing,
  paragraphs,
  percent,
  plain,
  quote,
  visible,
  withLinks
} from "./chunk-T53HCFAD.js";
import {
  termsOf
} from "./chunk-ESX2G2VM.js";
import {
  idOf
} from "./chunk-XPRWL3AS.js";
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
import {
  parseInPlace
} from "./chunk-FZ6FPWCJ.js";
import {
  walk
} from "./chunk-RTEXQXK2.js";
import {
  decodeString
} from "./chunk-G5LODOXR.js";
import {
  addDays,
  daysBetween,
  readDay,
  sayDay,
  sayMonth,
  spokenDay
} from "./chunk-JPLPZ4JR.js";
import {
  hideTokens
} from "./chunk-A3SKC7YJ.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  capital,
  sayCount,
  sayList,
  sayNumber,
  sentence,
  shorten
} from "./chunk-MYKBB3MK.js";

// src/markdown/outbound/cut.ts
function apply(text, cuts) {
  let shown = "";
  let at = 0;
  for (const { start, end: end2, text: instead } of [...cuts].sort((a, b) => a.start - b.start)) {
    shown += text.slice(at, start) + instead;
    at = end2;
  }
  return shown + text.slice(at);
}
function placeOf({ position }) {
  return { start: position.start.offset, end: position.end.offset };
}

// src/markdown/outbound/addresses.ts
var drawn = /* @__PURE__ */ new Set(["mermaid", "geojson", "topojson", "stl", "math", "suggestion"]);
function editAddress(node, seen2) {
  const { start, end: end2 } = placeOf(node);
  switch (node.type) {
    case "link":
      return seen2.text[start] === "[" ? editLink(node, seen2) : editBare(node, seen2);
    case "image":
    case "imageReference":
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [{ start, end: start, text: "\\" }];
    case "inlineCode":
      return seen2.text.slice(start, end2).includes("\n") ? [onOneLine(node, seen2)] : [];
    case "code":
      return drawn.has(node.lang?.toLowerCase() ?? "") ? [withoutLanguage(node, seen2.text)] : [];
    default:
      return [];
  }
}
function editLink(node, { text, settings }) {
  const { start, end: end2 } = placeOf(node);
  const last = node.children?.at(-1);
  const tail = text.indexOf("](", last === void 0 ? start : placeOf(last).end);
  const url = lead(node.url ?? "", settings, true);
  if (url === null)
    return [
      { start, end: start + 1, text: "" },
      { start: tail, end: end2, text: "" }
    ];
  if (url === node.url && node.title == null) return [];
  return [{ start: tail, end: end2, text: `](${escaped(new URL(url).href)})` }];
}
function editBare(node, { settings, fence }) {
  const { start, end: end2 } = placeOf(node);
  const { url = "" } = node;
  const to2 = lead(url, settings, false);
  if (to2 === url) return [];
  return [{ start, end: end2, text: to2 === null ? code(url, fence).markdown : `<${to2}>` }];
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
  const { start, end: end2 } = placeOf(node);
  const pieces = [];
  for (let at = start; at < end2; at = pieces.at(-1).end) {
    const next = text.slice(at, end2).search(opens);
    if (next === 0) pieces.push(openingAt(text, at, isInText));
    else pieces.push({ kind: "words", start: at, end: next === -1 ? end2 : at + next });
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
  const open2 = [];
  const lone = [];
  for (const tag of tags) {
    if (!tag.closes) {
      open2.push(tag);
      continue;
    }
    const partner = open2.findLastIndex(({ name }) => name === tag.name);
    if (partner === -1) lone.push(tag);
    else lone.push(...open2.splice(partner).slice(1));
  }
  return [...lone, ...open2];
}
function editWords({ start, end: end2 }, text) {
  const written = text.slice(start, end2);
  if (!isSuspect(decodeString(written))) return [];
  const words2 = written.split(/(\s+)/).map((part, i) => i % 2 === 1 ? part : quieten(part));
  return [{ start, end: end2, text: words2.join("") }];
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
  const { start, end: end2 } = placeOf(node);
  const written = text.slice(start, end2);
  if (!isSuspect2(value) && !/[`[\]]/.test(value) && !www.test(written)) return [];
  const parts = written.split(/(\s+)/);
  const quiet2 = parts.map((part, i) => i % 2 === 1 ? part : quieten2(part, fence)).join("");
  if (quiet2 === written) return [];
  const before = text[start - 1] === "`" && quiet2.startsWith("`") ? " " : "";
  const after = text[end2] === "`" && quiet2.endsWith("`") ? " " : "";
  const shown = before + (inCell ? quiet2.replace(/(?<!\\)\|/g, "\\|") : quiet2) + after;
  return [{ start, end: end2, text: shown }];
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
  const seen2 = { text, settings, fence: longestRun(text) + 1, html: [] };
  const quiet2 = addressesIn(nodes, text);
  const cells = new Set(nodes.filter(({ type }) => type === "tableCell").flatMap(below));
  const cuts = nodes.flatMap((node) => {
    if (node.type === "html") seen2.html.push(node);
    if (node.type === "text") return quiet2.has(node) ? [] : editWords2(node, seen2, cells.has(node));
    return editAddress(node, seen2);
  });
  return [...cuts, ...editHtml(seen2.html, nodes, text)];
}
var below = (node) => [...walk(node)];
function addressesIn(nodes, text) {
  const bare2 = nodes.filter(
    ({ type, position }) => type === "link" && text[position.start.offset] !== "["
  );
  return new Set(bare2.flatMap(below));
}

// src/tracker/medium-steps.ts
var stepBeginnings = {
  open: ["Open <https://medium.com/", "Imported"],
  links: ["Keep ", "Unlink the link", "Links to your own site"],
  read: ["Read it through once", "Read through"],
  canonical: ["Before publishing, open *Story settings", "Canonical link checked"],
  publish: ["Publish, then tick this", "Published on Medium"],
  update: ["Changed parts pasted"],
  devto: ["Update the draft on DEV", "Update the article on DEV", "Make a new draft on DEV"]
};
var stepIds = Object.keys(stepBeginnings);
var mediumSteps = stepIds.filter((id) => id !== "devto");
function readStep(line) {
  const box3 = /^[-*+] \[([ xX])\] (.*)$/.exec(line);
  if (box3 === null) return null;
  const id = stepIds.find((step) => stepBeginnings[step].some((start) => box3[2]?.startsWith(start)));
  return id === void 0 ? null : { id, ticked: box3[1] !== " " };
}

// src/tracker/state.ts
import { createHash } from "node:crypto";
var block2 = /^<!-- postrider:state v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->[ \t]*$/gm;
function writeState(state) {
  const items = state.items.map(
    (item) => [
      item.number,
      item.id,
      item.mark,
      item.head,
      item.ticked ? 1 : 0,
      item.letter ? 1 : 0,
      item.sources,
      ...restOf(item)
    ]
  );
  const json = JSON.stringify({ ...state, items }).replace(
    /[<>&\u0085\u2028\u2029]|(?<=-)-/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `<!-- postrider:state v1 n=${json.length} c=${sum(json)} ${json} -->`;
}
function restOf({ kind, anew }) {
  if (anew !== void 0) return [kind ?? null, [anew.times, anew.comment]];
  return kind === void 0 ? [] : [kind];
}
function readState(body) {
  for (const [, length, check, json = ""] of [...body.matchAll(block2)].reverse()) {
    const state = json.length === Number(length) && sum(json) === check ? decode(json) : null;
    if (state !== null) return state;
  }
  return null;
}
var stateBlock = (body) => body.match(block2)?.at(-1) ?? "";
var withoutState = (body) => body.replace(block2, "");
function withState(body, state) {
  return `${withoutState(body).trimEnd()}

${writeState(state)}
`;
}
function decode(json) {
  try {
    const { items, base, ...rest } = JSON.parse(json);
    const known = { gone: [], ticks: [], next: 1, live: false, comment: 0, comments: 0, ...rest };
    if (typeof known.path !== "string" || !Array.isArray(items)) return null;
    return { ...known, items: items.map(readItem), base: typeof base === "string" ? base : null };
  } catch {
    return null;
  }
}
function readItem(item) {
  if (!Array.isArray(item)) {
    const { number: number2, id: id2 } = item;
    return { number: number2, id: id2, mark: "", head: "", ticked: false, letter: false, sources: [] };
  }
  const [number, id, mark, head, ticked, letter, sources = [], kind, anew] = item;
  return {
    ...{ number, id, mark, head, ticked: ticked === 1, letter: letter === 1, sources },
    kind: kind ?? void 0,
    ...anew !== void 0 && { anew: { times: anew[0], comment: anew[1] } }
  };
}
function markLine(text) {
  const plain2 = text.replace(/^([^\S\r\n\u2028\u2029]*[-*+] )\[[xX]\]/gm, "$1[ ]").replace(/\s+/g, " ");
  const hash = createHash("sha256").update(plain2.trim()).digest("base64url");
  return hash.replace(/-/g, ".").slice(0, 5);
}
var markText = ({ title, body }) => markLine(`${title}
${body}`);
var sum = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);

// src/tracker/split-body.ts
var lookedOn = "- Looked on ";
var itemStart = /^[-*+] \[([ xX])\] (?:~~)?\*\*(\d{1,6}) · /;
var ourMarker = /^<!-- postrider:(?:post 1 .*|queue) -->\s*$/;
var foldStart = /^<details><summary>(.*)<\/summary>\s*$/;
var foldEnd = /^<\/details>\s*$/;
var fenceStart = /^\s*(`{3,}|~{3,})/;
var itemKey = (number) => `item ${number}`;
var stepKey = (id) => `step ${id}`;
function splitBody(text) {
  const reader = new Reader(text.split("\n"));
  return reader.blocks(() => false).blocks;
}
var Reader = class {
  at = 0;
  seen = /* @__PURE__ */ new Set();
  lines;
  constructor(lines2) {
    this.lines = lines2;
  }
  /** Blocks up to a line that ends them, and the empty lines before it. */
  blocks(ends) {
    const blocks = [];
    let gap = 0;
    for (let line = this.line; line !== void 0 && !ends(line); line = this.line) {
      if (line.trim() === "") {
        gap += 1;
        this.at += 1;
      } else if (ourMarker.test(line)) {
        this.at += 1;
      } else {
        blocks.push(this.block(line, gap));
        gap = 0;
      }
    }
    return { blocks, gap };
  }
  get line() {
    return this.lines[this.at];
  }
  block(line, gap) {
    return this.place(line, gap) ?? this.step(line, gap) ?? this.fold(line, gap) ?? this.plain(line, gap);
  }
  /** A place goes on over its indented and empty lines. */
  place(line, gap) {
    const number = itemStart.exec(line)?.[2];
    if (number === void 0) return null;
    return this.once(itemKey(Number(number)), this.take(/^(\s+\S|\s*$)/), gap);
  }
  step(line, gap) {
    const id = readStep(line)?.id;
    return id === void 0 ? null : this.once(stepKey(id), this.take(/^\s+\S/), gap);
  }
  once(key, text, gap) {
    const mark = markLine(text);
    if (this.seen.has(key)) return { key: `line ${mark}`, mark, text, gap };
    this.seen.add(key);
    return { key, mark, text, gap };
  }
  /** A fold that nobody closes is a line; what follows is read as if it were not there. */
  fold(line, gap) {
    const summary = foldStart.exec(line)?.[1];
    if (summary === void 0 || !this.closes()) return null;
    this.at += 1;
    const inside = this.blocks((next) => foldEnd.test(next));
    const close = this.line ?? "</details>";
    this.at += 1;
    const key = `fold ${markLine(summary.replace(/\d+/g, ""))}`;
    return { key, mark: markLine(line), text: line, gap, inside: { ...inside, close } };
  }
  /** Does the end of the fold that begins here come before a heading of its level? */
  closes() {
    let depth = 0;
    for (let at = this.at; at < this.lines.length; at += 1) {
      const line = this.lines[at] ?? "";
      if (foldStart.test(line)) depth += 1;
      else if (foldEnd.test(line)) depth -= 1;
      else if (line.startsWith("## ")) return false;
      if (depth === 0) return true;
    }
    return false;
  }
  plain(line, gap) {
    const fence = fenceStart.exec(line)?.[1];
    const length = fence === void 0 ? null : this.fenceLength(fence);
    const text = this.lines.slice(this.at, this.at + (length ?? 1)).join("\n");
    this.at += length ?? 1;
    const mark = markLine(text);
    const key = text.startsWith(lookedOn) ? "looked" : `line ${mark}`;
    return { key, mark, text, gap };
  }
  /**
   * Lines of a fenced block; null when nothing closes it. Its end stands below its beginning: that of
   * a block inside one of our steps closes no other, and none goes over a place or a step.
   */
  fenceLength(fence) {
    const [indent2 = ""] = /^\s*/.exec(this.line ?? "") ?? [];
    const last = new RegExp(`^${indent2}${fence[0]}{${fence.length},}\\s*$`);
    for (let at = this.at + 1; at < this.lines.length; at += 1) {
      const line = this.lines[at] ?? "";
      if (last.test(line)) return at - this.at + 1;
      if (itemStart.test(line) || readStep(line) !== null) return null;
    }
    return null;
  }
  /** This line and those that go on with it, without empty ones at the end. */
  take(goesOn) {
    let end2 = this.at + 1;
    while (end2 < this.lines.length && goesOn.test(this.lines[end2] ?? "")) end2 += 1;
    while (end2 > this.at + 1 && this.lines[end2 - 1]?.trim() === "") end2 -= 1;
    const text = this.lines.slice(this.at, end2).join("\n");
    this.at = end2;
    return text;
  }
};
function joinBlocks(blocks) {
  return blocks.map(({ text, gap, inside }) => {
    const parts = inside === void 0 ? [] : [joinBlocks(inside.blocks), closing(inside)];
    const all = [text, ...parts.filter((part) => part !== "")].join("\n");
    return `${"\n".repeat(gap)}${all}`;
  }).join("\n");
}
var closing = ({ gap, close }) => `${"\n".repeat(gap)}${close}`;
var isItem = ({ key }) => key.startsWith("item ");
var isStep = ({ key }) => key.startsWith("step ");
var placesOf = (blocks) => new Map(
  [...eachBlock(blocks)].filter((block3) => isItem(block3) || isStep(block3)).map((block3) => [block3.key, block3])
);
function* eachBlock(blocks) {
  for (const block3 of blocks) {
    yield block3;
    if (block3.inside !== void 0) yield* eachBlock(block3.inside.blocks);
  }
}

// src/tracker/encode-blocks.ts
function encodeBlocks(blocks) {
  return blocks.map(encode).join("");
}
function encode({ key, mark, inside }) {
  const [kind, name = ""] = key.split(" ");
  if (inside !== void 0) return `(${name}${encodeBlocks(inside.blocks)})`;
  if (kind === "item") return `#${name},`;
  if (kind === "step") return `!${name[0]}${mark}`;
  return kind === "looked" ? "?" : mark;
}
var token = /#(\d+),|!(\w)([\w.]{5})|\(([\w.]{5})|(\))|(\?)|([\w.]{5})/g;
function decodeBlocks(encoded) {
  const levels = [[]];
  const add = (key, mark) => levels.at(-1)?.push({ key, mark, text: "", gap: 0 });
  for (const [, item, step, mark = "", fold2, end2, looked, line = ""] of encoded.matchAll(token)) {
    if (item !== void 0) add(itemKey(Number(item)), "");
    else if (step !== void 0) {
      const id = stepIds.find((one2) => one2[0] === step);
      if (id !== void 0) add(stepKey(id), mark);
    } else if (fold2 !== void 0) {
      const blocks = [];
      const inside = { blocks, close: "", gap: 0 };
      levels.at(-1)?.push({ key: `fold ${fold2}`, mark: "", text: "", gap: 0, inside });
      levels.push(blocks);
    } else if (end2 !== void 0) levels.pop();
    else if (looked !== void 0) add("looked", "");
    else add(`line ${line}`, line);
    if (levels.length === 0) levels.push([]);
  }
  return levels[0] ?? [];
}

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = /* @__PURE__ */ Object.create(null);
  for (let j = 0; j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0; i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r; s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diff3MergeRegions(a, o, b) {
  let hunks = [];
  function addHunk(h, ab) {
    hunks.push({
      ab,
      oStart: h.buffer1[0],
      oLength: h.buffer1[1],
      abStart: h.buffer2[0],
      abLength: h.buffer2[1]
    });
  }
  diffIndices(o, a).forEach((item) => addHunk(item, "a"));
  diffIndices(o, b).forEach((item) => addHunk(item, "b"));
  hunks.sort((x, y) => x.oStart - y.oStart);
  let results = [];
  let currOffset = 0;
  function advanceTo(endOffset) {
    if (endOffset > currOffset) {
      results.push({
        stable: true,
        buffer: "o",
        bufferStart: currOffset,
        bufferLength: endOffset - currOffset,
        bufferContent: o.slice(currOffset, endOffset)
      });
      currOffset = endOffset;
    }
  }
  while (hunks.length) {
    let hunk = hunks.shift();
    let regionStart = hunk.oStart;
    let regionEnd = hunk.oStart + hunk.oLength;
    let regionHunks = [hunk];
    advanceTo(regionStart);
    while (hunks.length) {
      const nextHunk = hunks[0];
      const nextHunkStart = nextHunk.oStart;
      if (nextHunkStart > regionEnd)
        break;
      regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
      regionHunks.push(hunks.shift());
    }
    if (regionHunks.length === 1) {
      if (hunk.abLength > 0) {
        const buffer = hunk.ab === "a" ? a : b;
        results.push({
          stable: true,
          buffer: hunk.ab,
          bufferStart: hunk.abStart,
          bufferLength: hunk.abLength,
          bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
        });
      }
    } else {
      let bounds = {
        a: [a.length, -1, o.length, -1],
        b: [b.length, -1, o.length, -1]
      };
      while (regionHunks.length) {
        hunk = regionHunks.shift();
        const oStart = hunk.oStart;
        const oEnd = oStart + hunk.oLength;
        const abStart = hunk.abStart;
        const abEnd = abStart + hunk.abLength;
        let b2 = bounds[hunk.ab];
        b2[0] = Math.min(abStart, b2[0]);
        b2[1] = Math.max(abEnd, b2[1]);
        b2[2] = Math.min(oStart, b2[2]);
        b2[3] = Math.max(oEnd, b2[3]);
      }
      const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
      const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
      const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
      const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
      let result = {
        stable: false,
        aStart,
        aLength: aEnd - aStart,
        aContent: a.slice(aStart, aEnd),
        oStart: regionStart,
        oLength: regionEnd - regionStart,
        oContent: o.slice(regionStart, regionEnd),
        bStart,
        bLength: bEnd - bStart,
        bContent: b.slice(bStart, bEnd)
      };
      results.push(result);
    }
    currOffset = regionEnd;
  }
  advanceTo(o.length);
  return results;
}
function diff3Merge(a, o, b, options) {
  let defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/
  };
  options = Object.assign(defaults, options);
  if (typeof a === "string")
    a = a.split(options.stringSeparator);
  if (typeof o === "string")
    o = o.split(options.stringSeparator);
  if (typeof b === "string")
    b = b.split(options.stringSeparator);
  let results = [];
  const regions = diff3MergeRegions(a, o, b);
  let okBuffer = [];
  function flushOk() {
    if (okBuffer.length) {
      results.push({ ok: okBuffer });
    }
    okBuffer = [];
  }
  function isFalseConflict(a2, b2) {
    if (a2.length !== b2.length)
      return false;
    for (let i = 0; i < a2.length; i++) {
      if (a2[i] !== b2[i])
        return false;
    }
    return true;
  }
  regions.forEach((region) => {
    if (region.stable) {
      okBuffer.push(...region.bufferContent);
    } else {
      if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
        okBuffer.push(...region.aContent);
      } else {
        flushOk();
        results.push({
          conflict: {
            a: region.aContent,
            aIndex: region.aStart,
            o: region.oContent,
            oIndex: region.oStart,
            b: region.bContent,
            bIndex: region.bStart
          }
        });
      }
    }
  });
  flushOk();
  return results;
}

// src/tracker/merge-blocks.ts
function mergeBlocks(base, theirs, ours2) {
  const [lead3, ...rest] = ours2;
  const level = new Level(placesOf(base), placesOf(theirs), placesOf(ours2));
  const merged2 = level.merge(base.slice(1), withoutLead(theirs, base[0]), rest);
  return once([...lead3 === void 0 ? [] : [lead3], ...merged2], /* @__PURE__ */ new Set());
}
var none = /* @__PURE__ */ new Map();
function withoutLead(blocks, lead3) {
  const at = blocks.findIndex(({ mark }) => mark === lead3?.mark);
  return blocks.filter((_, i) => i !== at);
}
var Level = class {
  was;
  theirs;
  ours;
  constructor(was, theirs, ours2) {
    this.was = was;
    this.theirs = theirs;
    this.ours = ours2;
  }
  /** One level: the whole, or the inside of a fold. */
  merge(base, theirs, ours2) {
    const was = numbered(base);
    const mine = numbered(ours2);
    const other = numbered(theirs.map((block3) => this.rescued(block3, was, mine)));
    const done = /* @__PURE__ */ new Set();
    const put = (key) => {
      if (done.has(key)) return [];
      done.add(key);
      if (mine.has(key)) return this.both(was.get(key), other.get(key), mine.get(key));
      return was.has(key) ? [] : [other.get(key)].flatMap((block3) => this.alone(block3));
    };
    const regions = diff3Merge([...other.keys()], [...was.keys()], [...mine.keys()], {
      excludeFalseConflicts: true
    });
    return regions.flatMap(({ ok, conflict }) => {
      if (ok !== void 0) return ok.flatMap(put);
      const { a: added = [], o: before = [], b: wanted = [] } = conflict ?? {};
      const deleted = new Set(before.filter((key) => !other.has(key)));
      return [
        ...wanted.filter((key) => !deleted.has(key)).flatMap(put),
        ...added.filter((key) => !before.includes(key)).flatMap(put)
      ];
    });
  }
  /** With our text; a fold with what a person wrote in it, a step as a person changed it. */
  both(was, theirs, ours2) {
    if (ours2 === void 0) return [];
    if (isStep(ours2)) return [this.step(ours2)];
    if (ours2.inside === void 0) return [ours2];
    const [before = [], after = []] = theirs?.inside === void 0 ? [] : [was?.inside?.blocks, theirs.inside.blocks];
    const blocks = this.merge(before, after, ours2.inside.blocks);
    return [{ ...ours2, inside: { ...ours2.inside, blocks } }];
  }
  step(ours2) {
    const theirs = this.theirs.get(ours2.key);
    if (theirs === void 0 || theirs.mark === this.was.get(ours2.key)?.mark) return ours2;
    const box3 = ours2.text.slice(0, ours2.text.indexOf("]") + 1);
    return { ...ours2, text: `${box3}${theirs.text.slice(theirs.text.indexOf("]") + 1)}` };
  }
  /** What ours does not have: a person's, but for places, which ours has elsewhere or not at all. */
  alone(block3) {
    if (block3 === void 0) return [];
    const ours2 = this.ours.get(block3.key);
    if (ours2 !== void 0) return [isStep(ours2) ? this.step(ours2) : ours2];
    if (isItem(block3)) return [];
    if (block3.inside === void 0) return [block3];
    const blocks = block3.inside.blocks.flatMap((one2) => this.alone(one2));
    return [{ ...block3, inside: { ...block3.inside, blocks } }];
  }
  /** Of a fold or step that is ours no more, what a person wrote in it is theirs. */
  rescued(block3, was, ours2) {
    const before = was.get(block3.key);
    if (before === void 0 || ours2.has(block3.key)) return block3;
    const key = `kept ${block3.key}`;
    if (isStep(block3) && !this.ours.has(block3.key) && block3.mark !== before.mark) {
      return { ...block3, key };
    }
    if (block3.inside === void 0 || before.inside === void 0) return block3;
    const known = numbered(before.inside.blocks);
    const inside = block3.inside.blocks.map((one2) => this.rescued(one2, known, none));
    const inner = numbered(inside);
    const blocks = [...inner].filter(([one2]) => !known.has(one2)).map(([, one2]) => one2);
    return blocks.length === 0 ? block3 : { ...block3, key, inside: { ...block3.inside, blocks } };
  }
};
function numbered(blocks) {
  const found = /* @__PURE__ */ new Map();
  for (const block3 of blocks) {
    let key = block3.key;
    for (let n = 2; found.has(key); n += 1) key = `${block3.key} ${n}`;
    found.set(key, block3);
  }
  return found;
}
function once(blocks, seen2) {
  return blocks.flatMap((block3) => {
    if (isItem(block3) || isStep(block3)) {
      if (seen2.has(block3.key)) return [];
      seen2.add(block3.key);
    }
    if (block3.inside === void 0) return [block3];
    return [{ ...block3, inside: { ...block3.inside, blocks: once(block3.inside.blocks, seen2) } }];
  });
}
function differing(theirs, ours2) {
  const known = new Set([...eachBlock(ours2)].map(({ key }) => key));
  return [...eachBlock(theirs)].filter(
    (block3) => !known.has(block3.key) && block3.inside === void 0 && !isItem(block3) && !isStep(block3)
  );
}

// src/tracker/mentions.ts
var begins = "**Nobody asked, but they linked:** ";
var most = 8;
var longestText = 80;
var one = new RegExp(
  `\\[((?:\\\\.|[^\\]\\\\])+)\\]\\((\\S+?)\\)(?:, (${spokenDay}))?(?:; |\\.$)`,
  "gu"
);
function mentionsIn(lines2, today) {
  const line = lines2.find((text) => text.startsWith(begins));
  if (line === void 0) return [];
  return [...line.slice(begins.length).matchAll(one)].map(([, text = "", url = "", day2]) => {
    const on = day2 === void 0 ? null : readDay(day2, today);
    const plainly = text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
    return { text: plainly, url: asWritten(url), ...on !== null && { on } };
  });
}
function nextMentions(shown, told, found, today) {
  const known = /* @__PURE__ */ new Set([...shown.map(({ url }) => url), ...told]);
  const fresh = new Map(found.filter(({ url }) => !known.has(url)).map((item) => [item.url, item]));
  const dated = [...fresh.values()].map(({ text, url, on = today }) => {
    return { text: shorten(text, longestText), url, on };
  });
  return [...shown, ...dated].slice(0, most);
}
function renderMentions(mentions, { thanks }, today) {
  if (mentions.length === 0) return nothing;
  const all = mentions.map(({ text, url, on }) => {
    const day2 = on === void 0 ? "" : `, ${sayDay(on, today)}`;
    return md`${link(text, url)}${day2}`.markdown;
  });
  const isPersonal = mentions.some(
    ({ url }) => !/^https:\/\/(?:news\.ycombinator|stackoverflow)\.com\//.test(url)
  );
  return paragraphs(
    { markdown: `${begins}${all.join("; ")}.` },
    isPersonal && thanks?.text != null ? fold(
      `Thanks to who linked, ${countWords(thanks.text)} words`,
      quote(thanks.text.split("\n\n").map((part) => plain(part)))
    ) : nothing
  );
}
var asWritten = (url) => url.replace("https://redirect.github.com/", "https://github.com/");

// src/tracker/standing.ts
var open = { status: "todo" };
var daysOfPatience = 7;
var daysToFollowUp = 14;
var said = {
  replied: "replied",
  won: "won",
  declined: "declined",
  skipped: "skipped",
  never: "never again"
};
var read = {
  "no reply": "sent",
  replied: "replied",
  won: "won",
  declined: "declined",
  closed: "declined",
  skipped: "skipped",
  "never again": "never"
};
function isTicked({ status, sent }) {
  return sent !== void 0 || ["sent", "replied", "won", "declined"].some((ticked) => ticked === status);
}
function sayStanding(standing4, saying, letter = true) {
  const { status, sent, since, until, link: link3, linked } = standing4;
  const { today } = saying;
  const on = (day2) => day2 === void 0 ? "" : ` ${sayDay(day2, today)}`;
  const words2 = [
    ...status === "sent" || sent !== void 0 ? [`sent${on(sent)}`] : [],
    ...status === "sent" && letter && isSilent(standing4, saying) ? ["no reply"] : [],
    ...status === "todo" || status === "sent" ? [] : [`${outcome(status, saying)}${on(since)}`],
    ...linked === void 0 ? [] : [`${sayLinked(linked)}${on(linked.since)}`],
    ...until !== void 0 && until > today ? [`put off until${on(until)}`] : []
  ];
  const where = link3 === void 0 ? "" : `: ${bare(link3).markdown}`;
  return words2.length === 0 ? "" : `, ${words2.join(", ")}${where}.`;
}
var sayLinked = ({ there, rel }) => there ? `linked${rel === void 0 ? "" : ` (${rel})`} since` : "link gone since";
function outcome(status, saying) {
  return status === "declined" && saying.public ? "closed" : said[status];
}
function isSilent({ sent }, saying) {
  return !saying.public && sent !== void 0 && addDays(sent, daysOfPatience) <= saying.today;
}
var day = String.raw`(\d{4}-\d\d-\d\d|${spokenDay})`;
var end = String.raw`(?![\p{L}\p{N}'’])`;
var link2 = String.raw`(?:: <?(https?:\/\/[^\s<>]+?)>?(?=\.?(?:\s|$)))?`;
var words = new RegExp(
  `^(?:, (sent)${end}(?: ${day})?)?(?:, (no reply|replied|won|declined|closed|skipped|never again)${end}(?: ${day})?)?(?:, (linked|link gone)(?: \\((nofollow|sponsored|ugc)\\))? since ${day})?(?:, put off until ${day})?${link2}\\.?`,
  "u"
);
function readStanding(text, today) {
  const [all = "", sent, sentOn, outcome2, on, link3, rel, linkOn, put, url] = words.exec(text) ?? [];
  if (sent === void 0 && outcome2 === void 0 && put === void 0) {
    return { said: null, rest: text };
  }
  const past = (spoken) => spoken === void 0 ? void 0 : readDay(spoken, today) ?? void 0;
  const status = outcome2 === void 0 ? sent === void 0 ? "todo" : "sent" : read[outcome2];
  const seen2 = past(linkOn);
  const linked = seen2 === void 0 ? void 0 : { there: link3 === "linked", since: seen2, ...rel && { rel } };
  const until = put === void 0 ? null : readDay(put, today, true);
  return {
    said: {
      ...standing(status ?? "todo", past(on), past(sentOn), until, url),
      ...linked !== void 0 && { linked }
    },
    rest: text.slice(all.length)
  };
}
function standing(status, since, sent, until, link3) {
  const from = status === "sent" ? sent : since;
  return {
    status,
    ...from !== void 0 && { since: from },
    ...sent !== void 0 && { sent },
    ...until !== null && { until },
    ...link3 !== void 0 && status === "won" && { link: link3 }
  };
}
function settle(ticked, said4, was, today) {
  if (said4 === null) return ticked ? { status: "sent", since: today, sent: today } : open;
  if (ticked === isTicked(said4)) return said4;
  if (ticked) return { status: "sent", since: today, sent: today };
  return was === false ? said4 : open;
}
function followUpDay({ status, sent, until }, today) {
  if (status !== "sent" || sent === void 0) return null;
  const due = addDays(sent, daysToFollowUp);
  const from = until !== void 0 && until > due ? until : due;
  return today < addDays(from, daysToFollowUp) ? from : null;
}
function showsFollowUp(standing4, today) {
  const from = followUpDay(standing4, today);
  return from !== null && addDays(from, -daysOfPatience) <= today;
}

// src/tracker/parse-issue.ts
var notesHeading = "## Notes";
var neverSuggested = "- **Never suggested**: ";
var marker2 = /^<!-- postrider:post 1 (.+?) -->\s*$/m;
var anyMarker = /^<!-- postrider:(?:post 1 .+?|queue) -->\s*$/m;
var visiblePath = /^- \*\*Post\*\*: `(.+?)`/m;
function parseIssue(body, today, earlier = []) {
  const { text, above, notes } = splitIssue(body);
  const own = readState(text);
  const state = own ?? newestState(earlier);
  const blocks = splitBody(above);
  const all = [...eachBlock(blocks)];
  return {
    path: pathOf(text),
    state,
    rung: state === null || state.base === null ? "visible" : own === null ? "history" : "block",
    items: all.filter(isItem).map(({ text: markdown }) => readItem2(markdown, state, today)),
    steps: stepsIn(all, state),
    copy: copyIn(all, today) ?? state?.copy ?? {},
    ...state?.copied !== void 0 && { copied: state.copied },
    mentions: mentionsIn(
      all.map(({ text: text2 }) => text2),
      today
    ),
    suppressed: suppressedIn(all),
    notes,
    blocks
  };
}
function pathOf(body) {
  const path = marker2.exec(body)?.[1] ?? null;
  return (path === null ? null : decodePath(path)) ?? visiblePath.exec(body)?.[1] ?? null;
}
function splitIssue(body) {
  const text = body.replace(/\r\n?/g, "\n");
  const [above, notes] = splitNotes(withoutState(text));
  return { text, above, notes, marker: anyMarker.exec(text)?.[0] ?? "", block: stateBlock(text) };
}
function doneOf({ steps, state, copy, copied: copied3 }) {
  return {
    handedOff: steps.has("open"),
    published: steps.has("publish"),
    live: state?.live === true,
    verified: steps.has("canonical"),
    ...copied3 !== void 0 && { text: copied3 },
    ...copy.since !== void 0 && { since: copy.since },
    ...copy.url !== void 0 && { copy: copy.url },
    ...state?.google !== void 0 && { google: state.google }
  };
}
function pathMarker(path) {
  return `<!-- postrider:post 1 ${encodeURIComponent(path).replace(/%2F/g, "/")} -->`;
}
function newestState(bodies) {
  for (const body of bodies) {
    const state = readState(splitIssue(body).text);
    if (state !== null) return state;
  }
  return null;
}
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
function splitNotes(text) {
  const lines2 = text.split("\n");
  const at = lines2.findIndex((line) => line.trimEnd() === notesHeading);
  if (at < 0) return [text, ""];
  const notes = lines2.slice(at + 1).join("\n");
  return [lines2.slice(0, at).join("\n"), notes.replace(/^(?:[ \t]*\n)+/, "").trimEnd()];
}
function readHead(markdown, today) {
  const [first = "", ...below2] = markdown.split("\n");
  const { name, behind } = cutHead(first);
  const ticked = itemStart.exec(first)?.[1] !== " ";
  return { ticked, name, ...readStanding(behind, today), below: below2.join("\n") };
}
function cutHead(line) {
  const start = line.indexOf("**");
  const end2 = nameEnd(line, start + 2);
  return { name: line.slice(start, end2), behind: line.slice(end2).replace(/^~~/, "") };
}
function nameEnd(line, from) {
  const next = /\\.|`+|\*\*/gsu;
  next.lastIndex = from;
  for (let found = next.exec(line); found !== null; found = next.exec(line)) {
    if (found[0] === "**") return next.lastIndex;
    if (!found[0].startsWith("`")) continue;
    const ticks = new RegExp(`(?<!\`)${found[0]}(?!\`)`, "g");
    ticks.lastIndex = next.lastIndex;
    if (ticks.exec(line) !== null) next.lastIndex = ticks.lastIndex;
  }
  return line.length;
}
function markItem(markdown, today) {
  const { name, rest, below: below2 } = readHead(markdown, today);
  return markLine(`${name}${rest}
${below2}`);
}
function markHead(markdown) {
  const [first = ""] = markdown.split("\n");
  const { behind } = cutHead(first);
  const box3 = itemStart.exec(first)?.[1] === " " ? "-" : "x";
  return markLine(`${box3}${first.includes("~~")}${behind}`);
}
function readItem2(markdown, state, today) {
  const number = Number(itemStart.exec(markdown)?.[2]);
  const { ticked, name, said: said4 } = readHead(markdown, today);
  const url = /\]\((\S+?)\)/.exec(name)?.[1] ?? null;
  const recorded2 = state?.items.find((one2) => one2.number === number) ?? null;
  return {
    number,
    id: recorded2?.id ?? idOf(url ?? ""),
    name: /\[(.*)\]\(/.exec(name)?.[1] ?? name.replace(/^\*\*\d+ · |\*\*$/g, ""),
    url,
    standing: settle(ticked, said4, recorded2?.head ? recorded2.ticked : null, today),
    markdown,
    recorded: recorded2,
    edited: recorded2?.mark !== markItem(markdown, today),
    ...recorded2?.anew !== void 0 && { anew: recorded2.anew }
  };
}
function stepsIn(blocks, state) {
  const boxes = blocks.filter(isStep).flatMap(readBox);
  const shown = new Set(boxes.map(({ id }) => id));
  return /* @__PURE__ */ new Set([
    ...boxes.filter(({ ticked }) => ticked).map(({ id }) => id),
    ...stepIds.filter((id) => !shown.has(id) && state?.ticks.includes(id) === true)
  ]);
}
var readBox = ({ text }) => readStep(text.split("\n")[0] ?? "") ?? [];
var longestLife = 1e3;
var copied = new RegExp(
  String.raw` → .*?(?:\[On Medium\]\((\S+?)\)|On Medium)(?:\*\*)? since (${spokenDay})`,
  "u"
);
function copyIn(blocks, today) {
  for (const { key, text } of blocks) {
    if (!key.startsWith("line ") || text.length > longestLife) continue;
    const [, url, on = ""] = copied.exec(text) ?? [];
    const since = readDay(on, today);
    if (since !== null) return { since, ...url !== void 0 && { url } };
  }
  return null;
}
function suppressedIn(blocks) {
  return blocks.filter(({ text }) => text.startsWith(neverSuggested)).flatMap(({ text }) => [...text.matchAll(/`([^`\s]+)`/g)].map(([, host = ""]) => host));
}

// src/tracker/render-item.ts
var kinds = {
  newsletter: "newsletter",
  community: "community",
  publication: "publication",
  list: "list on GitHub",
  thread: "thread",
  writer: "blog",
  podcast: "podcast",
  "call-for-papers": "call for papers"
};
function placeName({ kind, name, url }, settings) {
  return settings.public && kind === "writer" ? hostOf(url) ?? name : name;
}
function renderItem(number, opportunity, standing4, settings) {
  const { target, because, draft, fit } = opportunity;
  const { dropped } = settings;
  const name = link(placeName(target, settings), target.url);
  const said4 = sayStanding(standing4, settings);
  const kind = `, ${kinds[target.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
  const inside = lines(
    ...dropped.has("reasons") ? [] : because.map((reason) => renderBecause(reason, target.url)),
    renderRoute(target),
    dropped.has("drafts") ? nothing : renderDraft(draft)
  );
  const head = headLine(`**${number} · ${name.markdown}**`, standing4, said4, said4 === "" ? kind : "");
  return { markdown: `${head}
${indent(inside, 2).markdown}` };
}
function renderDecided({ markdown, standing: standing4 }, letter, letters2, settings) {
  const { name } = readHead(markdown, settings.today);
  const again = cooledDown(standing4);
  const rest = again === null ? "" : ` We will not suggest it again before ${sayMonth(again)}.`;
  const head = headLine(name, standing4, sayStanding(standing4, settings, letter), rest);
  const words2 = letter ? renderNext(standing4, letters2, settings) : nothing;
  return { markdown: words2.markdown === "" ? head : `${head}
${indent(words2, 2).markdown}` };
}
function renderNext(standing4, { followUp, thanks }, settings) {
  if (standing4.status !== "won") return renderFollowUp(standing4, followUp, settings);
  if (thanks?.text == null) return nothing;
  return fold(`Thanks, ${countWords(thanks.text)} words`, letterOf(thanks.text));
}
var letterOf = (text) => quote(text.split("\n\n").map((part) => plain(part)));
function cooledDown({ status, since, sent }) {
  const from = sent ?? since;
  return status === "declined" && from !== void 0 ? addDays(from, cooldownDays) : null;
}
function renderFollowUp(standing4, followUp, { today }) {
  const from = followUpDay(standing4, today);
  if (followUp?.text == null || from === null || !showsFollowUp(standing4, today)) return nothing;
  const words2 = countWords(followUp.text);
  return fold(
    `Follow-up for ${sayDay(from, today)} or later, ${words2} words`,
    letterOf(followUp.text)
  );
}
var ourKind = /^, [a-z ]+\. \*(?:Good|Possible) fit\.\*$/i;
function withStanding(markdown, standing4, settings) {
  const { ticked, name, said: said4, rest, below: below2 } = readHead(markdown, settings.today);
  const isSaid = sameStanding(said4 ?? { status: "todo" }, standing4);
  if (isSaid && ticked === isTicked(standing4)) return markdown;
  const words2 = sayStanding(standing4, settings);
  const head = headLine(name, standing4, words2, words2 !== "" && ourKind.test(rest) ? "" : rest);
  return below2 === "" ? head : `${head}
${below2}`;
}
function sameStanding(a, b) {
  const keys = ["status", "since", "sent", "until", "link"];
  return keys.every((key) => a[key] === b[key]) && isEqual(a.linked, b.linked);
}
var isEqual = (a, b) => a?.there === b?.there && a?.since === b?.since && a?.rel === b?.rel;
function headLine(name, standing4, said4, rest) {
  const { status } = standing4;
  const isStruck = status === "skipped" || status === "never";
  return `- [${isTicked(standing4) ? "x" : " "}] ${isStruck ? `~~${name}~~` : name}${said4}${rest}`;
}
function renderBecause({ text, evidence }, known) {
  const quoted2 = /^(.*?)(“.+?”)(.*)$/s.exec(text);
  if (evidence === null || evidence === known) return plain(text);
  if (quoted2 === null) return md`${text} (${link("look", evidence)})`;
  const [, before = "", words2 = "", after = ""] = quoted2;
  return md`${before}${link(words2, evidence)}${after}`;
}
function renderRoute({ route, kind }) {
  if (route === void 0) return md`How: no submission page known. ${unknownWay(kind)}`;
  const rules = (route.rules ?? []).map((rule) => ` ${rule.replace(/\.?$/, ".")}`).join("");
  return md`How: ${link(ways[route.how], route.url)}.${rules}`;
}
function unknownWay(kind) {
  if (kind === "newsletter") return "If you read it, reply to an issue or ask there.";
  return kind === "podcast" ? "If you listen to it, ask the hosts." : "If you know the place, ask there.";
}
var ways = {
  form: "its submission page",
  "pull-request": "a pull request",
  "e-mail": "by e-mail, as its page invites",
  comment: "a comment",
  submit: "submit the address",
  "call-for-papers": "its call for papers"
};
function renderDraft({ text, subject, checklist, channel }) {
  if (text === null) {
    const title = subject === void 0 ? nothing : md`Title to use: “${subject}”.`;
    return lines(title, fold("What to mind, and to write from", bullets(checklist.map(plain))));
  }
  const words2 = channel === "list-pull-request" ? "The line to add" : `Draft, ${countWords(text)} words`;
  const paragraphsOf = text.split("\n\n").map((part) => plain(part));
  const body = channel === "list-pull-request" ? code(text) : quote([...subject === void 0 ? [] : [md`**${subject}**`], ...paragraphsOf]);
  return fold(words2, body, bullets(checklist.map(plain)));
}

// src/tracker/merge-items.ts
var most2 = 7;
var letters = /* @__PURE__ */ new Set(["newsletter", "publication", "podcast", "writer"]);
function mergeItems(report, tracked, settings) {
  const items = tracked?.items ?? [];
  const recorded2 = tracked?.state?.items ?? [];
  const kept = items.flatMap((item) => keep(item, report, settings));
  const removed = recorded2.filter(({ number }) => !items.some((item) => item.number === number));
  const gone = [.../* @__PURE__ */ new Set([...tracked?.state?.gone ?? [], ...removed.map(({ id }) => id)])];
  const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number }) => number + 1));
  const room = Math.max(0, most2 - kept.filter(isInHand).length);
  const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept.some((item) => item.id === id)).slice(0, room).map((opportunity, i) => ours(first + i, opportunity, open, settings));
  return { shown: [...kept, ...added], gone, next: first + added.length };
}
var isInHand = ({ standing: { status } }) => status !== "skipped" && status !== "never";
function keep(item, report, settings) {
  const { markdown, recorded: recorded2, standing: standing4, number, name, id } = item;
  const proposed = report.opportunities.find(({ target }) => target.id === id);
  const asOpen = proposed === void 0 ? null : ours(number, proposed, standing4, settings);
  const anew = item.anew && { anew: item.anew };
  const mark = markItem(markdown, settings.today);
  const letter = recorded2?.letter ?? asOpen?.letter ?? false;
  const sources = distinct([...recorded2?.sources ?? [], ...asOpen?.sources ?? []]);
  const kind = recorded2?.kind ?? asOpen?.kind;
  const shown = (text, as) => ({
    ...{ number, id, name, standing: standing4, letter, sources, kind, mark: as, ticked: isTicked(standing4) },
    ...anew,
    head: markHead(text),
    markdown: { markdown: text }
  });
  if (mark !== recorded2?.mark && mark !== asOpen?.mark) {
    return [shown(withStanding(markdown, standing4, settings), recorded2?.mark ?? "")];
  }
  if (standing4.status !== "todo") {
    const text = renderDecided(item, letter, report, settings).markdown;
    return [shown(text, markItem(text, settings.today))];
  }
  if (asOpen !== null)
    return [
      proposed?.draft.stands === true ? shown(markdown, mark) : { ...asOpen, sources, ...anew }
    ];
  const wasDecided = readHead(markdown, settings.today).below === "";
  if (haveAnswered(sources, report) && standing4.until === void 0 && !wasDecided) return [];
  return [shown(withStanding(markdown, standing4, settings), mark)];
}
function haveAnswered(sources, { looked, outages }) {
  const counts = ({ source }) => source === void 0 || sources.length === 0 || sources.includes(source);
  return looked.length > 0 && !outages.some(counts);
}
var distinct = (ids) => [...new Set(ids)].sort();
function ours(number, opportunity, standing4, settings) {
  const { target, source, also = [] } = opportunity;
  const rendered = renderItem(number, opportunity, standing4, settings);
  const markdown = settings.clean(rendered.markdown);
  return {
    number,
    id: target.id,
    name: plain(placeName(target, settings)).markdown,
    standing: standing4,
    letter: letters.has(target.kind),
    sources: distinct([source, ...also]),
    kind: target.kind,
    mark: markItem(markdown, settings.today),
    head: markHead(markdown),
    ticked: isTicked(standing4),
    markdown: { markdown }
  };
}

// src/tracker/plan-end.ts
function keepWatch(watch, body, commanded, today) {
  if (watch === void 0) return { acted: today };
  if (watch.ended !== void 0) return { acted: today, resumed: true };
  const acted = commanded || markShown(body) !== watch.shown ? today : watch.acted;
  return { acted, ...watch.resumed === true && { resumed: true } };
}
function planEnd(post, { acted, resumed }, closeAfter, today) {
  if (isAwaited(post, today)) return null;
  const closed2 = md`**Closed on ${sayDay(today)}: `;
  const again = "Reopen it, and it carries on.";
  if (resumed !== true && isSettled(post))
    return md`${closed2}nothing is left to do or to watch.** ${again}`;
  const last = [acted, ...post.places.flatMap(({ standing: standing4 }) => standing4.until ?? [])].sort().at(-1);
  return addDays(last ?? acted, closeAfter) <= today ? md`${closed2}nobody has done anything here for ${closeAfter} days.** ${again}` : null;
}
function isAwaited({ places, notBefore: notBefore2, watchedUntil: watchedUntil2 }, today) {
  return [notBefore2, watchedUntil2].some((day2) => day2 !== null && day2 > today) || places.some(
    ({ followUp, standing: { status, until } }) => followUp !== null || status === "todo" && until !== void 0 && until >= today
  );
}
function isSettled({ onMedium, now, step, places, watchedUntil: watchedUntil2 }) {
  return (onMedium || now === "not for Medium") && (watchedUntil2 !== null || places.length > 0) && step === null && places.every(({ standing: { status } }) => status !== "todo");
}
function markShown(body) {
  const lines2 = withoutState(body.replace(/\r\n?/g, "\n")).split("\n");
  const shown = lines2.filter((line) => !line.startsWith("- Looked on "));
  return markLine(shown.join("\n").replace(/\[[xX]\]/g, "☑"));
}
function withLead({ markdown }, lead3) {
  const [marker3 = "", , ...rest] = markdown.split("\n");
  return { markdown: [marker3, lead3.markdown, ...rest].join("\n") };
}

// src/tracker/closing.ts
var daysSoon = 14;
var said2 = new RegExp(`^\\s*Its call for papers closes on (${spokenDay})\\.`, "mu");
function closesOn(markdown, today) {
  const spoken = said2.exec(markdown)?.[1];
  return spoken === void 0 ? null : readDay(spoken, today, true);
}
function closingSoon(places, today) {
  return places.flatMap(({ name, standing: { status, until }, closes }) => {
    if (closes === null || status !== "todo" || closes < today) return [];
    if (daysBetween(today, closes) > daysSoon || until !== void 0 && until > closes)
      return [];
    return [{ name, day: closes }];
  }).sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function sayClosing({ name, day: day2 }, today) {
  return md`${{ markdown: name }} closes on ${sayDay(day2, today)}.`;
}

// src/tracker/render-checked.ts
function renderChecked(report, suppressed, brief, { today }) {
  const { post, looked, outages } = report;
  return fold(
    "What we checked, and how sure we are",
    bullets([
      md`**Post**: ${code(post.path)}`,
      ...brief ? [] : [sayAddress(report), ...sayPage(report), ...sayIndex(report)],
      ...brief || looked.length === 0 ? [] : [md`**Places**: ${sayList(looked)}.`],
      ...suppressed.length === 0 ? [] : [never(suppressed)],
      ...outages.map(
        ({ from, why }) => md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`
      ),
      { markdown: `${lookedOn.slice(2)}${sayDay(today)}.` }
    ])
  );
}
function never(hosts) {
  return {
    markdown: `${neverSuggested.slice(2)}${sayList(hosts.map((host) => code(host).markdown))}.`
  };
}
function sayAddress({ address }) {
  if (address.url === null) return md`**Address**: not known. ${sentence(address.why ?? "")}`;
  const sure = address.certain ? "certain" : "derived, not confirmed";
  return md`**Address**: ${sure}. ${sentence(address.why ?? "")}`;
}
function sayPage({ page }) {
  if (page === null) return [md`**Page**: not looked at, the network was not used.`];
  if (page.live !== "pass") return [md`**Page**: ${page.why ?? "no answer"}.`];
  const hops = page.hops?.length ?? 0;
  const answers = hops === 0 ? "it answers" : `it answers after ${sayCount(hops, "redirect")}`;
  return [
    md`**Page**: ${answers}, ${sayIndexing(page)}, and ${sayCanonical(page)}.${saySitemap(page)}`
  ];
}
function sayCanonical({ url, finalUrl = url, canonical }) {
  if (canonical == null) return "it names no canonical";
  return canonical === finalUrl ? "it names itself as canonical" : `its canonical is ${canonical}`;
}
function sayIndexing({ noindex, crawlable }) {
  if (noindex === true) return "asks search engines to stay away";
  return crawlable === "fail" ? "is closed to Google by robots.txt" : "allows indexing";
}
function saySitemap({ sitemap }) {
  if (sitemap === void 0) return "";
  return sitemap.entry === null ? " The sitemap does not list it." : " The sitemap lists it.";
}
function sayIndex({ index, life }) {
  if (index === null || life.live !== "pass") return [];
  const { why, evidence } = index;
  return [evidence === null ? md`**Google**: ${why}.` : md`**Google**: ${link(why, evidence)}.`];
}

// src/tracker/render-commands.ts
function renderCommands(shown, watchedUntil2, { today, answers }) {
  const way = md`Or edit this text: ticks, changed drafts and your notes are kept. Close the issue and we leave it alone.`;
  const end2 = watchedUntil2 === null || watchedUntil2 < today ? [] : [
    md`When the watch ends on ${sayDay(watchedUntil2, today)} and nothing is open, this issue closes itself. Reopen it and it carries on.`
  ];
  if (!answers)
    return fold(
      "How to use this",
      md`Edit this text: ticks, changed drafts and your notes are kept.`
    );
  return fold("Commands", said3(shown), ...end2.length > 0 ? end2 : [way]);
}
function said3(shown) {
  const sent = shown.find(({ standing: standing4 }) => isTicked(standing4)) ?? shown[0];
  const left = shown.find(({ standing: standing4 }) => standing4.status === "todo") ?? shown.at(-1);
  if (sent === void 0 || left === void 0) {
    return md`In a comment: ${code("/postrider refresh")} looks again.`;
  }
  const commands = [
    `/postrider replied ${sent.number}`,
    `won ${sent.number} <link>`,
    `declined ${sent.number}`,
    `skip ${left.number}`,
    `snooze ${left.number} 30d`,
    `another ${left.number}`,
    `never ${left.number}`
  ];
  const list = commands.map((command) => code(command).markdown).join(" · ");
  return md`In a comment, one a line: ${{ markdown: list }} (do not suggest this place again, for any post); ${code("another")} writes another draft`;
}

// src/tracker/render-devto.ts
function renderDevto({ devto, address }, steps, { today }) {
  if (devto === void 0) return nothing;
  const { copy, gone, refused, waits } = devto;
  if (waits !== void 0) return paragraphs(md`## On DEV`, md`No draft yet. ${waits}.`);
  if (copy === void 0 && gone === void 0 && refused === void 0) return nothing;
  return paragraphs(
    md`## On DEV`,
    copy === void 0 ? nothing : standing2(copy, address.url, today),
    gone === void 0 || copy !== void 0 ? nothing : md`The draft is not in your account on DEV any more. No other one is made unasked.`,
    refused === void 0 ? nothing : md`${copy === void 0 ? "There is no draft on DEV" : "The article on DEV was not updated"}: ${refused.why}. It is not tried again until the post changes or you ask for it.`,
    bullets(trouble(devto, address.url)),
    box(devto, steps)
  );
}
function standing2({ url, since }, canonical, today) {
  if (since !== void 0) return md`${link("On DEV", url)} since ${sayDay(since, today)}.`;
  return md`A draft is in your account on DEV: ${link("open it there", `${url}/edit`)}, read it through, see that its canonical is ${bare(canonical ?? "")}, and publish it. Until then nobody else sees it.`;
}
function trouble({ differs, canonical, twins = [], copy }, url) {
  return [
    ...canonical === void 0 || url === null ? [] : [md`Its canonical on DEV is ${bare(canonical)}, expected ${bare(url)}.`],
    ...differs === void 0 ? [] : [md`${sayDiffers(differs)}`],
    ...twins.length === 0 || copy === void 0 ? [] : [
      md`More than one article in your account has this canonical. Delete on DEV what you do not need: ${links(twins)}.`
    ]
  ];
}
var sayDiffers = (differs) => differs === "post" ? "The post has changed since." : "The post has changed since, and so has the text on DEV: an update replaces it.";
function links(urls) {
  return { markdown: urls.map((url) => link(url, url).markdown).join(", ") };
}
function box(devto, steps) {
  const isAsked2 = steps.has("devto") && devto.answered !== true;
  const { copy, differs, canonical, refused, recalled } = devto;
  const isDue = differs !== void 0 || canonical !== void 0 || refused !== void 0;
  if (copy !== void 0 && !isDue && !(isAsked2 && recalled === true)) return nothing;
  return { markdown: `- [${isAsked2 ? "x" : " "}] ${wish(copy).markdown}` };
}
function wish(copy) {
  if (copy === void 0) return md`Make a new draft on DEV with the next run.`;
  const what = copy.since === void 0 ? "draft" : "article";
  return md`Update the ${what} on DEV with the next run: its title, text and canonical.`;
}

// src/tracker/render-findings.ts
var most3 = 20;
function renderFix(report, settings) {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return nothing;
  const left = errors.length - most3;
  return paragraphs(
    md`## Fix first`,
    bullets(errors.slice(0, most3).map((finding) => renderFinding(finding, report, settings))),
    left > 0 ? md`And ${sayNumber(left)} more, in the summary of the run.` : nothing
  );
}
function renderSuggestions(report, settings) {
  const others = report.findings.filter(
    ({ severity, concerns }) => severity !== "error" && concerns === "post"
  );
  return fold(
    `${others.some(isOfPage) ? "In the post and on its page" : "In the post"}: ${sayCount(others.length, "suggestion")}`,
    bullets(others.map((finding) => renderFinding(finding, report, settings)))
  );
}
function renderBeforeImport(report, settings) {
  const found = report.findings.filter(
    (finding) => isOfPage(finding) && finding.severity !== "error" && finding.concerns === "medium"
  );
  return fold(
    `On the page, as an import reads it: ${sayCount(found.length, "suggestion")}`,
    bullets(found.map((finding) => renderFinding(finding, report, settings)))
  );
}
var isOfPage = ({ check }) => check.startsWith("page-");
function renderFinding(finding, { page }, { lineUrl }) {
  const { path, place, message, fix } = finding;
  const at = isOfPage(finding) && page !== null ? link("Page", page.finalUrl ?? page.url) : lineLink(`Line ${place.line}`, lineUrl(path, place.line));
  const said4 = message.replace(new RegExp(`,? on line ${place.line}(?=[.:,]|$)`), "");
  return md`${at}: ${said4}${fix === void 0 ? "" : ` ${fix}`}`;
}

// src/tracker/render-lead.ts
var minutesAPlace = 5;
function renderLead(report, turn, watchedUntil2, settings) {
  const step = nextStep(report, turn, watchedUntil2, settings);
  const { closing: closing2 } = turn;
  const isNamed = closing2 !== null && /\bto share it\b/.test(step.markdown);
  const lead3 = isNamed ? md`${step} ${sayClosing(closing2, settings.today)}` : step;
  return settings.public ? md`${lead3} This issue is public: the places can read along.` : lead3;
}
function nextStep(report, turn, watchedUntil2, settings) {
  const { today } = settings;
  const { life, index, address, post } = report;
  const share = sharing(turn.open);
  const then = share === null ? "" : ` After that, ${share}.`;
  const your = md`**Your turn: ${lower(life.next.text)}.**`;
  switch (life.medium) {
    case "ready":
      return renderReady(report, then);
    case "blocked":
      if (address.url === null) return md`${your} ${sentence(address.why ?? "")}`;
      if (index?.state === "blocked" && !life.next.text.startsWith("Fix"))
        return md`${your} ${sayGoogle(index)} Until then it should not go to Medium.${meanwhile(share)}`;
      if (share === null && report.findings.some(isInTheWay))
        return md`${your} Until then it should not be shown to anybody.`;
      return share === null ? md`${your} Until then it should not go to Medium.` : md`${your} Until then it should not go to Medium. You can share it: ${share}.`;
    case "wait":
      if (!post.published) return md`**${life.next.text}.** Until then there is nothing to do here.`;
      if (life.live === "fail")
        return md`**${life.next.text}.** After that, Medium${share === null ? "" : ` and ${share}`}.${doubt(report)}`;
      if (report.page?.awaited === true) return md`**${life.next.text}.**`;
      if (index?.evidence != null)
        return md`**${life.next.text}.** ${sayGoogle(index)}${meanwhile(share)}`;
      return md`**${life.next.text}.**${meanwhile(share)}`;
    case "done":
      if (life.next.text.startsWith("Fix")) return md`${your} It is on Medium already.`;
      if (life.stage === "lost") return md`${your} ${whenLost(report)}`;
      if (life.stage === "drifted") return md`${your} ${whenDrifted(post, settings)}`;
      if (isDraftOnDev(report)) return md`${onDev} It is on Medium.${then}`;
      if (share !== null) return md`**Your turn: ${share}.** It is on Medium.`;
      return waiting(turn, today) ?? quiet(watchedUntil2, today);
    case "never":
      if (isDraftOnDev(report)) return md`${onDev}${then}`;
      if (report.looked.length === 0) return md`**${life.next.text}.**`;
      if (share !== null) return md`**${life.next.text}.** ${capital(share)}.`;
      return waiting(turn, today) ?? md`**${life.next.text}.** ${noPlace(turn)}`;
  }
}
var onDev = md`**Your turn: publish the draft on DEV.**`;
var isDraftOnDev = ({ devto }) => devto?.copy !== void 0 && devto.copy.since === void 0;
var meanwhile = (share) => share === null ? "" : ` You can share it meanwhile: ${share}.`;
function sayGoogle({ why, evidence }) {
  return evidence === null ? md`${why}.` : md`${why} (${link("Search Console", evidence)}).`;
}
function whenLost({ address, index }) {
  const is = md`It must be ${bare(address.url ?? "")}.`;
  const else_ = "If it is, Google chose all the same: a canonical link is a hint. You can wait, shorten the copy, or unlist it on Medium.";
  return index === null ? md`${is} ${else_}` : md`${sayGoogle(index)} ${is} ${else_}`;
}
function whenDrifted({ path }, { lineUrl }) {
  const [, repo, file] = /^(.+?)\/blob\/[^/]+\/([^?#]+)/.exec(lineUrl(path, 1) ?? "") ?? [];
  const changed = "The post has changed since it was copied";
  if (repo === void 0) return md`${changed}. Then tick the box below.`;
  const history = link("the history of the file", `${repo}/commits/HEAD/${file}`);
  return md`${changed}: ${history} shows where. Then tick the box below.`;
}
function waiting({ due, later }, today) {
  if (due.length > 0) {
    return md`**Your turn, if you want: one follow-up ${to(due)}, about ${due.length * 2} minutes.** Nothing else is open.`;
  }
  if (later === null) return null;
  const then = later.what === "follow-up" ? md`Then one follow-up ${to(later.names)} is fine, if you want.` : md`Then ${names(later.names)} again, which you put off.`;
  return md`**Nothing to do before ${sayDay(later.day, today)}.** ${then}`;
}
var to = (places) => places.length === 1 ? md`to ${names(places)}` : md`each to ${names(places)}`;
function names(places) {
  return { markdown: places.length > 2 ? sayCount(places.length, "place") : sayList(places) };
}
function quiet(watchedUntil2, today) {
  if (watchedUntil2 === null || watchedUntil2 < today) {
    return md`**It is on Medium.** Nothing is left to do.`;
  }
  return md`**Nothing to do.** It is on Medium and watched until ${sayDay(watchedUntil2, today)}.`;
}
var noPlace = ({ settled }) => settled ? "Nothing is left to do." : "No place fits well enough this time.";
function renderReady({ life, address }, then) {
  const calm = "Nothing is urgent, and nothing is sent for you.";
  if (life.stage === "handed-off") return md`**Your turn: finish it on Medium.**${then} ${calm}`;
  const minutes = `about ${life.next.minutes ?? 5} minutes`;
  if (life.live === "pass") return md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`;
  const page = link("open the page", address.url);
  return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`;
}
var isInTheWay = ({ severity, concerns }) => severity === "error" && concerns === "post";
function doubt({ address }) {
  return address.certain ? "" : " If it is served elsewhere, set `site.permalink` in .github/postrider.yml.";
}
function sharing(places) {
  if (places === 0) return null;
  return `${sayCount(places, "place")} to share it, about ${places * minutesAPlace} minutes`;
}
var lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function renderLifeLine(report, copy, watchedUntil2, today) {
  const there = report.life.medium === "done" || copy.since !== void 0 ? renderThere(report, copy, watchedUntil2, today) : onTheWay(report);
  const all = [...onTheSite(report), ...there];
  return { markdown: all.map(({ markdown }) => markdown).join(" → ") };
}
var bold = (word, isBold) => isBold ? md`**${word}**` : word;
function onTheSite(report) {
  const { life, address, post } = report;
  if (!post.published) return [md`**Not published**`];
  const at = standing3(report);
  const first = { pass: seen(report), fail: "Not live yet", inconclusive: unseen(report) }[life.live];
  const google = sayIndexed(report);
  return [
    bold(link(first, address.url), first === at),
    ...life.live === "pass" ? [bold(md`${google}`, google === at)] : []
  ];
}
function onTheWay({ post, life, handOff }) {
  const { medium, stage } = life;
  if (!post.published) return [];
  if (medium === "never" && handOff?.original !== void 0)
    return [link("First on Medium", handOff.original)];
  if (medium === "never") return [md`**Not for Medium**`];
  const ready = medium === "blocked" ? md`**Not ready for Medium**` : bold(md`Ready for Medium`, isNext(life));
  const there = stage === "handed-off" ? md`**At work on Medium**` : md`On Medium`;
  return [ready, there, md`Checked`];
}
var isNext = ({ medium, live, stage }) => medium === "ready" && live !== "fail" && stage !== "handed-off";
function renderThere({ post, life }, copy, watchedUntil2, today) {
  const recorded2 = post.copies.find(({ platform }) => platform === "medium")?.url;
  const there = link("On Medium", copy.url ?? recorded2 ?? null);
  const since = copy.since === void 0 ? "" : ` since ${sayDay(copy.since, today)}`;
  if (life.stage === "lost") return [md`${there}${since}`, md`**Copy chosen by Google**`];
  if (life.stage === "drifted") return [md`${there}${since}`, md`**Changed since**`];
  if (since === "" || watchedUntil2 === null) return [bold(there, true), md`Checked`];
  const isWatched = watchedUntil2 >= today;
  return [
    md`${bold(there, !isWatched)}${since}`,
    bold(md`Watched until ${sayDay(watchedUntil2, today)}`, isWatched)
  ];
}
function standing3(report) {
  const { live, medium, stage } = report.life;
  if (live === "fail") return "Not live yet";
  if (isClosed(report)) return closed;
  if (medium !== "wait") return null;
  if (report.page?.awaited === true && live === "pass") return seen(report);
  return stage === "waiting-index" ? "Waiting for Google" : unseen(report);
}
var seen = ({ page }) => page?.awaited === true ? "Live, in the version before" : "Live";
var closed = "Closed to Google";
var isClosed = ({ page }) => page?.noindex === true || page?.crawlable === "fail";
function sayIndexed(report) {
  const { life, index } = report;
  if (isClosed(report)) return closed;
  if (life.stage === "waiting-index") return "Waiting for Google";
  const words2 = { confirmed: "Indexed", waiting: "Waiting for Google", blocked: "Not indexed" };
  return words2[index?.state] ?? "Probably indexed";
}
var unseen = ({ page }) => page === null ? "Published, not looked at" : "Published, no clear answer";

// src/text/say-expected.ts
var counted = /* @__PURE__ */ new Set(["code", "image"]);
var mostNamed = 2;
function sayExpected(kept, losses) {
  const expected = kept.filter(({ what }) => counted.has(what)).map(({ say }) => say);
  const named = losses.filter(({ severity }) => severity !== "note").slice(0, mostNamed);
  const others = losses.filter((loss) => !named.includes(loss)).reduce((sum2, { count }) => sum2 + count, 0);
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

// src/tracker/publications.ts
function publicationsOf({ opportunities }) {
  return opportunities.map(({ target }) => target).filter(({ accepts }) => accepts !== void 0);
}
function draftFirst(publications) {
  const names2 = publications.filter(({ accepts }) => takes(accepts, "draft")).map(({ name }) => name);
  if (names2.length === 0) return "";
  return ` If you want it in ${sayList(names2, "or")}, send the draft there before you publish.`;
}
var takes = (accepts, only) => accepts?.length === 1 && accepts[0] === only;
function sayAccepts({ name, accepts = [] }) {
  if (takes(accepts, "draft")) return `${name} takes drafts only`;
  if (takes(accepts, "published")) return `${name} takes published stories only`;
  return accepts.length === 0 ? `${name} does not say whether it takes drafts or published stories` : `${name} takes drafts and published stories`;
}

// src/tracker/render-fields.ts
function renderFields({ post, google }, { title, subtitle, tags, cover, marked = [] }, publications) {
  const { foundBy = [] } = google ?? {};
  return fold(
    "Title, subtitle, tags; if the import fails",
    bullets([
      md`**Title**: ${title}`,
      ...subtitle === "" ? [] : [md`**Subtitle**: ${subtitle}`],
      ...foundBy.length === 0 ? [] : [sayFoundBy(foundBy, `${title} ${subtitle}`)],
      ...tags.length === 0 ? [] : [md`**Tags**: ${tags.join(", ")}. Take the nearest ones Medium offers.`],
      ...cover === void 0 ? [] : [md`**Cover**: ${cover}`],
      ...marked.length === 0 ? [] : [sayMarked(marked)],
      ...publications.length === 0 ? [] : [md`**Publication**: ${sayList(publications.map(sayAccepts))}.`],
      md`**If the import fails**: ${code(`postrider export medium ${post.path} --out copy`)} makes a page to paste from. Then set the canonical link yourself.`
    ])
  );
}
var mostMissing = 5;
function sayFoundBy(foundBy, shown) {
  const known = new Set(termsOf(shown).map(({ key }) => key));
  const terms = new Map(termsOf(foundBy.join("\n")).map(({ key, word }) => [key, word]));
  const missing = [...terms].flatMap(([key, word]) => known.has(key) ? [] : [`“${word}”`]);
  const said4 = md`**Found by**, on Google in the last 90 days: ${sayList(foundBy.map((query) => `“${query}”`))}.`;
  return missing.length === 0 ? said4 : md`${said4} Neither title nor subtitle says ${sayList(missing.slice(0, mostMissing), "or")}.`;
}
function sayMarked(marked) {
  const links2 = marked.map(({ text, url }) => md`“${text}” may lead to ${bare(url)}`);
  const all = { markdown: sayList(links2.map(({ markdown }) => markdown)) };
  return md`**To count who comes from Medium**, if you like: in the copy ${all}. The address to import and the canonical link stay as they are.`;
}

// src/tracker/render-medium.ts
function renderMedium(report, steps, folds, answers) {
  const { handOff, life } = report;
  if (handOff?.original !== void 0 && life.medium === "never") return renderFirst(handOff);
  if (handOff === null || handOff.url === null || !isTimely(life)) return nothing;
  if (life.medium === "done") {
    const there = renderThere2(handOff.url, steps);
    return life.stage === "drifted" ? paragraphs(there, box2(inShort.update, steps)) : there;
  }
  const publications = publicationsOf(report);
  const needed = stepsOf(handOff, handOff.url, publications, answers);
  const asked = new Set(needed.map(idOf2));
  const done = mediumSteps.filter((id) => steps.has(id) && !asked.has(id)).map((id) => inShort[id]);
  const boxes = [...done, ...needed].map((step) => box2(step, steps));
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(report, handOff, publications) : nothing,
    folds ? renderSpots(handOff) : nothing
  );
}
function renderFirst({ original, keep: keep2 }) {
  return paragraphs(
    md`## First on Medium`,
    md`The canonical of this post names ${bare(original ?? "")} as the original. Share that address.`,
    keep2.length === 0 ? nothing : md`A link to your own site is a supporting resource there, where a reader wants more: ${sayList(keep2.map(quoted))}.`
  );
}
function renderThere2(url, steps) {
  const blind = "Medium does not answer our requests, so we cannot look ourselves.";
  if (steps.has("canonical")) {
    return paragraphs(md`## On Medium`, md`You checked the canonical link. ${blind}`);
  }
  const step = md`Canonical link checked: in *Story settings → Advanced settings* it must be ${bare(url)}. ${blind}`;
  return paragraphs(md`## On Medium`, box2(step, steps));
}
function renderSteps({ handOff, life }, steps) {
  const isShown = handOff !== null && handOff.url !== null && isTimely(life);
  const isOver = isShown && life.medium === "done";
  if (!isOver && (isShown || !mediumSteps.some((id) => steps.has(id)))) return nothing;
  const needed = {
    open: isOver,
    links: isOver && handOff.unlink.length > 0,
    read: isOver && sayExpected(handOff.kept, handOff.losses) !== "",
    canonical: false,
    publish: isOver,
    update: false
  };
  const listed2 = mediumSteps.filter((id) => steps.has(id) || needed[id]);
  return fold("Medium steps, done", lines(...listed2.map((id) => box2(inShort[id], steps))));
}
var inShort = {
  open: md`Imported`,
  links: md`Links to your own site kept or unlinked`,
  read: md`Read through`,
  canonical: md`Canonical link checked`,
  publish: md`Published on Medium`,
  update: md`Changed parts pasted`
};
function isTimely({ medium, live, stage }) {
  return stage !== "unpublished" && (medium === "ready" || medium === "done" || medium === "wait" && live !== "fail");
}
function stepsOf(handOff, url, publications, answers) {
  const expected = sayExpected(handOff.kept, handOff.losses);
  const below2 = handOff.losses.length === 0 ? "" : " (below)";
  return [
    md`Open ${bare(handOff.importAt)} and paste this address:${{ markdown: "\n" }}${indent(block(url), 2)}`,
    ...linkStep(handOff),
    ...expected === "" ? [] : [md`Read it through once: ${expected}${below2}.`],
    md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
    answers ? md`Publish, then tick this.${draftFirst(publications)} Or comment here, and it is linked: ${code("/postrider published <address on Medium>")}` : md`Publish, then tick this.${draftFirst(publications)}`
  ];
}
function linkStep({ keep: keep2, unlink }) {
  if (unlink.length === 0) return [];
  if (keep2.length === 0) {
    const links2 = unlink.length === 1 ? "the link" : "the links";
    return [md`Unlink ${links2} to your own site: ${sayList(unlink.map(quoted))}.`];
  }
  const all = keep2.length + unlink.length;
  return [
    md`Keep ${sayNumber(keep2.length)} of the ${sayNumber(all)} links to your own site, ${sayList(keep2.map(quoted))}. Unlink the other ${unlink.length === 1 ? "one" : sayNumber(unlink.length)}.`
  ];
}
var quoted = ({ text, url }) => `“${text || url}”`;
function box2(step, ticked) {
  const id = idOf2(step);
  return { markdown: `- [${id !== null && ticked.has(id) ? "x" : " "}] ${step.markdown}` };
}
var idOf2 = ({ markdown }) => readStep(`- [ ] ${markdown.split("\n")[0]}`)?.id ?? null;
function renderSpots({ kept, losses }) {
  if (sayExpected(kept, losses) === "") return nothing;
  const spots = losses.reduce((sum2, { count }) => sum2 + count, 0);
  const dropped = losses.filter(({ fate }) => fate === "dropped");
  const changed = losses.filter(({ fate }) => fate === "changed");
  return fold(
    spots === 0 ? "What should come along" : `${capital(sayCount(spots, "spot"))} to look at after the import`,
    listed("May be missing:", dropped),
    listed("May look different:", changed),
    kept.length === 0 ? nothing : spots === 0 ? md`${capital(sayKept(kept))}.` : md`Should come along: ${sayKept(kept)}.`
  );
}
function listed(title, losses) {
  if (losses.length === 0) return nothing;
  return paragraphs(
    md`${title}`,
    bullets(losses.map(({ say, lines: lines2, replace }) => md`${say}, ${sayLines(lines2)}. ${replace}.`))
  );
}

// src/tracker/render-share.ts
function renderShare({ looked }, shown, turn) {
  if (shown.length === 0 && looked.length === 0) return nothing;
  if (shown.length === 0) {
    return paragraphs(
      md`## Share it`,
      md`No place fits well enough this time. That is a result too.`
    );
  }
  const isOver = turn.open === 0;
  return paragraphs(
    isOver ? md`## Shared` : md`## Share it`,
    isOver ? nothing : md`Tick when sent. Delete a place, and it does not come back.`,
    ...shown.map(({ markdown }) => markdown)
  );
}
function renderOwnAccounts({ ownAccounts = [] }) {
  const texts = ownAccounts.flatMap(
    ({ text, subject }) => text === null ? [] : [{ text, subject }]
  );
  if (texts.length === 0) return nothing;
  return fold(
    "For your own accounts, in your own words",
    ...texts.flatMap(({ text, subject = "" }) => [
      md`Fits ${subject}:`,
      quote(text.split("\n\n").map((part) => plain(part)))
    ])
  );
}
function renderLeftOut({ leftOut }, settings) {
  return fold(
    `Looked at and left out: ${leftOut.length}`,
    bullets(
      leftOut.map(
        ({ target, why }) => md`${link(placeName(target, settings), target.url)}: ${why}.`
      )
    )
  );
}

// src/tracker/turn.ts
function turnOf(places, today) {
  const putOff = places.filter(({ standing: standing4 }) => isPutOff(standing4, today));
  const open2 = places.filter(
    ({ standing: standing4 }) => standing4.status === "todo" && !isPutOff(standing4, today)
  );
  const nudges = places.flatMap(({ standing: standing4, letter, name }) => {
    const day2 = letter ? followUpDay(standing4, today) : null;
    return day2 === null ? [] : [{ day: day2, name, what: "follow-up" }];
  });
  const coming = [
    ...nudges.filter(({ day: day2 }) => day2 > today),
    ...putOff.map(({ standing: standing4, name }) => ({
      day: standing4.until ?? today,
      name,
      what: "put-off"
    }))
  ].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  const [next] = coming;
  const together = coming.filter(({ day: day2, what }) => day2 === next?.day && what === next.what);
  return {
    open: open2.length,
    settled: places.some(({ standing: standing4 }) => standing4.status !== "todo"),
    due: nudges.filter(({ day: day2 }) => day2 <= today).map(({ name }) => name),
    closing: closingSoon(withLastDay(places, today), today)[0] ?? null,
    later: next === void 0 ? null : { day: next.day, what: next.what, names: together.map(({ name }) => name) }
  };
}
var withLastDay = (places, today) => places.map(({ name, standing: standing4, markdown }) => {
  return { name, standing: standing4, closes: closesOn(markdown.markdown, today) };
});
function isPutOff({ status, until }, today) {
  return status === "todo" && until !== void 0 && until > today;
}

// src/tracker/render-issue.ts
var droppable = [
  "own-accounts",
  "left-out",
  "suggestions",
  "checked",
  "medium-folds",
  "drafts",
  "reasons"
];
var defaultNotes = "*Yours. Postrider does not touch this part.*";
var daysOfWatch = 30;
function renderManaged(report, shown, known, settings) {
  const { dropped, today } = settings;
  const isDone = report.life.medium === "done";
  const has = (part) => !dropped.has(part);
  const watched2 = watchedUntil(known.copy);
  const turn = turnOf(shown, today);
  const clean = ({ markdown }) => ({ markdown: settings.clean(markdown) });
  const above = [
    lines(
      { markdown: pathMarker(report.post.path) },
      renderLead(report, turn, isDone ? watched2 : null, settings)
    ),
    renderLifeLine(report, known.copy, watched2, today),
    renderFix(report, settings),
    renderMedium(report, known.steps, has("medium-folds"), settings.answers),
    renderDevto(report, known.steps, settings)
  ];
  const below2 = [
    renderMentions(known.mentions, report, today),
    renderSteps(report, known.steps),
    has("own-accounts") && !isDone ? renderOwnAccounts(report) : nothing,
    has("left-out") && !isDone ? renderLeftOut(report, settings) : nothing,
    has("suggestions") && !isDone ? renderSuggestions(report, settings) : nothing,
    has("suggestions") && !isDone && report.life.medium !== "never" ? renderBeforeImport(report, settings) : nothing,
    renderChecked(report, known.suppressed, isDone || dropped.has("checked"), settings),
    renderCommands(shown, isDone ? watched2 : null, settings)
  ];
  return paragraphs(...above.map(clean), renderShare(report, shown, turn), ...below2.map(clean));
}
function watchedUntil({ since }) {
  return since === void 0 ? null : addDays(since, daysOfWatch);
}
function joinBody(managed, notes, state) {
  return `${managed}

${notesHeading}

${notes === "" ? defaultNotes : notes}

${state}
`;
}

// src/tracker/post-in-hand.ts
var lead2 = /^\*\*(.+?)\*\*(.*)$/;
var notBefore = new RegExp(`^Nothing to do before (${spokenDay})`, "u");
var watched = new RegExp(`Watched until (${spokenDay})`, "u");
var copied2 = new RegExp(`On Medium\\S* since (${spokenDay})`, "u");
var unaskedLine = /^\*\*Nobody asked, but they linked:\*\*\s*(.+)$/;
function postInHand(issue, today, tracked = parseIssue(issue.body, today)) {
  const said4 = saidIn(tracked, today);
  return said4 === null ? null : { ...said4, issue, open: issue.state === "open" };
}
var readSaid = (body, today) => saidIn(parseIssue(body, today), today);
function saidIn(tracked, today) {
  if (tracked.path === null) return null;
  const lines2 = [...eachBlock(tracked.blocks)].map(({ text }) => text);
  const first = lines2.find((line) => /^\*\*(Your turn|Nothing to do|Closed on)\b/.test(line));
  const [, bold2 = "", rest = ""] = lead2.exec(first ?? lines2[0] ?? "") ?? [];
  const life = lines2.find((line) => line.includes(" → ")) ?? "";
  const places = tracked.items.map((item) => readPlace(item, today));
  const step = readTurn(bold2);
  const shares = !/^Nothing to do\b/.test(bold2) && /\bto share it\b/.test(bold2 + rest);
  return {
    path: tracked.path,
    now: nowOf(life),
    onMedium: doneOf(tracked).published || isOnMedium(life),
    turn: shares || /^Your turn\b/.test(bold2),
    step,
    toShare: shares ? places.filter(isFree(today)).length : 0,
    notBefore: readNotBefore(bold2, today),
    watchedUntil: readWatch(life, today),
    places,
    unasked: lines2.flatMap((line) => linksIn(unaskedLine.exec(line)?.[1] ?? ""))
  };
}
function readPlace({ number, name, standing: standing4, recorded: recorded2, markdown }, today) {
  const followUp = recorded2?.letter === true ? followUpDay(standing4, today) : null;
  return { number, name, standing: standing4, followUp, closes: closesOn(markdown, today) };
}
function readTurn(bold2) {
  const said4 = /^Your turn: (.+?)\.?$/.exec(plainText(bold2))?.[1];
  if (said4 === void 0 || /\bto share it\b/.test(said4)) return null;
  const [, text = said4, minutes] = /^(.*?), about (\d+) minutes?$/.exec(said4) ?? [];
  return { text, minutes: minutes === void 0 ? null : Number(minutes) };
}
function readNotBefore(bold2, today) {
  const spoken = notBefore.exec(bold2)?.[1];
  return spoken === void 0 ? null : readDay(spoken, today, true);
}
function nowOf(line) {
  const word = plainText(/\*\*(.+?)\*\*/.exec(line)?.[1] ?? "");
  return word.charAt(0).toLowerCase() + word.slice(1);
}
function isOnMedium(life) {
  const words2 = life.split(" → ");
  const at = words2.findIndex((word) => plainText(word).startsWith("On Medium"));
  return at >= 0 && words2.findIndex((word) => word.includes("**")) >= at;
}
function readWatch(life, today) {
  const [, until] = watched.exec(life) ?? [];
  if (until !== void 0) return readDay(until, today, true);
  const [, since = ""] = copied2.exec(life) ?? [];
  const day2 = readDay(since, today);
  return day2 === null ? null : watchedUntil({ since: day2 });
}
var isFree = (today) => ({ standing: { status, until }, closes }) => status === "todo" && (until === void 0 || until <= today) && (closes === null || closes >= today);
function linksIn(text) {
  return [...text.matchAll(/\[((?:\\.|[^\]\\])+)\]\((\S+?)\)/g)].map(
    ([, label2 = "", url = ""]) => ({
      text: plainText(label2),
      url
    })
  );
}
function plainText(markdown) {
  return markdown.replace(/\[((?:\\.|[^\]\\])*)\]\(\S*?\)/g, "$1").replace(/(?<!\\)(\*\*|`)/g, "").replace(/&amp;/g, "&").replace(/\\([!-/:-@[-`{-~])/g, "$1").trim();
}

// src/tracker/recall-devto.ts
function recallDevto({ copy, gone, refused }) {
  if (copy === void 0 && gone === void 0 && refused === void 0) return void 0;
  return {
    ...copy !== void 0 && { copy },
    ...gone !== void 0 && { gone },
    ...refused !== void 0 && { refused }
  };
}

// src/tracker/make-body.ts
var nothingKnown = { steps: /* @__PURE__ */ new Set(), copy: {}, mentions: [], suppressed: [] };
function makeBody(report, tracked, plan, part) {
  const { today, lineUrl, config, answers = true } = plan;
  const isPublic = config.tracker.public ?? plan.public ?? false;
  const settings = { today, lineUrl, answers, public: isPublic, ...part };
  const items = mergeItems(report, tracked, settings);
  const known = tracked ?? nothingKnown;
  const managed = renderManaged(report, items.shown, known, settings);
  const watch = plan.watch ?? { acted: today };
  const body = compose(managed, watch);
  const said4 = tracked === null ? null : readSaid(body, today);
  const end2 = said4 === null ? null : planEnd(said4, watch, config.tracker.closeAfter, today);
  return end2 === null ? body : compose(withLead(managed, end2), { ...watch, ended: today });
  function compose({ markdown }, now) {
    const ours2 = splitBody(markdown);
    const above = `${pathMarker(report.post.path)}
${joinBlocks(merged(tracked, ours2))}`;
    const notes = keptNotes(tracked, ours2);
    const shown = markShown(joinBody(above, notes, ""));
    const state = { ...stateOf(report, tracked, items, ours2, plan), watch: { ...now, shown } };
    return joinBody(above, notes, writeState(state));
  }
}
function merged(tracked, ours2) {
  if (tracked?.state?.base == null) return ours2;
  const base = decodeBlocks(tracked.state.base);
  const there = new Set([...eachBlock(tracked.blocks)].map(({ key }) => key));
  const steps = [...eachBlock(base)].filter(isStep).map(({ key }) => key);
  const removed = new Set(steps.filter((key) => !there.has(key)));
  return mergeBlocks(base, tracked.blocks, leaveOut(ours2, removed));
}
function leaveOut(blocks, removed) {
  return blocks.filter(({ key }) => !removed.has(key)).map(
    (block3) => block3.inside === void 0 ? block3 : { ...block3, inside: { ...block3.inside, blocks: leaveOut(block3.inside.blocks, removed) } }
  );
}
function keptNotes(tracked, ours2) {
  if (tracked === null) return "";
  if (tracked.state?.base != null) return tracked.notes;
  const markdown = joinBlocks(differing(tracked.blocks, ours2));
  const kept = fold("Kept from an earlier version of this issue", { markdown }).markdown;
  return [tracked.notes, kept].filter((text) => text.trim() !== "").join("\n\n");
}
function namedIn(tracked) {
  const shown = tracked?.mentions.map(({ url }) => url) ?? [];
  const named = [.../* @__PURE__ */ new Set([...tracked?.state?.named ?? [], ...shown])];
  return named.length === 0 ? {} : { named };
}
function stateOf(report, tracked, { shown, gone, next }, ours2, { heard, run, today, siteSilent = false }) {
  const { post, address, life } = report;
  const announced = report.announced ?? tracked?.state?.announced;
  const devto = report.devto === void 0 ? tracked?.state?.devto : recallDevto(report.devto);
  const text = markText(post);
  const owed = tracked?.state?.hash === post.hash ? tracked.state.owed : today;
  const items = shown.map(({ number, id, mark, head, ticked, letter, sources, kind, anew }) => {
    return { number, id, mark, head, ticked, letter, sources, kind, ...anew && { anew } };
  });
  return {
    path: post.path,
    hash: post.hash,
    text,
    url: address.url,
    ...post.id !== void 0 && { id: post.id },
    ...post.slug !== void 0 && { slug: post.slug },
    live: life.live === "pass",
    items,
    gone,
    ticks: [...tracked?.steps ?? []].filter((id) => id !== "devto").sort(),
    next,
    base: encodeBlocks(ours2),
    ...tracked?.copy.since !== void 0 && {
      copy: tracked.copy,
      copied: tracked.copied ?? text
    },
    ...namedIn(tracked),
    ...report.google !== void 0 && { google: report.google },
    ...devto !== void 0 && { devto },
    ...announced !== void 0 && { announced },
    comment: heard?.last ?? tracked?.state?.comment ?? 0,
    comments: heard?.comments ?? tracked?.state?.comments ?? 0,
    ...run !== void 0 && { run },
    ...owed !== void 0 && (siteSilent || isPartial(report)) && { owed }
  };
}
function isPartial({ outages, page }) {
  return outages.length > 0 || page?.live === "inconclusive" || page?.awaited === true;
}

// src/tracker/fit-body.ts
var longestBody = 6e4;
var longestText2 = 150;
function fitBody(report, tracked, settings) {
  const dropped = /* @__PURE__ */ new Set();
  const clean = cleaner(settings.outbound);
  const body = (of) => makeBody(of, tracked, settings, { dropped, clean });
  for (const part of droppable) {
    const whole = body(report);
    if (whole.length <= longestBody) return whole;
    dropped.add(part);
  }
  const least = body(report);
  return least.length <= longestBody ? least : body(terse(report));
}
function cleaner(settings) {
  const known = /* @__PURE__ */ new Map();
  return (markdown) => {
    const clean = known.get(markdown) ?? outbound(markdown, settings);
    known.set(markdown, clean);
    return clean;
  };
}
function terse(report) {
  const { life, index, findings, handOff, opportunities, outages } = report;
  const cut = (value) => JSON.parse(
    JSON.stringify(
      value,
      (key, inner) => typeof inner === "string" && !/^(id|url|path)$/.test(key) ? shorten(inner, longestText2) : inner
    )
  );
  return { ...report, ...cut({ life, index, findings, handOff, opportunities, outages }) };
}

// src/tracker/apply-commands.ts
function applyCommands(tracked, { asked }) {
  return asked.flatMap(({ comment, commands }) => commands.map((command) => [command, comment])).reduce((now, [command, comment]) => obey(now, command, comment) ?? now, tracked);
}
function isUnderstood(tracked, { comment, commands, misread }) {
  let now = tracked;
  for (const command of commands) now = now === null ? null : obey(now, command, comment);
  return now !== null && misread === 0;
}
function obey(tracked, command, { id, day: day2 }) {
  switch (command.do) {
    case "refresh":
      return tracked;
    case "digest":
      return null;
    case "handed-off":
      return { ...tracked, steps: /* @__PURE__ */ new Set([...tracked.steps, "open"]) };
    case "devto":
      if (tracked.state?.devto === void 0) return null;
      return { ...tracked, steps: /* @__PURE__ */ new Set([...tracked.steps, "devto"]) };
    case "published":
      return published(tracked, command.url, day2);
    case "suppress":
      return { ...tracked, suppressed: [.../* @__PURE__ */ new Set([...tracked.suppressed, command.host])] };
    case "snooze":
      return withStanding2(tracked, command.item, (standing4) => snooze(standing4, command.days, day2));
    case "another":
      return withItem(tracked, command.item, (item) => another(item, id));
    default:
      return withStanding2(
        tracked,
        command.item,
        (standing4) => change(standing4, command, command.day ?? day2)
      );
  }
}
function published(tracked, url, day2) {
  const steps = /* @__PURE__ */ new Set([...tracked.steps, "open", "publish"]);
  return { ...tracked, steps, copy: { since: tracked.copy.since ?? day2, url } };
}
function withItem(tracked, number, next) {
  const item = tracked.items.find((one2) => one2.number === number);
  const changed = item === void 0 ? null : next(item);
  if (changed === null) return null;
  return { ...tracked, items: tracked.items.map((one2) => one2 === item ? changed : one2) };
}
function withStanding2(tracked, number, next) {
  return withItem(tracked, number, (item) => {
    const standing4 = next(item.standing);
    return standing4 === null ? null : { ...item, standing: standing4 };
  });
}
function another(item, comment) {
  if (item.standing.status !== "todo" || item.edited) return null;
  const { times, comment: last } = item.anew ?? { times: 0, comment: 0 };
  return comment <= last ? item : { ...item, anew: { times: times + 1, comment } };
}
function snooze(standing4, days, day2) {
  if (standing4.status !== "todo" && standing4.status !== "sent") return null;
  return { ...standing4, until: addDays(day2, days) };
}
function change({ sent, linked }, { do: what, url }, day2) {
  if (what === "todo") return open;
  if (what === "sent") return { status: "sent", since: day2, sent: day2 };
  const before = sent === void 0 ? {} : { sent };
  if (what === "never") return { status: "never", ...before };
  const status = what === "skip" ? "skipped" : what;
  const seen2 = status === "replied" || status === "won" ? linked : void 0;
  return {
    ...{ status, since: day2, ...before },
    ...url !== void 0 && { link: url },
    ...seen2 !== void 0 && { linked: seen2 }
  };
}

// src/tracker/linked.ts
var isContacted = ({ status }) => status === "sent" || status === "replied" || status === "won";
function withLooks(tracked, looks, today) {
  const items = tracked.items.map((item) => {
    const look = looks.get(item.number);
    if (look === void 0 || !isContacted(item.standing)) return item;
    const linked = nextLinked(item.standing.linked, look, today);
    return linked === void 0 ? item : { ...item, standing: { ...item.standing, linked } };
  });
  return { ...tracked, items };
}
function nextLinked(before, { there, rel }, today) {
  if (there === "inconclusive") return before;
  if (there === "fail") return before?.there === true ? { there: false, since: today } : before;
  const since = before?.there === true ? before.since : today;
  return { there: true, since, ...rel !== void 0 && { rel } };
}

// src/tracker/read-issue.ts
function readIssue(body, {
  today,
  earlier,
  heard,
  links: links2,
  mentions: found = []
}) {
  const tracked = parseIssue(body, today, earlier);
  const asked = heard === void 0 ? tracked : applyCommands(tracked, heard);
  const told = links2 === void 0 ? asked : withLooks(asked, links2, today);
  const mentions = nextMentions(told.mentions, told.state?.named ?? [], found, today);
  return withCopy(
    { ...told, mentions, steps: without(told.steps, "update") },
    told.steps.has("update"),
    today
  );
}
function withCopy(tracked, isPasted, today) {
  const { steps, copy, copied: copied3, state, ...rest } = tracked;
  if (!steps.has("publish")) return { ...rest, steps, state, copy: {} };
  const text = (isPasted ? void 0 : copied3) ?? state?.text;
  const since = copy.since ?? today;
  return {
    ...{ ...rest, steps, state, copy: { ...copy, since } },
    ...text !== void 0 && { copied: text }
  };
}
function without(steps, step) {
  return new Set([...steps].filter((id) => id !== step));
}

// src/tracker/plan-issue.ts
var longestTitle = 200;
var mostAssignees = 10;
var label = "postrider";
function planIssue(report, issue, settings) {
  const { post } = report;
  if (issue === null) {
    const { hide } = settings.outbound ?? onGitHub;
    return {
      do: "open-issue",
      path: post.path,
      title: shorten(hide(visible(post.title)), longestTitle),
      body: fitBody(report, null, settings),
      labels: [label, ...settings.config.tracker.labels],
      assignees: assigneesOf(post, settings.config)
    };
  }
  const { number, body: seen2 } = issue;
  const tracked = readIssue(seen2, settings);
  const watch = keepWatch(tracked.state?.watch, seen2, isAsked(settings), settings.today);
  const body = fitBody(report, tracked, { ...settings, watch });
  if (same(seen2, body)) return null;
  const ends = readState(body)?.watch?.ended !== void 0;
  return {
    ...{ do: "update-issue", path: post.path, number, seen: seen2, body },
    ...ends && { close: true }
  };
}
function recordComments(issue, path, heard) {
  const state = readState(issue.body.replace(/\r\n?/g, "\n"));
  if (state === null) return null;
  const { last: comment, comments } = heard;
  if (state.comment === comment && state.comments === comments) return null;
  const body = withState(issue.body, { ...state, comment, comments });
  return { do: "update-issue", path, number: issue.number, seen: issue.body, body };
}
var isAsked = ({ heard }) => heard !== void 0 && heard.asked.length > 0;
function assigneesOf({ authors }, config) {
  const logins = authors.flatMap((author) => config.authors[author] ?? []);
  return [...new Set(logins)].slice(0, mostAssignees);
}
function same(a, b) {
  return visibly(a) === visibly(b) && recorded(a) === recorded(b);
}
function visibly(body) {
  const lines2 = withoutState(body).replace(/\r\n?/g, "\n").split("\n");
  return lines2.filter((line) => !line.startsWith(lookedOn)).map((line) => line.trimEnd()).join("\n").trimEnd();
}
function recorded(body) {
  const state = readState(body.replace(/\r\n?/g, "\n"));
  return JSON.stringify(state === null ? null : { ...state, base: null, run: 0 });
}

export {
  writeState,
  readState,
  withoutState,
  markLine,
  markText,
  splitBody,
  joinBlocks,
  placesOf,
  eachBlock,
  notesHeading,
  neverSuggested,
  parseIssue,
  pathOf,
  splitIssue,
  doneOf,
  markHead,
  outbound,
  sayKept,
  encodeBlocks,
  decodeBlocks,
  diff3Merge,
  mergeBlocks,
  closingSoon,
  joinBody,
  postInHand,
  readSaid,
  plainText,
  keptNotes,
  applyCommands,
  isUnderstood,
  isContacted,
  readIssue,
  label,
  planIssue,
  recordComments
};
