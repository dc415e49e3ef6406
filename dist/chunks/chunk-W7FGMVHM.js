import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  idOf
} from "./chunk-XPRWL3AS.js";
import {
  bare,
  fold,
  link,
  md,
  nothing,
  paragraphs,
  plain,
  quote
} from "./chunk-T53HCFAD.js";
import {
  countWords
} from "./chunk-6FNMAIHT.js";
import {
  addDays,
  readDay,
  sayDay,
  spokenDay
} from "./chunk-JPLPZ4JR.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  shorten
} from "./chunk-MYKBB3MK.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/tracker/state.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var block = /^<!-- postrider:state v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->[ \t]*$/gm;
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
  for (const [, length, check, json = ""] of [...body.matchAll(block)].reverse()) {
    const state = json.length === Number(length) && sum(json) === check ? decode(json) : null;
    if (state !== null) return state;
  }
  return null;
}
var stateBlock = (body) => body.match(block)?.at(-1) ?? "";
var withoutState = (body) => body.replace(block, "");
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
  const hash = (0, import_node_crypto.createHash)("sha256").update(plain2.trim()).digest("base64url");
  return hash.replace(/-/g, ".").slice(0, 5);
}
var markText = ({ title, body }) => markLine(`${title}
${body}`);
var sum = (text) => (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 8);

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
  const box = /^[-*+] \[([ xX])\] (.*)$/.exec(line);
  if (box === null) return null;
  const id = stepIds.find((step) => stepBeginnings[step].some((start) => box[2]?.startsWith(start)));
  return id === void 0 ? null : { id, ticked: box[1] !== " " };
}

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
  constructor(lines) {
    this.lines = lines;
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
    const [indent = ""] = /^\s*/.exec(this.line ?? "") ?? [];
    const last = new RegExp(`^${indent}${fence[0]}{${fence.length},}\\s*$`);
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
  [...eachBlock(blocks)].filter((block2) => isItem(block2) || isStep(block2)).map((block2) => [block2.key, block2])
);
function* eachBlock(blocks) {
  for (const block2 of blocks) {
    yield block2;
    if (block2.inside !== void 0) yield* eachBlock(block2.inside.blocks);
  }
}

// src/formats/direct-url.ts
function directUrl(url) {
  return url.replace("//redirect.github.com/", "//github.com/");
}

// src/tracker/mentions.ts
var begins = "**Nobody asked, but they linked:** ";
var most = 8;
var longestText = 80;
var one = new RegExp(
  `\\[((?:\\\\.|[^\\]\\\\])+)\\]\\((\\S+?)\\)(?:, (${spokenDay}))?(?:; |\\.$)`,
  "gu"
);
function mentionsIn(lines, today) {
  const line = lines.find((text) => text.startsWith(begins));
  if (line === void 0) return [];
  return [...line.slice(begins.length).matchAll(one)].map(([, text = "", url = "", day2]) => {
    const on = day2 === void 0 ? null : readDay(day2, today);
    const plainly = text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
    return { text: plainly, url: directUrl(url), ...on !== null && { on } };
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
function sayStanding(standing2, saying, letter = true) {
  const { status, sent, since, until, link: link3, linked } = standing2;
  const { today } = saying;
  const on = (day2) => day2 === void 0 ? "" : ` ${sayDay(day2, today)}`;
  const words2 = [
    ...status === "sent" || sent !== void 0 ? [`sent${on(sent)}`] : [],
    ...status === "sent" && letter && isSilent(standing2, saying) ? ["no reply"] : [],
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
  const seen = past(linkOn);
  const linked = seen === void 0 ? void 0 : { there: link3 === "linked", since: seen, ...rel && { rel } };
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
function settle(ticked, said2, was, today) {
  if (said2 === null) return ticked ? { status: "sent", since: today, sent: today } : open;
  if (ticked === isTicked(said2)) return said2;
  if (ticked) return { status: "sent", since: today, sent: today };
  return was === false ? said2 : open;
}
function followUpDay({ status, sent, until }, today) {
  if (status !== "sent" || sent === void 0) return null;
  const due = addDays(sent, daysToFollowUp);
  const from = until !== void 0 && until > due ? until : due;
  return today < addDays(from, daysToFollowUp) ? from : null;
}
function showsFollowUp(standing2, today) {
  const from = followUpDay(standing2, today);
  return from !== null && addDays(from, -daysOfPatience) <= today;
}

// src/tracker/parse-issue.ts
var notesHeading = "## Notes";
var neverSuggested = "- **Never suggested**: ";
var marker = /^<!-- postrider:post 1 (.+?) -->\s*$/m;
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
  const path = marker.exec(body)?.[1] ?? null;
  return (path === null ? null : decodePath(path)) ?? visiblePath.exec(body)?.[1] ?? null;
}
function splitIssue(body) {
  const text = body.replace(/\r\n?/g, "\n");
  const [above, notes] = splitNotes(withoutState(text));
  return { text, above, notes, marker: anyMarker.exec(text)?.[0] ?? "", block: stateBlock(text) };
}
function doneOf({ steps, state, copy, copied: copied2 }) {
  return {
    handedOff: steps.has("open"),
    published: steps.has("publish"),
    live: state?.live === true,
    verified: steps.has("canonical"),
    ...copied2 !== void 0 && { text: copied2 },
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
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.trimEnd() === notesHeading);
  if (at < 0) return [text, ""];
  const notes = lines.slice(at + 1).join("\n");
  return [lines.slice(0, at).join("\n"), notes.replace(/^(?:[ \t]*\n)+/, "").trimEnd()];
}
function readHead(markdown, today) {
  const [first = "", ...below] = markdown.split("\n");
  const { name, behind } = cutHead(first);
  const ticked = itemStart.exec(first)?.[1] !== " ";
  return { ticked, name, ...readStanding(behind, today), below: below.join("\n") };
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
  const { name, rest, below } = readHead(markdown, today);
  return markLine(`${name}${rest}
${below}`);
}
function markHead(markdown) {
  const [first = ""] = markdown.split("\n");
  const { behind } = cutHead(first);
  const box = itemStart.exec(first)?.[1] === " " ? "-" : "x";
  return markLine(`${box}${first.includes("~~")}${behind}`);
}
function readItem2(markdown, state, today) {
  const number = Number(itemStart.exec(markdown)?.[2]);
  const { ticked, name, said: said2 } = readHead(markdown, today);
  const url = /\]\((\S+?)\)/.exec(name)?.[1] ?? null;
  const recorded = state?.items.find((one2) => one2.number === number) ?? null;
  return {
    number,
    id: recorded?.id ?? idOf(url ?? ""),
    name: /\[(.*)\]\(/.exec(name)?.[1] ?? name.replace(/^\*\*\d+ · |\*\*$/g, ""),
    url,
    standing: settle(ticked, said2, recorded?.head ? recorded.ticked : null, today),
    markdown,
    recorded,
    edited: recorded?.mark !== markItem(markdown, today),
    ...recorded?.anew !== void 0 && { anew: recorded.anew }
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

// ../main/node_modules/node-diff3/dist/diff3.mjs
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
function mergeBlocks(base, theirs, ours) {
  const [lead, ...rest] = ours;
  const level = new Level(placesOf(base), placesOf(theirs), placesOf(ours));
  const merged = level.merge(base.slice(1), withoutLead(theirs, base[0]), rest);
  return once([...lead === void 0 ? [] : [lead], ...merged], /* @__PURE__ */ new Set());
}
var none = /* @__PURE__ */ new Map();
function withoutLead(blocks, lead) {
  const at = blocks.findIndex(({ mark }) => mark === lead?.mark);
  return blocks.filter((_, i) => i !== at);
}
var Level = class {
  was;
  theirs;
  ours;
  constructor(was, theirs, ours) {
    this.was = was;
    this.theirs = theirs;
    this.ours = ours;
  }
  /** One level: the whole, or the inside of a fold. */
  merge(base, theirs, ours) {
    const was = numbered(base);
    const mine = numbered(ours);
    const other = numbered(theirs.map((block2) => this.rescued(block2, was, mine)));
    const done = /* @__PURE__ */ new Set();
    const put = (key) => {
      if (done.has(key)) return [];
      done.add(key);
      if (mine.has(key)) return this.both(was.get(key), other.get(key), mine.get(key));
      return was.has(key) ? [] : [other.get(key)].flatMap((block2) => this.alone(block2));
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
  both(was, theirs, ours) {
    if (ours === void 0) return [];
    if (isStep(ours)) return [this.step(ours)];
    if (ours.inside === void 0) return [ours];
    const [before = [], after = []] = theirs?.inside === void 0 ? [] : [was?.inside?.blocks, theirs.inside.blocks];
    const blocks = this.merge(before, after, ours.inside.blocks);
    return [{ ...ours, inside: { ...ours.inside, blocks } }];
  }
  step(ours) {
    const theirs = this.theirs.get(ours.key);
    if (theirs === void 0 || theirs.mark === this.was.get(ours.key)?.mark) return ours;
    const box = ours.text.slice(0, ours.text.indexOf("]") + 1);
    return { ...ours, text: `${box}${theirs.text.slice(theirs.text.indexOf("]") + 1)}` };
  }
  /** What ours does not have: a person's, but for places, which ours has elsewhere or not at all. */
  alone(block2) {
    if (block2 === void 0) return [];
    const ours = this.ours.get(block2.key);
    if (ours !== void 0) return [isStep(ours) ? this.step(ours) : ours];
    if (isItem(block2)) return [];
    if (block2.inside === void 0) return [block2];
    const blocks = block2.inside.blocks.flatMap((one2) => this.alone(one2));
    return [{ ...block2, inside: { ...block2.inside, blocks } }];
  }
  /** Of a fold or step that is ours no more, what a person wrote in it is theirs. */
  rescued(block2, was, ours) {
    const before = was.get(block2.key);
    if (before === void 0 || ours.has(block2.key)) return block2;
    const key = `kept ${block2.key}`;
    if (isStep(block2) && !this.ours.has(block2.key) && block2.mark !== before.mark) {
      return { ...block2, key };
    }
    if (block2.inside === void 0 || before.inside === void 0) return block2;
    const known = numbered(before.inside.blocks);
    const inside = block2.inside.blocks.map((one2) => this.rescued(one2, known, none));
    const inner = numbered(inside);
    const blocks = [...inner].filter(([one2]) => !known.has(one2)).map(([, one2]) => one2);
    return blocks.length === 0 ? block2 : { ...block2, key, inside: { ...block2.inside, blocks } };
  }
};
function numbered(blocks) {
  const found = /* @__PURE__ */ new Map();
  for (const block2 of blocks) {
    let key = block2.key;
    for (let n = 2; found.has(key); n += 1) key = `${block2.key} ${n}`;
    found.set(key, block2);
  }
  return found;
}
function once(blocks, seen) {
  return blocks.flatMap((block2) => {
    if (isItem(block2) || isStep(block2)) {
      if (seen.has(block2.key)) return [];
      seen.add(block2.key);
    }
    if (block2.inside === void 0) return [block2];
    return [{ ...block2, inside: { ...block2.inside, blocks: once(block2.inside.blocks, seen) } }];
  });
}
function differing(theirs, ours) {
  const known = new Set([...eachBlock(ours)].map(({ key }) => key));
  return [...eachBlock(theirs)].filter(
    (block2) => !known.has(block2.key) && block2.inside === void 0 && !isItem(block2) && !isStep(block2)
  );
}

export {
  stepIds,
  mediumSteps,
  readStep,
  directUrl,
  nextMentions,
  renderMentions,
  writeState,
  readState,
  withoutState,
  withState,
  markLine,
  markText,
  lookedOn,
  itemKey,
  stepKey,
  splitBody,
  joinBlocks,
  isStep,
  placesOf,
  eachBlock,
  open,
  isTicked,
  sayStanding,
  followUpDay,
  showsFollowUp,
  notesHeading,
  neverSuggested,
  parseIssue,
  pathOf,
  splitIssue,
  doneOf,
  pathMarker,
  readHead,
  markItem,
  markHead,
  diff3Merge,
  mergeBlocks,
  differing
};
