import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  diffOf
} from "./chunk-SV7ATBAF.js";
import {
  colours
} from "./chunk-H6D472BD.js";
import {
  linkTo,
  placeLink
} from "./chunk-6Q2ASBIX.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openDesk,
  openOnline,
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import {
  mostPages
} from "./chunk-ZQ2SFUKZ.js";
import {
  makeBaseline
} from "./chunk-RWEW3GSV.js";
import {
  toSarif
} from "./chunk-6FUDTISY.js";
import {
  toFinding,
  toReportJson
} from "./chunk-BXBS4P7R.js";
import {
  replaceFile
} from "./chunk-JVYV7AA7.js";
import {
  commitAt,
  differencesSince,
  mergeBase,
  readBlobs
} from "./chunk-6UX3K4RT.js";
import {
  undo
} from "./chunk-FYYCAU2D.js";
import {
  allChecks
} from "./chunk-LMQCR4FN.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-5TA2OOB3.js";
import "./chunk-OHGL6SCC.js";
import "./chunk-TTYTPML7.js";
import "./chunk-DCLPZAIP.js";
import {
  loadBaseConfig
} from "./chunk-4MSU6QAY.js";
import {
  run
} from "./chunk-AMTEAC3M.js";
import {
  baselineFile,
  defaultFile,
  writeBaseline
} from "./chunk-RA2HM37J.js";
import "./chunk-AXZS4TMG.js";
import "./chunk-4IILPKFB.js";
import "./chunk-6XNRJMKX.js";
import "./chunk-GZ37K3QH.js";
import "./chunk-Q3ARGY55.js";
import "./chunk-GJU7UUMK.js";
import "./chunk-CSTEZDKB.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import {
  known
} from "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-USO6MNK4.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import {
  headCommit
} from "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import {
  homepage,
  version
} from "./chunk-NNALMARA.js";
import {
  program
} from "./chunk-IMBN4S6M.js";
import {
  harmless,
  terminalLog
} from "./chunk-SLFBS23N.js";
import "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  hideSecrets
} from "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  capital,
  sayCount,
  sayNumber,
  shorten
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-UDFUGCBQ.js";

// builtin:node:events
var require_node_events = __commonJS({
  "builtin:node:events"(exports, module) {
    module.exports = __require("node:events");
  }
});

// builtin:node:readline/promises
var require_promises = __commonJS({
  "builtin:node:readline/promises"(exports, module) {
    module.exports = __require("node:readline/promises");
  }
});

// src/commands/check.ts
var import_node_path4 = __toESM(require_node_path(), 1);

// src/io/local-change.ts
function localChange(folder, now, ref) {
  const head = headCommit(folder);
  if (head === null)
    throw new UserError(
      "base",
      `“${folder}” is no git checkout with a commit, expected one for --base. Leave --base out, or run this in a clone.`
    );
  const named = commitAt(folder, ref);
  if (named === null)
    throw new UserError(
      "base",
      `There is no commit “${ref}”, expected a branch, a tag or a commit that git knows here. Run “git fetch origin”, or name another.`
    );
  const base = mergeBase(folder, named, head);
  const differing = base === null ? null : differencesSince(folder, base, null);
  if (differing === null)
    throw new UserError(
      "base",
      `“${ref}” and the commit that is checked out have no commit in common. In a shallow clone, run “git fetch --unshallow”.`
    );
  const texts = /* @__PURE__ */ new Map();
  return undo(now, differing, (sha) => {
    if (!texts.has(sha)) texts.set(sha, readBlobs(folder, [sha]).get(sha) ?? null);
    return texts.get(sha) ?? void 0;
  });
}

// src/commands/fix.ts
var import_node_events = __toESM(require_node_events(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var import_promises = __toESM(require_promises(), 1);

// src/checks/apply-edits.ts
function applyEdits(text, edits) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const cuts = [];
  const left = [];
  for (const edit of edits) {
    const cut = cutOf(text, edit, starts);
    const free = cut !== null && !cuts.some((other) => cut.from < other.to && other.from < cut.to);
    if (free) cuts.push(cut);
    else left.push(edit);
  }
  return { text: withCuts(text, cuts), applied: cuts.length, left };
}
function cutOf(text, { line, column = 1, from, to }, starts) {
  const start = starts[line - 1];
  if (start === void 0 || from === "") return null;
  const end = starts[line] ?? text.length;
  const newline = text.slice(start, end).endsWith("\r\n") ? "\r\n" : "\n";
  const sought = from.replace(/\r?\n/g, () => newline);
  const at = text.indexOf(sought, start + column - 1);
  if (at < 0 || at >= end) return null;
  return { from: at, to: at + sought.length, text: to.replace(/\r?\n/g, () => newline) };
}
function withCuts(text, cuts) {
  const inOrder = [...cuts].sort((a, b) => a.from - b.from);
  let result = "";
  let end = 0;
  for (const cut of inOrder) {
    result += text.slice(end, cut.from) + cut.text;
    end = cut.to;
  }
  return result + text.slice(end);
}

// src/commands/fix.ts
async function fix(folder, reports, yes, say) {
  const fixes = reports.flatMap((report) => fixOf(folder, report));
  if (fixes.length === 0) {
    say("Nothing here can be fixed without a person.");
    return false;
  }
  for (const { path, before, edited } of fixes) say(await diffOf(path, before, edited.text));
  const count = fixes.reduce((sum, { edited }) => sum + edited.applied, 0);
  const what = `${sayCount(count, "fix", "fixes")} in ${sayCount(fixes.length, "file")}`;
  if (!(yes || await agreed(what))) {
    say(`Nothing was written. To make ${what}: ${program} check --fix --yes`);
    return false;
  }
  const left = fixes.filter(
    ({ path, before, edited }) => !replaceFile((0, import_node_path.join)(folder, path), edited.text, before)
  );
  for (const { path } of left) terminalLog.warn(`${path} changed meanwhile; it was left as it is.`);
  return left.length < fixes.length;
}
function fixOf(folder, { post, findings }) {
  const edits = findings.filter(isNews).flatMap((finding) => finding.edits ?? []);
  if (edits.length === 0) return [];
  const before = (0, import_node_fs.readFileSync)((0, import_node_path.join)(folder, post.path), "utf8");
  const edited = applyEdits(before, edits);
  return edited.applied === 0 ? [] : [{ path: post.path, before, edited }];
}
var isNews = ({ known: known2 }) => known2 !== true;
async function agreed(what) {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = (0, import_promises.createInterface)({ input: process.stdin, output: process.stdout });
  const ended = (0, import_node_events.once)(terminal, "close").then(() => null);
  terminal.once("SIGINT", () => {
    process.stdout.write("\n");
    process.kill(process.pid, "SIGINT");
  });
  try {
    const question = terminal.question(`Make ${what}? [y/N] `).catch(() => null);
    const answer = await Promise.race([question, ended]);
    if (answer === null) process.stdout.write("\n");
    return /^y(es)?$/i.test(answer ?? "");
  } finally {
    terminal.close();
  }
}

// src/commands/pretty-findings.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var many = 50;
var usualWidth = 120;
function findingsOf({
  reports,
  findings
}) {
  return [...findings, ...reports.flatMap(newsOf)];
}
function newsOf({ findings }) {
  return findings.filter(({ known: known2 }) => known2 !== true);
}
function pretty(outcome, { folder, stale, all }) {
  const { reports, findings: ofBlog, notices } = outcome;
  const change = block("What this change does", ofBlog, folder);
  const found = reports.flatMap(newsOf);
  const isShort = all || found.length <= many;
  const often = new Set(isShort ? [] : oftenIn(found));
  const told = reports.flatMap(
    (report) => block(
      fromHere(folder, report.post.path),
      newsOf(report).filter(({ check: check2 }) => !often.has(check2)),
      folder
    )
  );
  const counted = isShort ? [] : tableOf(
    found.filter(({ check: check2 }) => often.has(check2)),
    folder
  );
  const end = [verdict(reports), ...quiet(reports, stale), ...isShort ? [] : ways];
  return [...notices.map(harmless), ...change, ...told, ...counted, end.join("\n")].join("\n\n");
}
function oftenIn(found) {
  return [...byCheck(found)].flatMap(
    ([check2, of]) => of[0].severity === "error" && of.length <= many ? [] : [check2]
  );
}
function byCheck(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group === void 0) groups.set(finding.check, [finding]);
    else group.push(finding);
  }
  return groups;
}
var ways = [
  `To see each: ${program} check --all, or name a post or a folder.`,
  `To start quiet, so that only what is new speaks: ${program} check --update-baseline`
];
function block(title, findings, folder) {
  const lines = findings.map((finding) => prettyFinding(finding, folder));
  return lines.length === 0 ? [] : [[colours.underline(harmless(title)), ...lines].join("\n")];
}
function fromHere(folder, path) {
  return (0, import_node_path2.relative)("", (0, import_node_path2.join)(folder, path));
}
function verdict(reports) {
  const posts = sayCount(reports.length, "post");
  const count = reports.flatMap(newsOf).length;
  const found = reports.filter((report) => newsOf(report).length > 0).length;
  if (count > 0) return `${capital(sayCount(count, "finding"))} in ${sayNumber(found)} of ${posts}.`;
  return reports.length === 0 ? "No post was checked." : `${capital(posts)}, all clear.`;
}
function quiet(reports, stale) {
  const known2 = reports.flatMap(({ findings }) => findings).length - reports.flatMap(newsOf).length;
  const said = [
    ...known2 > 0 ? [`${sayCount(known2, "known finding")} in the baseline.`] : [],
    ...stale > 0 ? [
      `${sayCount(stale, "entry of it no longer occurs", "entries of it no longer occur")}: ${program} check --update-baseline`
    ] : []
  ];
  return said.map((text) => colours.dim(capital(text)));
}
var rank = { error: 0, warning: 1, note: 2 };
function tableOf(findings, folder) {
  if (findings.length === 0) return [];
  const checks = [...byCheck(findings)].map(([check2, found]) => ({
    check: check2,
    example: found[0],
    posts: new Set(found.map(({ path }) => path)).size
  }));
  checks.sort((a, b) => rank[a.example.severity] - rank[b.example.severity] || b.posts - a.posts);
  const longest = Math.max(...checks.map(({ check: check2 }) => check2.length));
  const rows = checks.map(({ check: check2, example, posts }) => {
    const { severity, path, place, message } = example;
    const counted = `${posts.toLocaleString("en").padStart(5)} ${posts === 1 ? "post " : "posts"}`;
    const start = `  ${severity.padEnd(7)}  ${check2.padEnd(longest)}  ${counted}  `;
    const where = placeOf(path, place.line, place.column, folder);
    const left = (process.stdout.columns ?? usualWidth) - start.length - where.width - 2;
    const what = left < 30 ? "" : `  ${shorten(harmless(message), left)}`;
    return start.replace(severity, () => colour[severity](severity)) + colours.dim(where.text + what);
  });
  return [[colours.underline("By check"), ...rows].join("\n")];
}
var colour = { error: colours.red, warning: colours.yellow, note: colours.dim };
function prettyFinding(finding, folder) {
  const { line, column, message, severity, check: check2, fix: fix2 } = toFinding(finding);
  const rest = fix2 === void 0 ? "" : `
      ${harmless(fix2)}`;
  const where = placeOf(finding.path, line, column, folder).text;
  const why = linkTo(check2, `${homepage}/blob/main/docs/checks/${check2}.md`);
  return `  ${where}  ${colour[severity](severity)}  ${harmless(message)} ${colours.dim(why)}${rest}`;
}
function placeOf(path, line, column, folder) {
  const here = harmless(fromHere(folder, path));
  const text = placeLink(here, (0, import_node_path2.join)(folder, path), line, column ?? 1);
  return { text, width: `${here}:${line}:${column ?? 1}`.length };
}

// src/commands/update-baseline.ts
var import_node_path3 = __toESM(require_node_path(), 1);
function updateBaseline(folder, reports, before, exists) {
  const checked = new Set(reports.map(({ post }) => post.path));
  const kept = Object.entries(before).filter(([path]) => exists(path) && !checked.has(path));
  const found = makeBaseline(reports.flatMap(({ findings }) => findings));
  const posts = Object.fromEntries(
    [...kept, ...Object.entries(found)].sort(([a], [b]) => a < b ? -1 : 1)
  );
  if (!replaceFile((0, import_node_path3.join)(folder, baselineFile), writeBaseline(posts)))
    throw new UserError(
      "baseline",
      `${baselineFile} is a link or a folder, expected a file; nothing was written.`
    );
  const [old, now] = [entriesOf(before), entriesOf(posts)];
  const came = [...now].filter((entry) => !old.has(entry)).length;
  const went = [...old].filter((entry) => !now.has(entry)).length;
  return `${baselineFile} has ${sayCount(now.size, "finding")}: ${came.toLocaleString("en")} more, ${went.toLocaleString("en")} gone. Commit it; from now on only new findings speak.`;
}
function staleEntries(reports, baseline, exists) {
  const found = entriesOf(makeBaseline(reports.flatMap(({ findings }) => findings)));
  const checked = new Set(reports.map(({ post }) => post.path));
  const due = Object.entries(baseline).filter(([path]) => checked.has(path) || !exists(path));
  return [...entriesOf(Object.fromEntries(due))].filter((entry) => !found.has(entry)).length;
}
function entriesOf(baseline) {
  return new Set(
    Object.entries(baseline).flatMap(([path, entries]) => entries.map((entry) => `${path} ${entry}`))
  );
}

// src/commands/check.ts
var pagesAtOnce = { posts: mostPages, minutes: 5 };
async function check(paths, options) {
  if (options.list === true) {
    print(allChecks.map(listed).join("\n"));
    return 0;
  }
  const { folder, config, world } = withBase(openDesk(options.dir), options.base);
  const named = paths.map((path) => (0, import_node_path4.relative)(folder, (0, import_node_path4.resolve)(path)).replaceAll("\\", "/"));
  const event = { kind: "check", paths: paths.length === 0 ? null : named };
  const web = options.online === true ? await openOnline(pagesAtOnce) : null;
  const outcome = await withProgress(
    "Checking the posts",
    isWatched(options),
    (progress) => run(event, config, { ...world, web, progress })
  );
  for (const { from, why } of outcome.outages) terminalLog.warn(`${from} did not answer: ${why}`);
  const exists = (path) => world.repo.files.includes(path);
  if (options.updateBaseline === true) {
    const says = updateBaseline(folder, outcome.reports, config.baseline, exists);
    if (options.quiet !== true) print(says);
    return 0;
  }
  if (options.fix === true && await fix(folder, outcome.reports, options.yes === true, sayFor(options)))
    return check(paths, { ...options, fix: false });
  await tell(outcome, folder, options, staleEntries(outcome.reports, config.baseline, exists));
  const bar = { never: 3, error: 2, warning: 1 }[options.failOn];
  return findingsOf(outcome).some(({ severity }) => rank2[severity] >= bar) ? 1 : 0;
}
function sayFor({ format, quiet: quiet2, yes }) {
  if (quiet2 === true && yes === true) return () => {
  };
  return format === "pretty" ? print : (text) => process.stderr.write(`${hideSecrets(text)}
`);
}
function listed({ id, severity, optional, title }) {
  return `${id}  ${optional === true ? "off" : severity}  ${title}`;
}
async function tell(outcome, folder, { format, all = false, quiet: quiet2 = false }, stale) {
  if (format === "json") printJson(asJson(outcome));
  else if (format === "sarif")
    printJson(toSarif(findingsOf(outcome), allChecks, { version, home: homepage }));
  else if (format === "github") {
    const { annotate } = await import("./annotate-4VEFMQLQ.js");
    annotate(findingsOf(outcome));
  } else if (!quiet2 || findingsOf(outcome).length > 0)
    print(pretty(outcome, { folder, stale, all }));
}
function withBase(desk, ref) {
  if (ref === void 0) return desk;
  const { folder, config, world } = desk;
  const base = loadBaseConfig(localChange(folder, world.repo, ref), defaultFile, known, config);
  return { ...desk, world: { ...world, before: async () => base } };
}
var rank2 = { note: 0, warning: 1, error: 2 };
function asJson({ site, reports, findings: ofBlog, outages }) {
  const json = toReportJson([site], reports, outages, ofBlog);
  const { version: version2, posts, outages: silent } = json;
  return {
    version: version2,
    posts: posts.map(({ path, url, stage, findings }) => ({ path, url, stage, findings })),
    ...json.findings !== void 0 && { findings: json.findings },
    outages: silent
  };
}
export {
  check
};
