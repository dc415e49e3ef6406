import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  loadBaseConfig,
  toSarif
} from "./chunks/chunk-LIKIYCRS.js";
import {
  bullets,
  code,
  commentMarker,
  fold,
  label,
  lines,
  link,
  md,
  nothing,
  paragraphs,
  plain,
  renderComment,
  reportSchema,
  row,
  run,
  toReportJson,
  visible
} from "./chunks/chunk-OMG5INVO.js";
import "./chunks/chunk-ACTPCOJS.js";
import {
  allChecks,
  known,
  loadCatalogue,
  loadConfig,
  readBlog,
  require_picomatch,
  sayNumber,
  today
} from "./chunks/chunk-QCYBGTZR.js";
import "./chunks/chunk-HSKGXATF.js";
import {
  tellError
} from "./chunks/chunk-UUX7NC5P.js";
import {
  UserError,
  homepage,
  userAgent,
  version
} from "./chunks/chunk-JDDQTUYW.js";
import {
  annotate,
  error,
  getInput,
  getMultilineInput,
  info,
  setOutput,
  summary,
  warning
} from "./chunks/chunk-LNFYVB5V.js";
import {
  harmless
} from "./chunks/chunk-5U3X5OCZ.js";
import "./chunks/chunk-TSPJ2W2B.js";
import "./chunks/chunk-QF2IC36U.js";
import {
  hostOf
} from "./chunks/chunk-RPOQGMWZ.js";
import "./chunks/chunk-3LUDSO3O.js";
import {
  Refused,
  advice,
  isLocal
} from "./chunks/chunk-6NUCFA26.js";
import "./chunks/chunk-LWTQ3W2I.js";
import {
  changedFiles,
  headCommit,
  openRepo
} from "./chunks/chunk-GZ757V4F.js";
import {
  __toESM
} from "./chunks/chunk-UDFUGCBQ.js";

// src/main.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/io/apply.ts
async function apply(changes, github) {
  const issues = [];
  const notices = /* @__PURE__ */ new Set();
  let complete = true;
  annotate(changes.flatMap((change) => change.do === "annotate" ? [change.finding] : []));
  for (const change of inOrder(changes)) {
    try {
      const done = await write(change, github);
      if (done === "stale") {
        complete = false;
        notices.add(
          `The issue of ${change.path} was edited while this run was at work; it is left for the next run.`
        );
      } else if (done !== null) issues.push({ path: change.path, ...done });
    } catch (error2) {
      if (!(error2 instanceof Refused)) throw error2;
      complete = false;
      notices.add(advice(error2));
      if (!isLocal(error2)) break;
    }
  }
  return { issues, notices: [...notices], complete };
}
function inOrder(changes) {
  const rank = { "upsert-comment": 0, "update-issue": 1, "open-issue": 2 };
  return changes.flatMap((change) => {
    if (change.do === "annotate" || change.do === "write-file") return [];
    return [change.do === "upsert-comment" ? { ...change, path: "" } : change];
  }).sort((a, b) => rank[a.do] - rank[b.do]);
}
async function write(change, github) {
  switch (change.do) {
    case "open-issue": {
      const { number, url } = await github.open(change);
      return { number, url };
    }
    case "update-issue": {
      const url = await github.update(change.number, change.seen, change.body);
      return url === null ? "stale" : { number: change.number, url };
    }
    case "upsert-comment":
      await github.upsertComment(change.pullRequest, change.marker, change.body, change.onlyUpdate);
      return null;
  }
}

// src/io/event.ts
import { readFileSync } from "node:fs";
var sweeping = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch", "workflow_run", "deployment_status"]);
async function readEvent(mode, workspace, differences) {
  const name = process.env.GITHUB_EVENT_NAME ?? "";
  if (name === "pull_request_target") throw refusal;
  const payload = readPayload();
  if (name === "pull_request" && (mode === "auto" || mode === "check")) {
    return pullRequestEvent(payload, differences);
  }
  if (mode === "check") return { kind: "check", paths: null };
  if (name === "push" && mode !== "sweep") return pushEvent(payload, workspace, differences);
  if (mode === "auto" && !sweeping.has(name)) return { kind: "other", name };
  if (!isDefaultBranch(name, payload)) return { kind: "push", defaultBranch: false, changed: null };
  return mode === "track" ? { kind: "push", defaultBranch: true, changed: null } : { kind: "sweep" };
}
var refusal = new UserError(
  "event",
  "Postrider does not run on pull_request_target: that event hands a token that may write to a run on files of strangers. Write “on: pull_request” instead. Pull requests from forks then get a summary and annotations; docs/forks.md says how they get a comment too."
);
function isDefaultBranch(name, { repository }) {
  if (name === "schedule") return true;
  return process.env.GITHUB_REF === `refs/heads/${repository?.default_branch ?? "main"}`;
}
async function pushEvent(payload, workspace, differences) {
  const { ref, before = "", after = "", repository } = payload;
  const branch = `refs/heads/${repository?.default_branch ?? "main"}`;
  const defaultBranch = ref === branch && payload.deleted !== true;
  const changed = defaultBranch ? changedFiles(workspace, before, after) ?? await compare(differences, before, after) : null;
  return { kind: "push", defaultBranch, changed };
}
function compare(differences, before, after) {
  const known2 = /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) && after !== "";
  return known2 ? differences.compare(before, after) : null;
}
async function pullRequestEvent(payload, differences) {
  const number = payload.number ?? 0;
  const head = payload.pull_request?.head?.repo;
  const fork = head?.full_name !== process.env.GITHUB_REPOSITORY;
  const readOnly = fork || payload.sender?.login === "dependabot[bot]";
  return { kind: "pull-request", number, changed: await differences.pullRequest(number), readOnly };
}
function endedRun() {
  const { event, head_sha, head_branch, head_repository } = readPayload().workflow_run ?? {};
  const owner = head_repository?.owner?.login;
  if (event !== "pull_request" || !head_sha || !head_branch || !owner) return null;
  return { owner, branch: head_branch, sha: head_sha };
}
function shownCommit(workspace) {
  const { pull_request, workflow_run } = readPayload();
  const head = pull_request?.head?.sha ?? workflow_run?.head_sha;
  return head ?? headCommit(workspace) ?? process.env.GITHUB_SHA ?? "HEAD";
}
function pullRequestCommits() {
  const { base, head } = readPayload().pull_request ?? {};
  return base?.sha === void 0 || head?.sha === void 0 ? null : { base: base.sha, head: head.sha };
}
function readPayload() {
  const path = process.env.GITHUB_EVENT_PATH;
  return path === void 0 || path === "" ? {} : JSON.parse(readFileSync(path, "utf8"));
}

// src/io/inputs.ts
var modes = ["auto", "check", "track", "sweep"];
var failOns = ["never", "error", "warning"];
function readInputs() {
  return {
    token: getInput("github-token"),
    config: getInput("config") || ".github/postrider.yml",
    mode: oneOf("mode", modes, "auto"),
    posts: getMultilineInput("posts"),
    dryRun: oneOf("dry-run", ["true", "false"], "false") === "true",
    failOn: oneOf("fail-on", failOns, "never"),
    backfill: getMultilineInput("backfill"),
    commentFrom: getInput("comment-from")
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

// src/io/report-file.ts
import { readFileSync as readFileSync2, statSync } from "node:fs";
var mostBytes = 256 * 1024;
function readReportFile(path) {
  try {
    if (statSync(path).size > mostBytes) throw refused(path, "larger than 256 KiB");
    return JSON.parse(readFileSync2(path, "utf8"));
  } catch (error2) {
    if (error2 instanceof UserError) throw error2;
    throw refused(path, error2 instanceof SyntaxError ? "not JSON" : "not there");
  }
}
function refused(path, found) {
  return new UserError(
    "input",
    `The input “comment-from” names ${path}, which is ${found}. Expected the report.json of a run of Postrider: download its artifact in the step before.`
  );
}

// src/io/results.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
var runnerLog = {
  info: (text) => info(harmless(text)),
  warn: (text) => warning(harmless(text)),
  error: (text) => error(harmless(text))
};
var longestSummary = 1e6;
async function writeSummary(markdown) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const cut = markdown.length > longestSummary;
  const text = cut ? `${markdown.slice(0, longestSummary)}

The rest is in report.json.
` : markdown;
  await summary.addRaw(text).write();
}
function writeText(folder, name, text) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

// src/reports/believe-report.ts
var longestText = 600;
var scheme = /[a-z]*:\/\//gi;
function believeReport({ posts, findings: findings2 = [] }, ground) {
  const files = /* @__PURE__ */ new Set([...ground.changed, ...ground.files]);
  return {
    posts: posts.filter(({ path }) => ground.changed.includes(path)).map((post) => believePost(post, ground)),
    findings: findings2.flatMap(
      ({ path, ...finding }) => files.has(path) ? believeFinding(finding, ground.checks).map((found) => ({ ...found, path })) : []
    )
  };
}
function believePost(post, { ownHosts, checks }) {
  const { asked: _, ...told } = post;
  const { url, title = post.path, unlocated = "The report does not say why.", losses, kept } = told;
  const ours = url !== null && ownHosts.includes(hostOf(url) ?? "");
  return {
    ...told,
    title: quiet(title),
    url: ours ? url : null,
    unlocated: url === null || ours ? quiet(unlocated) : "It would be on a host that is not this blog’s.",
    findings: post.findings.flatMap((finding) => believeFinding(finding, checks)),
    ...losses != null && {
      losses: losses.map((loss) => ({
        ...loss,
        say: quiet(loss.say),
        replace: quiet(loss.replace)
      }))
    },
    ...kept !== void 0 && { kept: kept.map((some) => ({ ...some, say: quiet(some.say) })) }
  };
}
function believeFinding(finding, checks) {
  const check = checks.find(({ id }) => id === finding.check);
  if (check === void 0) return [];
  const { message, fix } = finding;
  return [
    {
      ...finding,
      concerns: check.concerns,
      message: quiet(message),
      ...fix !== void 0 && { fix: quiet(fix) }
    }
  ];
}
function quiet(text) {
  let left = visible(text.slice(0, longestText));
  while (left.search(scheme) !== -1) left = left.replace(scheme, "");
  return left.replace(/(?<=\w)@(?=\w)/g, " at ");
}

// src/post-comment.ts
function postComment(report2, pullRequest, config, world) {
  const parsed = reportSchema.safeParse(report2);
  if (!parsed.success) return null;
  const { ownHosts } = readBlog(config, world).blog;
  const believed = believeReport(parsed.data, {
    changed: pullRequest.changed,
    ownHosts,
    checks: allChecks,
    files: world.repo.files
  });
  if (believed.posts.length === 0) return null;
  return {
    do: "upsert-comment",
    pullRequest: pullRequest.number,
    marker: commentMarker,
    body: renderComment(believed, world.lineUrl)
  };
}

// src/reports/changes.ts
function renderChanges(changes) {
  if (changes.length === 0) return "Planned changes: none.";
  return [`Planned changes: ${changes.length}.`, ...changes.map(renderChange)].join("\n\n");
}
function renderChange(change) {
  switch (change.do) {
    case "open-issue":
      return `open an issue for ${change.path}, titled “${change.title}”, labels ${change.labels.join(", ")}:
${change.body}`;
    case "update-issue":
      return `update issue ${change.number} of ${change.path}:
${change.body}`;
    case "upsert-comment":
      return `${change.onlyUpdate === true ? "where there is a comment, change it" : "comment"} on pull request ${change.pullRequest}:
${change.body}`;
    case "annotate":
      return `annotate ${change.finding.path}:${change.finding.place.line}: ${change.finding.message}`;
    case "write-file":
      return `write ${change.path}`;
  }
}

// src/reports/summary.ts
function renderSummary(reports, changes, outages, notices, ofBlog = []) {
  return `${paragraphs(
    md`## Postrider`,
    ...notices.map((notice) => md`${notice}`),
    bullets(
      ofBlog.map(
        ({ path, place, severity, message, fix, check }) => md`${severity}, ${path}, line ${place.line}: ${message} ${fix ?? ""} (${code(check)})`
      )
    ),
    reports.length === 0 ? md`Nothing to do: no post changed since the last run.` : table(reports),
    planned(changes),
    outages.length === 0 ? nothing : paragraphs(
      md`**Did not answer**`,
      bullets(outages.map(({ from, why }) => md`${from}: ${why}`))
    ),
    ...reports.map(findings)
  ).markdown}
`;
}
function table(reports) {
  const rows = reports.map(({ post, address, life, findings: findings2, opportunities }) => {
    const errors = findings2.filter(({ severity }) => severity === "error").length;
    return row(
      link(post.title, address.url),
      plain(life.next.text),
      plain(`${errors} of ${findings2.length}`),
      plain(String(opportunities.length))
    );
  });
  return lines(md`| Post | Next | To fix, of findings | Places |`, md`|---|---|---|---|`, ...rows);
}
function planned(changes) {
  const opened = changes.filter((change) => change.do === "open-issue").length;
  const updated = changes.filter((change) => change.do === "update-issue").length;
  if (opened + updated === 0) return md`No issue is to change.`;
  return md`Issues: ${sayNumber(opened)} to open, ${sayNumber(updated)} to update.`;
}
function findings(report2) {
  return fold(
    `Findings in ${report2.post.path}: ${report2.findings.length}`,
    bullets(
      report2.findings.map(
        ({ place, severity, message, check }) => md`${severity}, line ${place.line}: ${message} (${code(check)})`
      )
    )
  );
}

// src/main.ts
var failing = {
  never: [],
  error: ["error"],
  warning: ["error", "warning"]
};
try {
  process.exitCode = await main();
} catch (error2) {
  process.exitCode = tellError(error2, runnerLog);
}
async function main() {
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const repo = openRepo(workspace);
  const config = withInputs(loadConfig(repo, inputs.config, known), inputs);
  const github = await connect(inputs);
  if (inputs.commentFrom !== "") return commentFor(inputs, config, repo, github, workspace);
  const event = await readEvent(inputs.mode, workspace, github.differences);
  const world = {
    repo,
    web: event.kind === "pull-request" && event.readOnly ? null : await online(),
    issues: github,
    lineUrl: lineUrls(workspace),
    before: (matters) => changeStart(workspace, repo, config, inputs, github, matters),
    catalogue: loadCatalogue,
    today: today()
  };
  const outcome = await run(event, config, world, (0, import_picomatch.default)([...inputs.backfill]));
  const applied = inputs.dryRun ? planned2(outcome) : await apply(outcome.changes, github);
  await report(outcome, applied);
  return failed(outcome, inputs.failOn) ? 1 : 0;
}
async function commentFor(inputs, config, repo, github, workspace) {
  const head = endedRun();
  const number = head === null ? null : await github.pullRequestAt(head);
  const changed = number === null ? null : await github.differences.pullRequest(number);
  if (number === null || changed === null) {
    runnerLog.info(
      "No open pull request stands where that run did: there is nothing to comment on."
    );
    return 0;
  }
  const world = { repo, today: today(), lineUrl: lineUrls(workspace) };
  const report2 = readReportFile(inputs.commentFrom);
  const change = postComment(report2, { number, changed }, config, world);
  if (change === null) throw refused(inputs.commentFrom, "not a report of this pull request");
  const { notices } = inputs.dryRun ? planned2({ changes: [change] }) : await apply([change], github);
  for (const notice of notices) runnerLog.warn(notice);
  return 0;
}
function withInputs(config, { posts }) {
  return posts.length === 0 ? config : { ...config, posts };
}
async function connect({ token }) {
  const [owner = "", repo = ""] = (process.env.GITHUB_REPOSITORY ?? "").split("/");
  if (token === "") {
    throw new UserError(
      "token",
      "There is no token: the input “github-token” is empty, expected the token of the workflow. Leave the input out, and the default, the token of the workflow, is used."
    );
  }
  const { openGitHub } = await import("./chunks/github-issues-I3MVXERG.js");
  const apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  return openGitHub({ token, owner, repo, label, userAgent, apiUrl });
}
async function changeStart(workspace, repo, config, inputs, { objects }, matters) {
  const commits = pullRequestCommits();
  if (commits === null) return null;
  const { pullRequestBase } = await import("./chunks/pull-request-base-XTZMWPL3.js");
  const tree = await pullRequestBase(workspace, repo, commits, objects, matters);
  if ("why" in tree) return tree;
  const base = loadBaseConfig(tree, inputs.config, known, config);
  return "why" in base ? base : { ...base, config: withInputs(base.config, inputs) };
}
async function online() {
  const { openWeb } = await import("./chunks/web-2ESCEME7.js");
  const { RUNNER_TEMP } = process.env;
  return openWeb(userAgent, RUNNER_TEMP ? { folder: join2(RUNNER_TEMP, "postrider/web") } : {});
}
function lineUrls(workspace) {
  const server = process.env.GITHUB_SERVER_URL ?? "https://github.com";
  const base = `${server}/${process.env.GITHUB_REPOSITORY}/blob/${shownCommit(workspace)}`;
  return (path, line) => `${base}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}
function planned2({ changes }) {
  runnerLog.info(renderChanges(changes));
  return { issues: [], notices: ["Dry run: nothing was written."], complete: true };
}
async function report(outcome, applied) {
  const { reports, findings: findings2, changes, outages, site } = outcome;
  const notices = [...outcome.notices, ...applied.notices];
  for (const notice of notices) runnerLog.warn(notice);
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`);
  const json = toReportJson([site], reports, outages, findings2);
  const news = spoken(outcome);
  const sarif = toSarif(news, allChecks, { version, home: homepage });
  const folder = process.env.RUNNER_TEMP ?? tmpdir();
  await writeSummary(renderSummary(reports, changes, outages, notices, findings2));
  setOutputs({
    report: writeText(folder, "postrider/report.json", `${JSON.stringify(json, null, 2)}
`),
    sarif: writeText(folder, "postrider/postrider.sarif", `${JSON.stringify(sarif, null, 2)}
`),
    findings: news.filter(({ severity }) => severity !== "note").length,
    opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
    issues: JSON.stringify(applied.issues),
    complete: applied.complete && outages.length === 0
  });
}
function spoken({ reports, findings: findings2 }) {
  const inPosts = reports.flatMap((report2) => report2.findings);
  return [...findings2, ...inPosts.filter(({ known: known2 }) => known2 !== true)];
}
function failed(outcome, failOn) {
  return spoken(outcome).some(({ severity }) => failing[failOn].includes(severity));
}
