import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  devAccount,
  endedRun,
  isPublicHere,
  lineUrls,
  maskSecrets,
  newsDesk,
  online,
  outboundHere,
  ownersView,
  pullRequestCommits,
  readEvent,
  runNumber,
  runnerLog,
  setOutputs,
  writeJson
} from "./chunks/chunk-KJPO3TH7.js";
import {
  loadBaseConfig
} from "./chunks/chunk-4MSU6QAY.js";
import {
  budgetOf,
  findDuplicates,
  inShard,
  isOlderRun,
  mostShards,
  readShard,
  run
} from "./chunks/chunk-AMTEAC3M.js";
import {
  loadCatalogue,
  loadConfig,
  loadLinkedHosts,
  loadReadings
} from "./chunks/chunk-RA2HM37J.js";
import "./chunks/chunk-AXZS4TMG.js";
import "./chunks/chunk-4IILPKFB.js";
import {
  label
} from "./chunks/chunk-6XNRJMKX.js";
import "./chunks/chunk-GZ37K3QH.js";
import "./chunks/chunk-Q3ARGY55.js";
import "./chunks/chunk-GJU7UUMK.js";
import "./chunks/chunk-CSTEZDKB.js";
import {
  require_node_os
} from "./chunks/chunk-CDJMWRBT.js";
import "./chunks/chunk-Q5VRCOLZ.js";
import "./chunks/chunk-RCOB5C6D.js";
import "./chunks/chunk-XPRWL3AS.js";
import {
  known
} from "./chunks/chunk-GARBE252.js";
import {
  require_picomatch
} from "./chunks/chunk-EOZR6M3B.js";
import "./chunks/chunk-NBVNGLX5.js";
import "./chunks/chunk-USO6MNK4.js";
import "./chunks/chunk-JPZW5M2D.js";
import {
  targetKinds
} from "./chunks/chunk-BOCZ7SBH.js";
import "./chunks/chunk-T53HCFAD.js";
import {
  Refused,
  advice,
  isLocal,
  markOf,
  markerOf,
  readStamp,
  sameText,
  sayUnlabelled,
  writeStamp
} from "./chunks/chunk-W47QQQ2A.js";
import {
  headCommit,
  openRepo
} from "./chunks/chunk-5RRGRXQS.js";
import "./chunks/chunk-KWYGYHXC.js";
import "./chunks/chunk-WF67U56L.js";
import "./chunks/chunk-6FNMAIHT.js";
import {
  samePage
} from "./chunks/chunk-E4WD5ZIU.js";
import "./chunks/chunk-ESX2G2VM.js";
import "./chunks/chunk-POZPNOXV.js";
import "./chunks/chunk-LJFS3S5W.js";
import "./chunks/chunk-CDGCRVZO.js";
import "./chunks/chunk-P7SWUDK7.js";
import "./chunks/chunk-I2TZ7X3O.js";
import "./chunks/chunk-HL7L3UN2.js";
import "./chunks/chunk-HTQPPI6I.js";
import "./chunks/chunk-B6HLQXNC.js";
import "./chunks/chunk-F5M5C62U.js";
import "./chunks/chunk-JPLPZ4JR.js";
import {
  tellError,
  tellStrays
} from "./chunks/chunk-7SU5ZVQQ.js";
import {
  userAgent,
  version
} from "./chunks/chunk-NNALMARA.js";
import "./chunks/chunk-IMBN4S6M.js";
import {
  annotate
} from "./chunks/chunk-3AHDOW5C.js";
import {
  getInput,
  getMultilineInput
} from "./chunks/chunk-SZBONDLY.js";
import "./chunks/chunk-SLFBS23N.js";
import "./chunks/chunk-VERPLYX4.js";
import "./chunks/chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunks/chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunks/chunk-2RSIAFGH.js";
import "./chunks/chunk-BPCMZVPB.js";
import "./chunks/chunk-EAI5XEM6.js";
import "./chunks/chunk-NV6LYEN2.js";
import "./chunks/chunk-DAJ6SXSD.js";
import {
  iso_exports
} from "./chunks/chunk-M5KSJSNL.js";
import "./chunks/chunk-MYKBB3MK.js";
import {
  today
} from "./chunks/chunk-7J5KI4LF.js";
import "./chunks/chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunks/chunk-3HFJMIEO.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  url
} from "./chunks/chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunks/chunk-UDFUGCBQ.js";

// src/main.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/io/github/lost-edits.ts
function lostEdits(revisions, read, write2) {
  const all = revisions.map(readStamp);
  const own = all.findIndex((one) => one.write === write2);
  const first = all.slice(0, Math.max(own, 0)).findLastIndex(({ text: text2 }) => sameText(text2, read));
  if (first < 0) return null;
  const made = madeOf(all);
  const known2 = new Set(lineOf(first, made));
  const lost = /* @__PURE__ */ new Set();
  for (let at = first + 1; at < own; at += 1) {
    for (const one of lineOf(at, made)) if (!known2.has(one)) lost.add(one);
  }
  return [...lost].sort((a, b) => a - b).map((at) => ({ from: all[made[at] ?? 0]?.text ?? "", to: all[at]?.text ?? "" }));
}
function madeOf(all) {
  return all.map(({ on, write: write2 }, at) => {
    const person = write2 === null || write2 === all[at - 1]?.write;
    const base = person ? -1 : all.slice(0, at).findLastIndex(({ text: text2 }) => markOf(text2) === on);
    return base < 0 ? at - 1 : base;
  });
}
function lineOf(from, made) {
  const line = [];
  for (let at = from; at > 0; at = made[at] ?? -1) line.push(at);
  return line;
}

// src/io/github/update-issue.ts
var mostWrites = 4;
async function updateIssue(change, api, planner2, lost = []) {
  const fresh = await api.read(change.number);
  const { number: number3, url: url3 } = fresh;
  if (fresh.state === "closed") return {};
  if (planner2.isOlder(fresh.body)) {
    return { left: `This run is older than what issue ${number3} shows; nothing was written to it.` };
  }
  const expected = lost.length === 0 && sameText(fresh.body, change.seen);
  const plan = expected ? change : planner2.replan(change, fresh, lost);
  if (plan === null || sameText(plan.body, fresh.body) && plan.close !== true) return {};
  const whole = await writeWhole(plan, fresh, api, planner2);
  return { issue: { number: number3, url: url3 }, ...whole ? {} : { left: sayBusy(number3) } };
}
var sayBusy = (number3) => `Issue ${number3} was edited again and again while this run was at work; the rest is left for the next run.`;
async function writeWhole(first, fresh, api, planner2) {
  let plan = { ...first, seen: fresh.body };
  for (let writes = 0; plan !== null && writes < mostWrites; writes += 1) {
    const { number: number3, close } = plan;
    const { body, write: write2 } = writeStamp(plan.body, plan.seen);
    await api.edit(number3, { body, ...close && { close: "completed" } });
    plan = await repair(plan, write2, fresh, api, planner2);
  }
  return plan === null;
}
async function repair(written, write2, issue, api, planner2) {
  const history = await api.history(written.number);
  const lost = history && lostEdits(history.revisions, written.seen, write2);
  if (lost?.length === 0) return null;
  const now = history?.body ?? (await api.read(written.number)).body;
  const body = readStamp(now).text;
  if (lost === null && sameText(body, written.body)) return null;
  const plan = planner2.replan(written, { ...issue, body }, lost ?? []);
  return plan === null || sameText(plan.body, body) ? null : { ...plan, seen: body };
}

// src/io/github/close-duplicate.ts
var mostTries = 3;
var marker = "<!-- postrider:duplicate -->";
async function closeDuplicate(change, api, planner2) {
  const { number: number3, of } = change;
  const duplicate = await api.read(number3);
  if (duplicate.state === "closed") return {};
  let seen = await firstText(duplicate, api);
  if (seen === null) return { left: sayUnread(number3, of) };
  let now = duplicate;
  for (let tries = 0; tries < mostTries && isOpen(now, seen); tries += 1) {
    if (!sameText(now.body, seen))
      await keepWords({ from: seen, to: now.body }, change, api, planner2);
    seen = now.body;
    if (now.state === "open") await sayWhere(number3, of, api);
    now = await api.edit(number3, { close: "duplicate" });
  }
  return { notice: sayClosed(number3, of) };
}
var isOpen = (now, seen) => now.state === "open" || !sameText(now.body, seen);
var sayClosed = (number3, of) => `Issues ${of} and ${number3} were opened at once for the same post; it goes on in issue ${of}.`;
var sayUnread = (number3, of) => `Issues ${of} and ${number3} follow the same post, and GitHub does not tell what people changed in the second: close it when nothing in it is yours.`;
async function firstText({ number: number3, body }, api) {
  const history = await api.history(number3);
  return history === null ? null : readStamp(history.revisions[0] ?? body).text;
}
async function keepWords(edit, { path, of }, api, planner2) {
  const change = { do: "update-issue", path, number: of, seen: "", body: "" };
  await updateIssue(change, api, planner2, [edit]);
}
async function sayWhere(number3, of, api) {
  const said = (await api.comments(number3)).some(({ body }) => body.startsWith(marker));
  if (said) return;
  const words = `Two runs opened an issue for the same post at once. It goes on in #${of}; what you wrote here is there too.`;
  await api.comment(number3, `${marker}
${words}`);
}

// src/io/github/open-issue.ts
var untilListed = 3;
async function openIssue(change, strays, api, planner2) {
  const stray = strays.find(({ body }) => markerOf(body) === markerOf(change.body));
  if (stray !== void 0) return adopt(change, stray, api, planner2);
  try {
    return opened(change, await create(change, api));
  } catch (error) {
    if (!isAmbiguous(error) || !await api.pause(untilListed)) throw error;
  }
  const found = (await api.newest()).findLast(
    ({ body, trusted }) => trusted && markerOf(body) === markerOf(change.body)
  );
  return found === void 0 ? opened(change, await create(change, api)) : adopt(change, found, api, planner2);
}
async function create(change, api) {
  try {
    return await api.create(change);
  } catch (error) {
    const assigned = change.assignees.length > 0;
    if (!assigned || !(error instanceof Refused) || error.kind !== "invalid") throw error;
    return api.create({ ...change, assignees: [] });
  }
}
function opened(change, made) {
  const { number: number3, url: url3 } = made;
  return {
    issue: { number: number3, url: url3 },
    there: made,
    ...lacksLabel(change, made) && { notice: sayUnlabelled }
  };
}
function lacksLabel({ labels }, made) {
  const has = new Set(made.labels.map((label2) => label2.toLowerCase()));
  return labels.some((label2) => !has.has(label2.toLowerCase()));
}
async function adopt(change, there, api, planner2) {
  const { number: number3, url: url3 } = there;
  const { path, body } = change;
  const update2 = { do: "update-issue", path, number: number3, seen: body, body };
  return { issue: { number: number3, url: url3 }, there, ...await updateIssue(update2, api, planner2) };
}
var isAmbiguous = (error) => error instanceof Refused && error.kind === "unreachable";

// src/io/github/other-changes.ts
var untilShown = 3;
async function writeOther(change, api) {
  switch (change.do) {
    case "label-issue":
      if (change.add.length > 0) await api.addLabels(change.number, change.add);
      for (const label2 of change.remove) await removeLabel(change.number, label2, api);
      return;
    case "react":
      return api.react(change.comment, change.with);
    case "comment":
      return comment(change.number, change.body, api);
  }
}
async function removeLabel(number3, label2, api) {
  try {
    await api.removeLabel(number3, label2);
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== "gone") throw error;
  }
}
async function comment(number3, body, api) {
  const [marker2 = ""] = body.split("\n");
  const self = await api.self();
  const isOurs = ({ bot, author }) => bot || author === self;
  const said = await api.comments(number3);
  if (said.some((one) => isOurs(one) && one.body.startsWith(marker2))) return;
  try {
    return await api.comment(number3, body);
  } catch (error) {
    const ambiguous = error instanceof Refused && error.kind === "unreachable";
    if (!ambiguous || !await api.pause(untilShown)) throw error;
  }
  const there = (await api.comments(number3)).some((said2) => sameText(said2.body, body));
  if (!there) await api.comment(number3, body);
}

// src/io/tally.ts
function openTally() {
  const issues = [];
  const notices = /* @__PURE__ */ new Set();
  const left = /* @__PURE__ */ new Set();
  const cut = /* @__PURE__ */ new Set();
  let complete = true;
  function leave(change, why) {
    complete = false;
    notices.add(why);
    if (change !== null && "number" in change) left.add(change.number);
  }
  return {
    async count(change, write2) {
      try {
        const written = await write2();
        if (written.issue !== void 0) issues.push({ path: nameOf(change), ...written.issue });
        if (written.notice !== void 0) notices.add(written.notice);
        if (written.left !== void 0) leave(change, written.left);
        return true;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        leave(change, advice(error, "number" in change ? change.number : void 0));
        return isLocal(error);
      }
    },
    async read(look) {
      try {
        await look();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        leave(null, advice(error));
      }
    },
    isLeft: (change) => (change.do === "react" || change.do === "label-issue") && left.has(change.number),
    cutAt(changes) {
      for (const change of changes) if (change.do === "update-issue") cut.add(change.number);
    },
    applied: () => ({ issues, notices: [...notices], complete, cut: [...cut] })
  };
}
var nameOf = (change) => ("path" in change ? change.path : null) ?? "all posts";

// src/io/apply.ts
var order = [
  "upsert-comment",
  "close-duplicate",
  "label-issue",
  "update-issue",
  "react",
  "comment",
  "open-issue"
];
async function apply(changes, writing, planner2) {
  annotate(changes.flatMap((change) => change.do === "annotate" ? [change.finding] : []));
  const done = openTally();
  const there = [];
  const attempt = (change) => done.count(change, async () => {
    const written = await write(change, writing, planner2);
    if (written.there !== void 0) there.push(written.there);
    return written;
  });
  const all = inOrder(changes);
  for (const [at, change] of all.entries()) {
    if (done.isLeft(change) || await attempt(change)) continue;
    done.cutAt(all.slice(at));
    break;
  }
  if (there.length > 0) {
    await done.read(async () => {
      for (const rival of await rivals(there, writing, planner2)) await attempt(rival);
    });
  }
  return done.applied();
}
function inOrder(changes) {
  const writes = changes.filter((change) => order.some((name) => name === change.do));
  return writes.sort((a, b) => order.indexOf(a.do) - order.indexOf(b.do));
}
async function write(change, writing, planner2) {
  const { tracker, pullRequests } = writing;
  switch (change.do) {
    case "open-issue":
      return openIssue(change, await tracker.strays(), tracker.api, planner2);
    case "update-issue":
      return updateIssue(change, tracker.api, planner2);
    case "close-duplicate":
      return closeDuplicate(change, tracker.api, planner2);
    case "upsert-comment": {
      const { pullRequest, marker: marker2, body, onlyUpdate } = change;
      await pullRequests.upsertComment(pullRequest, marker2, body, onlyUpdate);
      return {};
    }
    default:
      await writeOther(change, tracker.api);
      return {};
  }
}
async function rivals(there, { tracker }, planner2) {
  const [{ author } = { author: "" }] = there;
  const dropped = there.some(({ labels }) => labels.length === 0);
  const found = await tracker.api.newest(dropped ? author : void 0);
  const own = found.map((issue) => ({ ...issue, trusted: issue.trusted || issue.author === author }));
  const numbers = new Set(there.map(({ number: number3 }) => number3));
  return planner2.duplicates(own).filter(({ number: number3, of }) => numbers.has(number3) || numbers.has(of));
}

// src/io/write-news.ts
var server = "https://api.indexnow.org/indexnow";
async function writeNews(changes, open) {
  const due = changes.filter((change) => change.do === "announce");
  if (due.length === 0) return { announced: /* @__PURE__ */ new Set(), notices: [] };
  const web = await open();
  const announced = /* @__PURE__ */ new Set();
  const notices = [];
  for (const one of due) {
    const why = trouble(await tell(one, web), one);
    if (why === null) for (const { path } of one.pages) announced.add(path);
    else notices.push(`IndexNow: ${why}. The next run tells it again.`);
  }
  return { announced, notices };
}
function tell({ host, key, keyLocation, pages }, web) {
  const urlList = pages.map(({ url: url3 }) => url3);
  const body = JSON.stringify({ host, key, keyLocation, urlList });
  return web.get({ url: server, robots: "ignore", accept: "application/json", body });
}
function trouble(answer, { host, key, keyLocation }) {
  if (!answer.ok) return answer.why;
  const at = keyLocation ?? `https://${host}/${key}.txt`;
  switch (answer.status) {
    case 200:
    case 202:
      return null;
    case 403:
      return `it answered 403: at ${at} there must be a text file that says ${key} and nothing else`;
    case 422:
      return `it answered 422: the key file at ${at} must be on ${host}, like the pages`;
    default:
      return `it answered ${answer.status}`;
  }
}

// src/io/write-to-dev.ts
async function writeToDev(changes, devto) {
  const written = /* @__PURE__ */ new Map();
  const due = changes.filter(isForDev);
  for (const [i, change] of due.entries()) {
    if (devto === void 0) break;
    const answer = change.do === "draft-on-dev" ? await draft(change, devto) : await update(change, devto);
    if (answer.do === "later")
      return { written, notices: [sayLater(answer.why, due.length - i)], complete: false };
    const { body_markdown: body } = change.article;
    written.set(change.path, answer.do === "done" ? { ...answer, body } : answer);
  }
  return { written, notices: [], complete: true };
}
var isForDev = (change) => change.do === "draft-on-dev" || change.do === "update-on-dev";
async function draft({ article }, devto) {
  const answer = await devto.draft(article);
  if (answer.do === "done") return answer;
  const there = await devto.articles();
  if ("why" in there) return answer;
  const found = there.filter(({ canonical }) => samePage(canonical, article.canonical_url)).sort((a, b) => a.id - b.id)[0];
  if (found === void 0) return answer;
  const { id, url: url3, published } = found;
  return { do: "done", id, url: url3, ...published !== null && { since: published } };
}
var update = ({ id, article }, devto) => devto.update(id, article);
function sayLater(why, left) {
  const what = left === 1 ? "One write is" : `${left} writes are`;
  return `DEV: ${why}. ${what} left for the next run.`;
}

// src/reports/changes.ts
function renderChanges(changes) {
  if (changes.length === 0) return "Planned changes: none.";
  return [`Planned changes: ${changes.length}.`, ...changes.map(renderChange)].join("\n\n");
}
function renderChange(change) {
  switch (change.do) {
    case "open-issue":
      return `open an issue for ${change.path ?? "all posts"}, titled “${change.title}”, labels ${change.labels.join(", ")}:
${change.body}`;
    case "update-issue":
      return `${change.close === true ? "close" : "update"} issue ${change.number} of ${change.path ?? "all posts"}:
${change.body}`;
    case "label-issue":
      return `labels of issue ${change.number}: add ${change.add.join(", ") || "none"}, remove ${change.remove.join(", ") || "none"}`;
    case "react":
      return `answer comment ${change.comment} of issue ${change.number} with ${change.with}`;
    case "comment":
      return `comment on issue ${change.number}:
${change.body}`;
    case "close-duplicate":
      return `close issue ${change.number}, which follows the same as issue ${change.of}`;
    case "upsert-comment":
      return `${change.onlyUpdate === true ? "where there is a comment, change it" : "comment"} on pull request ${change.pullRequest}:
${change.body}`;
    case "draft-on-dev": {
      const { title, canonical_url, tags, body_markdown } = change.article;
      return `make an unpublished draft on DEV of ${change.path}, titled “${title}”, canonical ${canonical_url}, tags ${tags.join(", ") || "none"}:
${body_markdown}`;
    }
    case "update-on-dev":
      return `update article ${change.id} on DEV of ${change.path}, titled “${change.article.title}”:
${change.article.body_markdown}`;
    case "announce":
      return `tell IndexNow of ${change.pages.map(({ url: url3 }) => url3).join(", ")}`;
    case "annotate":
      return `annotate ${change.finding.path}:${change.finding.place.line}: ${change.finding.message}`;
    case "write-file":
      return `write ${change.path}`;
  }
}

// src/action/apply-all.ts
async function applyAll(wanted, github, devto, run2) {
  const dev = await writeToDev(wanted.changes, devto);
  const news = await writeNews(wanted.changes, newsDesk);
  const { written } = dev;
  const isTold = written.size + news.announced.size > 0;
  const after = isTold ? wanted.afterwards?.({ dev: written, announced: news.announced }) : wanted;
  const outcome = after ?? wanted;
  const posts = await apply(outcome.changes, github, planner(outcome, run2));
  const last = outcome.overview?.(posts.issues, posts.cut) ?? {
    changes: [],
    replan: outcome.replan
  };
  const all = await apply(last.changes, github, planner(last, run2));
  const notices = [...posts.notices, ...all.notices, ...dev.notices, ...news.notices];
  const applied = {
    issues: [...posts.issues, ...all.issues],
    notices: [...new Set(notices)],
    complete: posts.complete && all.complete && dev.complete,
    cut: [...posts.cut, ...all.cut]
  };
  return { changes: [...outcome.changes, ...last.changes], applied };
}
function dryRun(outcome) {
  const changes = [...outcome.changes, ...outcome.overview?.([]).changes ?? []];
  return { changes, applied: planned({ changes }) };
}
function planned({ changes }) {
  runnerLog.info(renderChanges(changes));
  return { issues: [], notices: ["Dry run: nothing was written."], complete: true, cut: [] };
}
function planner({ replan }, run2) {
  return { replan, isOlder: (body) => isOlderRun(run2, body), duplicates: findDuplicates };
}

// src/action/change-start.ts
async function changeStart(workspace, repo, config, inputs, { objects }, matters) {
  const commits = pullRequestCommits();
  if (commits === null) return null;
  const { pullRequestBase } = await import("./chunks/pull-request-base-2M2EN3AI.js");
  const tree = await pullRequestBase(workspace, repo, commits, objects, matters);
  if ("why" in tree) return tree;
  const base = loadBaseConfig(tree, inputs.config, known, config);
  return "why" in base ? base : { ...base, config: withInputs(base.config, inputs) };
}
function withInputs(config, { posts }) {
  return posts.length === 0 ? config : { ...config, posts };
}

// src/io/report-file.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var mostBytes = 256 * 1024;
function readReportFile(path) {
  try {
    if ((0, import_node_fs.statSync)(path).size > mostBytes) throw refused(path, "larger than 256 KiB");
    return JSON.parse((0, import_node_fs.readFileSync)(path, "utf8"));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refused(path, error instanceof SyntaxError ? "not JSON" : "not there");
  }
}
function refused(path, found) {
  return new UserError(
    "input",
    `The input “comment-from” names ${path}, which is ${found}. Expected the report.json of a run of Postrider: download its artifact in the step before.`
  );
}

// src/action/comment-for.ts
async function commentFor(inputs, config, repo, github, workspace) {
  const head = endedRun();
  const number3 = head === null ? null : await github.pullRequests.at(head);
  const changed = number3 === null ? null : await github.differences.pullRequest(number3);
  if (number3 === null || changed === null) {
    runnerLog.info(
      "No open pull request stands where that run did: there is nothing to comment on."
    );
    return 0;
  }
  const world = {
    repo,
    today: today(),
    lineUrl: lineUrls(workspace),
    comment: github.pullRequests.comment,
    outbound: outboundHere()
  };
  const report = readReportFile(inputs.commentFrom);
  const { postComment } = await import("./chunks/post-comment-RRL7ZKEF.js");
  const change = await postComment(report, { number: number3, changed }, config, world);
  if (change === null) throw refused(inputs.commentFrom, "not a report of this pull request");
  const { notices } = inputs.dryRun ? planned({ changes: [change] }) : await apply([change], github, planner({ replan: () => null }, void 0));
  for (const notice of notices) runnerLog.warn(notice);
  return 0;
}

// src/action/connect.ts
async function connect(inputs, config) {
  const { token, trackerToken } = inputs;
  if (token === "") {
    throw new UserError(
      "token",
      "There is no token: the input “github-token” is empty, expected the token of the workflow. Leave the input out, and the default, the token of the workflow, is used."
    );
  }
  const { openGitHub } = await import("./chunks/open-github-H2DQ2N5J.js");
  const apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  const at = placeAt(process.env.GITHUB_REPOSITORY ?? "");
  const tracker = { at: placeAt(placeOf(config)), token: trackerToken };
  return openGitHub({ token, at, tracker, label, userAgent, apiUrl });
}
function placeOf({ tracker }) {
  return tracker.repo ?? process.env.GITHUB_REPOSITORY ?? "";
}
function placeAt(name) {
  const [owner = "", repo = ""] = name.split("/");
  return { owner, repo };
}
async function isPublic({ tracker }, github, here) {
  if (tracker.off) return false;
  return tracker.public ?? (here ? isPublicHere() : null) ?? github.isPublic();
}

// src/action/open-model.ts
var import_node_path = __toESM(require_node_path(), 1);
async function modelFor({ openaiApiKey: apiKey }, drafts) {
  const { model, baseUrl } = drafts;
  if (model === void 0) return {};
  const why = whyNotAsked(apiKey, baseUrl);
  if (why !== null) {
    runnerLog.warn(`The config names the model “${model}”, and ${why}: drafts are templates.`);
    return {};
  }
  const { openModel } = await import("./chunks/model-ROINRZLW.js");
  const settings = { ...drafts, model };
  const { answerSchema: schema } = await import("./chunks/answer-JRZZY2UF.js");
  return { model: openModel({ drafts: settings, apiKey, schema, ...keptIn("drafts") }) };
}
async function vectorsFor({ openaiApiKey: apiKey }, { model, baseUrl }) {
  if (model === void 0) return {};
  const why = whyNotAsked(apiKey, baseUrl);
  if (why !== null) {
    runnerLog.warn(
      `The config names the model “${model}”, and ${why}: places are ordered by words.`
    );
    return {};
  }
  const { openVectors } = await import("./chunks/vectors-OQ4FNFG3.js");
  return { vectors: openVectors({ model, baseUrl, apiKey, ...keptIn("vectors") }) };
}
function keptIn(name) {
  const { RUNNER_TEMP } = process.env;
  return RUNNER_TEMP ? { folder: (0, import_node_path.join)(RUNNER_TEMP, "postrider", name) } : {};
}
function whyNotAsked(apiKey, baseUrl) {
  if (baseUrl === void 0) return apiKey === "" ? "the input “openai-api-key” is empty" : null;
  const { protocol, hostname } = new URL(baseUrl);
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  if (apiKey === "" || protocol === "https:" || isHere) return null;
  return "its server is asked over http, where the key could be read on the way";
}

// src/action/share-run.ts
var import_node_os = __toESM(require_node_os(), 1);

// src/io/part-files.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);
var mostBytes2 = 64 * 1024 * 1024;
function readPartFiles(folder) {
  const isThere = (0, import_node_fs2.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const entries = isThere ? (0, import_node_fs2.readdirSync)(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => ({ name: entry.name, path: (0, import_node_path2.join)(entry.parentPath, entry.name) })).sort((a, b) => a.path < b.path ? -1 : 1).map(({ name, path }) => ({ name, value: readFile(path) }));
}
function readFile(path) {
  if ((0, import_node_fs2.statSync)(path).size > mostBytes2)
    throw refusal(path, "larger than 64 MiB", "Name more shards, so that each has fewer posts.");
  try {
    return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
  } catch {
    throw refusal(path, "not JSON", "Keep the output “part” of each shard, and nothing else there.");
  }
}
function refusal(path, found, fix) {
  return new UserError(
    "shard",
    `The input “merge-from” leads to ${path}, which is ${found}; nothing was written. ${fix} See docs/large-blogs.md.`
  );
}

// src/shards/part-json.ts
function toPart(from, seen, seenClosed) {
  const closed = seenClosed.map(({ links, ...rest }) => ({ ...rest, links: [...links] }));
  return { version: 1, ...from, posts: seen.map(toTold), closed };
}
function toTold({ report, links, mentions }) {
  const { post, address: address2, page: page2, index: index2, google: google2, opportunities, ownAccounts } = report;
  const { leftOut, outages, looked } = report;
  return {
    ...{ path: post.path, hash: post.hash, address: address2, page: page2, index: index2, opportunities },
    ...google2 !== void 0 && { google: google2 },
    ...ownAccounts !== void 0 && { ownAccounts },
    ...{ leftOut, outages, looked },
    ...links !== void 0 && { links: [...links] },
    ...mentions !== void 0 && { mentions }
  };
}
var text = string();
var url2 = url({ protocol: /^https?$/ });
var texts = array(text);
var number2 = int();
var verdict = _enum(["pass", "fail", "inconclusive"]);
var day = iso_exports.date();
var outage = object({ from: text, why: text, source: text.optional() });
var address = object({
  url: url2.nullable(),
  how: _enum(["frontmatter", "generator", "config", "template", "sitemap", "feed", "unknown"]),
  certain: boolean(),
  why: text.optional(),
  derived: text.optional()
});
var page = object({
  url: url2,
  live: verdict,
  status: number2.optional(),
  why: text.optional(),
  finalUrl: text.optional(),
  hops: array(object({ status: number2, to: text })).optional(),
  canonical: text.nullable().optional(),
  canonicals: array(
    object({
      href: text,
      url: text.nullable(),
      by: _enum(["head", "body", "header"]),
      besides: texts
    })
  ).optional(),
  original: object({ live: verdict, why: text.optional(), noindex: boolean().optional() }).optional(),
  noindex: boolean().optional(),
  crawlable: verdict.optional(),
  sitemap: object({ from: text, entry: text.nullable() }).optional(),
  title: text.optional(),
  openGraph: record(text, text).optional(),
  date: text.nullable().optional(),
  alternates: array(object({ language: text, url: text })).optional(),
  article: object({
    element: text.nullable(),
    text,
    words: number2,
    images: array(object({ src: text.nullable(), lazy: boolean() })),
    code: texts
  }).optional(),
  holds: number().min(0).max(1).optional(),
  imported: object({ text, code: texts }).nullable().optional(),
  awaited: literal(true).optional()
});
var indexState = _enum(["confirmed", "likely", "waiting", "blocked", "unknown"]);
var index = object({
  state: indexState,
  why: text,
  chosen: text.optional(),
  evidence: text.nullable(),
  notBefore: day.optional()
});
var google = object({
  state: indexState,
  chosen: text.optional(),
  look: number2.optional(),
  foundBy: texts.optional()
});
var target = object({
  id: text,
  kind: _enum(targetKinds),
  name: text,
  url: url2,
  description: text.optional(),
  topics: texts,
  headings: texts.optional(),
  samples: array(
    object({
      title: text,
      note: text.optional(),
      url: text.optional(),
      date: text.optional()
    })
  ).optional(),
  feed: text.optional(),
  linksTo: texts.optional(),
  route: object({
    how: _enum(["form", "pull-request", "e-mail", "comment", "submit", "call-for-papers"]),
    url: text,
    rules: texts.optional(),
    checked: text.optional()
  }).optional(),
  takesWriting: object({ heading: text, newest: text, lastYear: number2 }).optional(),
  deadline: text.optional(),
  wants: _enum(["unpublished", "links"]).optional(),
  closed: text.optional(),
  accepts: array(_enum(["draft", "published"])).optional(),
  for: literal("site").optional(),
  language: text.optional(),
  licence: text.optional()
});
var draft2 = object({
  channel: text,
  subject: text.optional(),
  text: text.nullable(),
  checklist: texts,
  claims: array(object({ text, from: texts })).optional(),
  stands: literal(true).optional()
});
var opportunity = object({
  target,
  source: text,
  also: texts.optional(),
  score: number(),
  fit: _enum(["good", "possible"]),
  because: array(object({ signal: text, text, evidence: text.nullable() })),
  terms: texts,
  draft: draft2
});
var link = tuple([
  int().min(1),
  object({ there: verdict, rel: _enum(["nofollow", "sponsored", "ugc"]).optional() })
]);
var told = object({
  path: text,
  hash: string().regex(/^[0-9a-f]{16}$/),
  address,
  page: page.nullable(),
  index: index.nullable(),
  google: google.optional(),
  opportunities: array(opportunity),
  ownAccounts: array(draft2).optional(),
  leftOut: array(object({ target, gate: text, why: text })),
  outages: array(outage),
  looked: texts,
  links: array(link).optional(),
  mentions: array(object({ text, url: url2, on: day.optional() })).optional()
});
var toldClosed = object({ path: text, index: index.nullable(), links: array(link) });
var shard = object({ number: int().min(1), of: int().min(1).max(mostShards) });
var part = strictObject({
  version: literal(1),
  by: text,
  commit: text,
  shard,
  posts: array(told),
  closed: array(toldClosed),
  outages: array(outage)
});
function readPart(value) {
  const { data, error } = part.safeParse(value);
  if (error === void 0) return data;
  const [issue] = error.issues;
  const key = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return { where: [...issue?.path ?? [], ...key].join(".") || "the top" };
}

// src/shards/join-parts.ts
function joinParts(files, here) {
  const parts = files.map((file) => partIn(file, here));
  const [first] = parts;
  if (first === void 0)
    throw refusal2("there is no part of a shard", "download the artifacts of all shards before");
  const { of } = first.shard;
  const byNumber = /* @__PURE__ */ new Map();
  for (const part2 of parts) {
    const { number: number3 } = part2.shard;
    if (part2.shard.of !== of)
      throw refusal2(`parts of ${of} and of ${part2.shard.of} shards are mixed`, theMatrix);
    if (byNumber.has(number3)) throw refusal2(`shard ${number3}/${of} is there twice`, theMatrix);
    byNumber.set(number3, part2);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((one) => !byNumber.has(one));
  if (missing.length > 0) {
    const names = missing.map((number3) => `${number3}/${of}`).join(", ");
    throw refusal2(`nothing is there of shard ${names}`, "start the jobs that failed again");
  }
  const inOrder2 = [...byNumber.values()].sort((a, b) => a.shard.number - b.shard.number);
  const told2 = inOrder2.flatMap(({ shard: shard2, posts }) => ofShard(shard2, posts));
  const closed = inOrder2.flatMap(({ shard: shard2, closed: closed2 }) => ofShard(shard2, closed2));
  return {
    told: new Map(told2.map((one) => [one.path, one])),
    closed: closed.map(({ links, ...rest }) => ({ ...rest, links: new Map(links) })),
    outages: inOrder2.flatMap(({ outages }) => outages)
  };
}
function ofShard(shard2, all) {
  const isMine = inShard(shard2);
  return all.filter(({ path }) => isMine(path));
}
var theMatrix = "let each job of the matrix have a number of its own, and one total";
function partIn({ name, value }, here) {
  const part2 = readPart(value);
  if ("where" in part2)
    throw refusal2(
      `${name} is not the part of a shard (at ${part2.where})`,
      "keep the output “part” of each shard, and nothing else there"
    );
  const { commit, by, shard: shard2 } = part2;
  if (by !== here.by)
    throw refusal2(`${name} is of version ${by}, and this is ${here.by}`, "use one version");
  if (commit !== here.commit)
    throw refusal2(
      `${name} is of commit ${commit.slice(0, 7)}, and ${here.commit.slice(0, 7)} is checked out`,
      "check out the same commit in all jobs"
    );
  if (shard2.number > shard2.of)
    throw refusal2(`${name} is of shard ${shard2.number}/${shard2.of}`, theMatrix);
  return part2;
}
function refusal2(found, fix) {
  return new UserError(
    "shard",
    `The parts in “merge-from” cannot be merged, and nothing was written: ${found}. Expected is one part of each shard, from jobs of this run: ${fix}. See docs/large-blogs.md.`
  );
}

// src/shards/read-share.ts
var unshared = {
  "pull-request": "a pull request",
  check: "a check",
  issue: "an issue"
};
function readShare({ shard: shard2, mergeFrom }, { kind }) {
  if (shard2 === "" && mergeFrom === "") return null;
  if (shard2 !== "" && mergeFrom !== "")
    throw refusal3("The inputs “shard” and “merge-from” are both set, expected one of them.");
  if (unshared[kind] !== void 0)
    throw refusal3(
      `The input “${shard2 === "" ? "merge-from" : "shard"}” is set in a run for ${unshared[kind]}, expected a push, a schedule or a start by hand. Leave it out there.`
    );
  if (mergeFrom !== "") return { mergeFrom };
  const found = readShard(shard2);
  if (found === null)
    throw refusal3(
      `The input “shard” is “${shard2}”, expected a number of a total of at most ${mostShards}, such as 2/8.`
    );
  return { shard: found };
}
function refusal3(found) {
  return new UserError("input", `${found} Change it in the workflow; see docs/large-blogs.md.`);
}

// src/action/share-run.ts
function shareOf(inputs, event, workspace) {
  const share = readShare(inputs, event);
  if (share === null || "shard" in share) return share;
  const here = { by: version, commit: checkedOut(workspace) };
  return { parts: joinParts(readPartFiles(share.mergeFrom), here) };
}
function leavePart(shard2, { seen = [], seenClosed = [], outages }, workspace) {
  const part2 = toPart(
    { by: version, commit: checkedOut(workspace), shard: shard2, outages },
    seen,
    seenClosed
  );
  const name = `postrider/part-${shard2.number}-of-${shard2.of}.json`;
  setOutputs({ part: writeJson(process.env.RUNNER_TEMP ?? (0, import_node_os.tmpdir)(), name, part2) });
}
function checkedOut(workspace) {
  return headCommit(workspace) ?? process.env.GITHUB_SHA ?? "";
}

// src/io/inputs.ts
var modes = ["auto", "check", "track", "sweep"];
var failOns = ["never", "error", "warning"];
function readInputs() {
  const token = getInput("github-token");
  return {
    token,
    trackerToken: getInput("tracker-token") || token,
    config: getInput("config") || ".github/postrider.yml",
    mode: oneOf("mode", modes, "auto"),
    posts: getMultilineInput("posts"),
    dryRun: oneOf("dry-run", ["true", "false"], "false") === "true",
    failOn: oneOf("fail-on", failOns, "never"),
    backfill: getMultilineInput("backfill"),
    searchConsole: getInput("search-console-credentials"),
    commentFrom: getInput("comment-from"),
    shard: getInput("shard"),
    mergeFrom: getInput("merge-from"),
    openaiApiKey: getInput("openai-api-key")
  };
}
function oneOf(name, values, fallback) {
  const found = getInput(name) || fallback;
  const value = values.find((known2) => known2 === found);
  if (value !== void 0) return value;
  throw new UserError(
    "input",
    `The input “${name}” is “${found}”, expected one of ${values.join(", ")}. Change it in the workflow.`
  );
}

// src/main.ts
tellStrays(runnerLog);
try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = tellError(error, runnerLog);
}
async function main() {
  maskSecrets();
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const repo = openRepo(workspace);
  const config = withInputs(loadConfig(repo, inputs.config, known), inputs);
  const github = await connect(inputs, config);
  if (inputs.commentFrom !== "") return commentFor(inputs, config, repo, github, workspace);
  const tracking = { label, here: placeOf(config) === process.env.GITHUB_REPOSITORY };
  const event = await readEvent(inputs.mode, workspace, github.differences, tracking);
  const share = shareOf(inputs, event, workspace);
  const shard2 = share !== null && "shard" in share ? share.shard : null;
  const number3 = runNumber();
  const sweep = event.kind === "sweep" ? config.sweep : void 0;
  const world = {
    repo,
    web: event.kind === "pull-request" && event.readOnly ? null : online(sweep),
    ...config.platforms.devto && { devto: await devAccount() },
    ...inputs.searchConsole !== "" && event.kind !== "pull-request" && {
      searchConsole: await ownersView(inputs.searchConsole, sweep)
    },
    issues: github.tracker,
    comment: github.pullRequests.comment,
    lineUrl: lineUrls(workspace),
    before: (matters) => changeStart(workspace, repo, config, inputs, github, matters),
    catalogue: loadCatalogue,
    linkedHosts: loadLinkedHosts,
    readings: loadReadings,
    ...await modelFor(inputs, budgetOf(config.drafts, shard2)),
    ...await vectorsFor(inputs, config.matching),
    today: today(),
    ...number3 !== void 0 && { run: number3 },
    public: event.kind !== "pull-request" && await isPublic(config, github, tracking.here),
    outbound: outboundHere()
  };
  const outcome = await run(event, config, world, (0, import_picomatch.default)([...inputs.backfill]), share);
  const { changes, applied } = inputs.dryRun ? dryRun(outcome) : await applyAll(outcome, github, world.devto, number3);
  const { failed, tellRun } = await import("./chunks/tell-run-MDVNCXS3.js");
  const goesOut = event.kind === "pull-request";
  await tellRun({ ...outcome, changes }, applied, github, { ...world, goesOut });
  if (shard2 !== null) {
    leavePart(shard2, outcome, workspace);
    return 0;
  }
  return failed(outcome, inputs.failOn) ? 1 : 0;
}
