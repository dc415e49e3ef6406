import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  changedFiles,
  headCommit
} from "./chunk-5RRGRXQS.js";
import {
  userAgent
} from "./chunk-NNALMARA.js";
import {
  error,
  info,
  setOutput,
  setSecret,
  summary,
  warning
} from "./chunk-XF7NMGFN.js";
import {
  harmless
} from "./chunk-SLFBS23N.js";
import {
  readKeys
} from "./chunk-VERPLYX4.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  cleanJson,
  masks,
  scrub
} from "./chunk-BPCMZVPB.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/results.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var runnerLog = {
  info: (text) => info(harmless(text)),
  warn: (text) => warning(harmless(text)),
  error: (text) => error(harmless(text))
};
function maskSecrets() {
  for (const mask of masks) setSecret(mask);
}
var longestSummary = 1e6;
async function writeSummary(summary2) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const markdown = scrub(summary2);
  const cut = markdown.length > longestSummary;
  const text = cut ? `${markdown.slice(0, longestSummary)}

The rest is in report.json.
` : markdown;
  await summary.addRaw(text).write();
}
function writeJson(folder, name, value) {
  return write(folder, name, `${cleanJson(value)}
`);
}
function writePage(folder, name, text) {
  return write(folder, name, scrub(text));
}
function write(folder, name, text) {
  const path = (0, import_node_path.join)(folder, name);
  (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
  (0, import_node_fs.writeFileSync)(path, text);
  return path;
}
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs))
    setOutput(name, typeof value === "string" ? scrub(value) : value);
}

// src/io/event.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var sweeping = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch", "workflow_run", "deployment_status"]);
async function readEvent(mode, workspace, differences, tracking) {
  const event = await eventOf(mode, workspace, differences, tracking);
  const writes = event.kind === "push" ? event.defaultBranch : writing.has(event.kind);
  return writes && await isOldRun(differences) ? { kind: "old-run" } : event;
}
var writing = /* @__PURE__ */ new Set(["sweep", "issue"]);
async function isOldRun({ tip }) {
  const { GITHUB_RUN_ATTEMPT = "1", GITHUB_REF = "", GITHUB_SHA } = process.env;
  if (Number(GITHUB_RUN_ATTEMPT) <= 1 || !GITHUB_REF.startsWith("refs/heads/")) return false;
  const newest = await tip(GITHUB_REF.slice("refs/heads/".length));
  return newest !== null && newest !== GITHUB_SHA;
}
function runNumber() {
  const run = Number(process.env.GITHUB_RUN_ID);
  return Number.isSafeInteger(run) && run > 0 ? run : void 0;
}
async function eventOf(mode, workspace, differences, tracking) {
  const name = process.env.GITHUB_EVENT_NAME ?? "";
  if (name === "pull_request_target") throw refusal;
  const payload = readPayload();
  if (name === "pull_request" && (mode === "auto" || mode === "check")) {
    return pullRequestEvent(payload, differences);
  }
  if (mode === "check") return { kind: "check", paths: null };
  if (name === "push" && mode !== "sweep") return pushEvent(payload, workspace, differences);
  if (name in answered && mode === "auto") return issueEvent(name, payload, tracking);
  if (mode === "auto" && !sweeping.has(name)) return { kind: "other", name };
  if (name === "deployment_status" && payload.deployment_status?.state !== "success")
    return { kind: "other", name };
  if (!await isDefaultBranch(name, payload, differences))
    return { kind: "push", defaultBranch: false, changed: null };
  return mode === "track" ? { kind: "push", defaultBranch: true, changed: null } : { kind: "sweep" };
}
var answered = {
  issues: ["edited", "closed", "reopened"],
  issue_comment: ["created"]
};
function issueEvent(name, payload, { label, here }) {
  const { action = "", issue, sender } = payload;
  const bot = sender?.type === "Bot" || sender?.login?.endsWith("[bot]") === true;
  const ours = issue?.labels?.some((one) => one.name === label) === true;
  const asked = here && !bot && ours && issue.pull_request === void 0;
  return asked && answered[name]?.includes(action) ? { kind: "issue", number: issue.number } : { kind: "other", name };
}
var refusal = new UserError(
  "event",
  "Postrider does not run on pull_request_target: that event hands a token that may write to a run on files of strangers. Write “on: pull_request” instead. Pull requests from forks then get a summary and annotations; docs/forks.md says how they get a comment too."
);
async function isDefaultBranch(name, { repository, deployment }, { tip }) {
  if (name === "schedule") return true;
  const branch = repository?.default_branch ?? "main";
  if (name !== "deployment_status") return process.env.GITHUB_REF === `refs/heads/${branch}`;
  const newest = await tip(branch);
  return newest === null ? deployment?.ref === branch : deployment?.sha === newest;
}
async function pushEvent(payload, workspace, differences) {
  const { ref, before = "", after = "", repository } = payload;
  const branch = `refs/heads/${repository?.default_branch ?? "main"}`;
  const defaultBranch = ref === branch && payload.deleted !== true;
  const changed = defaultBranch ? changedFiles(workspace, before, after) ?? await compare(differences, before, after) : null;
  return { kind: "push", defaultBranch, changed };
}
function compare(differences, before, after) {
  const known = /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) && after !== "";
  return known ? differences.compare(before, after) : null;
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
function isPublicHere() {
  const { repository } = readPayload();
  if (repository?.visibility !== void 0) return repository.visibility === "public";
  return repository?.private === void 0 ? null : !repository.private;
}
function pullRequestCommits() {
  const { base, head } = readPayload().pull_request ?? {};
  return base?.sha === void 0 || head?.sha === void 0 ? null : { base: base.sha, head: head.sha };
}
function readPayload() {
  const path = process.env.GITHUB_EVENT_PATH;
  return path === void 0 || path === "" ? {} : JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
}

// src/action/open-world.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/io/late-web.ts
function lateWeb(keys, open) {
  let web = null;
  let opening = null;
  const opened = async () => {
    opening ??= open();
    web = await opening;
    return web;
  };
  return {
    keys,
    get: async (ask) => (await opened()).get(ask),
    isSpent: () => web?.isSpent?.() ?? false,
    wait: async (milliseconds) => await (await opened()).wait?.(milliseconds) ?? false
  };
}

// src/action/open-world.ts
function online(sweep) {
  const keys = readKeys(process.env);
  const { RUNNER_TEMP } = process.env;
  return lateWeb(new Set(keys.keys()), async () => {
    const { openWeb } = await import("./web-P2LLR7AA.js");
    const { aSweep } = await import("./budget-SSV5T3ST.js");
    return openWeb(userAgent, {
      ...sweep && { budget: aSweep(sweep) },
      keys,
      ...RUNNER_TEMP && { folder: (0, import_node_path2.join)(RUNNER_TEMP, "postrider/web") }
    });
  });
}
async function devAccount() {
  const keys = readKeys(process.env);
  if (!keys.has("devto-api-key")) return void 0;
  const { openWeb } = await import("./web-P2LLR7AA.js");
  const { openDevto } = await import("./devto-R2L4X2E4.js");
  return openDevto(() => openWeb(userAgent, { keys }));
}
async function newsDesk() {
  const { openWeb } = await import("./web-P2LLR7AA.js");
  return openWeb(userAgent);
}
async function ownersView(credentials, sweep) {
  const { openSearchConsole, readServiceAccount } = await import("./search-console-ZJ5BVFGF.js");
  return openSearchConsole(readServiceAccount(credentials), userAgent, sweep);
}
function outboundHere() {
  return { github: new URL(server()).host, hide: scrub };
}
function lineUrls(workspace) {
  const base = `${server()}/${process.env.GITHUB_REPOSITORY}/blob/${shownCommit(workspace)}`;
  return (path, line) => `${base}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}
function server() {
  return process.env.GITHUB_SERVER_URL || "https://github.com";
}

export {
  runnerLog,
  maskSecrets,
  writeSummary,
  writeJson,
  writePage,
  setOutputs,
  readEvent,
  runNumber,
  endedRun,
  isPublicHere,
  pullRequestCommits,
  online,
  devAccount,
  newsDesk,
  ownersView,
  outboundHere,
  lineUrls
};
