import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  catalogueTitle,
  cooldownDays,
  indexCandidates,
  keptKinds,
  matchPost,
  placeOf,
  readCatalogue,
  stages,
  subjectOf,
  targetKinds,
  tellingTerms
} from "./chunk-W7HKNVG6.js";
import {
  allChecks,
  askSites,
  byAge,
  detectSites,
  foreignHost,
  generators,
  isBehind,
  isDrawn,
  isForeignFormat,
  isFragment,
  lineOf,
  loadDialects,
  losses,
  lossesIn,
  minutesFor,
  noPosts,
  parseInPlace,
  perBlog,
  previewOf,
  readBlog,
  readHosting,
  readToml,
  require_picomatch,
  silenceIn,
  sortOwnLinks,
  sources,
  termsOf,
  toldOrigin,
  withoutLines
} from "./chunk-4MV2QEWI.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  strictObject,
  string
} from "./chunk-L4G5JQM7.js";
import {
  decodeString,
  walk
} from "./chunk-4SYXED6E.js";
import {
  addDays,
  dayOf,
  daysBetween,
  readDay,
  sayDay,
  sayMonth,
  spokenDay
} from "./chunk-FOU534XP.js";
import {
  capital,
  countWords,
  samePage,
  sayCount,
  sayLines,
  sayList,
  sayNumber,
  sentencesOf,
  shorten
} from "./chunk-25NPUD5V.js";
import {
  hostOf,
  normalAddress,
  parseUrl,
  sameAddress
} from "./chunk-HOCJEFBW.js";
import {
  hideTokens
} from "./chunk-XPGK75OW.js";
import {
  fileOf,
  folderOf,
  joinPath,
  withoutExtension
} from "./chunk-GZ757V4F.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/reports/report-json.ts
var outage = strictObject({
  from: string().describe("The service that did not answer."),
  why: string()
});
var finding = strictObject({
  check: string().describe("The id of the check."),
  severity: _enum(["error", "warning", "note"]),
  concerns: _enum(["post", "medium"]).describe("`medium`: only matters when the post is taken there."),
  line: int().min(1),
  column: int().min(1).optional(),
  message: string(),
  fix: string().optional(),
  fixable: literal(true).optional().describe("`check --fix` mends it."),
  isNew: boolean().optional().describe("Did the change bring it? Left out where nothing could be compared."),
  known: literal(true).optional().describe("It is in the baseline, and stays quiet.")
});
var loss = strictObject({
  fate: _enum(["changed", "dropped"]).optional(),
  severity: _enum(["error", "warning", "note"]).optional(),
  count: int().min(1).optional(),
  say: string(),
  lines: array(int().min(1)),
  replace: string()
});
var kept = strictObject({
  what: _enum(keptKinds),
  count: int().min(1),
  say: string(),
  lines: array(int().min(1))
});
var opportunity = strictObject({
  target: string().describe("The stable id of the place."),
  name: string(),
  kind: _enum(targetKinds),
  url: string(),
  fit: _enum(["good", "possible"]),
  because: array(
    strictObject({
      text: string(),
      evidence: string().nullable().describe("What a reader can open.")
    })
  ),
  route: strictObject({
    how: _enum(["form", "pull-request", "e-mail", "comment", "submit", "call-for-papers"]),
    url: string(),
    rules: array(string()).optional(),
    checked: string().optional()
  }).nullable().describe("How a person reaches it; null where nothing is known."),
  draft: strictObject({
    channel: string(),
    subject: string().optional(),
    text: string().nullable().describe("Null where the place wants no text from a machine."),
    checklist: array(string())
  })
});
var site = strictObject({
  url: string().nullable(),
  generator: string(),
  root: string().describe("The folder the site lives in, empty for the top.")
});
var reportSchema = strictObject({
  version: literal(1),
  site: site.describe("The blog; the first one where a run looked at several."),
  sites: array(site).optional().describe("All blogs, where a run looked at several."),
  posts: array(
    strictObject({
      path: string(),
      title: string().optional(),
      url: string().nullable(),
      unlocated: string().optional().describe("Why its address is not known."),
      stage: _enum(stages),
      live: _enum(["pass", "fail", "inconclusive"]).describe("Was the page seen? The stage of a page that nobody looked at is not-live."),
      next: strictObject({
        text: string(),
        minutes: number().optional(),
        notBefore: string().optional()
      }),
      findings: array(finding),
      losses: array(loss).nullable().optional().describe("What Medium drops or changes; null where the post is not taken there."),
      asked: array(
        strictObject({
          title: string(),
          url: string(),
          source: string(),
          date: string().optional()
        })
      ).optional().describe("Of a new post in a pull request: where people talk about the same."),
      kept: array(kept).optional().describe("What should come along to Medium; absent where the post is not taken there."),
      opportunities: array(opportunity)
    })
  ),
  findings: array(finding.extend({ path: string() })).optional().describe("What concerns no single post: posts that a change moves or removes."),
  outages: array(outage)
}).describe("What a run of Postrider found out");
function toReportJson(sites, reports, outages, findings = []) {
  const all = sites.map(({ url, generator, root }) => ({ url, generator, root }));
  return {
    version: 1,
    site: all[0] ?? { url: null, generator: "unknown", root: "" },
    ...all.length > 1 && { sites: all },
    posts: reports.map(toPost),
    ...findings.length > 0 && {
      findings: findings.map((found) => ({ ...toFinding(found), path: found.path }))
    },
    outages: outages.map(({ from, why }) => ({ from, why }))
  };
}
function toPost(report) {
  const { post, address: address2, life, findings, opportunities, asked } = report;
  const handOff2 = life.medium === "never" ? null : report.handOff;
  return {
    path: post.path,
    title: post.title,
    url: address2.url,
    ...address2.url === null && address2.why !== void 0 && { unlocated: address2.why },
    stage: life.stage,
    live: life.live,
    next: { ...life.next },
    findings: findings.map(toFinding),
    losses: handOff2 === null ? null : handOff2.losses.map((loss2) => ({ ...loss2, lines: [...loss2.lines] })),
    ...handOff2 !== null && {
      kept: handOff2.kept.map((some) => ({ ...some, lines: [...some.lines] }))
    },
    ...asked.length > 0 && { asked: asked.map((thread) => ({ ...thread })) },
    opportunities: opportunities.map(({ target: target2, fit, because, draft }) => ({
      target: target2.id,
      name: target2.name,
      kind: target2.kind,
      url: target2.url,
      fit,
      because: because.map(({ text, evidence }) => ({ text, evidence })),
      route: target2.route === void 0 ? null : { ...target2.route, rules: [...target2.route.rules ?? []] },
      draft: { ...draft, checklist: [...draft.checklist] }
    }))
  };
}
function toFinding(found) {
  const { check, severity, concerns, place, message, fix, edits, known: known2, isNew: isNew2 } = found;
  return {
    check,
    severity,
    concerns,
    line: place.line,
    ...place.column !== void 0 && { column: place.column },
    message,
    ...fix !== void 0 && { fix },
    ...edits !== void 0 && { fixable: true },
    ...isNew2 !== void 0 && { isNew: isNew2 },
    ...known2 !== void 0 && { known: known2 }
  };
}

// src/markdown/safe.ts
var invisible = (
  // Controls but tab and newline, soft hyphen, zero-width, bidirectional, tag characters, BOM.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the list of what to remove
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
);
var address = /https?:\/\/[^\s<>"“”'`\\^{|}[\]*]*[^\s<>"“”'`\\^{|}[\]*.,;:!?)_~]/gi;
function md(strings, ...values) {
  let markdown = strings[0] ?? "";
  values.forEach((value, i) => {
    markdown += typeof value === "object" ? value.markdown : plain(String(value)).markdown;
    markdown += strings[i + 1] ?? "";
  });
  return { markdown };
}
function plain(text) {
  const parts = visible(text).replace(/\s+/g, " ").split(exact);
  const markdown = parts.map((part, i) => i % 2 === 1 ? asWritten(part) : withLinks(part)).reduce(beside, "");
  return { markdown: markdown.replace(lineStart, "$1\\$2") };
}
var exact = /(`[^`]+`|“[^\s“”]*https?:\/\/[^\s“”]*”)/i;
function asWritten(part) {
  const span = code(part.slice(1, -1)).markdown;
  return part.startsWith("`") ? span : `“${span}”`;
}
function withLinks(text, fence = 1) {
  let markdown = "";
  let end2 = 0;
  for (const match of text.matchAll(address)) {
    markdown = beside(markdown, escapeText(text.slice(end2, match.index), fence));
    markdown = beside(markdown, bare(match[0], fence).markdown);
    end2 = match.index + match[0].length;
  }
  return beside(markdown, escapeText(text.slice(end2), fence));
}
function beside(a, b) {
  return a.endsWith("`") && b.startsWith("`") ? `${a} ${b}` : a + b;
}
function link(text, url) {
  const label2 = typeof text === "string" ? plain(text.replace(/https?:\/\//gi, "").trim()) : text;
  const href = url === null ? null : usable(url);
  if (href === null) return label2;
  return { markdown: `[${label2.markdown}](${href.replace(/[()]/g, percent)})` };
}
function lineLink(text, url) {
  if (url === null || !URL.canParse(url)) return plain(text);
  return {
    markdown: `[${plain(text).markdown}](${new URL(url).href.replace(/[()<>\\`*]/g, percent)})`
  };
}
function bare(url, fence = 1) {
  const href = usable(url);
  return href === null ? code(url, fence) : { markdown: `<${href}>` };
}
function code(text, least = 1) {
  const clean = uncommented(visible(text)).replace(/\s+/g, " ").trim();
  const fence = "`".repeat(Math.max(least, longestRun(clean) + 1));
  const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
  return { markdown: clean === "" ? "` `" : `${fence}${pad}${clean}${pad}${fence}` };
}
var uncommented = (text) => text.replace(/<!--(?![\s\S]*-->)/g, "< !--");
function block(text) {
  const clean = uncommented(visible(text));
  const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return { markdown: `${fence}
${clean}
${fence}` };
}
function quote(paragraphs2) {
  const lines2 = paragraphs2.map((p) => `> ${(typeof p === "string" ? plain(p.trim()) : p).markdown}`);
  return { markdown: lines2.join("\n>\n") };
}
function fold(summary, ...parts) {
  const body = paragraphs(...parts);
  if (body.markdown === "") return body;
  const head = visible(summary).split(" ").map(htmlWord).join(" ");
  return { markdown: `<details><summary>${head}</summary>

${body.markdown}

</details>` };
}
function paragraphs(...parts) {
  const shown = parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "");
  return { markdown: shown.join("\n\n") };
}
function lines(...parts) {
  const shown = parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "");
  return { markdown: shown.join("\n") };
}
function bullets(items) {
  return lines(...items.map((item) => ({ markdown: `- ${item.markdown}` })));
}
function row(...cells) {
  const shown = cells.map(
    ({ markdown }) => markdown.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, " ")
  );
  return { markdown: `| ${shown.join(" | ")} |` };
}
function indent(part, spaces) {
  const pad = " ".repeat(spaces);
  return { markdown: part.markdown.replace(/^(?=.)/gm, () => pad) };
}
var nothing = { markdown: "" };
function visible(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(/\r\n?/g, "\n").replace(invisible, "");
}
function longestRun(text) {
  return [...text.matchAll(/`+/g)].reduce((most4, [run2]) => Math.max(most4, run2.length), 0);
}
var live = new RegExp(
  [
    String.raw`(?<![A-Za-z0-9])@[\p{L}\p{N}]`,
    // An e-mail address may end, and a mention begin.
    String.raw`@[^\s@]*@[\p{L}\p{N}]`,
    String.raw`#\d`,
    String.raw`(?<![A-Za-z0-9])[Gg][Hh]-\d`,
    "(?<![A-Za-z0-9])(?=[A-Fa-f]*[0-9])(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])",
    "[A-Za-z0-9_.-]@[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])"
  ].join("|"),
  "u"
);
var otherAddress = /ftp:\/\/|(?:mailto|xmpp):\w/i;
var isLive = (text) => live.test(text) || otherAddress.test(text);
function escapeText(text, fence) {
  return text.split(" ").map((word) => escapeWord(word, fence)).join(" ");
}
var lineStart = /^(\s*\d{0,9})([-+#>=]|[.)](?=\s|$))/;
function escapeWord(word, fence) {
  if (!isLive(word)) return escapeMarkup(word);
  const [before, core, after] = inPunctuation(word);
  return escapeMarkup(before) + code(core, fence).markdown + escapeMarkup(after);
}
function htmlWord(word) {
  const [before, core, after] = isLiveInHtml(word) ? inPunctuation(word) : [word, "", ""];
  return escapeHtml(before) + (core === "" ? "" : `<code>${escapeHtml(core)}</code>`) + escapeHtml(after);
}
var isLiveInHtml = (text) => isLive(text) || /https?:\/\//i.test(text);
var escapeHtml = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
function inPunctuation(word) {
  const start = Math.max(0, word.search(/[@#\p{L}\p{N}]/u));
  let end2 = word.length;
  while (end2 > start && !/[\p{L}\p{N}]/u.test(lastCharacter(word, end2))) end2 -= 1;
  return [word.slice(0, start), word.slice(start, end2), word.slice(end2)];
}
function lastCharacter(word, end2) {
  const unit = word.charCodeAt(end2 - 1);
  return word.slice(unit >= 56320 && unit <= 57343 ? end2 - 2 : end2 - 1, end2);
}
function escapeMarkup(text) {
  return text.replace(/[\\`*[\]|~]/g, (char) => `\\${char}`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/<(?!\s)/g, "&lt;").replace(/www\.(?=\w)/gi, "www\\.");
}
function usable(url) {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  return parsed.href.replace(/[<>\\`*]/g, percent);
}
function percent(char) {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

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
function placeOf2({ position }) {
  return { start: position.start.offset, end: position.end.offset };
}

// src/markdown/outbound/addresses.ts
var drawn = /* @__PURE__ */ new Set(["mermaid", "geojson", "topojson", "stl", "math", "suggestion"]);
function editAddress(node, seen2) {
  const { start, end: end2 } = placeOf2(node);
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
  const { start, end: end2 } = placeOf2(node);
  const last = node.children?.at(-1);
  const tail = text.indexOf("](", last === void 0 ? start : placeOf2(last).end);
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
  const { start, end: end2 } = placeOf2(node);
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
  return { ...placeOf2(node), text: code(node.value ?? "", fence).markdown };
}
function withoutLanguage(node, text) {
  const { start } = placeOf2(node);
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
  const { start, end: end2 } = placeOf2(node);
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
  const { start, end: end2 } = placeOf2(node);
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
  const bare4 = nodes.filter(
    ({ type, position }) => type === "link" && text[position.start.offset] !== "["
  );
  return new Set(bare4.flatMap(below));
}

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
function sayStanding(standing3, saying, letter2 = true) {
  const { status, sent, since, until, link: link3 } = standing3;
  const { today } = saying;
  const on = (day2) => day2 === void 0 ? "" : ` ${sayDay(day2, today)}`;
  const words2 = [
    ...status === "sent" || sent !== void 0 ? [`sent${on(sent)}`] : [],
    ...status === "sent" && letter2 && isSilent(standing3, saying) ? ["no reply"] : [],
    ...status === "todo" || status === "sent" ? [] : [`${outcome(status, saying)}${on(since)}`],
    ...until !== void 0 && until > today ? [`put off until${on(until)}`] : []
  ];
  const where = link3 === void 0 ? "" : `: ${bare(link3).markdown}`;
  return words2.length === 0 ? "" : `, ${words2.join(", ")}${where}.`;
}
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
  `^(?:, (sent)${end}(?: ${day})?)?(?:, (no reply|replied|won|declined|closed|skipped|never again)${end}(?: ${day})?)?(?:, put off until ${day})?${link2}\\.?`,
  "u"
);
function readStanding(text, today) {
  const [all = "", sent, sentOn, outcome2, on, put, url] = words.exec(text) ?? [];
  if (sent === void 0 && outcome2 === void 0 && put === void 0) {
    return { said: null, rest: text };
  }
  const past = (spoken) => spoken === void 0 ? void 0 : readDay(spoken, today) ?? void 0;
  const status = outcome2 === void 0 ? sent === void 0 ? "todo" : "sent" : read[outcome2];
  const until = put === void 0 ? null : readDay(put, today, true);
  return {
    said: standing(status ?? "todo", past(on), past(sentOn), until, url),
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
function settle(ticked, said3, was, today) {
  if (said3 === null) return ticked ? { status: "sent", since: today, sent: today } : open;
  if (ticked === isTicked(said3)) return said3;
  if (ticked) return { status: "sent", since: today, sent: today };
  return was === false ? said3 : open;
}
function followUpDay({ status, sent, until }, today) {
  if (status !== "sent" || sent === void 0) return null;
  const due = addDays(sent, daysToFollowUp);
  const from = until !== void 0 && until > due ? until : due;
  return today < addDays(from, daysToFollowUp) ? from : null;
}
function showsFollowUp(standing3, today) {
  const from = followUpDay(standing3, today);
  return from !== null && addDays(from, -daysOfPatience) <= today;
}

// src/tracker/apply-commands.ts
function applyCommands(tracked, { asked }) {
  return asked.flatMap(({ comment, commands }) => commands.map((command) => [command, comment.day])).reduce((now, [command, day2]) => obey(now, command, day2) ?? now, tracked);
}
function isUnderstood(tracked, { comment, commands, misread }) {
  let now = tracked;
  for (const command of commands) now = now === null ? null : obey(now, command, comment.day);
  return now !== null && misread === 0;
}
function obey(tracked, command, day2) {
  switch (command.do) {
    case "refresh":
      return tracked;
    case "digest":
      return null;
    case "handed-off":
      return { ...tracked, steps: /* @__PURE__ */ new Set([...tracked.steps, "open"]) };
    case "published":
      return published(tracked, command.url, day2);
    case "suppress":
      return { ...tracked, suppressed: [.../* @__PURE__ */ new Set([...tracked.suppressed, command.host])] };
    case "snooze":
      return withItem(tracked, command.item, (standing3) => snooze(standing3, command.days, day2));
    default:
      return withItem(
        tracked,
        command.item,
        (standing3) => change(standing3, command, command.day ?? day2)
      );
  }
}
function published(tracked, url, day2) {
  const steps = /* @__PURE__ */ new Set([...tracked.steps, "open", "publish"]);
  return { ...tracked, steps, copy: { since: tracked.copy.since ?? day2, url } };
}
function withItem(tracked, number2, next) {
  const item = tracked.items.find((one) => one.number === number2);
  const standing3 = item === void 0 ? null : next(item.standing);
  if (standing3 === null) return null;
  const items = tracked.items.map((one) => one === item ? { ...one, standing: standing3 } : one);
  return { ...tracked, items };
}
function snooze(standing3, days, day2) {
  if (standing3.status !== "todo" && standing3.status !== "sent") return null;
  return { ...standing3, until: addDays(day2, days) };
}
function change({ sent }, { do: what, url }, day2) {
  if (what === "todo") return open;
  if (what === "sent") return { status: "sent", since: day2, sent: day2 };
  const before = sent === void 0 ? {} : { sent };
  if (what === "never") return { status: "never", ...before };
  const status = what === "skip" ? "skipped" : what;
  return { status, since: day2, ...before, ...url !== void 0 && { link: url } };
}

// src/tracker/medium-steps.ts
var stepBeginnings = {
  open: ["Open <https://medium.com/", "Imported"],
  links: ["Keep ", "Unlink the link", "Links to your own site"],
  read: ["Read it through once", "Read through"],
  canonical: ["Before publishing, open *Story settings", "Canonical link checked"],
  publish: ["Publish, then tick this", "Published on Medium"]
};
var stepIds = Object.keys(stepBeginnings);
function readStep(line) {
  const box2 = /^[-*+] \[([ xX])\] (.*)$/.exec(line);
  if (box2 === null) return null;
  const id = stepIds.find((step3) => stepBeginnings[step3].some((start) => box2[2]?.startsWith(start)));
  return id === void 0 ? null : { id, ticked: box2[1] !== " " };
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
      item.letter ? 1 : 0
    ]
  );
  const json = JSON.stringify({ ...state, items }).replace(
    /[<>&]|(?<=-)-/g,
    (char) => `\\u00${char.charCodeAt(0).toString(16)}`
  );
  return `<!-- postrider:state v1 n=${json.length} c=${sum(json)} ${json} -->`;
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
    const { items, base, ...rest2 } = JSON.parse(json);
    const known2 = { gone: [], ticks: [], next: 1, live: false, comment: 0, comments: 0, ...rest2 };
    if (typeof known2.path !== "string" || !Array.isArray(items)) return null;
    return { ...known2, items: items.map(readItem), base: typeof base === "string" ? base : null };
  } catch {
    return null;
  }
}
function readItem(item) {
  if (!Array.isArray(item)) {
    const { number: number3, id: id2 } = item;
    return { number: number3, id: id2, mark: "", head: "", ticked: false, letter: false };
  }
  const [number2, id, mark, head, ticked, letter2] = item;
  return { number: number2, id, mark, head, ticked: ticked === 1, letter: letter2 === 1 };
}
function markLine(text) {
  const plain2 = text.replace(/^(\s*[-*+] )\[[xX]\]/gm, "$1[ ]").replace(/\s+/g, " ");
  const hash = createHash("sha256").update(plain2.trim()).digest("base64url");
  return hash.replace(/-/g, ".").slice(0, 5);
}
var sum = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);

// src/tracker/split-body.ts
var lookedOn = "- Looked on ";
var itemStart = /^[-*+] \[([ xX])\] (?:~~)?\*\*(\d{1,6}) · /;
var ourMarker = /^<!-- postrider:(?:post 1 .*|queue) -->\s*$/;
var foldStart = /^<details><summary>(.*)<\/summary>\s*$/;
var foldEnd = /^<\/details>\s*$/;
var fenceStart = /^\s*(`{3,}|~{3,})/;
var itemKey = (number2) => `item ${number2}`;
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
    const number2 = itemStart.exec(line)?.[2];
    if (number2 === void 0) return null;
    return this.once(itemKey(Number(number2)), this.take(/^(\s+\S|\s*$)/), gap);
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
  for (const [, item, step3, mark = "", fold3, end2, looked, line = ""] of encoded.matchAll(token)) {
    if (item !== void 0) add(itemKey(Number(item)), "");
    else if (step3 !== void 0) {
      const id = stepIds.find((one) => one[0] === step3);
      if (id !== void 0) add(stepKey(id), mark);
    } else if (fold3 !== void 0) {
      const blocks = [];
      const inside = { blocks, close: "", gap: 0 };
      levels.at(-1)?.push({ key: `fold ${fold3}`, mark: "", text: "", gap: 0, inside });
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
function mergeBlocks(base, theirs, ours3) {
  const [lead3, ...rest2] = ours3;
  const level = new Level(placesOf(base), placesOf(theirs), placesOf(ours3));
  const merged2 = level.merge(base.slice(1), withoutLead(theirs, base[0]), rest2);
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
  constructor(was, theirs, ours3) {
    this.was = was;
    this.theirs = theirs;
    this.ours = ours3;
  }
  /** One level: the whole, or the inside of a fold. */
  merge(base, theirs, ours3) {
    const was = numbered(base);
    const mine = numbered(ours3);
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
      const { a: added = [], o: before = [], b: wanted2 = [] } = conflict ?? {};
      const deleted = new Set(before.filter((key) => !other.has(key)));
      return [
        ...wanted2.filter((key) => !deleted.has(key)).flatMap(put),
        ...added.filter((key) => !before.includes(key)).flatMap(put)
      ];
    });
  }
  /** With our text; a fold with what a person wrote in it, a step as a person changed it. */
  both(was, theirs, ours3) {
    if (ours3 === void 0) return [];
    if (isStep(ours3)) return [this.step(ours3)];
    if (ours3.inside === void 0 || theirs?.inside === void 0) return [ours3];
    const blocks = this.merge(was?.inside?.blocks ?? [], theirs.inside.blocks, ours3.inside.blocks);
    return [{ ...ours3, inside: { ...ours3.inside, blocks } }];
  }
  step(ours3) {
    const theirs = this.theirs.get(ours3.key);
    if (theirs === void 0 || theirs.mark === this.was.get(ours3.key)?.mark) return ours3;
    const box2 = ours3.text.slice(0, ours3.text.indexOf("]") + 1);
    return { ...ours3, text: `${box2}${theirs.text.slice(theirs.text.indexOf("]") + 1)}` };
  }
  /** What ours does not have: a person's, but for places, which ours has elsewhere or not at all. */
  alone(block3) {
    if (block3 === void 0) return [];
    const ours3 = this.ours.get(block3.key);
    if (ours3 !== void 0) return [isStep(ours3) ? this.step(ours3) : ours3];
    if (isItem(block3)) return [];
    if (block3.inside === void 0) return [block3];
    const blocks = block3.inside.blocks.flatMap((one) => this.alone(one));
    return [{ ...block3, inside: { ...block3.inside, blocks } }];
  }
  /** Of a fold or step that is ours no more, what a person wrote in it is theirs. */
  rescued(block3, was, ours3) {
    const before = was.get(block3.key);
    if (before === void 0 || ours3.has(block3.key)) return block3;
    const key = `kept ${block3.key}`;
    if (isStep(block3) && !this.ours.has(block3.key) && block3.mark !== before.mark) {
      return { ...block3, key };
    }
    if (block3.inside === void 0 || before.inside === void 0) return block3;
    const known2 = numbered(before.inside.blocks);
    const inside = block3.inside.blocks.map((one) => this.rescued(one, known2, none));
    const inner = numbered(inside);
    const blocks = [...inner].filter(([one]) => !known2.has(one)).map(([, one]) => one);
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
function differing(theirs, ours3) {
  const known2 = new Set([...eachBlock(ours3)].map(({ key }) => key));
  return [...eachBlock(theirs)].filter(
    (block3) => !known2.has(block3.key) && block3.inside === void 0 && !isItem(block3) && !isStep(block3)
  );
}

// src/formats/target-id.ts
function idOf(url) {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "").replace(/^redirect\.github\.com$/, "github.com");
  return host + pathname.replace(/\/+$/, "");
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
function doneOf({ steps, state, copy }) {
  return {
    handedOff: steps.has("open"),
    published: steps.has("publish"),
    live: state?.live === true,
    ...copy.since !== void 0 && { since: copy.since },
    ...copy.url !== void 0 && { copy: copy.url }
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
  const { name, rest: rest2, below: below2 } = readHead(markdown, today);
  return markLine(`${name}${rest2}
${below2}`);
}
function markHead(markdown) {
  const [first = ""] = markdown.split("\n");
  const { behind } = cutHead(first);
  const box2 = itemStart.exec(first)?.[1] === " " ? "-" : "x";
  return markLine(`${box2}${first.includes("~~")}${behind}`);
}
function readItem2(markdown, state, today) {
  const number2 = Number(itemStart.exec(markdown)?.[2]);
  const { ticked, name, said: said3 } = readHead(markdown, today);
  const url = /\]\((\S+?)\)/.exec(name)?.[1] ?? null;
  const recorded2 = state?.items.find((one) => one.number === number2) ?? null;
  return {
    number: number2,
    id: recorded2?.id ?? idOf(url ?? ""),
    name: /\[(.*)\]\(/.exec(name)?.[1] ?? name.replace(/^\*\*\d+ · |\*\*$/g, ""),
    url,
    standing: settle(ticked, said3, recorded2?.head ? recorded2.ticked : null, today),
    markdown,
    recorded: recorded2
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
function renderItem(number2, opportunity2, standing3, settings) {
  const { target: target2, because, draft, fit } = opportunity2;
  const { dropped } = settings;
  const name = link(placeName(target2, settings), target2.url);
  const said3 = sayStanding(standing3, settings);
  const kind = `, ${kinds[target2.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
  const inside = lines(
    ...dropped.has("reasons") ? [] : because.map((reason2) => renderBecause(reason2, target2.url)),
    renderRoute(target2),
    dropped.has("drafts") ? nothing : renderDraft(draft)
  );
  const head = headLine(`**${number2} · ${name.markdown}**`, standing3, said3, said3 === "" ? kind : "");
  return { markdown: `${head}
${indent(inside, 2).markdown}` };
}
function renderDecided({ markdown, standing: standing3 }, letter2, followUp, settings) {
  const { name } = readHead(markdown, settings.today);
  const again = cooledDown(standing3);
  const rest2 = again === null ? "" : ` We will not suggest it again before ${sayMonth(again)}.`;
  const head = headLine(name, standing3, sayStanding(standing3, settings, letter2), rest2);
  const nudge = letter2 ? renderFollowUp(standing3, followUp, settings) : nothing;
  return { markdown: nudge.markdown === "" ? head : `${head}
${indent(nudge, 2).markdown}` };
}
function cooledDown({ status, since, sent }) {
  const from = sent ?? since;
  return status === "declined" && from !== void 0 ? addDays(from, cooldownDays) : null;
}
function renderFollowUp(standing3, followUp, { today }) {
  const from = followUpDay(standing3, today);
  if (followUp?.text == null || from === null || !showsFollowUp(standing3, today)) return nothing;
  const words2 = countWords(followUp.text);
  return fold(
    `Follow-up for ${sayDay(from, today)} or later, ${words2} words`,
    quote(followUp.text.split("\n\n").map((part) => plain(part)))
  );
}
var ourKind = /^, [a-z ]+\. \*(?:Good|Possible) fit\.\*$/i;
function withStanding(markdown, standing3, settings) {
  const { ticked, name, said: said3, rest: rest2, below: below2 } = readHead(markdown, settings.today);
  const isSaid = sameStanding(said3 ?? { status: "todo" }, standing3);
  if (isSaid && ticked === isTicked(standing3)) return markdown;
  const words2 = sayStanding(standing3, settings);
  const head = headLine(name, standing3, words2, words2 !== "" && ourKind.test(rest2) ? "" : rest2);
  return below2 === "" ? head : `${head}
${below2}`;
}
function sameStanding(a, b) {
  const keys = ["status", "since", "sent", "until", "link"];
  return keys.every((key) => a[key] === b[key]);
}
function headLine(name, standing3, said3, rest2) {
  const { status } = standing3;
  const isStruck = status === "skipped" || status === "never";
  return `- [${isTicked(standing3) ? "x" : " "}] ${isStruck ? `~~${name}~~` : name}${said3}${rest2}`;
}
function renderBecause({ text, evidence }, known2) {
  const quoted2 = /^(.*?)(“.+?”)(.*)$/s.exec(text);
  if (evidence === null || evidence === known2) return plain(text);
  if (quoted2 === null) return md`${text} (${link("look", evidence)})`;
  const [, before = "", words2 = "", after = ""] = quoted2;
  return md`${before}${link(words2, evidence)}${after}`;
}
function renderRoute({ route }) {
  if (route === void 0)
    return md`How: no submission page known. If you read it, reply to an issue or ask there.`;
  const rules = (route.rules ?? []).map((rule) => ` ${rule.replace(/\.?$/, ".")}`).join("");
  return md`How: ${link(ways[route.how], route.url)}.${rules}`;
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
  if (text === null) return subject === void 0 ? nothing : md`Title to use: “${subject}”.`;
  const words2 = channel === "list-pull-request" ? "The line to add" : `Draft, ${countWords(text)} words`;
  const paragraphsOf = text.split("\n\n").map((part) => plain(part));
  const body = channel === "list-pull-request" ? code(text) : quote([...subject === void 0 ? [] : [md`**${subject}**`], ...paragraphsOf]);
  return fold(words2, body, bullets(checklist.map(plain)));
}

// src/tracker/merge-items.ts
var most = 7;
var letters = /* @__PURE__ */ new Set(["newsletter", "publication", "podcast", "writer"]);
function mergeItems(report, tracked, settings) {
  const items = tracked?.items ?? [];
  const recorded2 = tracked?.state?.items ?? [];
  const kept2 = items.flatMap((item) => keep(item, report, settings));
  const removed = recorded2.filter(({ number: number2 }) => !items.some((item) => item.number === number2));
  const gone = [.../* @__PURE__ */ new Set([...tracked?.state?.gone ?? [], ...removed.map(({ id }) => id)])];
  const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number: number2 }) => number2 + 1));
  const room = Math.max(0, most - kept2.filter(isInHand).length);
  const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept2.some((item) => item.id === id)).slice(0, room).map((opportunity2, i) => ours(first + i, opportunity2, open, settings));
  return { shown: [...kept2, ...added], gone, next: first + added.length };
}
var isInHand = ({ standing: { status } }) => status !== "skipped" && status !== "never";
function keep(item, report, settings) {
  const { markdown, recorded: recorded2, standing: standing3, number: number2, name, id } = item;
  const proposed = report.opportunities.find(({ target: target2 }) => target2.id === id);
  const asOpen = proposed === void 0 ? null : ours(number2, proposed, standing3, settings);
  const mark = markItem(markdown, settings.today);
  const letter2 = recorded2?.letter ?? asOpen?.letter ?? false;
  const shown = (text, as) => ({
    ...{ number: number2, id, name, standing: standing3, letter: letter2, mark: as, ticked: isTicked(standing3) },
    head: markHead(text),
    markdown: { markdown: text }
  });
  if (mark !== recorded2?.mark && mark !== asOpen?.mark) {
    return [shown(withStanding(markdown, standing3, settings), recorded2?.mark ?? "")];
  }
  if (standing3.status !== "todo") {
    const text = renderDecided(item, letter2, report.followUp, settings).markdown;
    return [shown(text, markItem(text, settings.today))];
  }
  if (asOpen !== null) return [asOpen];
  const wasDecided = readHead(markdown, settings.today).below === "";
  if (everyoneAnswered(report) && standing3.until === void 0 && !wasDecided) return [];
  return [shown(withStanding(markdown, standing3, settings), mark)];
}
function everyoneAnswered({ looked, outages }) {
  return looked.length > 0 && outages.length === 0;
}
function ours(number2, opportunity2, standing3, settings) {
  const { target: target2 } = opportunity2;
  const rendered = renderItem(number2, opportunity2, standing3, settings);
  const markdown = settings.clean(rendered.markdown);
  return {
    number: number2,
    id: target2.id,
    name: plain(placeName(target2, settings)).markdown,
    standing: standing3,
    letter: letters.has(target2.kind),
    mark: markItem(markdown, settings.today),
    head: markHead(markdown),
    ticked: isTicked(standing3),
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
  const last = [acted, ...post.places.flatMap(({ standing: standing3 }) => standing3.until ?? [])].sort().at(-1);
  return addDays(last ?? acted, closeAfter) <= today ? md`${closed2}nobody has done anything here for ${closeAfter} days.** ${again}` : null;
}
function isAwaited({ places, notBefore: notBefore2, watchedUntil: watchedUntil2 }, today) {
  return [notBefore2, watchedUntil2].some((day2) => day2 !== null && day2 > today) || places.some(
    ({ followUp, standing: { status, until } }) => followUp !== null || status === "todo" && until !== void 0 && until >= today
  );
}
function isSettled({ onMedium, now, step: step3, places, watchedUntil: watchedUntil2 }) {
  return (onMedium || now === "not for Medium") && (watchedUntil2 !== null || places.length > 0) && step3 === null && places.every(({ standing: { status } }) => status !== "todo");
}
function markShown(body) {
  const lines2 = withoutState(body.replace(/\r\n?/g, "\n")).split("\n");
  const shown = lines2.filter((line) => !line.startsWith("- Looked on "));
  return markLine(shown.join("\n").replace(/\[[xX]\]/g, "☑"));
}
function withLead({ markdown }, lead3) {
  const [marker4 = "", , ...rest2] = markdown.split("\n");
  return { markdown: [marker4, lead3.markdown, ...rest2].join("\n") };
}

// src/tracker/render-checked.ts
function renderChecked(report, suppressed, brief, { today }) {
  const { post, looked, outages } = report;
  return fold(
    "What we checked, and how sure we are",
    bullets([
      md`**Post**: ${code(post.path)}`,
      ...brief ? [] : [sayAddress(report), ...sayPage(report)],
      ...brief || looked.length === 0 ? [] : [md`**Places**: ${sayList(looked)}.`],
      ...suppressed.length === 0 ? [] : [never(suppressed)],
      ...outages.map(
        ({ from, why }) => md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`
      ),
      { markdown: `${lookedOn.slice(2)}${sayDay(today)}.` }
    ])
  );
}
function never(hosts2) {
  return {
    markdown: `${neverSuggested.slice(2)}${sayList(hosts2.map((host) => code(host).markdown))}.`
  };
}
function sayAddress({ address: address2 }) {
  if (address2.url === null) return md`**Address**: not known. ${address2.why ?? ""}`;
  const sure = address2.certain ? "certain" : "derived, not confirmed";
  return md`**Address**: ${sure}. ${address2.why ?? ""}`;
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
  return fold("Commands", said2(shown), ...end2.length > 0 ? end2 : [way]);
}
function said2(shown) {
  const sent = shown.find(({ standing: standing3 }) => isTicked(standing3)) ?? shown[0];
  const left = shown.find(({ standing: standing3 }) => standing3.status === "todo") ?? shown.at(-1);
  if (sent === void 0 || left === void 0) {
    return md`In a comment: ${code("/postrider refresh")} looks again.`;
  }
  const commands = [
    `/postrider replied ${sent.number}`,
    `won ${sent.number} <link>`,
    `declined ${sent.number}`,
    `skip ${left.number}`,
    `snooze ${left.number} 30d`,
    `never ${left.number}`
  ];
  const list = commands.map((command) => code(command).markdown).join(" · ");
  return md`In a comment, one a line: ${{ markdown: list }} (do not suggest this place again, for any post)`;
}

// src/tracker/render-findings.ts
var most2 = 20;
function renderFix(report, settings) {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return nothing;
  const left = errors.length - most2;
  return paragraphs(
    md`## Fix first`,
    bullets(errors.slice(0, most2).map((finding2) => renderFinding(finding2, report, settings))),
    left > 0 ? md`And ${sayNumber(left)} more, in the summary of the run.` : nothing
  );
}
function renderSuggestions(report, settings) {
  const others = report.findings.filter(
    ({ severity, concerns }) => severity !== "error" && concerns === "post"
  );
  return fold(
    `${others.some(isOfPage) ? "In the post and on its page" : "In the post"}: ${sayCount(others.length, "suggestion")}`,
    bullets(others.map((finding2) => renderFinding(finding2, report, settings)))
  );
}
function renderBeforeImport(report, settings) {
  const found = report.findings.filter(
    (finding2) => isOfPage(finding2) && finding2.severity !== "error" && finding2.concerns === "medium"
  );
  return fold(
    `On the page, as an import reads it: ${sayCount(found.length, "suggestion")}`,
    bullets(found.map((finding2) => renderFinding(finding2, report, settings)))
  );
}
var isOfPage = ({ check }) => check.startsWith("page-");
function renderFinding(finding2, { page }, { lineUrl }) {
  const { path, place, message, fix } = finding2;
  const at = isOfPage(finding2) && page !== null ? link("Page", page.finalUrl ?? page.url) : lineLink(`Line ${place.line}`, lineUrl(path, place.line));
  return md`${at}: ${message}${fix === void 0 ? "" : ` ${fix}`}`;
}

// src/tracker/render-lead.ts
var minutesAPlace = 5;
function renderLead(report, turn, watchedUntil2, settings) {
  const lead3 = nextStep(report, turn, watchedUntil2, settings.today);
  return settings.public ? md`${lead3} This issue is public: the places can read along.` : lead3;
}
function nextStep(report, turn, watchedUntil2, today) {
  const { life, address: address2, post } = report;
  const share = sharing(turn.open);
  const then = share === null ? "" : ` After that, ${share}.`;
  const your = md`**Your turn: ${lower(life.next.text)}.**`;
  switch (life.medium) {
    case "ready":
      return renderReady(report, then);
    case "blocked":
      if (address2.url === null) return md`${your} ${address2.why ?? ""}`;
      if (share === null && report.findings.some(isInTheWay))
        return md`${your} Until then it should not be shown to anybody.`;
      return share === null ? md`${your} Until then it should not go to Medium.` : md`${your} Until then it should not go to Medium. You can share it: ${share}.`;
    case "wait":
      if (!post.published) return md`**${life.next.text}.** Until then there is nothing to do here.`;
      if (life.live === "fail")
        return md`**${life.next.text}.** After that, Medium${share === null ? "" : ` and ${share}`}.${doubt(report)}`;
      return md`**${life.next.text}.**${share === null ? "" : ` You can share it meanwhile: ${share}.`}`;
    case "done":
      if (life.next.text.startsWith("Fix")) return md`${your} It is on Medium already.`;
      if (share !== null) return md`**Your turn: ${share}.** It is on Medium.`;
      return waiting(turn, today) ?? quiet(watchedUntil2, today);
    case "never":
      if (report.looked.length === 0) return md`**${life.next.text}.**`;
      if (share !== null) return md`**${life.next.text}.** ${capital(share)}.`;
      return waiting(turn, today) ?? md`**${life.next.text}.** ${noPlace(turn)}`;
  }
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
function renderReady({ life, address: address2 }, then) {
  const calm = "Nothing is urgent, and nothing is sent for you.";
  if (life.stage === "handed-off") return md`**Your turn: finish it on Medium.**${then} ${calm}`;
  const minutes = `about ${life.next.minutes ?? 5} minutes`;
  if (life.live === "pass") return md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`;
  const page = link("open the page", address2.url);
  return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`;
}
var isInTheWay = ({ severity, concerns }) => severity === "error" && concerns === "post";
function doubt({ address: address2 }) {
  return address2.certain ? "" : " If it is served elsewhere, set `site.permalink` in .github/postrider.yml.";
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
  const { life, address: address2, post } = report;
  if (!post.published) return [md`**Not published**`];
  const at = standing2(report);
  const first = { pass: seen(report), fail: "Not live yet", inconclusive: unseen(report) }[life.live];
  const google = sayGoogle(report);
  return [
    bold(link(first, address2.url), first === at),
    ...life.live === "pass" ? [bold(md`${google}`, google === at)] : []
  ];
}
function onTheWay({ post, life }) {
  const { medium, stage } = life;
  if (!post.published) return [];
  if (medium === "never") return [md`**Not for Medium**`];
  const ready = medium === "blocked" ? md`**Not ready for Medium**` : bold(md`Ready for Medium`, isNext(life));
  const there = stage === "handed-off" ? md`**At work on Medium**` : md`On Medium`;
  return [ready, there, md`Checked`];
}
var isNext = ({ medium, live: live2, stage }) => medium === "ready" && live2 !== "fail" && stage !== "handed-off";
function renderThere({ post }, copy, watchedUntil2, today) {
  const recorded2 = post.copies.find(({ platform }) => platform === "medium")?.url;
  const there = link("On Medium", copy.url ?? recorded2 ?? null);
  if (copy.since === void 0 || watchedUntil2 === null) return [bold(there, true), md`Checked`];
  const isWatched = watchedUntil2 >= today;
  return [
    md`${bold(there, !isWatched)} since ${sayDay(copy.since, today)}`,
    bold(md`Watched until ${sayDay(watchedUntil2, today)}`, isWatched)
  ];
}
function standing2(report) {
  const { live: live2, medium, stage } = report.life;
  if (live2 === "fail") return "Not live yet";
  if (isClosed(report)) return closed;
  if (medium !== "wait") return null;
  if (report.page?.awaited === true && live2 === "pass") return seen(report);
  return stage === "waiting-index" ? "Waiting for Google" : unseen(report);
}
var seen = ({ page }) => page?.awaited === true ? "Live, in the version before" : "Live";
var closed = "Closed to Google";
var isClosed = ({ page }) => page?.noindex === true || page?.crawlable === "fail";
function sayGoogle(report) {
  if (isClosed(report)) return closed;
  return report.life.stage === "waiting-index" ? "Waiting for Google" : "Probably indexed";
}
var unseen = ({ page }) => page === null ? "Published, not looked at" : "Published, no clear answer";

// src/text/say-expected.ts
var counted = /* @__PURE__ */ new Set(["code", "image"]);
var mostNamed = 2;
function sayExpected(kept2, losses2) {
  const expected = kept2.filter(({ what }) => counted.has(what)).map(({ say }) => say);
  const named = losses2.filter(({ severity }) => severity !== "note").slice(0, mostNamed);
  const others = losses2.filter((loss2) => !named.includes(loss2)).reduce((sum2, { count }) => sum2 + count, 0);
  const spots = named.length === 0 ? "spot" : "other spot";
  return [
    ...expected.length === 0 ? [] : [`expect ${sayList(expected)}`],
    ...named.length === 0 ? [] : [`replace ${sayList(named.map(({ say }) => small(say)))}`],
    ...others === 0 ? [] : [`look at ${sayCount(others, spots)}`]
  ].join("; ");
}
function sayKept(kept2) {
  return sayList(kept2.map(({ say }) => say));
}
function small(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/tracker/render-medium.ts
function renderMedium(report, steps, folds, answers) {
  const { handOff: handOff2, life } = report;
  if (handOff2 === null || handOff2.url === null || !isTimely(life)) return nothing;
  if (life.medium === "done") return renderThere2(handOff2.url, steps);
  const needed = stepsOf(handOff2, handOff2.url, answers);
  const asked = new Set(needed.map(idOf2));
  const done = stepIds.filter((id) => steps.has(id) && !asked.has(id)).map((id) => inShort[id]);
  const boxes = [...done, ...needed].map((step3) => box(step3, steps));
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(handOff2) : nothing,
    folds ? renderSpots(handOff2) : nothing
  );
}
function renderThere2(url, steps) {
  const blind = "Medium does not answer our requests, so we cannot look ourselves.";
  if (steps.has("canonical")) {
    return paragraphs(md`## On Medium`, md`You checked the canonical link. ${blind}`);
  }
  const step3 = md`Canonical link checked: in *Story settings → Advanced settings* it must be ${bare(url)}. ${blind}`;
  return paragraphs(md`## On Medium`, box(step3, steps));
}
function renderSteps({ handOff: handOff2, life }, steps) {
  const isShown2 = handOff2 !== null && handOff2.url !== null && isTimely(life);
  const isOver = isShown2 && life.medium === "done";
  if (!isOver && (isShown2 || steps.size === 0)) return nothing;
  const needed = {
    open: isOver,
    links: isOver && handOff2.unlink.length > 0,
    read: isOver && sayExpected(handOff2.kept, handOff2.losses) !== "",
    canonical: false,
    publish: isOver
  };
  const listed2 = stepIds.filter((id) => steps.has(id) || needed[id]);
  return fold("Medium steps, done", lines(...listed2.map((id) => box(inShort[id], steps))));
}
var inShort = {
  open: md`Imported`,
  links: md`Links to your own site kept or unlinked`,
  read: md`Read through`,
  canonical: md`Canonical link checked`,
  publish: md`Published on Medium`
};
function isTimely({ medium, live: live2, stage }) {
  return stage !== "unpublished" && (medium === "ready" || medium === "done" || medium === "wait" && live2 !== "fail");
}
function stepsOf(handOff2, url, answers) {
  const expected = sayExpected(handOff2.kept, handOff2.losses);
  const below2 = handOff2.losses.length === 0 ? "" : " (below)";
  return [
    md`Open ${bare(handOff2.importAt)} and paste this address:${{ markdown: "\n" }}${indent(block(url), 2)}`,
    ...linkStep(handOff2),
    ...expected === "" ? [] : [md`Read it through once: ${expected}${below2}.`],
    md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
    answers ? md`Publish, then tick this. Or comment here, and it is linked: ${code("/postrider published <address on Medium>")}` : md`Publish, then tick this.`
  ];
}
function linkStep({ keep: keep2, unlink }) {
  if (unlink.length === 0) return [];
  if (keep2.length === 0) {
    const links = unlink.length === 1 ? "the link" : "the links";
    return [md`Unlink ${links} to your own site: ${sayList(unlink.map(quoted))}.`];
  }
  const all = keep2.length + unlink.length;
  return [
    md`Keep ${sayNumber(keep2.length)} of the ${sayNumber(all)} links to your own site, ${sayList(keep2.map(quoted))}. Unlink the other ${unlink.length === 1 ? "one" : sayNumber(unlink.length)}.`
  ];
}
var quoted = ({ text, url }) => `“${text || url}”`;
function box(step3, ticked) {
  const id = idOf2(step3);
  return { markdown: `- [${id !== null && ticked.has(id) ? "x" : " "}] ${step3.markdown}` };
}
var idOf2 = ({ markdown }) => readStep(`- [ ] ${markdown.split("\n")[0]}`)?.id ?? null;
function renderFields({ title, subtitle, tags, cover }) {
  return fold(
    "Title, subtitle and tags to use",
    bullets([
      md`**Title**: ${title}`,
      ...subtitle === "" ? [] : [md`**Subtitle**: ${subtitle}`],
      ...tags.length === 0 ? [] : [md`**Tags**: ${tags.join(", ")}. Take the nearest ones Medium offers.`],
      ...cover === void 0 ? [] : [md`**Cover**: ${cover}`]
    ])
  );
}
function renderSpots({ kept: kept2, losses: losses2 }) {
  if (sayExpected(kept2, losses2) === "") return nothing;
  const spots = losses2.reduce((sum2, { count }) => sum2 + count, 0);
  const dropped = losses2.filter(({ fate }) => fate === "dropped");
  const changed2 = losses2.filter(({ fate }) => fate === "changed");
  return fold(
    spots === 0 ? "What should come along" : `${capital(sayCount(spots, "spot"))} to look at after the import`,
    listed("May be missing:", dropped),
    listed("May look different:", changed2),
    kept2.length === 0 ? nothing : md`Should come along: ${sayKept(kept2)}.`
  );
}
function listed(title, losses2) {
  if (losses2.length === 0) return nothing;
  return paragraphs(
    md`${title}`,
    bullets(losses2.map(({ say, lines: lines2, replace }) => md`${say}, ${sayLines(lines2)}. ${replace}.`))
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
function renderLeftOut({ leftOut }, settings) {
  return fold(
    `Looked at and left out: ${leftOut.length}`,
    bullets(
      leftOut.map(
        ({ target: target2, why }) => md`${link(placeName(target2, settings), target2.url)}: ${why}.`
      )
    )
  );
}

// src/tracker/turn.ts
function turnOf(places, today) {
  const putOff = places.filter(({ standing: standing3 }) => isPutOff(standing3, today));
  const open2 = places.filter(
    ({ standing: standing3 }) => standing3.status === "todo" && !isPutOff(standing3, today)
  );
  const nudges = places.flatMap(({ standing: standing3, letter: letter2, name }) => {
    const day2 = letter2 ? followUpDay(standing3, today) : null;
    return day2 === null ? [] : [{ day: day2, name, what: "follow-up" }];
  });
  const coming = [
    ...nudges.filter(({ day: day2 }) => day2 > today),
    ...putOff.map(({ standing: standing3, name }) => ({
      day: standing3.until ?? today,
      name,
      what: "put-off"
    }))
  ].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  const [next] = coming;
  const together = coming.filter(({ day: day2, what }) => day2 === next?.day && what === next.what);
  return {
    open: open2.length,
    settled: places.some(({ standing: standing3 }) => standing3.status !== "todo"),
    due: nudges.filter(({ day: day2 }) => day2 <= today).map(({ name }) => name),
    later: next === void 0 ? null : { day: next.day, what: next.what, names: together.map(({ name }) => name) }
  };
}
function isPutOff({ status, until }, today) {
  return status === "todo" && until !== void 0 && until > today;
}

// src/tracker/render-issue.ts
var droppable = [
  "left-out",
  "suggestions",
  "checked",
  "medium-folds",
  "drafts",
  "reasons"
];
var defaultNotes = "*Yours. Postrider does not touch this part.*";
var daysOfWatch = 30;
function renderManaged(report, shown, known2, settings) {
  const { dropped, today } = settings;
  const isDone = report.life.medium === "done";
  const has = (part) => !dropped.has(part);
  const watched3 = watchedUntil(known2.copy);
  const turn = turnOf(shown, today);
  const clean = ({ markdown }) => ({ markdown: settings.clean(markdown) });
  const above = [
    lines(
      { markdown: pathMarker(report.post.path) },
      renderLead(report, turn, isDone ? watched3 : null, settings)
    ),
    renderLifeLine(report, known2.copy, watched3, today),
    renderFix(report, settings),
    renderMedium(report, known2.steps, has("medium-folds"), settings.answers)
  ];
  const below2 = [
    renderSteps(report, known2.steps),
    has("left-out") && !isDone ? renderLeftOut(report, settings) : nothing,
    has("suggestions") && !isDone ? renderSuggestions(report, settings) : nothing,
    has("suggestions") && !isDone && report.life.medium !== "never" ? renderBeforeImport(report, settings) : nothing,
    renderChecked(report, known2.suppressed, isDone || dropped.has("checked"), settings),
    renderCommands(shown, isDone ? watched3 : null, settings)
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
  const said3 = saidIn(tracked, today);
  return said3 === null ? null : { ...said3, issue, open: issue.state === "open" };
}
var readSaid = (body, today) => saidIn(parseIssue(body, today), today);
function saidIn(tracked, today) {
  if (tracked.path === null) return null;
  const lines2 = [...eachBlock(tracked.blocks)].map(({ text }) => text);
  const first = lines2.find((line) => /^\*\*(Your turn|Nothing to do|Closed on)\b/.test(line));
  const [, bold2 = "", rest2 = ""] = lead2.exec(first ?? lines2[0] ?? "") ?? [];
  const life = lines2.find((line) => line.includes(" → ")) ?? "";
  const places = tracked.items.map((item) => readPlace(item, today));
  const step3 = readTurn(bold2);
  const shares = !/^Nothing to do\b/.test(bold2) && /\bto share it\b/.test(bold2 + rest2);
  return {
    path: tracked.path,
    now: nowOf(life),
    onMedium: doneOf(tracked).published || isOnMedium(life),
    turn: shares || /^Your turn\b/.test(bold2),
    step: step3,
    toShare: shares ? places.filter(isFree(today)).length : 0,
    notBefore: readNotBefore(bold2, today),
    watchedUntil: readWatch(life, today),
    places,
    unasked: lines2.flatMap((line) => linksIn(unaskedLine.exec(line)?.[1] ?? ""))
  };
}
function readPlace({ number: number2, name, standing: standing3, recorded: recorded2 }, today) {
  const followUp = recorded2?.letter === true ? followUpDay(standing3, today) : null;
  return { number: number2, name, standing: standing3, followUp };
}
function readTurn(bold2) {
  const said3 = /^Your turn: (.+?)\.?$/.exec(plainText(bold2))?.[1];
  if (said3 === void 0 || /\bto share it\b/.test(said3)) return null;
  const [, text = said3, minutes] = /^(.*?), about (\d+) minutes?$/.exec(said3) ?? [];
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
var isFree = (today) => ({ standing: { status, until } }) => status === "todo" && (until === void 0 || until <= today);
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

// src/tracker/plan-issue.ts
var longestBody = 6e4;
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
      body: shrink(report, null, settings),
      labels: [label, ...settings.config.tracker.labels],
      assignees: assigneesOf(post, settings.config)
    };
  }
  const { number: number2, body: seen2 } = issue;
  const tracked = readIssue(seen2, settings);
  const watch = keepWatch(tracked.state?.watch, seen2, isAsked(settings), settings.today);
  const body = shrink(report, tracked, { ...settings, watch });
  if (same(seen2, body)) return null;
  const ends = readState(body)?.watch?.ended !== void 0;
  return {
    ...{ do: "update-issue", path: post.path, number: number2, seen: seen2, body },
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
function readIssue(body, { today, earlier, heard }) {
  const tracked = parseIssue(body, today, earlier);
  const told = heard === void 0 ? tracked : applyCommands(tracked, heard);
  const isPublished = told.steps.has("publish");
  if (!isPublished) return { ...told, copy: {} };
  return told.copy.since === void 0 ? { ...told, copy: { ...told.copy, since: today } } : told;
}
var isAsked = ({ heard }) => heard !== void 0 && heard.asked.length > 0;
function assigneesOf({ authors }, config) {
  const logins = authors.flatMap((author) => config.authors[author] ?? []);
  return [...new Set(logins)].slice(0, mostAssignees);
}
function shrink(report, tracked, settings) {
  const dropped = /* @__PURE__ */ new Set();
  const clean = cleaner(settings.outbound);
  const body = (of) => render(of, tracked, settings, { dropped, clean });
  for (const part of droppable) {
    const whole = body(report);
    if (whole.length <= longestBody) return whole;
    dropped.add(part);
  }
  const least = body(report);
  return least.length <= longestBody ? least : body(terse(report));
}
function cleaner(settings) {
  const known2 = /* @__PURE__ */ new Map();
  return (markdown) => {
    const clean = known2.get(markdown) ?? outbound(markdown, settings);
    known2.set(markdown, clean);
    return clean;
  };
}
var longestText = 150;
function terse(report) {
  const { life, findings, handOff: handOff2, opportunities, outages } = report;
  const cut2 = (value) => JSON.parse(
    JSON.stringify(
      value,
      (key, inner) => typeof inner === "string" && !/^(id|url|path)$/.test(key) ? shorten(inner, longestText) : inner
    )
  );
  return { ...report, ...cut2({ life, findings, handOff: handOff2, opportunities, outages }) };
}
var nothingKnown = { steps: /* @__PURE__ */ new Set(), copy: {}, suppressed: [] };
function render(report, tracked, plan, part) {
  const { today, lineUrl, config, answers = true } = plan;
  const isPublic = config.tracker.public ?? plan.public ?? false;
  const settings = { today, lineUrl, answers, public: isPublic, ...part };
  const items = mergeItems(report, tracked, settings);
  const known2 = tracked ?? nothingKnown;
  const managed = renderManaged(report, items.shown, known2, settings);
  const watch = plan.watch ?? { acted: today };
  const body = compose(managed, watch);
  const said3 = tracked === null ? null : readSaid(body, today);
  const end2 = said3 === null ? null : planEnd(said3, watch, config.tracker.closeAfter, today);
  return end2 === null ? body : compose(withLead(managed, end2), { ...watch, ended: today });
  function compose({ markdown }, now) {
    const ours3 = splitBody(markdown);
    const above = `${pathMarker(report.post.path)}
${joinBlocks(merged(tracked, ours3))}`;
    const notes = keptNotes(tracked, ours3);
    const shown = markShown(joinBody(above, notes, ""));
    const state = { ...stateOf(report, tracked, items, ours3, plan), watch: { ...now, shown } };
    return joinBody(above, notes, writeState(state));
  }
}
function merged(tracked, ours3) {
  if (tracked?.state?.base == null) return ours3;
  const base = decodeBlocks(tracked.state.base);
  const there = new Set([...eachBlock(tracked.blocks)].map(({ key }) => key));
  const steps = [...eachBlock(base)].filter(isStep).map(({ key }) => key);
  const removed = new Set(steps.filter((key) => !there.has(key)));
  return mergeBlocks(base, tracked.blocks, without(ours3, removed));
}
function without(blocks, removed) {
  return blocks.filter(({ key }) => !removed.has(key)).map(
    (block3) => block3.inside === void 0 ? block3 : { ...block3, inside: { ...block3.inside, blocks: without(block3.inside.blocks, removed) } }
  );
}
function keptNotes(tracked, ours3) {
  if (tracked === null) return "";
  if (tracked.state?.base != null) return tracked.notes;
  const markdown = joinBlocks(differing(tracked.blocks, ours3));
  const kept2 = fold("Kept from an earlier version of this issue", { markdown }).markdown;
  return [tracked.notes, kept2].filter((text) => text.trim() !== "").join("\n\n");
}
function stateOf(report, tracked, { shown, gone, next }, ours3, { heard, run: run2, today, siteSilent = false }) {
  const { post, address: address2, life } = report;
  const owed = tracked?.state?.hash === post.hash ? tracked.state.owed : today;
  const items = shown.map(({ number: number2, id, mark, head, ticked, letter: letter2 }) => {
    return { number: number2, id, mark, head, ticked, letter: letter2 };
  });
  return {
    path: post.path,
    hash: post.hash,
    url: address2.url,
    ...post.id !== void 0 && { id: post.id },
    ...post.slug !== void 0 && { slug: post.slug },
    live: life.live === "pass",
    items,
    gone,
    ticks: [...tracked?.steps ?? []].sort(),
    next,
    base: encodeBlocks(ours3),
    ...tracked?.copy.since !== void 0 && { copy: tracked.copy },
    comment: heard?.last ?? tracked?.state?.comment ?? 0,
    comments: heard?.comments ?? tracked?.state?.comments ?? 0,
    ...run2 !== void 0 && { run: run2 },
    ...owed !== void 0 && (siteSilent || isPartial(report)) && { owed }
  };
}
function isPartial({ outages, page }) {
  return outages.length > 0 || page?.live === "inconclusive" || page?.awaited === true;
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

// src/tracker/is-older-run.ts
function knowsLess(run2, state) {
  return run2 !== void 0 && state?.run !== void 0 && run2 < state.run;
}
function isOlderRun(run2, body) {
  return knowsLess(run2, readState(body.replace(/\r\n?/g, "\n")));
}

// src/tracker/parse-index.ts
var indexMarker = "<!-- postrider:queue -->";
var allPosts = "All posts in hand: ";
var noComments = "No comments come here;";
var lookedOn2 = new RegExp(`Looked on (${spokenDay})\\.`, "u");
function findIndex(issues, today) {
  const [issue] = issues.filter(({ trusted, body }) => trusted && isIndex(body)).sort((a, b) => a.number - b.number);
  return issue === void 0 ? null : parseIndex(issue, today);
}
function isIndex(body) {
  return body.startsWith(indexMarker) || body.split(/\r?\n/).some((line) => line.startsWith(`<details><summary>${allPosts}`));
}
function parseIndex(issue, today, earlier = []) {
  const tracked = parseIssue(issue.body, today, earlier);
  const lines2 = [...eachBlock(tracked.blocks)].map(({ text }) => text);
  const looked = lookedOn2.exec(lines2.join("\n"))?.[1];
  return {
    issue,
    tracked,
    silenced: lines2.some((line) => line.includes(noComments)),
    ticked: lines2.flatMap((line) => /^[-*+] \[[xX]\] (.+)$/.exec(line)?.[1] ?? []),
    looked: looked === void 0 ? null : readDay(looked, today)
  };
}

// src/tracker/find-duplicates.ts
function findDuplicates(issues) {
  const first = /* @__PURE__ */ new Map();
  const open2 = issues.filter(({ trusted, state }) => trusted && state === "open");
  return open2.sort((a, b) => a.number - b.number).flatMap(({ number: number2, body }) => {
    const path = pathOf(body);
    const key = path ?? (isIndex(body) ? "" : null);
    if (key === null) return [];
    const of = first.get(key);
    if (of !== void 0) return [{ do: "close-duplicate", path, number: number2, of }];
    first.set(key, number2);
    return [];
  });
}

// src/checks/run-checks.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/checks/habit.ts
var fewest = 10;
var tries = 5;
function tellerOf(check, blog, options) {
  const known2 = tellers(blog);
  const before = known2.get(check.id);
  if (before !== void 0) return before;
  const teller = findTeller(check, blog, options);
  known2.set(check.id, teller);
  return teller;
}
var toldOnce = "It is so in most posts of this blog, and said here once.";
var tellers = perBlog(() => /* @__PURE__ */ new Map());
function findTeller(check, blog, options) {
  const { habit } = check;
  if (check.needs !== "post" || habit === void 0) return null;
  const posts = byAge(blog);
  const having = posts.filter((post) => habit(post, options, blog));
  if (posts.length < fewest || having.length * 2 <= posts.length) return null;
  const addresses = new Map(blog.posts.map(({ post, address: address2 }) => [post, address2]));
  const finds = (post) => {
    const [found] = check.run({ post, address: addresses.get(post), blog }, options);
    return found !== void 0;
  };
  return having.slice(-tries).findLast(finds)?.path ?? null;
}

// src/checks/run-checks.ts
function runChecks(checks, subject, settings) {
  const silence = silenceIn(subject.post);
  const lines2 = subject.post.body.split("\n");
  const findings = [];
  const seen2 = /* @__PURE__ */ new Map();
  for (const check of checks) {
    const setting = settings[check.id];
    const severity = severityOf(check, setting);
    if (severity === "off" || silence.everywhere.has(check.id)) continue;
    if (!judges(check, subject.post)) continue;
    if (setting !== void 0 && isIgnored(subject.post.path, setting)) continue;
    const options = optionsOf(check, setting);
    const hidden = silence.lines.get(check.id);
    const problems = [...problemsOf(check, seenBy(subject, hidden), options)].filter(
      ({ place }) => hidden?.has(place?.line ?? 1) !== true
    );
    for (const problem of toldHere(problems, check, subject, options)) {
      findings.push({
        ...problem,
        key: unique(keyOf(check, subject.post, problem.place, lines2), seen2),
        check: check.id,
        title: check.title,
        severity,
        concerns: check.concerns,
        path: subject.post.path,
        place: problem.place ?? { line: 1 }
      });
    }
  }
  return findings.sort(byPlace);
}
function toldHere(problems, check, { post, blog }, options) {
  const teller = problems.length === 0 ? null : tellerOf(check, blog, options);
  if (teller === null) return problems;
  return teller === post.path ? problems.map((problem) => ({ ...problem, message: `${problem.message} ${toldOnce}` })) : [];
}
function judges({ id }, { unread }) {
  return unread !== true || id === "frontmatter-broken";
}
function runBlogChecks(checks, blog, settings) {
  const findings = [];
  const seen2 = /* @__PURE__ */ new Map();
  for (const check of checks) {
    const setting = settings[check.id];
    const severity = severityOf(check, setting);
    if (check.needs !== "blog" || severity === "off") continue;
    for (const { path, ...problem } of check.run(blog, optionsOf(check, setting))) {
      if (setting !== void 0 && isIgnored(path, setting)) continue;
      findings.push({
        ...problem,
        key: unique(`${check.id}:${path}:${problem.place?.field ?? ""}`, seen2),
        check: check.id,
        title: check.title,
        severity,
        concerns: check.concerns,
        path,
        place: problem.place ?? { line: 1 }
      });
    }
  }
  return findings;
}
function severityOf({ severity, optional }, setting) {
  return setting?.severity ?? (optional === true ? "off" : severity);
}
function isIgnored(path, { ignore }) {
  return ignore.length > 0 && (0, import_picomatch.default)([...ignore], { dot: true })(path);
}
function seenBy(subject, hidden) {
  return hidden === void 0 ? subject : { ...subject, post: withoutLines(subject.post, hidden) };
}
function optionsOf({ options }, setting) {
  if (options === void 0) return setting?.options ?? {};
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...setting?.options };
}
function problemsOf(check, subject, options) {
  if (check.needs === "blog") return [];
  if (check.needs === "post") return check.run(subject, options);
  const { page } = subject;
  return page === null || page.live === "inconclusive" ? [] : check.run({ ...subject, page }, options);
}
function keyOf(check, post, place, lines2) {
  const line = lines2[(place?.line ?? 1) - post.bodyLine];
  const what = place?.field ?? (place?.column === void 0 ? "" : textAt(line, place.column));
  return `${check.id}:${post.path}:${what}`;
}
function textAt(line = "", column) {
  const text = line.slice(column - 1, column + 39);
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
function unique(key, seen2) {
  const times = (seen2.get(key) ?? 0) + 1;
  seen2.set(key, times);
  return times === 1 ? key : `${key}#${times}`;
}
function byPlace(a, b) {
  return a.place.line - b.place.line || (a.place.column ?? 0) - (b.place.column ?? 0) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}

// src/moves/put-back.ts
var decided = ["title", "slug", "date", "canonical"];
function putBack(before, now) {
  const keys = differingKeys(before, now);
  const found = keys.map((key) => {
    const was = before.frontmatter.values[key];
    const isTitle = key.toLowerCase() === "title";
    return {
      by: isTitle ? "title" : "field",
      name: key,
      was: isTitle ? before.title : sayValue(was),
      post: withValue(now, key, was, decidedBy(key, before, now))
    };
  });
  if (before.title !== now.title && !found.some(({ by }) => by === "title"))
    found.push({
      by: "title",
      name: "title",
      was: before.title,
      post: changed(now, { title: before.title })
    });
  if (before.path !== now.path)
    found.push({ by: "file", name: before.path, was: before.path, post: atPath(before, now, keys) });
  return found;
}
function withValue(post, key, value, follows = {}) {
  const values = Object.assign(
    /* @__PURE__ */ Object.create(null),
    post.frontmatter.values
  );
  if (value === void 0) delete values[key];
  else values[key] = value;
  return changed(post, { ...follows, frontmatter: { ...post.frontmatter, values } });
}
function withoutCanonical(post) {
  return post.canonical === void 0 ? post : changed(post, { canonical: void 0 });
}
function changed(post, values) {
  const described = Object.entries(values).map(([key, value]) => [key, { value, enumerable: true }]);
  return Object.create(post, Object.fromEntries(described));
}
function differingKeys(before, now) {
  const [was, is] = [before.frontmatter.values, now.frontmatter.values];
  const keys = /* @__PURE__ */ new Set([...Object.keys(is), ...Object.keys(was)]);
  return [...keys].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
}
function decidedBy(key, before, now) {
  const fields = decided.filter((field) => {
    if (before[field] === now[field]) return false;
    const says = (post) => sayValue(post.frontmatter.values[key]) === post[field];
    return fold2(key) === field || says(before) || says(now) || field === "date" && isDate(key);
  });
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}
function atPath(before, now, keys) {
  const said3 = (field) => keys.some((key) => fold2(key) === field);
  return changed(now, {
    path: before.path,
    ...!said3("date") && !keys.some(isDate) && { date: before.date },
    ...!said3("title") && now.frontmatter.values.title === void 0 && { title: before.title }
  });
}
function sayValue(value) {
  if (value === void 0) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
var isDate = (key) => /date|published|created|added/i.test(key);
var fold2 = (key) => key.replace(/[._-]/g, "").toLowerCase();

// src/find-cause.ts
var mostSettings = 12;
function findCause(tried, now, base, settings) {
  const { before, now: post, from, at, site: site2, oldSite } = tried;
  const own = putBack(before, post).find((one) => at(site2)(one.post) === from);
  if (own !== void 0) {
    const { by, name, was } = own;
    return { by, name: by === "title" ? titleOf(site2.generator) : name, was };
  }
  if (at(oldSite)(post) !== from) return null;
  const there = new Set(now.repo.files);
  const file = settings.filter((path) => path === base.configFile || now.seen.has(path) || !there.has(path)).slice(0, mostSettings).find((path) => at(siteWith(path, post, now, base))(post) === from);
  if (file === void 0) return { by: "settings", name: "", was: null };
  return { by: "settings", name: file, was: null, line: firstDifference(file, now.repo, base.repo) };
}
var rebuilt = /* @__PURE__ */ new WeakMap();
function siteWith(path, post, { repo, config }, base) {
  const known2 = rebuilt.get(base) ?? /* @__PURE__ */ new Map();
  rebuilt.set(base, known2);
  const isConfig = path === base.configFile;
  const made = known2.get(path) ?? detectSites(withFile(repo, path, base.repo), wanted(isConfig ? base.config : config));
  known2.set(path, made);
  return made.find(({ posts }) => posts.includes(post.path)) ?? made[0];
}
function withFile(now, path, was) {
  const files2 = now.files.filter((file) => file !== path);
  return {
    files: was.files.includes(path) ? [...files2, path].sort() : files2,
    read: (file) => (file === path ? was : now).read(file),
    why: (file) => (file === path ? was : now).why(file)
  };
}
function wanted({ site: site2, posts, ignore }) {
  return { ...site2, posts, ignore };
}
function firstDifference(path, now, was) {
  const [is, old] = [now, was].map((repo) => (repo.read(path) ?? "").split("\n"));
  const line = is.findIndex((text, at) => text !== old[at]);
  return line < 0 ? 1 : line + 1;
}
function titleOf(generator) {
  return generators.find(({ id }) => id === generator)?.title ?? generator;
}

// src/formats/frontmatter-line.ts
function frontmatterLine(dialect, key, value) {
  const quoted2 = JSON.stringify(value);
  if (dialect === "toml") return `${key} = ${quoted2}`;
  if (dialect === "json") return `"${key}": ${quoted2}`;
  const plain2 = [value].flat().map((text) => isPlain(text) ? text : JSON.stringify(text));
  if (dialect === "headers")
    return `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${[value].flat().join(", ")}`;
  return `${key}: ${typeof value === "string" ? plain2[0] : `[${plain2.join(", ")}]`}`;
}
function isPlain(text) {
  return /^[\w/](?:[\w/. -]*[\w/.-])?$/.test(text) && !/^(?:[\d._]+|true|false|null|yes|no|on|off)$/i.test(text);
}

// src/moves/keep-address.ts
function keepAddress(now, from, base, cause, locate, generator) {
  const path = pathBelow(from, base);
  if (path === null) return null;
  const found = triesFor(path, cause, generator).find(
    ([key, value]) => locate(withValue(now, key, value, key === "slug" ? { slug: value } : {})) === from
  );
  return found === void 0 ? null : frontmatterLine(now.frontmatter.dialect, ...found);
}
function pathBelow(from, base) {
  const url = parseUrl(from);
  if (url === null) return null;
  const prefix = (base === null ? null : parseUrl(base))?.pathname.replace(/\/$/, "") ?? "";
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function triesFor(path, cause, generator) {
  const segments = path.replace(/\.html?$/, "").split("/").filter(Boolean);
  const slugs = segments.map((_, at) => segments.slice(-1 - at).join("/")).slice(0, 6);
  const tries2 = [
    ...slugs.map((slug) => ["slug", slug]),
    ["permalink", path],
    // Pelican links to `url`, and writes the page elsewhere.
    ...generator === "pelican" ? [] : [["url", path]],
    ["path", path]
  ];
  const own = cause?.by === "field" && cause.was !== null ? [[cause.name, cause.was]] : [];
  const isAddress = tries2.some(([key]) => key === own[0]?.[0]);
  return isAddress ? [...own, ...tries2] : [...tries2, ...own];
}

// src/moves/move-of.ts
function moveOf(before, now, today) {
  if (!isOut(before.post, today) || !isOut(now.post, today)) return null;
  const made = heldRule(before) ? differ(before.post, before.made, now.post, now.made) : void 0;
  if (made !== void 0) return made === null ? null : { ...made, by: "made" };
  const shown = differ(before.post, before.address, now.post, now.address);
  return shown == null ? null : { ...shown, by: "address" };
}
function isOut({ published: published2, optedOut, date }, today) {
  return published2 && !optedOut && (dayOf(date) ?? today) <= today;
}
function heldRule({ address: address2, made }) {
  return made?.url != null && address2.url !== null && address2.certain && samePage(made.url, address2.url);
}
function differ(old, before, post, now) {
  if (before?.url == null || now?.url == null || !onSameGround(before, now, old, post))
    return void 0;
  const [from, to2] = [before.url, now.url];
  const host = hostOf(from);
  const unreachable = host === null || ["local", "build"].includes(previewOf(host) ?? "");
  if (unreachable || normalAddress(from) === normalAddress(to2)) return null;
  return { from, to: to2, respelled: samePage(from, to2) };
}
function onSameGround(before, now, old, post) {
  if (before.certain || now.certain) return before.certain && now.certain;
  return before.how === now.how && whyOf(before, old) === whyOf(now, post);
}
function whyOf({ why = "" }, { path }) {
  const name = withoutExtension(fileOf(path));
  return name === "index" ? why : why.replaceAll(name, "");
}

// src/moves/pair-edited.ts
var enough = 0.5;
var mostPairs = 2500;
function pairEdited(gone, fresh) {
  if (gone.length * fresh.length > mostPairs) return [];
  const lines2 = new Map([...gone, ...fresh].map((post) => [post, linesOf(post)]));
  const pairs = gone.flatMap(
    (before) => fresh.map((now) => ({ before, now, alike: alike(lines2.get(before), lines2.get(now)) }))
  ).filter((pair) => pair.alike >= enough).sort((a, b) => b.alike - a.alike);
  const taken = /* @__PURE__ */ new Set();
  return pairs.flatMap(({ before, now }) => {
    if (taken.has(before) || taken.has(now)) return [];
    taken.add(before).add(now);
    return [[before, now]];
  });
}
function linesOf({ body }) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of body.split("\n")) {
    const text = line.trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
function alike(a, b) {
  let shared = 0;
  for (const [line, count] of a) shared += line.length * Math.min(count, b.get(line) ?? 0);
  return shared / Math.max(sizeOf(a), sizeOf(b), 1);
}
function sizeOf(lines2) {
  return [...lines2].reduce((sum2, [line, count]) => sum2 + line.length * count, 0);
}

// src/tracker/recognise-posts.ts
var signs = [
  { recorded: ({ id }) => id, shown: ({ post }) => post.id },
  {
    only: "moved",
    recorded: ({ url }) => url,
    shown: ({ address: address2 }) => address2.how === "frontmatter" ? address2.url : null
  },
  { only: "moved", recorded: ({ slug }) => slug, shown: ({ post }) => post.slug },
  { only: "moved", recorded: ({ hash }) => hash, shown: ({ post }) => post.hash },
  { only: "moved", recorded: ({ url }) => url, shown: ({ address: address2 }) => address2.url },
  { recorded: ({ path }) => path, shown: ({ post }) => post.path },
  { only: "moved", recorded: ({ title }) => title, shown: ({ post }) => post.title }
];
function recognisePosts(known2, posts) {
  const matched = /* @__PURE__ */ new Map();
  const served = /* @__PURE__ */ new Set();
  const byPath = new Map(posts.map(({ post }) => [post.path, post]));
  for (const sign of signs) {
    const showing = postsBySign(sign, posts, matched);
    for (const one of known2) {
      const recorded2 = sign.recorded(one);
      if (served.has(one) || recorded2 == null) continue;
      const there = byPath.get(one.path ?? "");
      const stayed2 = there !== void 0 && (there.title === one.title || there.hash === one.hash);
      if (sign.only === "moved" && stayed2) continue;
      const candidates = (showing.get(recorded2) ?? []).filter(
        (located) => !matched.has(located.post.path) && !isAnother(one, located)
      );
      const found = candidates.find(({ post }) => post.path === one.path) ?? (candidates.length === 1 ? candidates[0] : void 0);
      if (found === void 0) continue;
      matched.set(found.post.path, one);
      served.add(one);
    }
  }
  return matched;
}
function postsBySign(sign, posts, matched) {
  const showing = /* @__PURE__ */ new Map();
  for (const located of posts) {
    const shown = sign.shown(located);
    if (shown == null || shown === "" || matched.has(located.post.path)) continue;
    const list = showing.get(shown);
    if (list === void 0) showing.set(shown, [located]);
    else list.push(located);
  }
  return showing;
}
function isAnother(known2, { post }) {
  return known2.id != null && post.id !== void 0 && known2.id !== post.id;
}

// src/pair-posts.ts
function pairPosts(was, now, differs) {
  const old = new Map(was.map((one) => [one.post.path, one]));
  const same2 = now.filter(({ post }) => {
    const before = old.get(post.path)?.post;
    return before !== void 0 && (!differs.has(post.path) || stayed(before, post));
  });
  const pairs = new Map(same2.map(({ post }) => [post.path, old.get(post.path)]));
  const open2 = now.filter(({ post }) => !pairs.has(post.path));
  const known2 = was.filter(({ post }) => !pairs.has(post.path)).map((one) => {
    const { path, title, id, slug, hash } = one.post;
    return { path, title, id, slug, hash, url: one.address.url, one };
  });
  for (const [path, { one }] of recognisePosts(known2, open2)) pairs.set(path, one);
  const found = new Set([...pairs.values()].map(({ post }) => post.path));
  const gone = known2.map(({ one }) => one).filter(({ post }) => !found.has(post.path));
  const fresh = open2.filter(({ post }) => !pairs.has(post.path));
  for (const [before, post] of pairEdited(
    gone.map((one) => one.post),
    fresh.map((one) => one.post)
  ))
    pairs.set(post.path, old.get(before.path));
  return pairs;
}
function stayed(before, now) {
  return before.title === now.title && before.id === now.id;
}

// src/sites/evidence/redirect-rules.ts
var files = /^(?:_redirects|\.htaccess|(?:now|vercel|firebase|staticwebapp\.config)\.json|netlify\.toml|caddyfile|render\.yaml|mkdocs\.ya?ml|(?:next|docusaurus|astro|gatsby|nuxt)[.-](?:config|node)\.[cm]?[jt]s|.*(?:redirect|nginx).*\.(?:conf|cjs|csv|js|json|mjs|toml|ts|ya?ml))$/i;
var everything = /^\/?(?:\*|\(\.\*\)|:\w+\*|\^?\/?\(?\.\*\)?\$?)$/;
var longest = 2e5;
function redirectRules(repo) {
  return repo.files.filter((path) => files.test(fileOf(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path)).flatMap((path) => {
    const text = repo.read(path);
    if (text === void 0 || text.length > longest) return [];
    const name = fileOf(path).toLowerCase();
    const sources2 = sourcesIn(name, text).map(bare2);
    return [
      {
        text,
        paths: new Set(sources2),
        patterns: [...new Set(sources2)].flatMap((source2) => patternOf(source2) ?? []),
        byFile: /^mkdocs\./.test(name) && /redirect_maps/.test(text)
      }
    ];
  });
}
function sendsOn({ paths, patterns }, path) {
  if (path.length < 2 || path.length > 500) return false;
  return paths.has(path) || patterns.some((pattern) => pattern.test(path));
}
function sourcesIn(name, text) {
  if (name === "_redirects") return text.split("\n").flatMap(sourceOfLine);
  if (name === "netlify.toml") return sourcesOf(readToml(text).values.redirects);
  if (!/^(?:now|vercel|firebase)\.json$/.test(name)) return sourcesInCode(text);
  try {
    const values = JSON.parse(text);
    const hosting = [values?.hosting].flat();
    return [values?.redirects, ...hosting.map((one) => one?.redirects)].flatMap(sourcesOf);
  } catch {
    return sourcesInCode(text);
  }
}
function sourceOfLine(line) {
  const [from = "", , status = "301"] = line.replace(/#.*$/, "").trim().split(/\s+/);
  return from.startsWith("/") && !/^[245]\d\d!?$/.test(status) ? [from] : [];
}
function sourcesOf(redirects) {
  return (Array.isArray(redirects) ? redirects : []).flatMap((rule) => {
    const { source: source2, from, regex, status } = Object(rule);
    if (typeof status === "number" && Math.floor(status / 100) !== 3) return [];
    return [source2, from, regex].filter((text) => typeof text === "string");
  });
}
var target = /(?:to|toPath|destination|target|redirectTo)["']?\s*[:=]\s*["'`]?$/i;
var source = /(?:from|fromPath|src|source)["']?\s*[:=]\s*(?:\[\s*)?["'`]?$/i;
var valueOfKey = /["'`]\s*(?::|=>)\s*["'`]?$/;
function sourcesInCode(text) {
  return text.split("\n").flatMap((written) => {
    const line = written.replace(/(RewriteRule\s+\^)(?!\/)/i, "$1/");
    const words2 = [...line.slice(0, 5e3).matchAll(/(?<=^|["'`\s(,])\^?\/[^"'`\s,;]{1,200}/g)];
    return words2.flatMap(({ 0: word, index }, at) => {
      const before = line.slice(Math.max(0, index - 40), index);
      const isSource = source.test(before) || at === 0 && !target.test(before) && !valueOfKey.test(before);
      return isSource ? [word] : [];
    });
  });
}
function patternOf(from) {
  if (!/[:*(]/.test(from) || everything.test(from) || /^\/\//.test(from)) return null;
  const parts = from.split(/(:\w+\*?(?:\([^)]*\))?|\*+|\([^)]*\)[*+?]?)/).map((part, at) => at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : wild(part));
  return parts.length > 7 ? null : new RegExp(`^${parts.join("")}/?$`);
}
function wild(part) {
  return /^:\w+$/.test(part) ? "[^/]+" : ".*";
}
function bare2(path) {
  return path.replace(/^\^/, "").replace(/\$$/, "").replace(/(?:\/index)?\.html?$/, "").replace(/\/\??$/, "");
}

// src/sites/redirects.ts
var aliasKeys = ["aliases", "alias", "redirect_from", "redirectFrom", "redirects", "Alias"];
var hosts = [
  ["_redirects", (from, to2) => `${from} ${to2} 301`],
  ["netlify.toml", (from, to2) => `[[redirects]] with from = "${from}" and to = "${to2}"`],
  [
    "vercel.json",
    (from, to2) => `{ "source": "${from}", "destination": "${to2}", "permanent": true }`
  ],
  ["firebase.json", (from, to2) => `{ "source": "${from}", "destination": "${to2}", "type": 301 }`]
];
var folders = ["", "public", "static", "source", "src", "content", "docs"];
function readRedirects(repo, site2, posts) {
  const hosting = readHosting(repo, site2.root);
  const aliases = new Set(posts.flatMap(aliasesOf).map(bare3));
  const rules = redirectRules(repo);
  return {
    cover(from, to2, file) {
      const url = parseUrl(from);
      if (url === null) return false;
      const paths = [url.pathname, pathBelow2(url.pathname, site2.url)];
      if (paths.some((path) => aliases.has(bare3(path)))) return true;
      const moved = paths.map((path) => hosting.moved(path)).find((path) => path !== null);
      if (moved != null && to2 !== null && bare3(moved) === bare3(parseUrl(to2)?.pathname ?? ""))
        return true;
      const isElsewhere = to2 !== null && hostOf(to2) !== hostOf(from);
      return rules.some(
        (rule) => paths.some((path) => sendsOn(rule, bare3(path))) || isElsewhere && rule.text.includes(url.host) || rule.byFile && rule.text.includes(fileOf(file))
      );
    },
    propose(post, from, to2) {
      const path = parseUrl(from)?.pathname;
      const target2 = parseUrl(to2);
      if (path === void 0 || target2 === null || target2.host !== parseUrl(from)?.host) return null;
      const key = aliasKey(repo, site2);
      if (key !== null) {
        const line = frontmatterLine(post.frontmatter.dialect, key, [pathBelow2(path, site2.url)]);
        return { line, file: null };
      }
      const host = hostFile(repo, site2.root);
      return host && { line: host.line(path, target2.pathname), file: host.file };
    },
    file: hostFile(repo, site2.root)?.file ?? null
  };
}
function hostFile(repo, root) {
  const roots = root === "" ? [""] : [root, ""];
  for (const [name, line] of hosts) {
    const places = name === "_redirects" ? folders : [""];
    const file = roots.flatMap((top) => places.map((folder) => joinPath(top, folder, name))).find((path) => repo.read(path) !== void 0);
    if (file !== void 0) return { file, line };
  }
  return null;
}
function aliasesOf({ frontmatter: { values } }) {
  return aliasKeys.flatMap((key) => [values[key]].flat()).filter((value) => typeof value === "string").map((value) => parseUrl(value)?.pathname ?? `/${value.replace(/^\/+/, "")}`);
}
function aliasKey(repo, { root, generator: id }) {
  const known2 = generators;
  const aliases = known2.find((generator) => generator.id === id)?.aliases;
  if (aliases === void 0) return null;
  const { plugin, key } = aliases;
  const isUsed = plugin === void 0 || ["_config.yml", "Gemfile", "package.json"].some(
    (name) => repo.read(joinPath(root, name))?.includes(plugin) === true
  );
  return isUsed ? key : null;
}
function pathBelow2(path, base) {
  const prefix = (base === null ? null : parseUrl(base))?.pathname.replace(/\/$/, "") ?? "";
  return prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
function bare3(path) {
  const plain2 = path.replace(/(?:\/index)?\.html?$/, "").replace(/\/$/, "");
  try {
    return decodeURIComponent(plain2);
  } catch {
    return plain2;
  }
}

// src/compare-blogs.ts
function compareBlogs(now, base) {
  const { read: read4, today } = now;
  const was = readBlog(base.config, { repo: base.repo, today });
  const differs = new Set(base.differs);
  const pairs = pairPosts(was.located, read4.located, differs);
  const posts = new Set([...was.located, ...read4.located].map(({ post }) => post.path));
  const settings = base.differs.filter((path) => !posts.has(path));
  const sites = [bySite(was.sites), bySite(read4.sites)];
  const sends = redirectsOf(now);
  const before = /* @__PURE__ */ new Map();
  for (const located of read4.located) {
    const old = pairs.get(located.post.path);
    if (old === void 0) continue;
    const isTouched2 = old.post.path !== located.post.path || differs.has(located.post.path);
    const [oldSite, site2] = [sites[0](old.post.path), sites[1](located.post.path)];
    const pair = { old, located, oldSite, site: site2, today };
    const move = isTouched2 || settings.length > 0 ? moveIn(pair, now, base, settings, sends) : null;
    before.set(located.post.path, { ...old, move });
  }
  const kept2 = new Map([...pairs].map(([path, old]) => [old.post.path, path]));
  return {
    was,
    before,
    removed: removedIn(was.located, kept2, now, (path) => sends(sameSite(sites[0](path), read4.sites))),
    changed: read4.located.map(({ post }) => post.path).filter((path) => differs.has(path) || pairs.get(path)?.post.path !== path),
    setting: settings.find((path) => now.seen.has(path)) ?? settings[0] ?? null
  };
}
function moveIn({ old, located, oldSite, site: site2, today }, now, base, settings, sends) {
  const step3 = moveOf(
    { ...old, made: oldSite.locate(withoutCanonical(old.post)) },
    { ...located, made: site2.locate(withoutCanonical(located.post)) },
    today
  );
  if (step3 === null || sends(site2).cover(step3.from, step3.to, old.post.path)) return null;
  const { from, to: to2, respelled } = step3;
  const { post } = located;
  const at = locator(step3);
  const tried = { before: old.post, now: post, from, at, site: site2, oldSite };
  const cause = findCause(tried, now, base, settings);
  return {
    from,
    to: to2,
    respelled,
    staleCanonical: post.canonical !== void 0 && samePage(post.canonical, from),
    cause,
    keep: cause?.by === "settings" ? null : keepAddress(post, from, site2.url, cause, at(site2), site2.generator),
    redirect: sends(site2).propose(post, from, to2),
    onMedium: isOnMedium2(old.post) || isOnMedium2(post),
    together: false
  };
}
function locator({ by }) {
  return (site2) => (post) => site2.locate(by === "made" ? withoutCanonical(post) : post).url;
}
function removedIn(was, kept2, { read: read4, repo, today }, sendsFor) {
  const there = new Map(read4.located.map((located) => [located.post.path, located]));
  const files2 = new Set(repo.files);
  return was.flatMap(({ post, address: address2 }) => {
    const now = there.get(kept2.get(post.path) ?? "");
    const isGone = now === void 0 ? !files2.has(post.path) : !now.post.published;
    if (!isGone || !isOut(post, today)) return [];
    const { url } = address2;
    const redirects = sendsFor(post.path);
    const isTaken = url !== null && (redirects.cover(url, null, post.path) || read4.located.some(
      (other) => other.post.published && other.address.url !== null && samePage(other.address.url, url)
    ));
    if (isTaken) return [];
    return [
      {
        post,
        path: now?.post.path ?? post.path,
        url: address2.certain ? url : null,
        onMedium: isOnMedium2(post),
        redirectsIn: redirects.file
      }
    ];
  });
}
function isOnMedium2({ copies }) {
  return copies.some(({ platform }) => platform === "medium");
}
function bySite(sites) {
  const owners = new Map(sites.flatMap((site2) => site2.posts.map((path) => [path, site2])));
  return (path) => owners.get(path) ?? sites[0];
}
function sameSite({ root }, sites) {
  return sites.find((site2) => site2.root === root) ?? sites[0];
}
function redirectsOf({ read: read4, repo }) {
  const known2 = /* @__PURE__ */ new Map();
  const posts = read4.located.map(({ post }) => post);
  return (site2) => {
    const found = known2.get(site2) ?? readRedirects(repo, site2, posts);
    known2.set(site2, found);
    return found;
  };
}

// src/life.ts
var nothingDone = { handedOff: false, published: false, live: false };
var daysToIndex = 7;
function isNew(post, today) {
  const day2 = dayOf(post.date);
  return day2 !== null && daysBetween(day2, today) <= 14;
}
function decideLife(facts) {
  const { post, address: address2, page, handOff: handOff2, done, today } = facts;
  const live2 = liveOf(page, done);
  const life = (stage2, medium, next2) => ({
    stage: stage2,
    live: live2,
    medium,
    next: next2
  });
  if (!post.published) return life("unpublished", "wait", step("Publish the post"));
  const fix = fixFirst(facts.findings, page);
  if (done.published) return life("on-medium", "done", fix ?? step("Share it"));
  if (live2 === "fail") {
    return life(
      "not-live",
      "wait",
      step(`Nothing to do until the page is there: ${page?.why ?? "it does not answer"}`)
    );
  }
  const stage = live2 === "pass" ? "live" : "not-live";
  if (page?.awaited === true) {
    return life(stage, "wait", step("Nothing to do yet: the page still shows the version before"));
  }
  if (fix !== null) return life(stage, "blocked", fix);
  if (address2.url === null) return life(stage, "blocked", step("Tell where the post is"));
  if (done.handedOff) return life("handed-off", "ready", step("Finish it on Medium"));
  const never2 = neverOnMedium(facts);
  if (never2 !== null) return life(stage, "never", step(never2));
  const wait = waitForIndex(post, today);
  if (wait !== null) return life(live2 === "pass" ? "waiting-index" : stage, "wait", wait);
  const next = { text: "Put it on Medium", minutes: handOff2?.minutes ?? 5 };
  return life(live2 === "pass" ? "ready" : stage, "ready", next);
}
function fixFirst(findings, page) {
  const errors = findings.filter((finding2) => isInTheWay2(finding2, page));
  const ofPage = errors.filter(({ check }) => check.startsWith("page-"));
  if (errors.length === 0) return null;
  const named = errors.length === 1 ? pageTroubles[ofPage[0]?.check ?? ""] : void 0;
  if (named !== void 0) return step(`Fix ${named}`);
  const where = ofPage.length === 0 ? "in the post" : ofPage.length === errors.length ? "on the page" : "in the post and on its page";
  return step(`Fix ${sayCount(errors.length, "problem")} ${where}`);
}
function isInTheWay2({ check, severity }, page) {
  return severity === "error" || check === "page-stale-content" && (page?.holds ?? 1) < half;
}
var half = 0.5;
var pageTroubles = {
  "page-canonical-dead": "the page, whose canonical leads to nothing",
  "page-canonical-mismatch": "the page, which names another page as its original",
  "page-canonical-multiple": "the page, which names more than one original",
  "page-moved": "the address, which leads on to another page",
  "page-noindex": "the page, which asks search engines to leave it out",
  "page-robots-blocked": "robots.txt, which keeps Google from the page",
  "page-stale-content": "the page, which shows another text than the post",
  "page-text-missing": "the page, which has no text without scripts"
};
function liveOf(page, done) {
  const live2 = page?.live ?? "inconclusive";
  return live2 === "inconclusive" && done.live ? "pass" : live2;
}
function neverOnMedium({ foreign, retold, handOff: handOff2 }) {
  if (retold) return "Leave it on your own site: it says that it retells another text";
  if (foreign) return "Share it, but not on Medium: its original is elsewhere";
  return handOff2 === null ? "Share it" : null;
}
function waitForIndex(post, today) {
  const day2 = dayOf(post.date);
  if (day2 === null || daysBetween(day2, today) >= daysToIndex) return null;
  const notBefore2 = addDays(day2, daysToIndex);
  return {
    text: `Nothing to do before ${sayDay(notBefore2, today)}: Google should know the page first`,
    notBefore: notBefore2
  };
}
function step(text) {
  return { text };
}

// src/moves/move-together.ts
var many = 4;
function moveTogether(moved, fallback) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of moved) {
    const key = reasonOf(one);
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].flatMap((posts) => {
    const [{ post, move }] = posts;
    const { cause, respelled } = move;
    if (!respelled && cause?.by !== "settings" && posts.length < many) return [];
    const named = cause?.by === "settings" ? cause.name || fallback : null;
    const same2 = posts.every((other) => other.move.cause?.was === cause?.was);
    return [
      {
        cause: cause?.by === "settings" || same2 && posts.length === 1 ? cause : null,
        respelled,
        path: named ?? post.path,
        posts
      }
    ];
  });
}
function reasonOf({ post, move: { cause, respelled, from, to: to2 } }) {
  const by = cause?.by === "file" ? `file ${folderOf(cause.name)} ${folderOf(post.path)}` : cause?.by === "settings" ? `settings ${cause.name}` : `${cause?.by}`;
  return `${respelled} ${by} ${new URL(from).host} ${new URL(to2).host}`;
}

// src/tracker/merge-bodies.ts
function mergeBodies(from, to2, ours3) {
  const [base, theirs, mine] = [from, to2, ours3].map(splitIssue);
  if (base === void 0 || theirs === void 0 || mine === void 0) return ours3;
  const [was, added, now] = [base, theirs, mine].map(({ above: above2 }) => splitBody(above2));
  const above = joinBlocks(mergeBlocks(was, added, withEdits(was, added, now)));
  const notes = mergeLines(base.notes, theirs.notes, mine.notes);
  return [mine.marker, above, `
${notesHeading}

${notes}

${mine.block}
`].filter((part) => part !== "").join("\n");
}
function withEdits(base, theirs, ours3) {
  const was = placesOf(base);
  const edited = placesOf(theirs);
  const mine = placesOf(ours3);
  const change2 = (blocks) => blocks.flatMap((block3) => {
    if (block3.inside !== void 0) {
      return [{ ...block3, inside: { ...block3.inside, blocks: change2(block3.inside.blocks) } }];
    }
    const before = was.get(block3.key);
    if (before === void 0) return [block3];
    const after = edited.get(block3.key);
    return after === void 0 ? [] : [{ ...block3, text: edit(before.text, after.text, block3.text) }];
  });
  const added = [...edited.values()].filter(
    ({ key, text }) => !mine.has(key) && was.get(key)?.text !== text
  );
  return [...change2(ours3), ...added];
}
function edit(before, after, now) {
  const [[headWas, restWas], [headTo, restTo], [head, rest2]] = [before, after, now].map(cut);
  return (headTo === headWas ? head : headTo) + (restTo === restWas ? rest2 : restTo);
}
function cut(text) {
  const end2 = text.indexOf("\n");
  return end2 < 0 ? [text, ""] : [text.slice(0, end2), text.slice(end2)];
}
function mergeLines(from, to2, ours3) {
  const [a, o, b] = [to2, from, ours3].map((text) => text.split("\n"));
  return diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
    if (ok !== void 0) return ok;
    const { a: added = [], o: was = [], b: wanted2 = [] } = conflict ?? {};
    return [...wanted2, ...added.filter((line) => !was.includes(line) && !wanted2.includes(line))];
  }).join("\n");
}

// src/replan.ts
var nothingToReplan = () => null;
function replanWith(plans) {
  return ({ number: number2, path }, fresh, lost = []) => {
    const body = lost.reduce(bringBack, fresh.body);
    const planned = plans.get(number2)?.({ ...fresh, body }) ?? null;
    if (planned !== null) return { ...planned, seen: fresh.body };
    if (body === fresh.body) return null;
    return { do: "update-issue", path, number: number2, seen: fresh.body, body };
  };
}
var bringBack = (body, { from, to: to2 }) => mergeBodies(from, to2, body);

// src/checks/baseline.ts
function entryOf({ key, path }) {
  return key.replace(`:${path}:`, ":");
}
function markKnown(findings, path, baseline, exists) {
  const entries = new Set(baseline[path] ?? renamed(findings, baseline, exists));
  if (entries.size === 0) return findings;
  return findings.map(
    (finding2) => entries.has(entryOf(finding2)) ? { ...finding2, known: true } : finding2
  );
}
function renamed(findings, baseline, exists) {
  if (findings.length === 0) return [];
  const found = new Set(findings.map(entryOf));
  const match = Object.entries(baseline).find(
    ([path, entries]) => (
      // One thing in common may be chance.
      entries.length > 1 && !exists(path) && entries.every((entry) => found.has(entry))
    )
  );
  return match?.[1] ?? [];
}
function makeBaseline(findings) {
  const posts = /* @__PURE__ */ new Map();
  for (const finding2 of findings)
    posts.set(finding2.path, [...posts.get(finding2.path) ?? [], entryOf(finding2)]);
  const sorted = [...posts].sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(sorted.map(([path, entries]) => [path, entries.sort()]));
}

// src/drafts/pick-sentences.ts
var leaning = /^(and|but|so|or|this|that|these|those|it|its|they|he|she|however|also|then|therefore|thus|still|instead|otherwise|both|neither|such|here|there|again|yet|because|which|the (former|latter|same|above|following|second|other|next|result)|in (this|that)|for example|for instance|first|second|third|finally|next|now)\b/i;
var shortest = 7;
var longest2 = 34;
function pickSentences(post, words2, mostWords) {
  const wanted2 = new Set(termsOf([...words2, post.title].join(" ")).map((term) => term.key));
  const rated = post.content.prose.flatMap((block3) => sentencesOf(block3)).map((text, at) => ({ text: text.trim(), at, words: countWords(text) })).filter((sentence) => standsAlone(sentence.text, sentence.words)).map((sentence) => ({ ...sentence, score: rate(sentence.text, wanted2, sentence.at) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.at - b.at);
  const picked = [];
  let room = mostWords;
  for (const sentence of rated) {
    if (picked.length === 2) break;
    if (sentence.words > room) continue;
    picked.push(sentence);
    room -= sentence.words;
  }
  return picked.sort((a, b) => a.at - b.at).map(({ text }) => text);
}
var pointing = /\b(for|of|in|to|with|from|by|on|at|than) (this|that|these|those)\b|\b(there|here|then|it|them|so|above|below)[.!]$/i;
function standsAlone(text, words2) {
  return words2 >= shortest && words2 <= longest2 && /^[\p{Lu}\p{N}“"‘]/u.test(text) && /[\p{L}\p{N}”"’)][.!]$/u.test(text) && !leaning.test(text) && !pointing.test(text) && !/https?:|[{}<>|]|\bTODO\b|\b(below|above|figure|table|listing|snippet)\b|:\s*$/i.test(text);
}
function rate(text, wanted2, at) {
  const keys = new Set(termsOf(text).map((term) => term.key));
  const hits = [...keys].filter((key) => wanted2.has(key)).length;
  return hits === 0 ? 0 : hits + 2 / (2 + at / 4);
}

// src/drafts/letter.ts
function letter(paragraphs2, url, author) {
  return ["Hello,", ...paragraphs2.filter((text) => text !== ""), url, author.name ?? ""].filter((text) => text !== "").join("\n\n");
}
function ownWords(post, { terms }, mostWords) {
  return pickSentences(post, terms, mostWords).join(" ");
}
function whyThem({ because }, say) {
  const sample = because.find(({ signal }) => signal === "sample");
  const title = sample === void 0 ? null : /“(.+?)”/.exec(sample.text)?.[1];
  return title == null ? "" : say(title);
}

// src/drafts/follow-up.ts
function writeFollowUp(post, url, author) {
  const nudge = `One nudge about “${post.title}”, then I will leave it. If it is not for you, that is fine.`;
  return { channel: "follow-up", text: letter([nudge], url, author), checklist: [] };
}

// src/drafts/define-channel.ts
var defineChannel = (channel) => channel;

// src/drafts/channels/community-post.ts
var community_post_default = defineChannel({
  id: "community-post",
  title: "Community post",
  fits: ({ kind, wants }) => wants !== "links" && (kind === "community" || kind === "thread"),
  write(matched, post, url, author) {
    const disclosure = author.disclosure ?? "I am the author; corrections are welcome.";
    return {
      channel: this.id,
      subject: post.title,
      text: [ownWords(post, matched, 60), `I wrote it up here: ${url}`, disclosure].filter((text) => text !== "").join("\n\n"),
      checklist: ["Read its rules on own links first."]
    };
  }
});

// src/drafts/channels/link-submission.ts
var link_submission_default = defineChannel({
  id: "link-submission",
  title: "Link submission",
  fits: ({ wants }) => wants === "links",
  write(_matched, post) {
    return { channel: this.id, subject: post.title, text: null, checklist: [] };
  }
});

// src/drafts/channels/list-pull-request.ts
var list_pull_request_default = defineChannel({
  id: "list-pull-request",
  title: "Line for a list",
  fits: ({ kind }) => kind === "list",
  write(matched, post, url) {
    const section = matched.target.takesWriting?.heading;
    const about = (post.description ?? ownWords(post, matched, 30)) || post.title;
    const sentence = shorten(about.split(/(?<=[.!?])\s/)[0] ?? about, 140).replace(/[.!?]*$/, ".");
    return {
      channel: this.id,
      subject: `Add ${post.title}`,
      text: `- [${post.title}](${url}) - ${sentence}`,
      checklist: [
        "Read its contributing page first; many lists refuse pull requests written by machines.",
        section === void 0 ? "One entry, where it fits." : `One entry, in “${section}”, where its order puts it.`,
        "Say in the pull request that the post is yours."
      ]
    };
  }
});

// src/drafts/channels/newsletter-submission.ts
var newsletter_submission_default = defineChannel({
  id: "newsletter-submission",
  title: "Newsletter submission",
  fits: ({ kind }) => kind === "newsletter",
  write(matched, post, url, author) {
    const them = whyThem(matched, (title) => `You linked “${title}”. `);
    const opening = `${them}I wrote “${post.title}”, and it may suit your readers.`;
    return {
      channel: this.id,
      subject: post.title,
      text: letter([opening, ownWords(post, matched, 50)], url, author),
      checklist: []
    };
  }
});

// src/drafts/channels/podcast-pitch.ts
var podcast_pitch_default = defineChannel({
  id: "podcast-pitch",
  title: "Podcast pitch",
  fits: ({ kind }) => kind === "podcast",
  write(matched, post, url, author) {
    const idea = `An idea for a conversation, from “${post.title}”, which I wrote:`;
    return {
      channel: this.id,
      subject: `Guest idea: ${post.title}`,
      text: letter([idea, ownWords(post, matched, 55)], url, author),
      checklist: []
    };
  }
});

// src/drafts/channels/publication-pitch.ts
var publication_pitch_default = defineChannel({
  id: "publication-pitch",
  title: "Publication pitch",
  fits: ({ kind }) => kind === "publication",
  write(matched, post, url, author) {
    return {
      channel: this.id,
      subject: `Pitch: ${post.title}`,
      text: letter(
        [
          `I wrote “${post.title}”. ${ownWords(post, matched, 45)}`,
          "It is on my own site already, with the canonical there. Would you take it, or a sequel?"
        ],
        url,
        author
      ),
      checklist: ["Read its guidelines: some take unpublished work only."]
    };
  }
});

// src/drafts/channels/talk-proposal.ts
var talk_proposal_default = defineChannel({
  id: "talk-proposal",
  title: "Talk proposal",
  fits: ({ kind }) => kind === "call-for-papers",
  write(matched, post, url) {
    return {
      channel: this.id,
      subject: post.title,
      text: [ownWords(post, matched, 60), `The talk grows out of a post of mine: ${url}`].filter((text) => text !== "").join("\n\n"),
      checklist: ["Say what the audience can do afterwards; a post is not a talk yet."]
    };
  }
});

// src/drafts/channels/writer-note.ts
var writer_note_default = defineChannel({
  id: "writer-note",
  title: "Note to a writer",
  fits: ({ kind }) => kind === "writer",
  write(matched, post, url, author) {
    const them = whyThem(matched, (title) => `Your “${title}” and my “${post.title}” meet. `);
    const opening = them === "" ? `I wrote “${post.title}”. ` : them;
    return {
      channel: this.id,
      subject: post.title,
      text: letter([`${opening}${ownWords(post, matched, 45)}`], url, author),
      checklist: ["Read theirs first, and say something about it that only you can."]
    };
  }
});

// src/drafts/channels/registry.ts
var channels = [
  link_submission_default,
  community_post_default,
  list_pull_request_default,
  newsletter_submission_default,
  podcast_pitch_default,
  publication_pitch_default,
  talk_proposal_default,
  writer_note_default
];

// src/drafts/write-draft.ts
function writeDraft(matched, post, url, author) {
  return channelFor(matched).write(matched, post, url, author);
}
function channelFor({ target: target2 }) {
  const channel = channels.find(({ fits }) => fits(target2));
  if (channel === void 0) throw new Error(`No channel writes to a ${target2.kind}`);
  return channel;
}

// src/look-at-page.ts
var pauses = [5e3, 1e4, 2e4, 25e3];
async function lookAtPage(post, url, web2, told = [], justChanged = false) {
  const { readPage } = await import("./read-page-AS3GSP7R.js");
  const look = async (at) => readPage(post, at, await web2.get({ url: at, robots: "ignore", confirm: true }), told);
  let page = await look(url);
  for (const pause of justChanged ? pauses : []) {
    if (!isBehind(page, post) || !await web2.wait?.(pause)) break;
    page = await look(url);
  }
  const other = otherSpelling(page);
  return {
    ...page,
    ...justChanged && page.live === "pass" && isBehind(page, post) && { awaited: true },
    ...other !== null && { original: await look(other) }
  };
}
function otherSpelling({ url, finalUrl = url, canonical }) {
  if (canonical == null || sameAddress(canonical, finalUrl)) return null;
  const isSame = samePage(canonical, finalUrl) && hostOf(canonical) === hostOf(finalUrl);
  return isSame ? canonical : null;
}

// src/matching/asked-threads.ts
var most3 = 3;
function threadsOn({ index, topics }, candidates, post, since) {
  const subject = subjectOf(index, topics, post);
  const ofTopics = new Set([...subject.topics.keys()].flatMap(keysIn));
  const near = candidates.flatMap(threadsAt).filter(({ date }) => date !== void 0 && date >= since).map((thread) => ({ thread, words: sharedBy(thread, subject) })).filter(({ words: words2 }) => words2.length >= 2 && words2.some((word) => !ofTopics.has(word)));
  return near.sort((a, b) => b.words.length - a.words.length || (a.thread.date < b.thread.date ? 1 : -1)).slice(0, most3).map(({ thread }) => thread);
}
function threadsAt({ target: target2 }) {
  if (target2.kind !== "community" && target2.kind !== "thread") return [];
  return (target2.samples ?? []).flatMap(
    ({ title, url, date }) => url === void 0 ? [] : [{ title, url, source: target2.name, ...date !== void 0 && { date } }]
  );
}
function sharedBy({ title }, { core }) {
  return [...new Set(keysIn(title))].filter((term) => core.has(term));
}
function keysIn(text) {
  return termsOf(text).map(({ key }) => key);
}

// src/platforms/define-platform.ts
function definePlatform(platform) {
  return platform;
}

// src/platforms/medium/kept.ts
var minutesEach = { code: 0.5, image: 0.2 };
var mostLanguages = 3;
function keptIn(content, post) {
  const { tree, headings, images, links } = content;
  const code2 = codeIn(content, post);
  const found = [
    { what: "code", lines: code2.map(lineOf), one: "code block", in: sayLanguages(code2) },
    {
      what: "image",
      lines: images.filter(({ url }) => !isForeignFormat(url)).map(({ line }) => line),
      one: "image"
    },
    { what: "heading", lines: headings.map(({ line }) => line), one: "heading" },
    { what: "quote", lines: outermost(tree, "blockquote"), one: "quote" },
    { what: "list", lines: outermost(tree, "list"), one: "list" },
    {
      what: "link",
      lines: links.filter(({ url }) => !isFragment(url)).map(({ line }) => line),
      one: "link"
    }
  ];
  return found.filter(({ lines: lines2 }) => lines2.length > 0).map(({ what, lines: lines2, one, in: within = "" }) => ({
    what,
    count: lines2.length,
    say: `${sayCount(lines2.length, one)}${within}`,
    lines: [...new Set(lines2)]
  }));
}
function minutesToCount(kept2) {
  return kept2.reduce((sum2, { what, count }) => sum2 + (minutesEach[what] ?? 0) * count, 0);
}
function codeIn({ tree }, { body }) {
  const hasBoxes = /^ *(?:!!!|\?\?\?\+?|===) /m.test(body);
  return [...walk(tree)].filter(
    (node) => node.type === "code" && !isDrawn(node.lang) && !(hasBoxes && isIndented(node))
  );
}
function isIndented({ value = "", position }) {
  return position !== void 0 && position.end.line - position.start.line < value.split("\n").length;
}
function sayLanguages(code2) {
  const languages = [...new Set(code2.map(languageOf))].filter(Boolean);
  const few = languages.length > 0 && languages.length <= mostLanguages;
  return few ? ` in ${sayList(languages)}` : "";
}
function languageOf({ lang }) {
  return /^[\w+#.-]{1,20}/.exec(lang ?? "")?.[0].toLowerCase() ?? "";
}
function outermost(node, type) {
  if (node.type === type) return [lineOf(node)];
  return (node.children ?? []).flatMap((child) => outermost(child, type));
}

// src/platforms/medium/subtitle.ts
var longest3 = 140;
var fewestWords = 6;
var idle = /^(?:hi|hello|hey|welcome|note|update|fyi|go to|disclaimer|tl;?dr|this (?:blog|site|post|article|is part)|in this (?:post|article)|originally|editor|photo|image|figure|table of contents)\b/i;
function subtitleOf(post) {
  const described = post.description?.replace(/\s+/g, " ").trim() ?? "";
  if (described !== "") return fitted(described);
  const sentences = post.content.prose.slice(0, 6).flatMap(sentencesOf2);
  const telling = sentences.find(
    (sentence) => sentence.split(" ").length >= fewestWords && !idle.test(sentence)
  );
  return fitted(telling ?? "");
}
function fitted(text) {
  let fits = "";
  for (const sentence of sentencesOf2(text)) {
    const longer = fits === "" ? sentence : `${fits} ${sentence}`;
    if ([...longer].length > longest3) break;
    fits = longer;
  }
  return fits === "" ? shorten(text, longest3) : fits;
}
function sentencesOf2(text) {
  return text.replace(/\s+/g, " ").split(/(?<=[.!?…]["”’)]?) (?=["“‘(]?[\p{Lu}\p{N}])/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

// src/platforms/medium/topic-names.ts
var names2 = [
  ...["AI", "API", "ASP.NET", "AWS", "CI/CD", "CLI", "CSS", "CSV", "DevOps", "DevRel", "DNS"],
  ...["GitHub", "GitLab", "GPT", "GPU", "GraphQL", "HTML", "HTTP", "iOS", "IoT", "JavaScript"],
  ...["JSON", "LLM", "macOS", "MLOps", "MongoDB", "MySQL", "Next.js", "NGINX", "NLP", "Node.js"],
  ...["NoSQL", "npm", "PHP", "PostgreSQL", "PowerShell", "PyTorch", "REST", "RSS", "SaaS", "SDK"],
  ...["SEO", "SQL", "SQLite", "SRE", "SSH", "SSL", "SVG", "TLS", "TypeScript", "UI", "URL", "UX"],
  ...["Vue.js", "VS Code", "WebAssembly", "WordPress", "XML", "YAML", "YouTube"]
];
var otherNames = {
  a11y: "Accessibility",
  csharp: "C#",
  dotnet: ".NET",
  golang: "Go",
  i18n: "Internationalization",
  js: "JavaScript",
  k8s: "Kubernetes",
  machinelearning: "Machine Learning",
  opensource: "Open Source",
  postgres: "PostgreSQL",
  reactjs: "React",
  webdev: "Web Development"
};
var known = new Map([
  ...names2.map((name) => [keyOf2(name), name]),
  ...Object.entries(otherNames)
]);
var noTopics = new Set(
  "all announcement announcements article articles blog blogs featured general misc news other personal post posts update updates uncategorized".split(
    " "
  )
);
function topicsOf(tags, most4, longest5) {
  const topics = tags.map(nameOf).filter((topic) => topic !== "" && [...topic].length <= longest5);
  const telling = topics.filter((topic) => !noTopics.has(topic.toLowerCase()));
  const unique2 = new Map(telling.map((topic) => [topic.toLowerCase(), topic]));
  return [...unique2.values()].slice(0, most4);
}
function nameOf(tag) {
  const spaced = tag.replace(/^#/, "").replace(/[-_\s]+/g, " ").trim();
  const words2 = spaced.split(" ").map((word) => known.get(keyOf2(word)) ?? titled(word));
  return known.get(keyOf2(spaced)) ?? words2.join(" ");
}
function keyOf2(name) {
  return name.toLowerCase().replace(/[ .]/g, "");
}
function titled(word) {
  return new RegExp("\\p{Lu}", "u").test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

// src/platforms/medium/hand-off.ts
var limits = { title: 100, tags: 5, tag: 25 };
var baseMinutes = 3;
var minutesPerLink = 0.2;
var mostMinutes = 60;
function handOff(subject, losses2) {
  const { post, address: address2, blog } = subject;
  const home = { ownHosts: blog.ownHosts, siteUrl: blog.siteUrl, url: address2.url };
  const { keep: keep2, unlink } = sortOwnLinks(post.content, home);
  const kept2 = keptIn(post.content, post);
  const found = lossesIn(post.content, losses2, subject);
  const mending = found.reduce((sum2, loss2) => sum2 + minutesFor(loss2), 0);
  const minutes = baseMinutes + unlink.length * minutesPerLink + minutesToCount(kept2) + mending;
  return {
    platform: "medium",
    importAt: "https://medium.com/p/import",
    url: address2.url,
    title: titleFor(post.title),
    subtitle: subtitleOf(post),
    tags: topicsOf(post.tags, limits.tags, limits.tag),
    ...post.cover === void 0 ? {} : { cover: post.cover },
    keep: keep2,
    unlink,
    kept: kept2,
    losses: found.map(({ loss: loss2, spots }) => ({
      fate: loss2.fate,
      severity: loss2.severity,
      count: spots.length,
      say: loss2.say(spots),
      lines: [...new Set(spots.map((spot) => spot.line))],
      replace: loss2.replace(spots)
    })),
    minutes: Math.min(mostMinutes, Math.ceil(minutes))
  };
}
function titleFor(title) {
  const whole = title.replace(/\s+/g, " ").trim();
  if ([...whole].length <= limits.title) return whole;
  const first = whole.split(/\s*[:;–—]\s+/)[0];
  return [...first].length >= 20 && [...first].length <= limits.title ? first : shorten(whole, limits.title);
}

// src/platforms/medium/medium.ts
var medium_default = definePlatform({
  id: "medium",
  title: "Medium",
  maxTags: limits.tags,
  maxTagLength: limits.tag,
  losses,
  handOff: (subject) => handOff(subject, losses)
});

// src/sources/discover.ts
async function discover(sources2, query, web2) {
  const results = await Promise.all(sources2.map((source2) => askSource(source2, query, web2)));
  return {
    candidates: results.flatMap(({ candidates }) => candidates),
    outages: results.flatMap(({ outages }) => outages),
    answered: results.flatMap(({ answered }) => answered)
  };
}
async function askSource(source2, query, web2) {
  const candidates = [];
  const outages = [];
  for (const ask of source2.ask(query)) {
    const targets = read2(source2, ask, await web2.get(ask));
    if ("from" in targets) outages.push(targets);
    else candidates.push(...targets.map((target2) => ({ target: target2, source: source2.id })));
  }
  const answered = outages.length === 0 ? [source2.title] : [];
  return { candidates, outages, answered };
}
function read2(source2, ask, answer) {
  const outage2 = (why) => ({ from: source2.title, why });
  if (!answer.ok) return outage2(answer.why);
  if (answer.status !== 200) return outage2(`it answered ${answer.status}`);
  try {
    return source2.read(JSON.parse(answer.body));
  } catch (error) {
    return outage2(`${new URL(ask.url).host} changed its answer: ${reason(error)}`);
  }
}
function reason(error) {
  const issue = error.issues?.[0];
  if (issue !== void 0) return `“${issue.path.join(".")}”: ${issue.message}`;
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
function mergeCandidates(lists) {
  const merged2 = /* @__PURE__ */ new Map();
  for (const candidate of lists.flat()) {
    const { id } = candidate.target;
    const known2 = merged2.get(id);
    merged2.set(
      id,
      known2 === void 0 ? candidate : { ...known2, target: join(known2.target, candidate.target) }
    );
  }
  return [...merged2.values()];
}
function join(known2, more) {
  const samples = [...more.samples ?? [], ...known2.samples ?? []];
  const route = known2.route ?? more.route;
  return { ...known2, ...samples.length > 0 && { samples }, ...route && { route } };
}

// src/report-on.ts
async function reportOn({ post, address: address2, issue, tracked }, catalogue, config, world, blog, contacts = /* @__PURE__ */ new Map(), justChanged = false) {
  const page = world.web === null || address2.url === null ? null : await lookAtPage(post, address2.url, world.web, blog.told, justChanged);
  const base = describe(
    post,
    address2,
    page,
    config,
    blog,
    tracked === null ? nothingDone : doneOf(tracked)
  );
  if (!post.published || address2.url === null || base.findings.some(isInTheWay3)) return base;
  if (toldOrigin(post, blog.ownHosts)?.kind === "retold") return base;
  const asked = await askSources(post, catalogue, config, world, blog);
  const { matched, leftOut } = matchPost(catalogue, withKnown(catalogue, asked.candidates), post, {
    today: world.today,
    ownHosts: blog.ownHosts,
    suppressed: config.suppress,
    contacts,
    issue: issue?.number ?? null
  });
  const { url } = address2;
  return {
    ...base,
    opportunities: matched.map((found) => ({
      ...found,
      draft: writeDraft(found, post, url, config.author)
    })),
    leftOut,
    outages: asked.outages,
    looked: [
      `${catalogue.candidates.length.toLocaleString("en")} in ${catalogueTitle}`,
      ...asked.answered
    ]
  };
}
async function withAsked(report, catalogue, config, world, blog) {
  const { post, findings } = report;
  if (!post.published || findings.some(isInTheWay3)) return report;
  if (toldOrigin(post, blog.ownHosts)?.kind === "retold") return report;
  const { candidates, outages } = await askSources(post, catalogue, config, world, blog);
  const asked = threadsOn(catalogue, candidates, post, addDays(world.today, -365));
  return { ...report, asked, outages };
}
function isInTheWay3({ severity, concerns }) {
  return severity === "error" && concerns === "post";
}
function describe(post, address2, page, config, blog, done, before) {
  const subject = { post, address: address2, blog, page, ...before !== void 0 && { before } };
  const found = runChecks(checksFor(config), subject, config.checks);
  const findings = markKnown(
    found,
    post.path,
    config.baseline,
    (path) => blog.posts.some((other) => other.post.path === path)
  );
  const handOff2 = config.platforms.medium && post.unread !== true ? medium_default.handOff(subject) : null;
  const origin = toldOrigin(post, blog.ownHosts)?.kind;
  const foreign = origin === "elsewhere" || foreignHost(post.canonical, blog.ownHosts) !== null;
  const life = decideLife({
    post,
    address: address2,
    page,
    findings,
    handOff: handOff2,
    foreign,
    retold: origin === "retold",
    done: { ...done, published: done.published || isOnMedium3(post) },
    today: blog.today
  });
  return {
    post,
    address: address2,
    page,
    life,
    findings,
    handOff: handOff2,
    opportunities: [],
    followUp: address2.url === null ? null : writeFollowUp(post, address2.url, config.author),
    leftOut: [],
    asked: [],
    outages: [],
    looked: []
  };
}
function withDone(report, done, config, blog) {
  const { life } = describe(report.post, report.address, report.page, config, blog, done);
  return { ...report, life };
}
function checksFor({ platforms }) {
  return platforms.medium ? allChecks : allChecks.filter(({ concerns }) => concerns !== "medium");
}
function isOnMedium3({ copies }) {
  return copies.some(({ platform }) => platform === "medium");
}
async function askSources(post, catalogue, config, { web: web2, today }, blog) {
  const on = sources.filter(({ id }) => config.sources[id] !== false);
  if (web2 === null) return { candidates: [], outages: [], answered: [] };
  const terms = tellingTerms(catalogue, post);
  return discover(on, { terms, ownHosts: blog.ownHosts, since: addDays(today, -365) }, web2);
}
function withKnown({ candidates }, asked) {
  const ids = new Set(asked.map(({ target: target2 }) => target2.id));
  return mergeCandidates([candidates.filter(({ target: target2 }) => ids.has(target2.id)), asked]);
}

// src/reports/render-asked.ts
function renderAsked({ asked = [] }) {
  if (asked.length === 0) return nothing;
  return paragraphs(
    md`People talked about this in the last year; see whether the post answers them:`,
    bullets(
      asked.map(
        ({ title, url, source: source2, date }) => date === void 0 ? md`${link(title, url)}, ${source2}` : md`${link(title, url)}, ${source2}, ${sayDay(date)}`
      )
    )
  );
}

// src/reports/told-before.ts
function toldIn(comment) {
  return Number(/<!-- postrider:told (\d{1,4}) -->/.exec(comment ?? "")?.[1] ?? 0);
}
function rememberTold(count) {
  return count === 0 ? nothing : { markdown: `<!-- postrider:told ${count} -->` };
}
function sayGone(told) {
  if (told === 0) return nothing;
  if (told === 1) return md` The problem is gone.`;
  return told === 2 ? md` Both problems are gone.` : md` All ${sayNumber(told)} problems are gone.`;
}

// src/reports/pull-request.ts
var commentMarker = "<!-- postrider:pull-request -->";
var longest4 = 6e4;
function renderComment(report, lineUrl, { before = null, outbound: settings } = {}) {
  const { posts, findings = [] } = quieten3(report);
  const sorted = [...posts].sort((a, b) => blocking(b).length - blocking(a).length);
  const head = paragraphs(
    lines({ markdown: commentMarker }, renderVerdict(sorted, findings, toldIn(before))),
    renderChange(findings, lineUrl)
  );
  const foot = paragraphs(
    renderFoot(sorted),
    rememberTold(Math.max(toldIn(before), toFix(sorted, findings)))
  );
  const parts = sorted.map((post) => renderPost(post, lineUrl));
  let shown = parts.length;
  const body = () => paragraphs(head, ...parts.slice(0, shown), rest(parts.length - shown), foot);
  while (shown > 0 && body().markdown.length > longest4) shown = Math.floor(shown * 0.8);
  return `${outbound(body().markdown, settings)}
`;
}
function quieten3({ posts, findings = [] }) {
  const isNews2 = ({ known: known2 }) => known2 !== true;
  return {
    posts: posts.map((post) => ({ ...post, findings: post.findings.filter(isNews2) })),
    findings: findings.filter(isNews2)
  };
}
function blocking({ findings }) {
  return findings.filter((finding2) => isError(finding2) && isOfPost(finding2) && !isOlder(finding2));
}
var isError = ({ severity }) => severity === "error";
var isOfPost = ({ concerns }) => concerns === "post";
var isOlder = ({ isNew: isNew2 }) => isNew2 === false;
function rest(left) {
  return left === 0 ? nothing : md`${capital(sayCount(left, "more post"))}: see the summary of the run.`;
}
function toFix(posts, findings) {
  return [...posts.flatMap(blocking), ...findings.filter(isError)].length;
}
function renderVerdict(posts, findings, told) {
  const errors = toFix(posts, findings);
  if (errors === 0) {
    const verdict = posts.length === 0 ? "Nothing to fix." : "Ready to go out.";
    return md`**${verdict}**${sayGone(told)}`;
  }
  const goes = ["this change goes", "this post goes"][posts.length] ?? "these posts go";
  const later = posts.some(({ losses: losses2 }) => losses2 != null) ? `The rest is fine, or can wait until you take ${posts.length === 1 ? "it" : "them"} to Medium.` : "The rest is fine, or can wait.";
  return md`**${capital(sayCount(errors, "thing"))} to fix before ${goes} out.** ${later}`;
}
function renderChange(findings, lineUrl) {
  const worth = findings.filter(({ severity }) => severity !== "note");
  if (worth.length === 0) return nothing;
  const rows = worth.map(
    ({ path, line, message, fix = "" }) => row(lineLink(`${path}, line ${line}`, lineUrl(path, line)), plain(message), plain(fix))
  );
  return lines(md`| Where | What this change does | What to do |`, md`|---|---|---|`, ...rows);
}
function renderPost(post, lineUrl) {
  const { path, title = path, url, unlocated = "" } = post;
  const where = url === null ? md`**${title}**: its address is not known. ${capital(unlocated.replace(/[^.]$/, "$&."))}` : md`**${title}** will be at${{ markdown: "\n" }}${bare(url)}`;
  return paragraphs(
    where,
    table(path, blocking(post), lineUrl),
    renderAsked(post),
    renderLosses(post, lineUrl),
    renderSuggestions2(post, lineUrl)
  );
}
function table(path, errors, lineUrl) {
  if (errors.length === 0) return nothing;
  const rows = errors.map(
    ({ line, message, fix = "" }) => row(lineLink(String(line), lineUrl(path, line)), plain(message), plain(fix))
  );
  return lines(md`| Line | What is wrong | What to do |`, md`|---|---|---|`, ...rows);
}
function renderLosses({ path, losses: losses2, kept: kept2 = [], findings }, lineUrl) {
  if (losses2 == null) return nothing;
  const errors = findings.filter((finding2) => isError(finding2) && !isOfPost(finding2));
  if (losses2.length + errors.length === 0) return nothing;
  const told = errors.length === 0 ? losses2 : losses2.filter(({ severity }) => severity !== "error");
  const rows = told.map(
    ({ say, lines: at, replace }) => row(plain(say), sayPlaces(at, path, lineUrl), plain(replace))
  );
  const count = told.length + errors.length;
  return fold(
    `When you take it to Medium: ${sayCount(count, "thing")} will not survive as ${count === 1 ? "it is" : "they are"}`,
    bullets(errors.map((finding2) => renderFinding2(path, finding2, lineUrl))),
    rows.length === 0 ? nothing : lines(md`| | Where | What to put there |`, md`|---|---|---|`, ...rows),
    kept2.length === 0 ? nothing : md`Should come along: ${sayKept(kept2)}.`,
    md`Nothing to do now. Once the post is live, its issue will have the steps.`
  );
}
function sayPlaces(at, path, lineUrl) {
  const links = at.slice(0, 3).map((line) => lineLink(String(line), lineUrl(path, line)).markdown);
  if (at.length > 3) links.push(`${at.length - 3} more`);
  return { markdown: `${at.length === 1 ? "line" : "lines"} ${sayList(links)}` };
}
function renderSuggestions2({ path, findings }, lineUrl) {
  const worth = findings.filter((finding2) => isOfPost(finding2) && finding2.severity !== "note");
  const news = worth.filter((finding2) => !isOlder(finding2) && !isError(finding2));
  const older = worth.filter(isOlder);
  const list = (found) => bullets(found.map((finding2) => renderFinding2(path, finding2, lineUrl)));
  return paragraphs(
    fold(capital(sayCount(news.length, "suggestion")), list(news)),
    fold(`Older than this change: ${sayCount(older.length, "thing")}`, list(older))
  );
}
function renderFinding2(path, { line, message, fix }, lineUrl) {
  const at = lineLink(`Line ${line}`, lineUrl(path, line));
  return md`${at}: ${message}${fix === void 0 ? "" : ` ${fix}`}`;
}
function renderFoot(posts) {
  const said3 = posts.flatMap(
    ({ findings }) => findings.filter((finding2) => finding2.severity !== "note" && isShown(finding2))
  );
  const [first] = said3.sort((a, b) => order[a.severity] - order[b.severity]);
  if (first === void 0) return nothing;
  const silence = code(`postrider: { ignore: [${first.check}] }`);
  const text = md`Updated with each push. To silence a check in one post, add ${silence} to its frontmatter.`;
  return { markdown: `<sub>${text.markdown}</sub>` };
}
var order = { warning: 0, error: 1, note: 2 };
function isShown(finding2) {
  return isOfPost(finding2) || isError(finding2) || finding2.check.startsWith("medium-");
}

// src/tracker/match-issues.ts
function matchIssues(known2, posts) {
  const remembered = known2.map((one) => {
    const { path, state } = one.tracked;
    return { ...state, path, title: one.issue.title, one };
  });
  const matched = recognisePosts(remembered, posts);
  return new Map([...matched].map(([path, { one }]) => [path, one]));
}

// src/tracker/choose-posts.ts
function choosePosts(posts, issues, event, config, today, backfill, { known: known2 = trackedIssues(issues, today), asked } = {}) {
  const matched = matchIssues(known2, posts);
  const eligible = posts.filter(({ post }) => !post.optedOut && !isBefore(post, config.since));
  const out = (post) => (dayOf(post.date) ?? today) <= today;
  const chosen = [];
  const fresh = [];
  for (const located of eligible) {
    const found = matched.get(located.post.path);
    if (found === void 0) {
      if (located.post.published && out(located.post)) fresh.push(located);
    } else if (found.issue.state === "open" && (asked?.has(found.issue.number) === true || isDue(located, found.tracked, event, today))) {
      chosen.push({ ...located, ...found });
    }
  }
  const due = chooseNew(fresh.sort(newestFirst), issues, event, backfill);
  const most4 = event.kind === "preview" ? due.length : config.tracker.maxNewIssues;
  const opened = due.slice(0, most4).map((located) => ({ ...located, issue: null, tracked: null }));
  return { chosen: [...chosen, ...opened], left: due.length - opened.length };
}
function isDue(located, tracked, { kind }, today) {
  if (tracked.state?.watch?.ended !== void 0) return true;
  if (kind === "sweep" || kind === "preview" || isTouched(tracked)) return true;
  return kind !== "issue" && (isChanged(located, tracked) || tracked.state?.owed === today);
}
function trackedIssues(issues, today) {
  return issues.filter(({ trusted }) => trusted).map((issue) => ({ issue, tracked: parseIssue(issue.body, today) })).filter(({ tracked }) => tracked.path !== null).sort((a, b) => a.issue.number - b.issue.number);
}
function isChanged({ post }, { state, path }) {
  return state === null || state.hash !== post.hash || path !== post.path;
}
function isTouched({ state, steps, items }) {
  if (state === null) return true;
  return [...steps].sort().join() !== [...state.ticks].sort().join() || items.some(({ recorded: recorded2, markdown }) => recorded2?.head !== markHead(markdown)) || state.items.some(({ number: number2 }) => !items.some((item) => item.number === number2));
}
function chooseNew(fresh, issues, event, backfill) {
  if (event.kind === "preview") return [...fresh];
  if (event.kind === "issue") return [];
  const since = trackingSince(issues);
  const named = fresh.filter(({ post }) => backfill(post.path));
  const changed2 = new Set(event.kind === "push" ? event.changed ?? [] : []);
  const due = since === null ? fresh.slice(0, 1) : fresh.filter(({ post }) => changed2.has(post.path) || (dayOf(post.date) ?? "") >= since);
  return [.../* @__PURE__ */ new Set([...due, ...named])];
}
function trackingSince(issues) {
  const days = issues.filter(({ trusted }) => trusted).map(({ createdAt }) => createdAt.slice(0, 10));
  return days.sort()[0] ?? null;
}
function isBefore(post, since) {
  const day2 = dayOf(post.date);
  return since !== void 0 && day2 !== null && day2 < since;
}
function newestFirst(a, b) {
  const [dayA, dayB] = [dayOf(a.post.date) ?? "", dayOf(b.post.date) ?? ""];
  return dayA === dayB ? a.post.path < b.post.path ? 1 : -1 : dayA < dayB ? 1 : -1;
}

// src/tracker/posts-on-medium.ts
function postsOnMedium(issues, located, today) {
  const matched = matchIssues(trackedIssues(issues, today), located);
  const there = [...matched].filter(([, { tracked }]) => doneOf(tracked).published);
  return new Set(there.map(([path]) => path));
}

// src/who-asks.ts
var mostAsked = 3;
async function whoAsks(reports, config, world, blog) {
  const news = reports.filter(({ post }) => isNew(post, world.today)).slice(0, mostAsked);
  if (world.web === null || news.length === 0) return reports;
  const known2 = indexCandidates(readCatalogue(world.catalogue()));
  const asked = [];
  for (const report of reports)
    asked.push(news.includes(report) ? await withAsked(report, known2, config, world, blog) : report);
  return asked;
}

// src/check-posts.ts
async function checkPosts(event, config, world, read4, seen2) {
  const base = await world.before((path) => matters(path, seen2, world));
  const why = base !== null && "why" in base ? base.why : null;
  const comparison = base === null || "why" in base ? null : compareBlogs({ read: read4, repo: world.repo, config, today: world.today, seen: seen2 }, base);
  const known2 = comparison === null ? null : await withIssues(comparison, config, world);
  const blog = known2 === null ? read4.blog : { ...read4.blog, change: changeIn(known2, read4) };
  const wanted2 = wantedPaths(event, read4.located, known2);
  const named = event.kind === "check" && event.paths !== null;
  const described = read4.located.filter(({ post }) => wanted2.has(post.path) && !post.optedOut).filter(({ post }) => named || !isBefore(post, config.since)).map((one) => reportOn2(one, config, blog, known2));
  const mayAsk = event.kind === "pull-request" && !event.readOnly;
  const reports = mayAsk ? await whoAsks(described, config, world, blog) : described;
  const findings = runBlogChecks(allChecks, blog, config.checks).map(
    (finding2) => ({ ...finding2, isNew: true })
  );
  const worth = [...findings, ...reports.flatMap((report) => report.findings)].filter(
    ({ severity, concerns, known: known3 }) => known3 !== true && (severity === "error" || severity === "warning" && concerns === "post")
  );
  return {
    site: read4.site,
    reports,
    findings,
    changes: [
      ...await commentOn(event, reports, findings, world),
      ...worth.map((finding2) => ({ do: "annotate", finding: finding2 }))
    ],
    replan: nothingToReplan,
    outages: reports.flatMap((report) => report.outages),
    notices: [
      ...read4.located.length === 0 ? [noPosts(read4)] : [],
      ...event.kind === "check" ? [] : toldOf(event, known2 !== null),
      ...why === null ? [] : [`The posts were not compared with those before this change: ${why}`]
    ]
  };
}
function matters(path, seen2, { repo }) {
  return seen2.has(path) || settingsOrPost.test(path) && !repo.files.includes(path);
}
var settingsOrPost = /(?:\.(?:md|mdx|markdown|mdown|mkdn?|ya?ml|toml|json|[cm]?[jt]sx?|py|astro|njk|liquid|html|xml)|\/_redirects|CNAME|Gemfile)$/i;
async function withIssues(comparison, { tracker }, world) {
  const moves = [...comparison.before.values()].some(({ move }) => move !== null);
  if (tracker.off || !(moves || comparison.removed.length > 0)) return comparison;
  const issues = await world.issues.list();
  if ("from" in issues) return comparison;
  const there = postsOnMedium(issues, comparison.was.located, world.today);
  const before = [...comparison.before].map(([path, one]) => {
    const isThere = there.has(one.post.path) && one.move !== null;
    return [path, isThere ? { ...one, move: { ...one.move, onMedium: true } } : one];
  });
  const removed = comparison.removed.map(
    (one) => there.has(one.post.path) ? { ...one, onMedium: true } : one
  );
  return { ...comparison, before: new Map(before), removed };
}
function changeIn({ before, removed, setting }, { located }) {
  const moved = located.flatMap(({ post }) => {
    const move = before.get(post.path)?.move;
    return move == null ? [] : [{ post, move }];
  });
  return { together: moveTogether(moved, setting), removed };
}
function reportOn2({ post, address: address2 }, config, blog, comparison) {
  const before = comparison?.before.get(post.path);
  const isTogether = blog.change?.together.some(
    ({ posts }) => posts.some((one) => one.post.path === post.path)
  );
  const subject = before?.move == null || isTogether !== true ? before : { ...before, move: { ...before.move, together: true } };
  const report = describe(post, address2, null, config, blog, nothingDone, subject);
  return comparison === null ? report : marked(report, comparison, config, before);
}
function marked(report, { was }, config, before) {
  const old = before === void 0 ? [] : describe(before.post, before.address, null, config, was.blog, nothingDone).findings;
  const known2 = new Set(old.map(({ key }) => bareKey(key, before?.post)));
  const findings = report.findings.map(
    (finding2) => ({ ...finding2, isNew: !known2.has(bareKey(finding2.key, report.post)) })
  );
  return { ...report, findings };
}
function bareKey(key, post) {
  return key.replace(`:${post?.path}:`, "::");
}
function wantedPaths(event, located, comparison) {
  const named = event.kind === "check" ? event.paths : event.changed;
  const all = event.kind === "check" ? located.map(({ post }) => post.path) : [];
  return new Set(named ?? comparison?.changed ?? all);
}
async function commentOn(event, reports, findings, world) {
  if (event.kind === "check" || event.readOnly) return [];
  const isEmpty = reports.length === 0 && findings.length === 0;
  if (isEmpty && event.changed === null) return [];
  const before = await world.comment?.(event.number, commentMarker) ?? null;
  return [
    {
      do: "upsert-comment",
      pullRequest: event.number,
      marker: commentMarker,
      body: renderComment(toReportJson([], reports, [], findings), world.lineUrl, {
        before,
        outbound: world.outbound
      }),
      ...isEmpty && { onlyUpdate: true }
    }
  ];
}
function toldOf({ readOnly, changed: changed2 }, isCompared) {
  return [
    ...changed2 === null && !isCompared ? ["GitHub did not list the changed files, so no post was checked. Run it again."] : [],
    ...readOnly ? [
      "The token of this pull request may only read, so there is no comment: everything is in this summary."
    ] : []
  ];
}

// src/tracker/after-changes.ts
function afterChanges(issues, changes, opened, createdAt) {
  const updates = new Map(
    changes.flatMap((change2) => change2.do === "update-issue" ? [[change2.number, change2]] : [])
  );
  const kept2 = issues.map((issue) => {
    const update = updates.get(issue.number);
    if (update === void 0) return issue;
    return { ...issue, body: update.body, ...update.close === true && { state: "closed" } };
  });
  const fresh = changes.flatMap((change2) => {
    const made = opened.find(({ path }) => change2.do === "open-issue" && path === change2.path);
    if (change2.do !== "open-issue" || made === void 0) return [];
    const { title, body, labels } = change2;
    const { number: number2, url } = made;
    const issue = { number: number2, title, body, labels, url, createdAt, trusted: true, comments: 0 };
    return kept2.some((known2) => known2.number === number2) ? [] : [{ ...issue, state: "open" }];
  });
  return [...kept2, ...fresh];
}

// src/tracker/blog-steps.ts
function blogSteps({ medium }) {
  return [
    ...medium ? [
      step2(
        "profile",
        "Medium profile: ",
        md`your name, a photo, a bio and a link to your site. Readers come by it to the rest.`
      )
    ] : [],
    step2(
      "search-console",
      "Search Console: ",
      md`add your site there, and it tells which of your pages Google knows. “Probably indexed” goes by their age.`
    )
  ];
}
function step2(id, begins, rest2) {
  return { id, begins, text: md`${begins}${rest2}` };
}

// src/text/weeks.ts
function weekOf(day2) {
  const weekday = (new Date(day2).getUTCDay() + 6) % 7;
  const thursday = addDays(day2, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

// src/tracker/render-task.ts
var longestTitle2 = 70;
function nameOf2({ issue: { title, url } }) {
  return link(shorten(title, longestTitle2), url);
}
function renderTask({ kind, post, place, minutes }, settings) {
  const time = minutes === null ? "" : `, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  if (kind === "step") return md`${lower2(post.step?.text ?? "")}${time}`;
  if (kind === "share") return md`${sayCount(post.toShare, "place")} to share it${time}`;
  if (settings.public || place === void 0) return md`One follow-up is due, or let it go.`;
  const { sent } = place.standing;
  const since = sent === void 0 ? "" : ` since ${sayDay(sent, settings.today)}`;
  return md`${capital(plainText(place.name))} has not answered${since}. Follow up once, or let it go.`;
}
var lower2 = (text) => text.charAt(0).toLowerCase() + text.slice(1);

// src/tracker/this-week.ts
var minutesAPlace2 = 5;
var minutesAFollowUp = 2;
function tasksOf(posts, today) {
  return posts.filter(({ open: open2 }) => open2).flatMap((post) => tasksFor(post, today));
}
function tasksFor(post, today) {
  const { step: step3, toShare, places } = post;
  const tasks = [];
  if (step3 !== null) tasks.push({ post, kind: "step", minutes: step3.minutes });
  if (toShare > 0) tasks.push({ post, kind: "share", minutes: toShare * minutesAPlace2 });
  for (const place of places) {
    if (place.followUp === null || place.followUp > today) continue;
    tasks.push({ post, kind: "follow-up", minutes: minutesAFollowUp, place });
  }
  return tasks;
}
function nextDay({ notBefore: notBefore2, places }, today) {
  const days = [notBefore2, ...places.map(({ followUp }) => followUp)];
  return days.filter((day2) => day2 !== null && day2 > today).sort()[0] ?? null;
}
var awaitsReply = ({ followUp }) => followUp !== null;

// src/tracker/news.ts
function newsOf(post, settings) {
  const tasks = tasksOf([post], settings.today).filter(isNews);
  return [
    ...tasks.map((task) => ({
      key: keyOf3(task),
      say: md`${nameOf2(post)}: ${renderTask(task, settings)}`
    })),
    ...post.unasked.map(({ text, url }) => ({
      key: `${post.issue.number}:${markLine(url)}`,
      say: md`${nameOf2(post)}: ${link(text, url)} links to it, unasked`
    }))
  ];
}
var isNews = ({ kind, post }) => kind === "follow-up" || kind === "step" && !/^fix\b/i.test(post.step?.text ?? "");
function keyOf3({ kind, post, place }) {
  const { number: number2 } = post.issue;
  if (kind === "follow-up") return `${number2}.${place?.number}`;
  const text = post.step?.text ?? "";
  return `${number2}:${/\bon Medium$/.test(text) ? "medium" : markLine(text.replace(/\d+/g, ""))}`;
}

// src/tracker/plan-digest.ts
var mostPosts = 200;
var mostLines = 20;
var nothingTold = { week: null, keys: [], from: 1, to: 0 };
function planDigest(posts, before, told, settings) {
  const open2 = posts.filter((post) => post.open).slice(0, mostPosts);
  const known2 = /* @__PURE__ */ new Set([...told.keys, ...keysAtOpening(open2, before, told, settings)]);
  const all = open2.flatMap((post) => newsOf(post, settings));
  const fresh = settings.silent ? [] : all.filter(({ key }) => !known2.has(key));
  const week = weekOf(settings.today);
  const body = fresh.length === 0 || told.week === week ? null : render2(fresh, week);
  const keys = all.filter((one) => !fresh.includes(one)).map(({ key }) => key);
  return { body, told: { week: told.week, keys, ...rangeOf(open2, told) } };
}
function toldAtOpening(posts, settings) {
  const { told } = planDigest(posts, [], nothingTold, { ...settings, silent: true });
  return { ...told, week: weekOf(settings.today) };
}
function withDigests(told, comments) {
  const found = comments.flatMap((comment) => readDigest(comment) ?? []);
  const weeks = [...found.map(({ week }) => week), ...told.week === null ? [] : [told.week]];
  const keys = /* @__PURE__ */ new Set([...told.keys, ...found.flatMap(({ keys: keys2 }) => keys2)]);
  return { ...told, week: weeks.sort().at(-1) ?? null, keys: [...keys] };
}
function rangeOf(open2, told) {
  const numbers = open2.map(({ issue: { number: number2 } }) => number2);
  const to2 = Math.max(told.to, ...numbers);
  return { from: Math.min(to2 + 1, ...numbers), to: to2 };
}
function keysAtOpening(open2, before, { from, to: to2 }, settings) {
  const byNumber = new Map(before.map((issue) => [issue.number, issue]));
  return open2.filter(({ issue: { number: number2 } }) => number2 < from || number2 > to2).flatMap((post) => {
    const issue = byNumber.get(post.issue.number);
    if (issue === void 0) return newsOf(post, settings);
    const today = issue.createdAt.slice(0, 10);
    const then = postInHand(issue, today);
    return then === null ? [] : newsOf(then, { ...settings, today });
  }).map(({ key }) => key);
}
var markerOf = (week) => `<!-- postrider:digest ${week} -->`;
var marker3 = /^<!-- postrider:digest (\d{4}-W\d\d) -->\s*(?:<!-- postrider:told (.*?) -->)?/;
function render2(news, week) {
  const shown = news.slice(0, mostLines);
  const more = news.length - shown.length;
  const count = news.length === 1 ? md`One thing is` : md`${capitalCount(news.length)} are`;
  const keys = news.map(({ key }) => key).join(" ");
  const text = paragraphs(
    md`**${count} up to you now:**`,
    bullets(shown.map(({ say }) => say)),
    md`${more === 0 ? "" : `And ${more} more. `}All that waits is in the issue above.`
  );
  return `${markerOf(week)}
<!-- postrider:told ${keys} -->
${text.markdown}
`;
}
var capitalCount = (n) => capital(sayCount(n, "thing"));
function readDigest({ body }) {
  const [, week, keys = ""] = marker3.exec(body) ?? [];
  return week === void 0 ? null : { week, keys: keys.split(" ").filter((key) => key !== "") };
}

// src/tracker/render-index.ts
var indexTitle = "Postrider: what is next";
var mostTasks = 7;
var mostRows = 100;
function renderIndex(posts, settings) {
  const { today } = settings;
  const open2 = posts.filter((post) => post.open);
  const tasks = tasksOf(open2, today);
  const now = enoughForAWeek(tasks);
  return paragraphs(
    renderLead2(open2, now, today),
    renderTasks(now, tasks.length - now.length, settings),
    renderWaiting(open2),
    renderSoFar(posts),
    renderBlog(settings),
    renderPosts(open2, today),
    renderEnd(settings)
  );
}
function enoughForAWeek(tasks) {
  const last = ({ kind }) => kind === "follow-up" ? 0 : 1;
  const chosen = new Set([...tasks].sort((a, b) => last(a) - last(b)).slice(0, mostTasks));
  return tasks.filter((task) => chosen.has(task));
}
function renderLead2(open2, now, today) {
  if (now.length > 0) return md`**This week: ${sayCount(now.length, "thing")}${sayCost(now)}.**`;
  const [next] = open2.flatMap((post) => nextDay(post, today) ?? []).sort();
  return next === void 0 ? md`**Nothing to do.** This page says so when that changes.` : md`**Nothing to do before ${sayDay(next, today)}.**`;
}
function sayCost(tasks) {
  const minutes = tasks.reduce((sum2, task) => sum2 + (task.minutes ?? 0), 0);
  if (minutes === 0) return "";
  const isOpen = tasks.some((task) => task.minutes === null);
  return isOpen ? `, ${minutes} minutes or more` : `, about ${minutes} minutes`;
}
function renderTasks(now, later, settings) {
  return paragraphs(
    bullets(now.map((task) => md`${nameOf2(task.post)}: ${renderTask(task, settings)}`)),
    later === 0 ? nothing : md`${capital(sayCount(later, "more", "more"))} can wait; their posts are in the table below.`
  );
}
function renderWaiting(open2) {
  const google = open2.filter(({ now }) => now === "waiting for Google").length;
  const live2 = open2.filter(({ now }) => now === "not live yet").length;
  const replies = open2.flatMap(({ places }) => places.filter(awaitsReply)).length;
  const waits = [
    ...google === 0 ? [] : [`${sayCount(google, "post")} for Google to know ${google === 1 ? "it" : "them"}`],
    ...live2 === 0 ? [] : [`${sayCount(live2, "post")} to go live`],
    ...replies === 0 ? [] : [sayCount(replies, "reply", "replies")]
  ];
  return waits.length === 0 ? nothing : md`**Waiting:** ${sayList(waits)}.`;
}
function renderSoFar(posts) {
  const places = posts.flatMap((post) => post.places);
  const of = (...statuses) => places.filter(({ standing: { status } }) => statuses.includes(status)).length;
  const onMedium = posts.filter((post) => post.onMedium).length;
  const unasked = posts.flatMap((post) => post.unasked).length;
  const earned = of("won") + unasked;
  const counts = [
    ...onMedium === 0 ? [] : [`${digits(onMedium, "post")} on Medium`],
    ...of("sent", "replied", "won", "declined") === 0 ? [] : [`${digits(of("sent", "replied", "won", "declined"), "message")} sent`],
    ...earned === 0 ? [] : [`${digits(earned, "link")} earned${unasked === 0 ? "" : `, ${unasked} of them unasked`}`]
  ];
  return counts.length === 0 ? nothing : md`**So far:** ${counts.join(" · ")}`;
}
var digits = (n, one) => `${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`;
function renderBlog({ steps, ticked, suppressed }) {
  const boxes = steps.map(({ id, text }) => ({
    markdown: `- [${ticked.has(id) ? "x" : " "}] ${text.markdown}`
  }));
  const never2 = suppressed.map((place) => code(place).markdown).join(", ");
  return fold(
    "For the whole blog, once",
    lines(...boxes, never2 === "" ? nothing : { markdown: `${neverSuggested}${never2}` })
  );
}
function renderPosts(open2, today) {
  const shown = open2.slice(0, mostRows);
  const more = open2.length - shown.length;
  const rows = shown.map((post) => row(nameOf2(post), md`${post.now}`, md`${sayNext(post, today)}`));
  return fold(
    `${allPosts}${open2.length.toLocaleString("en")}`,
    lines({ markdown: "| Post | Now | Next |\n|---|---|---|" }, ...rows),
    more === 0 ? nothing : md`And ${more} more.`
  );
}
function sayNext(post, today) {
  if (tasksOf([post], today).length > 0) return "you";
  const day2 = nextDay(post, today);
  return day2 === null ? "nothing" : sayDay(day2, today);
}
var sayTold = {
  on: md`This issue gets one comment a week at most, and only if there is something for you. Silence it with ${code("/postrider digest off")} in a comment.`,
  off: md`${noComments} ${code("/postrider digest on")} in a comment brings them back.`,
  "off in the config": md`No comments come here: ${code("tracker.digest")} is off in the config.`
};
function renderEnd({ today, told }) {
  return md`<sub>Looked on ${sayDay(today, today)}. ${sayTold[told]}</sub>`;
}

// src/tracker/plan-index.ts
var fewestPosts = 3;
var daysToSayIt = 7;
function openIndex(facts) {
  const { config } = facts;
  const posts = inHand(facts);
  if (posts.length < fewestPosts) return [];
  const settings = settingsOf(null, facts);
  const told = toldAtOpening(posts, { ...settings, silent: true });
  const labels = [label, ...config.tracker.labels];
  const body = bodyOf(posts, null, settings, told, facts);
  return [{ do: "open-issue", path: null, title: indexTitle, body, labels, assignees: [] }];
}
function updateIndex(issue, facts) {
  const index = parseIndex(issue, facts.today, facts.earlier);
  const posts = inHand(facts);
  const settings = settingsOf(index, facts);
  const { body: digest, told } = digestOf(posts, index, settings, facts);
  const body = bodyOf(posts, index, settings, told, facts);
  const { number: number2, body: seen2 } = issue;
  const update = { do: "update-issue", path: null, number: number2, seen: seen2, body };
  return {
    update: isDue2(index, body, facts) ? update : null,
    digest: digest === null ? null : outbound(digest, facts.outbound)
  };
}
function inHand({ after, today, titles, known: known2 = [] }) {
  const found = /* @__PURE__ */ new Map();
  const parsed = new Map(known2.map(({ issue, tracked }) => [issue, tracked]));
  for (const issue of [...after].sort((a, b) => a.number - b.number)) {
    const post = issue.trusted ? postInHand(issue, today, parsed.get(issue)) : null;
    if (post === null || found.has(post.path)) continue;
    const title = URL.canParse(issue.url) ? void 0 : titles?.get(post.path);
    found.set(post.path, title === void 0 ? post : { ...post, issue: { ...issue, title } });
  }
  return [...found.values()].reverse();
}
function digestOf(posts, { tracked }, settings, { before, heard }) {
  const told = withDigests(tracked.state?.told ?? nothingTold, heard?.digests ?? []);
  return planDigest(posts, before, told, { ...settings, silent: settings.told !== "on" });
}
function settingsOf(index, facts) {
  const { config, today } = facts;
  const commands = commandsIn(facts);
  const steps = blogSteps(config.platforms);
  const isTicked2 = (begins) => index?.ticked.some((said3) => said3.startsWith(begins)) === true;
  const asked = commands.flatMap((one) => one.do === "suppress" ? [one.host] : []);
  return {
    today,
    public: config.tracker.public === true,
    steps,
    ticked: new Set(steps.filter(({ begins }) => isTicked2(begins)).map(({ id }) => id)),
    suppressed: [.../* @__PURE__ */ new Set([...index?.tracked.suppressed ?? [], ...asked])],
    told: wantedBy(index, commands, config)
  };
}
var commandsIn = ({ heard }) => heard?.asked.flatMap(({ commands }) => commands) ?? [];
function wantedBy(index, commands, config) {
  if (!config.tracker.digest) return "off in the config";
  const asked = commands.findLast((command) => command.do === "digest");
  const on = asked === void 0 ? index?.silenced !== true : asked.on;
  return on ? "on" : "off";
}
function bodyOf(posts, index, settings, told, { heard, run: run2, outbound: door }) {
  const ours3 = splitBody(outbound(renderIndex(posts, settings).markdown, door));
  const { base = null, comment = 0, comments = 0 } = index?.tracked.state ?? {};
  const blocks = index === null || base === null ? ours3 : mergeBlocks(decodeBlocks(base), index.tracked.blocks, ours3);
  const state = writeState({
    ...{ path: "", hash: "", url: null, live: false, items: [], gone: [], ticks: [], next: 1 },
    base: encodeBlocks(ours3),
    comment: heard?.last ?? comment,
    comments: heard?.comments ?? comments,
    ...run2 !== void 0 && { run: run2 },
    told
  });
  const notes = keptNotes(index?.tracked ?? null, ours3);
  return joinBody(`${indexMarker}
${joinBlocks(blocks)}`, notes, state);
}
function isDue2({ issue, looked }, body, facts) {
  if (essence(issue.body) !== essence(body)) return true;
  const since = looked === null ? daysToSayIt : daysBetween(looked, facts.today);
  return facts.sweep && since >= daysToSayIt;
}
function essence(body) {
  const text = body.replace(/\r\n?/g, "\n");
  const seen2 = withoutState(text).replace(lookedOn2, "").replace(/[ \t]+$/gm, "");
  return `${seen2.trimEnd()}
${JSON.stringify({ ...readState(text), base: null, run: 0 })}`;
}

// src/overview.ts
function indexOf(issues, config, { today }) {
  const index = config.tracker.index ? findIndex(issues, today) : null;
  return index === null ? null : { issue: index.issue, tracked: index.tracked };
}
function overviewOf(run2) {
  const { index, issues, changes, hearing, event, world } = run2;
  const { today, run: number2 } = world;
  return (opened) => {
    if (!run2.config.tracker.index) return nothing2;
    const facts = {
      ...{ known: run2.known, titles: run2.titles, config: run2.config, today, run: number2 },
      outbound: world.outbound,
      before: issues,
      after: afterChanges(issues, changes, opened, today),
      heard: index === null ? void 0 : hearing.heard.get(index.issue.number),
      earlier: index?.earlier,
      sweep: event.kind === "sweep"
    };
    return index === null ? { ...nothing2, changes: openIndex(facts) } : bringUpToDate(index, facts);
  };
}
var nothing2 = { changes: [], replan: nothingToReplan };
function bringUpToDate({ issue }, facts) {
  if (issue.state === "closed") return nothing2;
  const { number: number2 } = issue;
  const plan = (fresh) => updateIndex(fresh, facts).update;
  const { update, digest } = updateIndex(issue, facts);
  const changes = [
    ...update === null ? [] : [update],
    ...digest === null ? [] : [{ do: "comment", number: number2, body: digest }],
    ...answersBelow(number2, facts)
  ];
  return { changes, replan: replanWith(/* @__PURE__ */ new Map([[number2, plan]])) };
}
function answersBelow(number2, { heard }) {
  const known2 = /* @__PURE__ */ new Set(["digest", "suppress", "refresh"]);
  return (heard?.asked ?? []).map(({ comment, commands, misread }) => {
    const isDone = misread === 0 && commands.every((command) => known2.has(command.do));
    return { do: "react", number: number2, comment: comment.id, with: isDone ? "+1" : "confused" };
  });
}

// src/tracker/read-commands.ts
function readCommands(comments) {
  return comments.flatMap((comment) => {
    const asked = comment.bot ? [] : spokenLines(comment.body).map((line) => read3(line, comment.day));
    if (asked.length === 0) return [];
    const commands = asked.filter((command) => command !== null);
    return [{ comment, commands, misread: asked.length - commands.length }];
  });
}
function spokenLines(body) {
  let fence = null;
  return body.split(/\r\n?|\n/).flatMap((line) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== void 0) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
      return [];
    }
    const words2 = /^ {0,3}\/postrider(?:\s+(.*))?$/i.exec(line);
    return fence === null && words2 !== null ? [words2[1]?.trim() ?? ""] : [];
  });
}
function read3(line, today) {
  const [verb = "", ...rest2] = line.split(/\s+/);
  const word = verb.toLowerCase();
  switch (word) {
    case "sent":
    case "replied":
    case "won":
    case "declined":
    case "skip":
    case "todo":
    case "never":
      return readStatus(word, rest2, today);
    case "snooze":
      return readSnooze(rest2);
    case "handed-off":
    case "refresh":
      return rest2.length === 0 ? { do: word } : null;
    case "published":
      return readPublished(rest2);
    case "suppress":
      return readSuppress(rest2);
    case "digest":
      return rest2.length === 1 && /^(on|off)$/i.test(rest2[0] ?? "") ? { do: "digest", on: rest2[0]?.toLowerCase() === "on" } : null;
    default:
      return null;
  }
}
function readStatus(word, words2, today) {
  const [number2, ...rest2] = words2;
  const item = readNumber(number2);
  const url = word === "won" ? readUrl(rest2[0]) : null;
  const spoken = rest2.slice(url === null ? 0 : 1).join(" ");
  const day2 = spoken === "" ? void 0 : readDay(spoken, today);
  if (item === null || day2 === null || day2 !== void 0 && day2 > today) return null;
  return { do: word, item, ...url !== null && { url }, ...day2 !== void 0 && { day: day2 } };
}
var longestSnooze = 180;
function readSnooze([number2, span = "", ...rest2]) {
  const item = readNumber(number2);
  const days = /^\d{1,3}d$/i.test(span) ? Number.parseInt(span, 10) : 0;
  if (item === null || days < 1 || days > longestSnooze || rest2.length > 0) return null;
  return { do: "snooze", item, days };
}
function readNumber(word) {
  return /^#?\d{1,6}$/.test(word ?? "") ? Number(word?.replace("#", "")) : null;
}
function readUrl(word) {
  const url = parseUrl(word?.replace(/^<(.*)>$/, "$1") ?? "");
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
  return url.href;
}
var storyId = /(?:^|[-/])[0-9a-f]{8,12}$/;
function readPublished(words2) {
  const url = parseUrl(readUrl(words2[0]) ?? "");
  if (words2.length !== 1 || url === null || url.protocol !== "https:") return null;
  const onMedium = /^(?:.+\.)?medium\.com$/.test(url.hostname);
  if (url.pathname === "/" || !(onMedium || storyId.test(url.pathname))) return null;
  return { do: "published", url: `${url.origin}${url.pathname}` };
}
function readSuppress(words2) {
  const [word = ""] = words2;
  const host = hostOf(/^https?:/i.test(word) ? word : `https://${word}`);
  const isHost = host !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
  return words2.length === 1 && isHost ? { do: "suppress", host } : null;
}

// src/hear-comments.ts
async function hearComments(known2, { issues }) {
  const heard = /* @__PURE__ */ new Map();
  const outages = [];
  const notices = /* @__PURE__ */ new Set();
  const may = askOnce((login) => issues.mayWrite(login));
  for (const { issue, tracked } of known2) {
    const { comment: last = 0, comments: count = 0 } = tracked.state ?? {};
    if (issue.state === "closed" || issue.comments === count) continue;
    const comments = await issues.comments(issue.number, last);
    if ("from" in comments) {
      outages.push(comments);
      continue;
    }
    const fresh = comments.filter(({ answered }) => tracked.rung === "block" || !answered);
    const { asked, stopped } = await believed(readCommands(fresh), may);
    if (stopped !== null) {
      notices.add(
        `It could not be told whether @${stopped.comment.author} may write here, so what they asked for waits for the next run.`
      );
    }
    const ids = comments.map(({ id }) => id).filter((id) => id < (stopped?.comment.id ?? Infinity));
    heard.set(issue.number, {
      asked,
      digests: await ours2(comments, may),
      last: Math.max(last, ...ids),
      // Another number than there are brings the next run back here.
      comments: stopped === null ? issue.comments : -1
    });
  }
  return { heard, outages, notices: [...notices] };
}
async function believed(all, may) {
  const asked = [];
  for (const one of all) {
    const verdict = await may(one.comment.author);
    if (verdict === "inconclusive") return { asked, stopped: one };
    if (verdict === "pass") asked.push(one);
  }
  return { asked, stopped: null };
}
async function ours2(comments, may) {
  const found = [];
  for (const comment of comments) {
    if (readDigest(comment) === null) continue;
    if (comment.bot || await may(comment.author) === "pass") found.push(comment);
  }
  return found;
}
function askOnce(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (login) => {
    const answer = answers.get(login) ?? ask(login);
    answers.set(login, answer);
    return answer;
  };
}
function answersTo(number2, tracked, { asked }) {
  let now = tracked;
  return asked.map((one) => {
    const isDone = isUnderstood(now, one);
    now = applyCommands(now, { asked: [one] });
    return {
      do: "react",
      number: number2,
      comment: one.comment.id,
      with: isDone ? "+1" : "confused"
    };
  });
}

// src/matching/index-contacts.ts
var reached = /* @__PURE__ */ new Set(["sent", "replied", "won", "declined"]);
function indexContacts(contacts) {
  const found = /* @__PURE__ */ new Map();
  for (const contact of contacts) {
    if (!reached.has(contact.status)) continue;
    const place = placeOf(`https://${contact.id}`);
    const known2 = found.get(place);
    if (known2 === void 0 || known2.day !== void 0 && isNewer(contact, known2.day))
      found.set(place, contact);
  }
  return found;
}
var isNewer = ({ day: day2 }, known2) => day2 === void 0 || day2 > known2;
function suppressedBy(contacts) {
  return contacts.filter(({ status }) => status === "never").map(({ id }) => id);
}

// src/tracker/contacts.ts
function contactsOf(known2) {
  return known2.flatMap(({ issue, tracked }) => [
    ...tracked.items.flatMap((item) => contactOf(item, issue.number)),
    ...tracked.suppressed.map(
      (host) => ({ id: host, host, status: "never", issue: issue.number })
    )
  ]);
}
function contactOf({ id, url, standing: standing3 }, issue) {
  const host = url === null ? null : hostOf(url);
  if (standing3.status === "todo" || host === null) return [];
  const day2 = [standing3.since, standing3.sent].filter((one) => one !== void 0).sort().at(-1);
  return [
    {
      id,
      host: host === "redirect.github.com" ? "github.com" : host,
      status: standing3.status,
      ...day2 !== void 0 && { day: day2 },
      issue
    }
  ];
}

// src/plan-posts.ts
async function planPosts(chosen, { known: known2, index, hearing }, { kind }, given, world, { blog }, siteSilent = false) {
  const catalogue = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()));
  const met = [...contactsOf(known2), ...suppressedNow(index, hearing)];
  const config = { ...given, suppress: [...given.suppress, ...suppressedBy(met)] };
  const contacts = indexContacts(met);
  const answers = kind !== "preview";
  const reports = [];
  const changes = [];
  const plans = /* @__PURE__ */ new Map();
  for (const one of chosen) {
    const { issue } = one;
    const heard = issue === null ? void 0 : hearing.heard.get(issue.number);
    const earlier = issue === null ? [] : [issue.body, ...one.earlier ?? []];
    const settings = { ...world, config, answers, heard, earlier, siteSilent };
    const tracked = issue === null ? null : readIssue(issue.body, settings);
    const report = await reportOn(
      { ...one, tracked },
      catalogue,
      config,
      world,
      blog,
      contacts,
      kind === "push" && one.tracked?.state?.hash !== one.post.hash
    );
    reports.push(report);
    const change2 = planIssue(report, issue, settings);
    if (change2 !== null) changes.push(change2);
    if (issue === null || one.tracked === null) continue;
    if (heard !== void 0) changes.push(...answersTo(issue.number, one.tracked, heard));
    plans.set(issue.number, (fresh) => {
      const done = doneOf(readIssue(fresh.body, settings));
      return planIssue(withDone(report, done, config, blog), fresh, settings);
    });
  }
  return { reports, changes, plans };
}
function rememberHeard(known2, planned, { heard: all }) {
  const changes = [];
  const plans = /* @__PURE__ */ new Map();
  for (const { issue, tracked } of known2) {
    const heard = all.get(issue.number);
    if (heard === void 0 || planned.has(issue.number)) continue;
    const plan = (fresh) => recordComments(fresh, tracked.path ?? "", heard);
    const change2 = plan(issue);
    if (change2 !== null) changes.push(change2);
    plans.set(issue.number, plan);
    for (const { comment } of heard.asked) {
      changes.push({ do: "react", number: issue.number, comment: comment.id, with: "confused" });
    }
  }
  return { changes, plans };
}
function suppressedNow(index, { heard }) {
  const asked = [...heard.values()].flatMap((one) => one.asked.flatMap(({ commands }) => commands)).flatMap((command) => command.do === "suppress" ? [command.host] : []);
  return [...index?.tracked.suppressed ?? [], ...asked].map((host) => {
    return { id: host, host, status: "never", issue: index?.issue.number ?? 0 };
  });
}

// src/read-issues.ts
async function readIssues(config, world) {
  const listed2 = config.tracker.off ? [] : await world.issues.list();
  const issues = "from" in listed2 ? [] : listed2;
  const known2 = await withHistory(trackedIssues(issues, world.today), world);
  const current = known2.filter((one) => !knowsLess(world.run, one.tracked.state));
  const found = indexOf(issues, config, world);
  const [index = null] = found === null ? [] : await withHistory([found], world);
  const hearing = await hearComments(index === null ? current : [...current, index], world);
  return { issues, known: known2, current, index, hearing, unread: "from" in listed2 ? [listed2] : null };
}
async function withHistory(known2, { issues, today }) {
  const found = [];
  for (const one of known2) {
    const isLost = one.tracked.state === null && one.issue.state === "open";
    const earlier = isLost ? await issues.history(one.issue.number) : [];
    found.push(
      earlier.length === 0 ? one : { ...one, earlier, tracked: parseIssue(one.issue.body, today, earlier) }
    );
  }
  return found;
}

// src/tracker/label-turns.ts
var turnLabel = "your turn";
function labelTurns(changes, issues, today) {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return changes.flatMap((change2) => {
    if (change2.do === "open-issue" && change2.path !== null) {
      const turn2 = saysTurn(change2.body, true, today);
      return [turn2 ? { ...change2, labels: [...change2.labels, turnLabel] } : change2];
    }
    if (change2.do !== "update-issue" || change2.path === null) return [change2];
    const issue = byNumber.get(change2.number);
    if (issue === void 0) return [change2];
    const turn = saysTurn(change2.body, change2.close !== true, today);
    const moved = turn !== saysTurn(issue.body, true, today);
    if (!moved || issue.labels.includes(turnLabel) === turn) return [change2];
    const [add, remove] = turn ? [[turnLabel], []] : [[], [turnLabel]];
    return [{ do: "label-issue", number: change2.number, add, remove }, change2];
  });
}
function saysTurn(body, open2, today) {
  return open2 && readSaid(body, today)?.turn === true;
}

// src/run.ts
async function run(event, config, world, backfill = () => false) {
  const seen2 = /* @__PURE__ */ new Set();
  const read4 = readBlog(config, { ...world, repo: watched2(world.repo, seen2) });
  const { site: site2 } = read4;
  await loadDialects(read4.located.map(({ post }) => post.path));
  const none2 = {
    ...{ site: site2, reports: [], findings: [], changes: [], outages: [] },
    replan: nothingToReplan
  };
  if (event.kind === "pull-request" || event.kind === "check")
    return checkPosts(event, config, world, read4, seen2);
  if (read4.located.length === 0) return { ...none2, notices: [noPosts(read4)] };
  if (event.kind === "other") {
    return { ...none2, notices: [`Nothing to do for the event “${event.name}”.`] };
  }
  if (event.kind === "old-run") return { ...none2, notices: [oldRun] };
  if (event.kind === "push" && !event.defaultBranch) {
    return {
      ...none2,
      notices: ["Nothing to do: issues follow the default branch only."]
    };
  }
  const isPublic = config.tracker.public ?? world.public;
  const tracker = { ...config.tracker, public: isPublic };
  return track(event, { ...config, tracker }, world, read4, backfill);
}
var oldRun = "This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.";
async function track(event, config, world, offline, backfill) {
  const said3 = await readIssues(config, world);
  const { issues, known: known2, current, index, hearing } = said3;
  const { chosen, left } = choose(offline, said3, event, config, world, backfill);
  const { read: read4, outages: silent } = await lookOnline(offline, chosen, world);
  const posts = withAddresses(chosen, read4);
  const work = await planPosts(posts, said3, event, config, world, read4, silent.length > 0);
  const rest2 = rememberHeard(current, work.plans, hearing);
  const isOff = said3.unread !== null || config.tracker.off;
  const changes = labelTurns([...work.changes, ...rest2.changes], issues, world.today);
  const titles = new Map(read4.located.map(({ post }) => [post.path, post.title]));
  const all = { index, issues, known: known2, changes, hearing, event, config, world, titles };
  const outages = [
    ...said3.unread ?? [],
    ...hearing.outages,
    ...silent,
    ...work.reports.flatMap((report) => report.outages)
  ];
  return {
    site: read4.site,
    reports: work.reports,
    findings: [],
    changes: isOff ? [] : [...findDuplicates(issues), ...changes],
    ...!isOff && { overview: overviewOf(all) },
    replan: replanWith(new Map([...work.plans, ...rest2.plans])),
    outages: distinct(outages),
    notices: [...hearing.notices, ...noticesOf(config, said3, left)]
  };
}
function choose({ located }, { issues, known: known2, hearing: { heard } }, event, config, world, backfill) {
  const asked = new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n));
  const people = { known: known2, asked };
  const posts = choosePosts(located, issues, event, config, world.today, backfill, people);
  const isLate = ({ tracked }) => knowsLess(world.run, tracked?.state ?? null);
  return { chosen: posts.chosen.filter((one) => !isLate(one)), left: posts.left };
}
function noticesOf({ tracker }, { unread, known: known2, current }, left) {
  return [
    ...tracker.off ? ["The tracker is off in the config: no issue is opened or changed."] : [],
    ...unread !== null ? ["The issues could not be listed, so none was opened or changed. The next run does it."] : [],
    ...left > 0 && unread === null ? [
      `${left} more posts are due for an issue; name them with the input “backfill” when you want them.`
    ] : [],
    ...current.flatMap(tellRecovery),
    ...known2.length > current.length ? ["This run is older than what the issues show; nothing was written there."] : []
  ];
}
function tellRecovery({ issue: { number: number2, state }, tracked: { rung } }) {
  if (rung === "block" || state === "closed") return [];
  const by = rung === "history" ? "its edit history" : "what can be seen in it";
  return [`Issue ${number2} has lost its hidden block, so it was read by ${by}. Nothing is lost.`];
}
async function lookOnline(read4, chosen, { web: web2 }) {
  return web2 === null || chosen.length === 0 ? { read: read4, outages: [] } : askSites(read4, web2);
}
function withAddresses(chosen, { located }) {
  const addresses = new Map(located.map(({ post, address: address2 }) => [post.path, address2]));
  return chosen.map((one) => ({ ...one, address: addresses.get(one.post.path) ?? one.address }));
}
function watched2(repo, seen2) {
  return {
    files: repo.files,
    why: (path) => repo.why(path),
    read(path) {
      seen2.add(path);
      return repo.read(path);
    }
  };
}
function distinct(outages) {
  return [...new Map(outages.map((outage2) => [`${outage2.from} ${outage2.why}`, outage2])).values()];
}

export {
  md,
  plain,
  link,
  code,
  fold,
  paragraphs,
  lines,
  bullets,
  row,
  nothing,
  visible,
  outbound,
  commentMarker,
  renderComment,
  reportSchema,
  toReportJson,
  toFinding,
  makeBaseline,
  label,
  isOlderRun,
  findDuplicates,
  run
};
