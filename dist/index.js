import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  UserError,
  bullets,
  changedFiles,
  code,
  fold,
  harmless,
  headCommit,
  known,
  label,
  lines,
  link,
  loadCatalogue,
  loadConfig,
  md,
  nothing,
  openRepo,
  paragraphs,
  plain,
  require_picomatch,
  row,
  run,
  sayNumber,
  tellError,
  toReportJson,
  today,
  userAgent
} from "./chunks/chunk-CSLDHND3.js";
import {
  Refused,
  advice,
  isLocal
} from "./chunks/chunk-6NUCFA26.js";
import "./chunks/chunk-LWTQ3W2I.js";
import {
  __toESM
} from "./chunks/chunk-UDFUGCBQ.js";

// src/main.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { tmpdir } from "node:os";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row2) => {
      const cells = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content) {
    const element = this.wrap("details", this.wrap("summary", label2) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/io/apply.ts
var mostAnnotations = 10;
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
      await github.upsertComment(change.pullRequest, change.marker, change.body);
      return null;
  }
}
function annotate(findings2) {
  for (const severity of ["error", "warning"]) {
    const shown = findings2.filter((finding) => finding.severity === severity).slice(0, mostAnnotations);
    for (const { message, fix, title, path, place } of shown) {
      const text = harmless(fix === void 0 ? message : `${message} ${fix}`);
      const at = { title: harmless(title), file: path, startLine: place.line };
      if (severity === "error") error(text, at);
      else warning(text, at);
    }
  }
}

// src/io/event.ts
import { readFileSync } from "node:fs";
var sweeping = /* @__PURE__ */ new Set(["schedule", "workflow_dispatch", "workflow_run", "deployment_status"]);
async function readEvent(mode, workspace, differences) {
  const name = process.env.GITHUB_EVENT_NAME ?? "";
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
function shownCommit(workspace) {
  const head = readPayload().pull_request?.head?.sha;
  return head ?? headCommit(workspace) ?? process.env.GITHUB_SHA ?? "HEAD";
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
    backfill: getMultilineInput("backfill")
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
      return `comment on pull request ${change.pullRequest}:
${change.body}`;
    case "annotate":
      return `annotate ${change.finding.path}:${change.finding.place.line}: ${change.finding.message}`;
    case "write-file":
      return `write ${change.path}`;
  }
}

// src/reports/summary.ts
function renderSummary(reports, changes, outages, notices) {
  return `${paragraphs(
    md`## Postrider`,
    ...notices.map((notice) => md`${notice}`),
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
  const event = await readEvent(inputs.mode, workspace, github.differences);
  const world = {
    repo,
    web: event.kind === "pull-request" ? null : await online(),
    issues: github,
    lineUrl: lineUrls(workspace),
    catalogue: loadCatalogue,
    today: today()
  };
  const outcome = await run(event, config, world, (0, import_picomatch.default)([...inputs.backfill]));
  const applied = inputs.dryRun ? planned2(outcome) : await apply(outcome.changes, github);
  await report(outcome, applied);
  return failed(outcome, inputs.failOn) ? 1 : 0;
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
  const { openGitHub } = await import("./chunks/github-issues-IXSOV5MM.js");
  const apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  return openGitHub({ token, owner, repo, label, userAgent, apiUrl });
}
async function online() {
  const { openWeb } = await import("./chunks/web-6CC2AUKL.js");
  return openWeb(userAgent);
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
  const { reports, changes, outages, site } = outcome;
  const notices = [...outcome.notices, ...applied.notices];
  for (const notice of notices) runnerLog.warn(notice);
  for (const { from, why } of outages) runnerLog.warn(`${from} did not answer: ${why}`);
  const json = toReportJson([site], reports, outages);
  const folder = process.env.RUNNER_TEMP ?? tmpdir();
  await writeSummary(renderSummary(reports, changes, outages, notices));
  setOutputs({
    report: writeText(folder, "postrider/report.json", `${JSON.stringify(json, null, 2)}
`),
    findings: json.posts.reduce((sum, post) => sum + post.findings.length, 0),
    opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
    issues: JSON.stringify(applied.issues),
    complete: applied.complete && outages.length === 0
  });
}
function failed({ reports }, failOn) {
  return reports.some(
    ({ findings: findings2 }) => findings2.some(({ severity }) => failing[failOn].includes(severity))
  );
}
