import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  fromMarkdown,
  github,
  githubInPlace,
  remarkParse,
  unified
} from "./chunk-JT4XMB26.js";

// src/markdown/too-complex.ts
var most = {
  length: 512 * 1024,
  lines: 2e4,
  depth: 100,
  brackets: 5e3,
  emphasis: 3e3,
  marks: 1e4,
  open: 4e3,
  comments: 1e3,
  underlines: 1e3,
  elements: 500
};
var marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:/y;
var rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;
var startsBlock = /^[ \t]*(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
var underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
var comment = /<[!?]/g;
var tag = /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|track|wbr)\b)[a-z][\w:-]{0,40}(?:\s[^<>]{0,1000})?>/gi;
var fence = /^([ \t>]*)(`{3,}(?=[^`]*$)|~{3,})/;
function tooComplex(markdown) {
  if (markdown.length > most.length) {
    const kib = Math.ceil(markdown.length / 1024).toLocaleString("en");
    return { line: 1, why: `The text is ${kib} KiB long; at most 512 KiB are read` };
  }
  if (!mayBe(markdown)) return null;
  const seen = {
    lists: [],
    fence: null,
    blank: true,
    ...emptyBlock,
    marks: 0,
    underlines: 0,
    elements: 0
  };
  let line = 0;
  for (const text of lines(markdown)) {
    line += 1;
    const why = look(text, seen) ?? (line > most.lines ? say("lines", "lines") : null);
    if (why !== null) return { line, why };
  }
  return null;
}
var deepLine = /^[ \t>\-*+\d.)]{101}/m;
function mayBe(markdown) {
  return occurrences(markdown, "\n") >= most.lines || occurrences(markdown, "[") > most.brackets || occurrences(markdown, "]") > most.brackets || occurrences(markdown, "<!") + occurrences(markdown, "<?") > most.comments || occurrences(markdown, "<") > most.elements || occurrences(markdown, "\n=") + occurrences(markdown, "\n-") > most.underlines || occurrences(markdown, "*") + occurrences(markdown, "_") + occurrences(markdown, "~") > most.emphasis || occurrences(markdown, "]:") > most.depth || deepLine.test(markdown) || goesOnAfterBracket(markdown);
}
function goesOnAfterBracket(text) {
  for (let at = text.indexOf("["); at !== -1; ) {
    const blank = text.indexOf("\n\n", at);
    const end = blank === -1 ? text.length : blank;
    if (end - at > most.open * 2) return true;
    at = text.indexOf("[", end);
  }
  return false;
}
function occurrences(text, character) {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
var emptyBlock = { brackets: 0, comments: 0, emphasis: 0, open: 0, after: 0 };
function look(text, seen) {
  const edge = text.match(fence);
  if (seen.fence !== null) {
    if (edge?.[2]?.startsWith(seen.fence)) seen.fence = null;
    return null;
  }
  if (edge !== null && edge[1].length < (seen.lists.at(-1) ?? -2) + 6) {
    seen.fence = edge[2];
    return null;
  }
  const depth = openContainers(text, seen);
  seen.blank = text.trim() === "";
  if (seen.blank || startsBlock.test(text)) Object.assign(seen, emptyBlock);
  if (underline.test(text)) seen.underlines += 1;
  count(text, seen);
  for (const [whole, close] of text.matchAll(tag))
    if (!whole.endsWith("/>")) seen.elements = Math.max(0, seen.elements + (close === "" ? 1 : -1));
  if (seen.elements > most.elements) return `HTML is nested more than ${most.elements} levels deep`;
  if (depth > most.depth) return `Lists or quotes are nested more than ${most.depth} levels deep`;
  if (seen.brackets > most.brackets) return say("brackets", "square brackets", "one block");
  if (seen.emphasis > most.emphasis) return say("emphasis", "emphasis marks", "one block");
  if (seen.comments > most.comments) return say("comments", "comments", "one block");
  if (seen.underlines > most.underlines) return say("underlines", "lines that underline a heading");
  if (seen.after > most.open) return say("open", "words after a square bracket", "one block");
  if (seen.marks > most.marks) return say("marks", "links and emphasis marks");
  return null;
}
function say(limit, what, where = "the text") {
  return `There are more than ${most[limit].toLocaleString("en")} ${what} in ${where}`;
}
function openContainers(text, { lists, blank }) {
  let quotes = 0;
  let found = false;
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === " " || character === "	") at += 1;
    else if (character === ">") {
      quotes += 1;
      at += 1;
    } else {
      marker.lastIndex = at;
      const match = marker.exec(text);
      if (match === null || !found && rule.test(text)) break;
      while (lists.length > 0 && lists.at(-1) >= at) lists.pop();
      lists.push(at);
      found = true;
      at += match[0].length;
    }
  }
  if (!found && blank && at === 0 && text !== "") lists.length = 0;
  return quotes + lists.length;
}
function count(text, seen) {
  const { brackets, emphasis } = seen;
  seen.comments += text.match(comment)?.length ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[") {
      seen.brackets += 1;
      seen.open += 1;
    } else if (character === "]") {
      if (seen.open === 0) seen.brackets += 1;
      else seen.open -= 1;
      if (seen.open === 0) seen.after = 0;
    } else if (character === "*" || character === "_" || character === "~") seen.emphasis += 1;
    else if (seen.open > 0 && isWord(text, at) && !isWord(text, at - 1)) seen.after += 1;
    if (seen.after > most.open) return;
  }
  seen.marks += seen.brackets - brackets + seen.emphasis - emphasis;
}
function isWord(text, at) {
  return /[a-z\d]/i.test(text[at] ?? "");
}
function* lines(text) {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}

// src/markdown/parse.ts
var parseMdx = null;
async function loadDialects(paths) {
  if (parseMdx === null && paths.some((path) => dialectOf(path) === "mdx"))
    ({ parseMdx } = await import("./parse-mdx-IWRXOXL6.js"));
}
function dialectOf(path) {
  return /\.mdx$/i.test(path) ? "mdx" : "markdown";
}
function parse(markdown, dialect = "markdown") {
  if (tooComplex(markdown) !== null) return { type: "root", children: [] };
  const mdx = dialect === "mdx" ? parseMdx?.(markdown) : null;
  if (mdx != null) return mdx;
  try {
    return unified().use(remarkParse).use(github, markdown).parse(markdown);
  } catch {
    const text = { type: "text", value: markdown };
    return { type: "root", children: [{ type: "paragraph", children: [text] }] };
  }
}
function parseInPlace(markdown) {
  if (tooComplex(markdown) !== null) return null;
  try {
    return fromMarkdown(markdown, githubInPlace);
  } catch {
    return null;
  }
}

export {
  tooComplex,
  loadDialects,
  dialectOf,
  parse,
  parseInPlace
};
