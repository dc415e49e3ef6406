import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  catalogueTitle,
  indexCandidates,
  keptKinds,
  matchPost,
  readCatalogue,
  stages,
  subjectOf,
  targetKinds,
  tellingTerms
} from "./chunk-ACTPCOJS.js";
import {
  allChecks,
  askSites,
  capital,
  countWords,
  detectSites,
  foreignHost,
  generators,
  isDrawn,
  isForeignFormat,
  isFragment,
  lineOf,
  loadDialects,
  losses,
  lossesIn,
  minutesFor,
  noPosts,
  previewOf,
  readBlog,
  readHosting,
  readToml,
  require_picomatch,
  samePage,
  sayCount,
  sayLines,
  sayList,
  sayNumber,
  sentencesOf,
  shorten,
  silenceIn,
  sortOwnLinks,
  sources,
  termsOf,
  toldOrigin,
  walk,
  withoutLines
} from "./chunk-QCYBGTZR.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  strictObject,
  string
} from "./chunk-HSKGXATF.js";
import {
  addDays,
  dayOf,
  daysBetween,
  sayDay
} from "./chunk-QF2IC36U.js";
import {
  hostOf,
  normalAddress,
  parseUrl
} from "./chunk-RPOQGMWZ.js";
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
  const markdown = parts.map((part, i) => i % 2 === 1 ? asWritten(part) : withLinks(part)).join("");
  return { markdown: markdown.replace(lineStart, "$1\\$2") };
}
var exact = /(`[^`]+`|“[^\s“”]*https?:\/\/[^\s“”]*”)/i;
function asWritten(part) {
  const span = code(part.slice(1, -1)).markdown;
  return part.startsWith("`") ? span : `“${span}”`;
}
function withLinks(text) {
  let markdown = "";
  let end = 0;
  for (const match of text.matchAll(address)) {
    markdown += escapeText(text.slice(end, match.index)) + bare(match[0]).markdown;
    end = match.index + match[0].length;
  }
  return markdown + escapeText(text.slice(end));
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
function bare(url) {
  const href = usable(url);
  return href === null ? code(url) : { markdown: `<${href}>` };
}
function code(text) {
  const clean = visible(text).replace(/\s+/g, " ").trim();
  const fence = "`".repeat(longestRun(clean) + 1);
  const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
  return { markdown: clean === "" ? "` `" : `${fence}${pad}${clean}${pad}${fence}` };
}
function block(text) {
  const clean = visible(text);
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
  const head = visible(summary).replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return { markdown: `<details><summary>${head}</summary>

${body.markdown}

</details>` };
}
function paragraphs(...parts) {
  const shown2 = parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "");
  return { markdown: shown2.join("\n\n") };
}
function lines(...parts) {
  const shown2 = parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "");
  return { markdown: shown2.join("\n") };
}
function bullets(items) {
  return lines(...items.map((item) => ({ markdown: `- ${item.markdown}` })));
}
function row(...cells) {
  const shown2 = cells.map(
    ({ markdown }) => markdown.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, " ")
  );
  return { markdown: `| ${shown2.join(" | ")} |` };
}
function indent(part, spaces) {
  const pad = " ".repeat(spaces);
  return { markdown: part.markdown.replace(/^(?=.)/gm, pad) };
}
var nothing = { markdown: "" };
function visible(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(/\r\n?/g, "\n").replace(invisible, "");
}
function longestRun(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((run2) => run2[0].length));
}
var live = /(?<![\p{L}\p{N}])@[\p{L}\p{N}]|#\d|\bGH-\d|(?<![\p{L}\p{N}])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu;
var edges = /^([\p{P}\p{S}]*?)([@#\p{L}\p{N}].*?)([^\p{L}\p{N}]*)$/su;
function escapeText(text) {
  return text.split(" ").map(escapeWord).join(" ");
}
var lineStart = /^(\s*\d{0,9})([-+#>=]|[.)](?=\s|$))/;
function escapeWord(word) {
  if (!live.test(word)) return escapeMarkup(word);
  const [, before = "", core = word, after = ""] = edges.exec(word) ?? [];
  return escapeMarkup(before) + code(core).markdown + escapeMarkup(after);
}
function escapeMarkup(text) {
  return text.replace(/[\\`*[\]|~]/g, (char) => `\\${char}`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/<(?=[a-z/!?])/gi, "\\<").replace(/&(?=#?\w+;)/g, "&amp;").replace(/www\.(?=\w)/gi, "www\\.");
}
function usable(url) {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  return quietAddress(parsed.href).replace(/[<>\\`*]/g, percent);
}
var percent = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
function quietAddress(url) {
  return url.replace(/^https?:\/\/(?:www\.)?github\.com\//i, "https://redirect.github.com/");
}

// src/tracker/state.ts
import { createHash } from "node:crypto";
var block2 = /<!-- postrider:state v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->/gs;
function writeState(state) {
  const { lines: lines2, ...rest2 } = state;
  const json = JSON.stringify({ ...rest2, lines: lines2.join("") }).replace(
    /[<>&-]/g,
    (char) => `\\u00${char.charCodeAt(0).toString(16)}`
  );
  return `<!-- postrider:state v1 n=${json.length} c=${mark(json, 8)} ${json} -->`;
}
function readState(body) {
  for (const [, length, sum, json = ""] of [...body.matchAll(block2)].reverse()) {
    if (json.length !== Number(length) || mark(json, 8) !== sum) continue;
    const { lines: lines2, ...rest2 } = JSON.parse(json);
    return { ...rest2, lines: lines2.match(/.{9}/g) ?? [] };
  }
  return null;
}
var withoutState = (body) => body.replace(block2, "");
var markLine = (line) => mark(unticked(line).replace(/\s+/g, " ").trim(), 9);
var markItem = (markdown) => mark(unticked(markdown).replace(/\s+/g, " ").trim(), 12);
var unticked = (text) => text.replace(/^(\s*[-*+] )\[[xX]\]/gm, "$1[ ]");
function mark(text, length) {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

// src/tracker/keep-lines.ts
var telling = 8;
function keepLines(tracked, managed) {
  if (tracked === null) return "";
  const known2 = /* @__PURE__ */ new Set([...tracked.state?.lines ?? [], ...managed.split("\n").map(markLine)]);
  const theirs = runs(tracked.lines, (line) => isTheirs(line, known2)).join("\n\n");
  const kept2 = tracked.state === null ? keptFold(theirs) : theirs;
  return [tracked.notes, kept2].filter((text) => text !== "").join("\n\n");
}
function isTheirs(line, known2) {
  return line.trim() !== "" && !line.startsWith("<!-- postrider:") && !known2.has(markLine(line));
}
function runs(lines2, theirs) {
  const found = [];
  let run2 = [];
  let end = 0;
  const close = () => {
    if (run2.length > 0) found.push(whole(run2.slice(0, end).join("\n")));
    run2 = [];
    end = 0;
  };
  for (const line of lines2) {
    if (theirs(line)) {
      run2.push(line);
      end = run2.length;
    } else if (run2.length > 0 && line.trim().length < telling) run2.push(line);
    else close();
  }
  close();
  return found;
}
function whole(text) {
  const fences = text.match(/^\s*```/gm)?.length ?? 0;
  const opened = text.match(/<details\b/gi)?.length ?? 0;
  const closed = text.match(/<\/details>/gi)?.length ?? 0;
  const tags = "\n</details>".repeat(Math.max(0, opened - closed));
  return `${text}${fences % 2 === 1 ? "\n```" : ""}${tags}`;
}
function keptFold(theirs) {
  const text = theirs.replace(/^<\/?details>.*\n?/gm, "").trim();
  return fold("Kept from an earlier version of this issue", { markdown: text }).markdown;
}

// src/formats/target-id.ts
function idOf(url) {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "").replace(/^redirect\.github\.com$/, "github.com");
  return host + pathname.replace(/\/+$/, "");
}

// src/tracker/render-share.ts
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
function renderItem(number2, opportunity2, dropped) {
  const { target: target2, because, draft, fit } = opportunity2;
  const head = md`**${number2} · ${link(target2.name, target2.url)}**, ${kinds[target2.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
  const inside = lines(
    ...dropped.has("reasons") ? [] : because.map((reason2) => renderBecause(reason2, target2.url)),
    renderRoute(target2),
    dropped.has("drafts") ? nothing : renderDraft(draft)
  );
  return { markdown: `- [ ] ${head.markdown}
${indent(inside, 2).markdown}` };
}
function renderBecause({ text, evidence }, known2) {
  const quoted2 = /^(.*?)(“.+?”)(.*)$/s.exec(text);
  if (evidence === null || evidence === known2) return plain(text);
  if (quoted2 === null) return md`${text} (${link("look", evidence)})`;
  const [, before = "", words = "", after = ""] = quoted2;
  return md`${before}${link(words, evidence)}${after}`;
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
  const words = channel === "list-pull-request" ? "The line to add" : `Draft, ${countWords(text)} words`;
  const paragraphsOf = text.split("\n\n").map((part) => plain(part));
  const body = channel === "list-pull-request" ? code(text) : quote([...subject === void 0 ? [] : [md`**${subject}**`], ...paragraphsOf]);
  return fold(words, body, bullets(checklist.map(plain)));
}
function renderLeftOut({ leftOut }) {
  return fold(
    `Looked at and left out: ${leftOut.length}`,
    bullets(leftOut.map(({ target: target2, why }) => md`${link(target2.name, target2.url)}: ${why}.`))
  );
}

// src/tracker/merge-items.ts
var mostOpen = 7;
function mergeItems(report, tracked, dropped) {
  const items = tracked?.items ?? [];
  const recorded2 = tracked?.state?.items ?? [];
  const kept2 = items.flatMap(
    (item) => keep(
      item,
      recorded2.find(({ number: number2 }) => number2 === item.number),
      report,
      dropped
    )
  );
  const removed = recorded2.filter(({ number: number2 }) => !items.some((item) => item.number === number2));
  const gone = [.../* @__PURE__ */ new Set([...tracked?.state?.gone ?? [], ...removed.map(({ id }) => id)])];
  const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number: number2 }) => number2 + 1));
  const room = Math.max(0, mostOpen - kept2.filter(({ ticked }) => !ticked).length);
  const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept2.some((item) => item.id === id)).slice(0, room).map((opportunity2, i) => ours(first + i, opportunity2, dropped));
  return { shown: [...kept2, ...added], gone, next: first + added.length };
}
function keep({ number: number2, ticked, url, markdown }, record, report, dropped) {
  const id = record?.id ?? idOf(url ?? "");
  const theirs = { number: number2, id, ticked, markdown: { markdown }, hash: record?.hash ?? "" };
  if (ticked || record === void 0 || record.hash !== markItem(markdown)) return [theirs];
  const proposed = report.opportunities.find(({ target: target2 }) => target2.id === id);
  if (proposed !== void 0) return [ours(number2, proposed, dropped)];
  return everyoneAnswered(report) ? [] : [theirs];
}
function everyoneAnswered({ looked, outages }) {
  return looked.length > 0 && outages.length === 0;
}
function ours(number2, opportunity2, dropped) {
  const markdown = renderItem(number2, opportunity2, dropped);
  return {
    number: number2,
    id: opportunity2.target.id,
    ticked: false,
    markdown,
    hash: markItem(markdown.markdown)
  };
}

// src/tracker/medium-steps.ts
var stepBeginnings = {
  open: ["Open <https://medium.com/"],
  links: ["Keep ", "Unlink the link"],
  read: ["Read it through once"],
  canonical: ["Before publishing, open *Story settings"],
  publish: ["Publish, then tick this"]
};
var stepIds = Object.keys(stepBeginnings);
function readStep(line) {
  const box2 = /^[-*+] \[([ xX])\] (.*)$/.exec(line);
  if (box2 === null) return null;
  const id = stepIds.find((step2) => stepBeginnings[step2].some((start) => box2[2]?.startsWith(start)));
  return id === void 0 ? null : { id, ticked: box2[1] !== " " };
}

// src/tracker/parse-issue.ts
var notesHeading = "## Notes";
var shareHeading = "## Share it";
var marker = /^<!-- postrider:post 1 (.+?) -->\s*$/m;
var visiblePath = /^- \*\*Post\*\*: `(.+?)`/m;
var itemStart = /^[-*+] \[([ xX])\] (?:~~)?\*\*(\d+) · /;
function parseIssue(body) {
  const text = body.replace(/\r\n?/g, "\n");
  const state = readState(text);
  const [above, notes] = splitNotes(withoutState(text));
  const { items, lines: lines2 } = takeItems(above.split("\n"));
  const path = marker.exec(text)?.[1] ?? null;
  return {
    path: (path === null ? null : decodePath(path)) ?? visiblePath.exec(text)?.[1] ?? null,
    state,
    items,
    steps: stepsIn(lines2, state),
    notes,
    lines: lines2
  };
}
function doneOf({ steps, state }) {
  return {
    handedOff: steps.has("open"),
    published: steps.has("publish"),
    live: state?.live === true
  };
}
function pathMarker(path) {
  return `<!-- postrider:post 1 ${encodeURIComponent(path).replace(/%2F/g, "/")} -->`;
}
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
function stepsIn(lines2, state) {
  const boxes = lines2.flatMap((line) => readStep(line) ?? []);
  if (boxes.length === 0) return new Set(stepIds.filter((id) => state?.ticks.includes(id)));
  return new Set(boxes.filter(({ ticked }) => ticked).map(({ id }) => id));
}
function splitNotes(text) {
  const at = text.split("\n").findIndex((line) => line.trimEnd() === notesHeading);
  if (at < 0) return [text, ""];
  const lines2 = text.split("\n");
  return [
    lines2.slice(0, at).join("\n"),
    lines2.slice(at + 1).join("\n").trim()
  ];
}
function takeItems(all) {
  const items = [];
  const lines2 = [];
  let at = 0;
  while (at < all.length) {
    const line = all[at] ?? "";
    const start = itemStart.exec(line);
    if (start === null) {
      lines2.push(line);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < all.length && /^(\s+\S|\s*$)/.test(all[end] ?? "")) end += 1;
    const markdown = all.slice(at, end).join("\n").trimEnd();
    items.push({
      number: Number(start[2]),
      ticked: start[1] !== " ",
      url: /\]\((\S+?)\)/.exec(line)?.[1] ?? null,
      markdown
    });
    at = end;
  }
  return { items, lines: lines2 };
}
function ticksOf(ticked) {
  const sent = ticked.items.filter((item) => item.ticked).map(({ number: number2 }) => String(number2));
  return [...[...ticked.steps].sort(), ...sent];
}

// src/tracker/render-checked.ts
var lookedOn = "- Looked on ";
function renderChecked(report, { today }) {
  const { post, looked, outages } = report;
  return fold(
    "What we checked, and how sure we are",
    bullets([
      md`**Post**: ${code(post.path)}`,
      sayAddress(report),
      ...sayCanonical(report),
      ...looked.length === 0 ? [] : [md`**Places**: ${sayList(looked)}.`],
      ...outages.map(
        ({ from, why }) => md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`
      ),
      { markdown: `${lookedOn.slice(2)}${sayDay(today)}. Close the issue and we leave it alone.` }
    ])
  );
}
function sayAddress({ address: address2 }) {
  if (address2.url === null) return md`**Address**: not known. ${address2.why ?? ""}`;
  const sure = address2.certain ? "certain" : "derived, not confirmed";
  return md`**Address**: ${sure}. ${address2.why ?? ""}`;
}
function sayCanonical({ page }) {
  if (page === null) return [md`**Page**: not looked at, the network was not used.`];
  if (page.live !== "pass") return [md`**Page**: ${page.why ?? "no answer"}.`];
  const canonical = page.canonical === null || page.canonical === void 0 ? "it names no canonical" : page.canonical === page.url ? "it names itself as canonical" : `its canonical is ${page.canonical}`;
  const index = page.noindex === true ? "asks search engines to stay away" : "allows indexing";
  return [md`**Page**: it answers, ${index}, and ${canonical}.`];
}

// src/tracker/render-findings.ts
function renderFix(report, settings) {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return nothing;
  return paragraphs(
    md`## Fix first`,
    bullets(errors.map((finding2) => renderFinding(finding2, settings)))
  );
}
function renderSuggestions(report, settings) {
  const others = report.findings.filter(
    ({ severity, concerns }) => severity !== "error" && concerns === "post"
  );
  return fold(
    `In the post: ${sayCount(others.length, "suggestion")}`,
    bullets(others.map((finding2) => renderFinding(finding2, settings)))
  );
}
function renderFinding({ path, place, message, fix }, { lineUrl }) {
  const line = lineLink(`Line ${place.line}`, lineUrl(path, place.line));
  return md`${line}: ${message}${fix === void 0 ? "" : ` ${fix}`}`;
}

// src/tracker/render-lead.ts
var minutesAPlace = 5;
function renderLead(report, places) {
  const { life, address: address2, post } = report;
  const share = sharing(places);
  const then = share === null ? "" : ` After that, ${share}.`;
  const turn = `**Your turn: ${lower(life.next.text)}.**`;
  switch (life.medium) {
    case "ready":
      return renderReady(report, then);
    case "blocked":
      if (address2.url === null) return md`${{ markdown: turn }} ${address2.why ?? ""}`;
      return share === null ? md`${{ markdown: turn }} Until then it should not be shown to anybody.` : md`${{ markdown: turn }} Until then it should not go to Medium. You can share it: ${share}.`;
    case "wait":
      if (!post.published) return md`**${life.next.text}.** Until then there is nothing to do here.`;
      if (life.live === "fail")
        return md`**${life.next.text}.** After that, Medium${share === null ? "" : ` and ${share}`}.${doubt(report)}`;
      return md`**${life.next.text}.**${share === null ? "" : ` You can share it meanwhile: ${share}.`}`;
    case "done":
      if (life.next.text.startsWith("Fix"))
        return md`${{ markdown: turn }} It is on Medium already.`;
      return md`**It is on Medium.** ${share === null ? "Nothing is left to do." : `Left: ${share}.`}`;
    case "never":
      if (report.looked.length === 0) return md`**${life.next.text}.**`;
      return md`**${life.next.text}.** ${share === null ? "No place fits well enough this time." : `${capital(share)}.`}`;
  }
}
function renderReady({ life, address: address2 }, then) {
  const calm = "Nothing is urgent, and nothing is sent for you.";
  if (life.stage === "handed-off") return md`**Your turn: finish it on Medium.**${then} ${calm}`;
  const minutes = `about ${life.next.minutes ?? 5} minutes`;
  if (life.live === "pass") return md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`;
  const page = link("open the page", address2.url);
  return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`;
}
function doubt({ address: address2 }) {
  return address2.certain ? "" : " If it is served elsewhere, set `site.permalink` in .github/postrider.yml.";
}
function sharing(places) {
  if (places === 0) return null;
  return `${sayCount(places, "place")} to share it, about ${places * minutesAPlace} minutes`;
}
var lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function renderLifeLine(report) {
  const { life, address: address2, post } = report;
  if (!post.published) return md`**Not published**`;
  const { live: live2, medium, stage } = life;
  const words = [
    { pass: "Live", fail: "Not live yet", inconclusive: unseen(report) }[live2],
    ...live2 === "pass" ? [stage === "waiting-index" ? "Waiting for Google" : "Probably indexed"] : [],
    {
      never: "Not for Medium",
      blocked: "Not ready for Medium",
      wait: "Ready for Medium",
      ready: "Ready for Medium",
      done: "Ready for Medium"
    }[medium],
    ...medium === "never" ? [] : [stage === "handed-off" ? "At work on Medium" : "On Medium", "Checked"]
  ];
  const at = words.indexOf(standing(report));
  return {
    markdown: words.map((word, i) => shown(word, i, i === at, address2.url).markdown).join(" → ")
  };
}
function standing(report) {
  const { live: live2, medium, stage } = report.life;
  if (live2 === "fail") return "Not live yet";
  if (medium === "wait") return stage === "waiting-index" ? "Waiting for Google" : unseen(report);
  if (medium === "blocked") return "Not ready for Medium";
  if (medium === "never") return "Not for Medium";
  if (medium === "done") return "On Medium";
  return stage === "handed-off" ? "At work on Medium" : "Ready for Medium";
}
var unseen = ({ page }) => page === null ? "Published, not looked at" : "Published, no clear answer";
function shown(word, i, bold, url) {
  const text = i === 0 ? link(word, url) : md`${word}`;
  return bold ? md`**${text}**` : text;
}

// src/text/say-expected.ts
var counted = /* @__PURE__ */ new Set(["code", "image"]);
var mostNamed = 2;
function sayExpected(kept2, losses2) {
  const expected = kept2.filter(({ what }) => counted.has(what)).map(({ say }) => say);
  const named = losses2.filter(({ severity }) => severity !== "note").slice(0, mostNamed);
  const others = losses2.filter((loss2) => !named.includes(loss2)).reduce((sum, { count }) => sum + count, 0);
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
function renderMedium(report, steps, folds) {
  const { handOff: handOff2, life } = report;
  if (handOff2 === null || handOff2.url === null || !isTimely(life)) return nothing;
  const boxes = stepsOf(handOff2, handOff2.url).map((step2) => box(step2, steps));
  if (life.medium === "done") return paragraphs(md`## On Medium`, lines(...boxes));
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(handOff2) : nothing,
    folds ? renderSpots(handOff2) : nothing
  );
}
function isTimely({ medium, live: live2, stage }) {
  return stage !== "unpublished" && (medium === "ready" || medium === "done" || medium === "wait" && live2 !== "fail");
}
function stepsOf(handOff2, url) {
  const expected = sayExpected(handOff2.kept, handOff2.losses);
  const below = handOff2.losses.length === 0 ? "" : " (below)";
  return [
    md`Open ${bare(handOff2.importAt)} and paste this address:${{ markdown: "\n" }}${indent(block(url), 2)}`,
    ...linkStep(handOff2),
    ...expected === "" ? [] : [md`Read it through once: ${expected}${below}.`],
    md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
    md`Publish, then tick this.`
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
function box(step2, ticked) {
  const id = readStep(`- [ ] ${step2.markdown.split("\n")[0]}`)?.id;
  return { markdown: `- [${id !== void 0 && ticked.has(id) ? "x" : " "}] ${step2.markdown}` };
}
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
  const spots = losses2.reduce((sum, { count }) => sum + count, 0);
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
function renderManaged(report, shown2, steps, settings) {
  const { dropped } = settings;
  const has = (part) => !dropped.has(part);
  return paragraphs(
    lines({ markdown: pathMarker(report.post.path) }, renderLead(report, toSend(shown2))),
    renderLifeLine(report),
    renderFix(report, settings),
    renderMedium(report, steps, has("medium-folds")),
    renderShare(report, shown2),
    has("left-out") ? renderLeftOut(report) : nothing,
    has("suggestions") ? renderSuggestions(report, settings) : nothing,
    has("checked") ? renderChecked(report, settings) : nothing
  );
}
var toSend = (shown2) => shown2.filter(({ ticked }) => !ticked).length;
function renderShare({ looked }, shown2) {
  const heading = { markdown: shareHeading };
  if (shown2.length === 0 && looked.length === 0) return nothing;
  if (shown2.length === 0) {
    return paragraphs(heading, md`No place fits well enough this time. That is a result too.`);
  }
  return paragraphs(
    heading,
    md`Tick when sent. Delete a place, and it does not come back.`,
    ...shown2.map(({ markdown }) => markdown)
  );
}
function joinBody(managed, notes, state) {
  return `${managed}

${notesHeading}

${notes === "" ? defaultNotes : notes}

${state}
`;
}

// src/tracker/plan-issue.ts
var longestBody = 6e4;
var longestTitle = 200;
var label = "postrider";
function planIssue(report, issue, settings) {
  const { path } = report.post;
  const tracked = issue === null ? null : parseIssue(issue.body);
  const body = shrink(report, tracked, settings);
  if (issue === null) {
    const title = shorten(visible(report.post.title), longestTitle);
    return {
      do: "open-issue",
      path,
      title,
      body,
      labels: [label, ...settings.config.tracker.labels]
    };
  }
  if (same(issue.body, body)) return null;
  return { do: "update-issue", path, number: issue.number, seen: issue.body, body };
}
function shrink(report, tracked, settings) {
  const dropped = /* @__PURE__ */ new Set();
  let body = render(report, tracked, { ...settings, dropped });
  for (const part of droppable) {
    if (body.length <= longestBody) break;
    dropped.add(part);
    body = render(report, tracked, { ...settings, dropped });
  }
  return body;
}
function render(report, tracked, settings) {
  const { shown: shown2, gone, next } = mergeItems(report, tracked, settings.dropped);
  const steps = tracked?.steps ?? /* @__PURE__ */ new Set();
  const managed = renderManaged(report, shown2, steps, settings).markdown;
  const state = writeState({
    path: report.post.path,
    hash: report.post.hash,
    url: report.address.url,
    ...report.post.id !== void 0 && { id: report.post.id },
    ...report.post.slug !== void 0 && { slug: report.post.slug },
    live: report.life.live === "pass",
    items: shown2.map(({ number: number2, id, hash }) => ({ number: number2, id, hash })),
    gone,
    ticks: ticksOf({ steps, items: shown2 }),
    next,
    lines: [
      ...new Set(
        managed.split("\n").filter((line) => line.trim() !== "").map(markLine)
      )
    ]
  });
  return joinBody(managed, keepLines(tracked, managed), state);
}
function same(a, b) {
  return seen(a) === seen(b) && recorded(a) === recorded(b);
}
function seen(body) {
  const lines2 = withoutState(body).replace(/\r\n?/g, "\n").split("\n");
  return lines2.filter((line) => !line.startsWith(lookedOn)).map((line) => line.trimEnd()).join("\n").trimEnd();
}
function recorded(body) {
  return JSON.stringify({ ...readState(body.replace(/\r\n?/g, "\n")), lines: [] });
}

// src/checks/run-checks.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
    const hidden = silence.lines.get(check.id);
    for (const problem of problemsOf(check, seenBy(subject, hidden), optionsOf(check, setting))) {
      if (hidden?.has(problem.place?.line ?? 1)) continue;
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
function optionsOf({ options = {} }, setting) {
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
  const said = (field) => keys.some((key) => fold2(key) === field);
  return changed(now, {
    path: before.path,
    ...!said("date") && !keys.some(isDate) && { date: before.date },
    ...!said("title") && now.frontmatter.values.title === void 0 && { title: before.title }
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
  const tries = [
    ...slugs.map((slug) => ["slug", slug]),
    ["permalink", path],
    // Pelican links to `url`, and writes the page elsewhere.
    ...generator === "pelican" ? [] : [["url", path]],
    ["path", path]
  ];
  const own = cause?.by === "field" && cause.was !== null ? [[cause.name, cause.was]] : [];
  const isAddress = tries.some(([key]) => key === own[0]?.[0]);
  return isAddress ? [...own, ...tries] : [...tries, ...own];
}

// src/moves/move-of.ts
function moveOf(before, now, today) {
  if (!isOut(before.post, today) || !isOut(now.post, today)) return null;
  const made = heldRule(before) ? differ(before.post, before.made, now.post, now.made) : void 0;
  if (made !== void 0) return made === null ? null : { ...made, by: "made" };
  const shown2 = differ(before.post, before.address, now.post, now.address);
  return shown2 == null ? null : { ...shown2, by: "address" };
}
function isOut({ published, optedOut, date }, today) {
  return published && !optedOut && (dayOf(date) ?? today) <= today;
}
function heldRule({ address: address2, made }) {
  return made?.url != null && address2.url !== null && address2.certain && samePage(made.url, address2.url);
}
function differ(old, before, post, now) {
  if (before?.url == null || now?.url == null || !onSameGround(before, now, old, post))
    return void 0;
  const [from, to] = [before.url, now.url];
  const host = hostOf(from);
  const unreachable = host === null || ["local", "build"].includes(previewOf(host) ?? "");
  if (unreachable || normalAddress(from) === normalAddress(to)) return null;
  return { from, to, respelled: samePage(from, to) };
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
  return [...lines2].reduce((sum, [line, count]) => sum + line.length * count, 0);
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
    const shown2 = sign.shown(located);
    if (shown2 == null || shown2 === "" || matched.has(located.post.path)) continue;
    const list = showing.get(shown2);
    if (list === void 0) showing.set(shown2, [located]);
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
  const open = now.filter(({ post }) => !pairs.has(post.path));
  const known2 = was.filter(({ post }) => !pairs.has(post.path)).map((one) => {
    const { path, title, id, slug, hash } = one.post;
    return { path, title, id, slug, hash, url: one.address.url, one };
  });
  for (const [path, { one }] of recognisePosts(known2, open)) pairs.set(path, one);
  const found = new Set([...pairs.values()].map(({ post }) => post.path));
  const gone = known2.map(({ one }) => one).filter(({ post }) => !found.has(post.path));
  const fresh = open.filter(({ post }) => !pairs.has(post.path));
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
    const words = [...line.slice(0, 5e3).matchAll(/(?<=^|["'`\s(,])\^?\/[^"'`\s,;]{1,200}/g)];
    return words.flatMap(({ 0: word, index }, at) => {
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
  ["_redirects", (from, to) => `${from} ${to} 301`],
  ["netlify.toml", (from, to) => `[[redirects]] with from = "${from}" and to = "${to}"`],
  [
    "vercel.json",
    (from, to) => `{ "source": "${from}", "destination": "${to}", "permanent": true }`
  ],
  ["firebase.json", (from, to) => `{ "source": "${from}", "destination": "${to}", "type": 301 }`]
];
var folders = ["", "public", "static", "source", "src", "content", "docs"];
function readRedirects(repo, site2, posts) {
  const hosting = readHosting(repo, site2.root);
  const aliases = new Set(posts.flatMap(aliasesOf).map(bare3));
  const rules = redirectRules(repo);
  return {
    cover(from, to, file) {
      const url = parseUrl(from);
      if (url === null) return false;
      const paths = [url.pathname, pathBelow2(url.pathname, site2.url)];
      if (paths.some((path) => aliases.has(bare3(path)))) return true;
      const moved = paths.map((path) => hosting.moved(path)).find((path) => path !== null);
      if (moved != null && to !== null && bare3(moved) === bare3(parseUrl(to)?.pathname ?? ""))
        return true;
      const isElsewhere = to !== null && hostOf(to) !== hostOf(from);
      return rules.some(
        (rule) => paths.some((path) => sendsOn(rule, bare3(path))) || isElsewhere && rule.text.includes(url.host) || rule.byFile && rule.text.includes(fileOf(file))
      );
    },
    propose(post, from, to) {
      const path = parseUrl(from)?.pathname;
      const target2 = parseUrl(to);
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
  const { read: read2, today } = now;
  const was = readBlog(base.config, { repo: base.repo, today });
  const differs = new Set(base.differs);
  const pairs = pairPosts(was.located, read2.located, differs);
  const posts = new Set([...was.located, ...read2.located].map(({ post }) => post.path));
  const settings = base.differs.filter((path) => !posts.has(path));
  const sites = [bySite(was.sites), bySite(read2.sites)];
  const sends = redirectsOf(now);
  const before = /* @__PURE__ */ new Map();
  for (const located of read2.located) {
    const old = pairs.get(located.post.path);
    if (old === void 0) continue;
    const isTouched = old.post.path !== located.post.path || differs.has(located.post.path);
    const [oldSite, site2] = [sites[0](old.post.path), sites[1](located.post.path)];
    const pair = { old, located, oldSite, site: site2, today };
    const move = isTouched || settings.length > 0 ? moveIn(pair, now, base, settings, sends) : null;
    before.set(located.post.path, { ...old, move });
  }
  const kept2 = new Map([...pairs].map(([path, old]) => [old.post.path, path]));
  return {
    was,
    before,
    removed: removedIn(was.located, kept2, now, sends),
    changed: read2.located.map(({ post }) => post.path).filter((path) => differs.has(path) || pairs.get(path)?.post.path !== path),
    setting: settings.find((path) => now.seen.has(path)) ?? settings[0] ?? null
  };
}
function moveIn({ old, located, oldSite, site: site2, today }, now, base, settings, sends) {
  const step2 = moveOf(
    { ...old, made: oldSite.locate(withoutCanonical(old.post)) },
    { ...located, made: site2.locate(withoutCanonical(located.post)) },
    today
  );
  if (step2 === null || sends(site2).cover(step2.from, step2.to, old.post.path)) return null;
  const { from, to, respelled } = step2;
  const { post } = located;
  const at = locator(step2);
  const tried = { before: old.post, now: post, from, at, site: site2, oldSite };
  const cause = findCause(tried, now, base, settings);
  return {
    from,
    to,
    respelled,
    staleCanonical: post.canonical !== void 0 && samePage(post.canonical, from),
    cause,
    keep: cause?.by === "settings" ? null : keepAddress(post, from, site2.url, cause, at(site2), site2.generator),
    redirect: sends(site2).propose(post, from, to),
    onMedium: isOnMedium(old.post) || isOnMedium(post),
    together: false
  };
}
function locator({ by }) {
  return (site2) => (post) => site2.locate(by === "made" ? withoutCanonical(post) : post).url;
}
function removedIn(was, kept2, { read: read2, repo, today }, sends) {
  const there = new Map(read2.located.map((located) => [located.post.path, located]));
  const files2 = new Set(repo.files);
  return was.flatMap(({ post, address: address2 }) => {
    const now = there.get(kept2.get(post.path) ?? "");
    const isGone = now === void 0 ? !files2.has(post.path) : !now.post.published;
    if (!isGone || !isOut(post, today)) return [];
    const { url } = address2;
    const redirects = sends(read2.sites[0]);
    const isTaken = url !== null && (redirects.cover(url, null, post.path) || read2.located.some(
      (other) => other.post.published && other.address.url !== null && samePage(other.address.url, url)
    ));
    if (isTaken) return [];
    return [
      {
        post,
        path: now?.post.path ?? post.path,
        url: address2.certain ? url : null,
        onMedium: isOnMedium(post),
        redirectsIn: redirects.file
      }
    ];
  });
}
function isOnMedium({ copies }) {
  return copies.some(({ platform }) => platform === "medium");
}
function bySite(sites) {
  const owners = new Map(sites.flatMap((site2) => site2.posts.map((path) => [path, site2])));
  return (path) => owners.get(path) ?? sites[0];
}
function redirectsOf({ read: read2, repo }) {
  const known2 = /* @__PURE__ */ new Map();
  const posts = read2.located.map(({ post }) => post);
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
  const day = dayOf(post.date);
  return day !== null && daysBetween(day, today) <= 14;
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
  const errors = facts.findings.filter(({ severity }) => severity === "error").length;
  const fix = errors === 0 ? null : step(`Fix ${sayCount(errors, "problem")} in the post`);
  if (done.published) return life("on-medium", "done", fix ?? step("Share it"));
  if (live2 === "fail") {
    return life(
      "not-live",
      "wait",
      step(`Nothing to do until the page is there: ${page?.why ?? "it does not answer"}`)
    );
  }
  const stage = live2 === "pass" ? "live" : "not-live";
  if (fix !== null) return life(stage, "blocked", fix);
  if (address2.url === null) return life(stage, "blocked", step("Tell where the post is"));
  if (done.handedOff) return life("handed-off", "ready", step("Finish it on Medium"));
  const never = neverOnMedium(facts);
  if (never !== null) return life(stage, "never", step(never));
  const wait = waitForIndex(post, today);
  if (wait !== null) return life(live2 === "pass" ? "waiting-index" : stage, "wait", wait);
  const next = { text: "Put it on Medium", minutes: handOff2?.minutes ?? 5 };
  return life(live2 === "pass" ? "ready" : stage, "ready", next);
}
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
  const day = dayOf(post.date);
  if (day === null || daysBetween(day, today) >= daysToIndex) return null;
  const notBefore = addDays(day, daysToIndex);
  return {
    text: `Nothing to do before ${sayDay(notBefore, today)}: Google should know the page first`,
    notBefore
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
function reasonOf({ post, move: { cause, respelled, from, to } }) {
  const by = cause?.by === "file" ? `file ${folderOf(cause.name)} ${folderOf(post.path)}` : cause?.by === "settings" ? `settings ${cause.name}` : `${cause?.by}`;
  return `${respelled} ${by} ${new URL(from).host} ${new URL(to).host}`;
}

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

// src/drafts/define-channel.ts
var defineChannel = (channel) => channel;

// src/drafts/pick-sentences.ts
var leaning = /^(and|but|so|or|this|that|these|those|it|its|they|he|she|however|also|then|therefore|thus|still|instead|otherwise|both|neither|such|here|there|again|yet|because|which|the (former|latter|same|above|following|second|other|next|result)|in (this|that)|for example|for instance|first|second|third|finally|next|now)\b/i;
var shortest = 7;
var longest2 = 34;
function pickSentences(post, words, mostWords) {
  const wanted2 = new Set(termsOf([...words, post.title].join(" ")).map((term) => term.key));
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
function standsAlone(text, words) {
  return words >= shortest && words <= longest2 && /^[\p{Lu}\p{N}“"‘]/u.test(text) && /[\p{L}\p{N}”"’)][.!]$/u.test(text) && !leaning.test(text) && !pointing.test(text) && !/https?:|[{}<>|]|\bTODO\b|\b(below|above|figure|table|listing|snippet)\b|:\s*$/i.test(text);
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

// src/matching/asked-threads.ts
var most = 3;
function threadsOn({ index, topics }, candidates, post, since) {
  const subject = subjectOf(index, topics, post);
  const ofTopics = new Set([...subject.topics.keys()].flatMap(keysIn));
  const near = candidates.flatMap(threadsAt).filter(({ date }) => date !== void 0 && date >= since).map((thread) => ({ thread, words: sharedBy(thread, subject) })).filter(({ words }) => words.length >= 2 && words.some((word) => !ofTopics.has(word)));
  return near.sort((a, b) => b.words.length - a.words.length || (a.thread.date < b.thread.date ? 1 : -1)).slice(0, most).map(({ thread }) => thread);
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
  return kept2.reduce((sum, { what, count }) => sum + (minutesEach[what] ?? 0) * count, 0);
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
  const telling2 = sentences.find(
    (sentence) => sentence.split(" ").length >= fewestWords && !idle.test(sentence)
  );
  return fitted(telling2 ?? "");
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
var names = [
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
  ...names.map((name) => [keyOf2(name), name]),
  ...Object.entries(otherNames)
]);
var noTopics = new Set(
  "all announcement announcements article articles blog blogs featured general misc news other personal post posts update updates uncategorized".split(
    " "
  )
);
function topicsOf(tags, most2, longest5) {
  const topics = tags.map(nameOf).filter((topic) => topic !== "" && [...topic].length <= longest5);
  const telling2 = topics.filter((topic) => !noTopics.has(topic.toLowerCase()));
  const unique2 = new Map(telling2.map((topic) => [topic.toLowerCase(), topic]));
  return [...unique2.values()].slice(0, most2);
}
function nameOf(tag) {
  const spaced = tag.replace(/^#/, "").replace(/[-_\s]+/g, " ").trim();
  const words = spaced.split(" ").map((word) => known.get(keyOf2(word)) ?? titled(word));
  return known.get(keyOf2(spaced)) ?? words.join(" ");
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
  const mending = found.reduce((sum, loss2) => sum + minutesFor(loss2), 0);
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
      replace: loss2.replace
    })),
    minutes: Math.min(mostMinutes, Math.ceil(minutes))
  };
}
function titleFor(title) {
  const whole2 = title.replace(/\s+/g, " ").trim();
  if ([...whole2].length <= limits.title) return whole2;
  const first = whole2.split(/\s*[:;–—]\s+/)[0];
  return [...first].length >= 20 && [...first].length <= limits.title ? first : shorten(whole2, limits.title);
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
async function discover(sources2, query, web) {
  const results = await Promise.all(sources2.map((source2) => askSource(source2, query, web)));
  return {
    candidates: results.flatMap(({ candidates }) => candidates),
    outages: results.flatMap(({ outages }) => outages),
    answered: results.flatMap(({ answered }) => answered)
  };
}
async function askSource(source2, query, web) {
  const candidates = [];
  const outages = [];
  for (const ask of source2.ask(query)) {
    const targets = read(source2, ask, await web.get(ask));
    if ("from" in targets) outages.push(targets);
    else candidates.push(...targets.map((target2) => ({ target: target2, source: source2.id })));
  }
  const answered = outages.length === 0 ? [source2.title] : [];
  return { candidates, outages, answered };
}
function read(source2, ask, answer) {
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
  const merged = /* @__PURE__ */ new Map();
  for (const candidate of lists.flat()) {
    const { id } = candidate.target;
    const known2 = merged.get(id);
    merged.set(
      id,
      known2 === void 0 ? candidate : { ...known2, target: join(known2.target, candidate.target) }
    );
  }
  return [...merged.values()];
}
function join(known2, more) {
  const samples = [...more.samples ?? [], ...known2.samples ?? []];
  const route = known2.route ?? more.route;
  return { ...known2, ...samples.length > 0 && { samples }, ...route && { route } };
}

// src/report-on.ts
async function reportOn({ post, address: address2, tracked }, catalogue, config, world, blog) {
  const page = world.web === null || address2.url === null ? null : await lookAt(address2.url, world.web);
  const base = describe(
    post,
    address2,
    page,
    config,
    blog,
    tracked === null ? nothingDone : doneOf(tracked)
  );
  if (!post.published || address2.url === null || base.findings.some(isInTheWay)) return base;
  if (toldOrigin(post, blog.ownHosts)?.kind === "retold") return base;
  const asked = await askSources(post, catalogue, config, world, blog);
  const { matched, leftOut } = matchPost(catalogue, withKnown(catalogue, asked.candidates), post, {
    today: world.today,
    ownHosts: blog.ownHosts,
    suppressed: config.suppress
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
  if (!post.published || findings.some(isInTheWay)) return report;
  if (toldOrigin(post, blog.ownHosts)?.kind === "retold") return report;
  const { candidates, outages } = await askSources(post, catalogue, config, world, blog);
  const asked = threadsOn(catalogue, candidates, post, addDays(world.today, -365));
  return { ...report, asked, outages };
}
function isInTheWay({ severity, concerns }) {
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
    done: { ...done, published: done.published || isOnMedium2(post) },
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
    leftOut: [],
    asked: [],
    outages: [],
    looked: []
  };
}
function checksFor({ platforms }) {
  return platforms.medium ? allChecks : allChecks.filter(({ concerns }) => concerns !== "medium");
}
function isOnMedium2({ copies }) {
  return copies.some(({ platform }) => platform === "medium");
}
async function askSources(post, catalogue, config, { web, today }, blog) {
  const on = sources.filter(({ id }) => config.sources[id] !== false);
  if (web === null) return { candidates: [], outages: [], answered: [] };
  const terms = tellingTerms(catalogue, post);
  return discover(on, { terms, ownHosts: blog.ownHosts, since: addDays(today, -365) }, web);
}
function withKnown({ candidates }, asked) {
  const ids = new Set(asked.map(({ target: target2 }) => target2.id));
  return mergeCandidates([candidates.filter(({ target: target2 }) => ids.has(target2.id)), asked]);
}
async function lookAt(url, web) {
  const { readPage } = await import("./read-page-WHQD7DS2.js");
  return readPage(url, await web.get({ url, robots: "ignore", confirm: true }));
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

// src/reports/pull-request.ts
var commentMarker = "<!-- postrider:pull-request -->";
var longest4 = 6e4;
function renderComment(report, lineUrl) {
  const { posts, findings = [] } = quieten(report);
  const sorted = [...posts].sort((a, b) => blocking(b).length - blocking(a).length);
  const head = paragraphs(
    lines({ markdown: commentMarker }, renderVerdict(sorted, findings)),
    renderChange(findings, lineUrl)
  );
  const foot = renderFoot(sorted);
  const parts = sorted.map((post) => renderPost(post, lineUrl));
  let shown2 = parts.length;
  const body = () => paragraphs(head, ...parts.slice(0, shown2), rest(parts.length - shown2), foot);
  while (shown2 > 0 && body().markdown.length > longest4) shown2 = Math.floor(shown2 * 0.8);
  return `${body().markdown}
`;
}
function quieten({ posts, findings = [] }) {
  const isNews = ({ known: known2 }) => known2 !== true;
  return {
    posts: posts.map((post) => ({ ...post, findings: post.findings.filter(isNews) })),
    findings: findings.filter(isNews)
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
function renderVerdict(posts, findings) {
  const errors = [...posts.flatMap(blocking), ...findings.filter(isError)].length;
  if (errors === 0) return posts.length === 0 ? md`**Nothing to fix.**` : md`**Ready to go out.**`;
  const goes = ["this change goes", "this post goes"][posts.length] ?? "these posts go";
  const later = posts.some(({ losses: losses2 }) => losses2 != null) ? "The rest is fine, or can wait until you take it to Medium." : "The rest is fine, or can wait.";
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
  const said = posts.flatMap(
    ({ findings }) => findings.filter((finding2) => finding2.severity !== "note" && isShown(finding2))
  );
  const [first] = said.sort((a, b) => order[a.severity] - order[b.severity]);
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
function choosePosts(posts, issues, event, config, today, backfill) {
  const matched = matchIssues(trackedIssues(issues), posts);
  const eligible = posts.filter(({ post }) => !post.optedOut && !isBefore(post, config.since));
  const out = (post) => (dayOf(post.date) ?? today) <= today;
  const chosen = [];
  const fresh = [];
  for (const located of eligible) {
    const found = matched.get(located.post.path);
    if (found === void 0) {
      if (located.post.published && out(located.post)) fresh.push(located);
    } else if (found.issue.state === "open" && (looksAtAll(event) || isChanged(located, found.tracked))) {
      chosen.push({ ...located, ...found });
    }
  }
  const due = chooseNew(fresh.sort(newestFirst), issues, event, backfill);
  const most2 = event.kind === "preview" ? due.length : config.tracker.maxNewIssues;
  const opened = due.slice(0, most2).map((located) => ({ ...located, issue: null, tracked: null }));
  return { chosen: [...chosen, ...opened], left: due.length - opened.length };
}
var looksAtAll = ({ kind }) => kind === "sweep" || kind === "preview";
function trackedIssues(issues) {
  return issues.filter(({ trusted }) => trusted).map((issue) => ({ issue, tracked: parseIssue(issue.body) })).filter(({ tracked }) => tracked.path !== null).sort((a, b) => a.issue.number - b.issue.number);
}
function isChanged({ post }, tracked) {
  const { state } = tracked;
  return state === null || state.hash !== post.hash || tracked.path !== post.path || ticksOf(tracked).join() !== state.ticks.join() || state.items.some(({ number: number2 }) => !tracked.items.some((item) => item.number === number2));
}
function chooseNew(fresh, issues, event, backfill) {
  if (event.kind === "preview") return [...fresh];
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
  const day = dayOf(post.date);
  return since !== void 0 && day !== null && day < since;
}
function newestFirst(a, b) {
  const [dayA, dayB] = [dayOf(a.post.date) ?? "", dayOf(b.post.date) ?? ""];
  return dayA === dayB ? a.post.path < b.post.path ? 1 : -1 : dayA < dayB ? 1 : -1;
}

// src/tracker/posts-on-medium.ts
function postsOnMedium(issues, located) {
  const matched = matchIssues(trackedIssues(issues), located);
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
async function checkPosts(event, config, world, read2, seen2) {
  const base = await world.before((path) => matters(path, seen2, world));
  const why = base !== null && "why" in base ? base.why : null;
  const comparison = base === null || "why" in base ? null : compareBlogs({ read: read2, repo: world.repo, config, today: world.today, seen: seen2 }, base);
  const known2 = comparison === null ? null : await withIssues(comparison, config, world);
  const blog = known2 === null ? read2.blog : { ...read2.blog, change: changeIn(known2, read2) };
  const wanted2 = wantedPaths(event, read2.located, known2);
  const named = event.kind === "check" && event.paths !== null;
  const described = read2.located.filter(({ post }) => wanted2.has(post.path) && !post.optedOut).filter(({ post }) => named || !isBefore(post, config.since)).map((one) => reportOn2(one, config, blog, known2));
  const mayAsk = event.kind === "pull-request" && !event.readOnly;
  const reports = mayAsk ? await whoAsks(described, config, world, blog) : described;
  const findings = runBlogChecks(allChecks, blog, config.checks).map(
    (finding2) => ({ ...finding2, isNew: true })
  );
  const worth = [...findings, ...reports.flatMap((report) => report.findings)].filter(
    ({ severity, concerns, known: known3 }) => known3 !== true && (severity === "error" || severity === "warning" && concerns === "post")
  );
  return {
    site: read2.site,
    reports,
    findings,
    changes: [
      ...commentOn(event, reports, findings, world),
      ...worth.map((finding2) => ({ do: "annotate", finding: finding2 }))
    ],
    outages: reports.flatMap((report) => report.outages),
    notices: [
      ...read2.located.length === 0 ? [noPosts(read2)] : [],
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
  const there = postsOnMedium(issues, comparison.was.located);
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
function commentOn(event, reports, findings, world) {
  if (event.kind === "check" || event.readOnly) return [];
  const isEmpty = reports.length === 0 && findings.length === 0;
  if (isEmpty && event.changed === null) return [];
  return [
    {
      do: "upsert-comment",
      pullRequest: event.number,
      marker: commentMarker,
      body: renderComment(toReportJson([], reports, [], findings), world.lineUrl),
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

// src/run.ts
async function run(event, config, world, backfill = () => false) {
  const seen2 = /* @__PURE__ */ new Set();
  const read2 = readBlog(config, { ...world, repo: watched(world.repo, seen2) });
  const { site: site2 } = read2;
  await loadDialects(read2.located.map(({ post }) => post.path));
  const none = { site: site2, reports: [], findings: [], changes: [], outages: [] };
  if (event.kind === "pull-request" || event.kind === "check")
    return checkPosts(event, config, world, read2, seen2);
  if (read2.located.length === 0) return { ...none, notices: [noPosts(read2)] };
  if (event.kind === "other") {
    return { ...none, notices: [`Nothing to do for the event “${event.name}”.`] };
  }
  if (event.kind === "push" && !event.defaultBranch) {
    return {
      ...none,
      notices: ["Nothing to do: issues follow the default branch only."]
    };
  }
  return track(event, config, world, read2, backfill);
}
async function track(event, config, world, offline, backfill) {
  const issues = config.tracker.off ? [] : await world.issues.list();
  const unread = "from" in issues;
  const { chosen, left } = choosePosts(
    offline.located,
    unread ? [] : issues,
    event,
    config,
    world.today,
    backfill
  );
  const { read: read2, outages: silent } = await lookOnline(offline, chosen, world);
  const { site: site2, blog } = read2;
  const known2 = chosen.length === 0 ? null : indexCandidates(readCatalogue(world.catalogue()));
  const reports = [];
  const changes = [];
  for (const one of withAddresses(chosen, read2)) {
    const report = await reportOn(one, known2, config, world, blog);
    reports.push(report);
    const change = unread || config.tracker.off ? null : planIssue(report, one.issue, { ...world, config });
    if (change !== null) changes.push(change);
  }
  const said = [
    ...config.tracker.off ? ["The tracker is off in the config: no issue is opened or changed."] : [],
    ...unread ? ["The issues could not be listed, so none was opened or changed. The next run does it."] : [],
    ...left > 0 && !unread ? [
      `${left} more posts are due for an issue; name them with the input “backfill” when you want them.`
    ] : []
  ];
  const outages = [
    ...unread ? [issues] : [],
    ...silent,
    ...reports.flatMap((report) => report.outages)
  ];
  return {
    site: site2,
    reports,
    findings: [],
    changes,
    outages: distinct(outages),
    notices: said
  };
}
async function lookOnline(read2, chosen, { web }) {
  return web === null || chosen.length === 0 ? { read: read2, outages: [] } : askSites(read2, web);
}
function withAddresses(chosen, { located }) {
  const addresses = new Map(located.map(({ post, address: address2 }) => [post.path, address2]));
  return chosen.map((one) => ({ ...one, address: addresses.get(one.post.path) ?? one.address }));
}
function watched(repo, seen2) {
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
  commentMarker,
  renderComment,
  reportSchema,
  toReportJson,
  toFinding,
  makeBaseline,
  label,
  run
};
