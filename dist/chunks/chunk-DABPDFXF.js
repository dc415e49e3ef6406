import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-GARBE252.js";
import {
  git
} from "./chunk-5RRGRXQS.js";
import {
  action,
  configSchemaUrl,
  slug
} from "./chunk-NNALMARA.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/checkout.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function readCheckout(folder) {
  const at = import_node_fs.realpathSync.native(folder);
  const ask = (...args) => git(at, args)?.trim() || null;
  const named = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    ask("remote", "get-url", "origin") ?? ""
  );
  return {
    below: ask("rev-parse", "--show-prefix"),
    lastCommit: ask("log", "-1", "--format=%cs"),
    repository: named?.[1] ?? (0, import_node_path.basename)(at),
    defaultBranch: branchOf(ask) ?? "main"
  };
}
function branchOf(ask) {
  const remote = ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  if (remote !== null) return remote.replace(/^origin\//, "");
  const usual = ["main", "master"].find(
    (name) => ask("rev-parse", "--verify", "--quiet", `refs/heads/${name}`) !== null
  );
  return usual ?? ask("symbolic-ref", "--quiet", "--short", "HEAD");
}

// src/setup/write-settings.ts
var schemaLine = `# yaml-language-server: $schema=${configSchemaUrl}`;
function writeSettings(underived) {
  return [
    schemaLine,
    "# Every key is optional; a line counts when its “# ” is taken away.",
    ...siteLines(underived),
    ...underived.posts ? ["", "# No post was found. The files that are posts:", ...posts] : [],
    ...underived.author ? ["", "# Signs the drafts; no post says who writes.", ...author] : [],
    "",
    "# Is this repository public? Then the issues are too, unless a private one keeps them:",
    "# tracker: { repo: owner/name }",
    ""
  ].join("\n");
}
var posts = ['# posts: ["content/blog/**/*.md"]'];
function linesToFill(underived) {
  const lines = [...siteLines(underived), ...underived.posts ? posts : []];
  return lines.filter((line) => /^# \w+: /.test(line)).map((line) => line.slice(2));
}
var author = ["# author: { name: Your name }"];
function siteLines({ site, permalink }) {
  const keys = [
    ...site ? ["url: https://your-site.example"] : [],
    ...permalink ? ["permalink: /blog/:slug/"] : []
  ];
  return keys.length === 0 ? [] : [
    "",
    "# Where posts are served could not be derived. Without it no address is known:",
    `# site: { ${keys.join(", ")} }`
  ];
}

// src/setup/find-deployment.ts
var deploying = /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|cloudflare\/wrangler-action|firebaseextended\/action-hosting-deploy|azure\/static-web-apps-deploy)@/i;
var deployCommand = /\bmkdocs gh-deploy\b|\bmike deploy\b|\bwrangler (?:pages )?deploy\b|\b(?:netlify|vercel|firebase) deploy\b/;
var hosts = ["vercel.json", "netlify.toml"];
function findDeployment(repo, workflows) {
  const workflow = workflows.find(
    ({ on, jobs }) => !isOfPullRequests(on) && jobs.some(({ steps }) => steps.some(deploys))
  );
  if (workflow !== void 0)
    return { event: "workflow_run", workflow: workflow.name, why: workflow.path };
  const file = hosts.find((path) => repo.files.includes(path));
  return file === void 0 ? null : { event: "deployment_status", why: file };
}
var deploys = ({ uses, run }) => deploying.test(uses) || deployCommand.test(run);
function isOfPullRequests(on) {
  return Object.keys(on).every((name) => name.startsWith("pull_request"));
}

// src/setup/read-workflows.ts
function readWorkflows(repo) {
  return repo.files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).flatMap((path) => {
    const { values } = readYaml(repo.read(path) ?? "");
    const jobs = Object.values(asRecord(values.jobs)).map((job) => readJob(job, values.permissions));
    const name = typeof values.name === "string" ? values.name : path;
    return jobs.length === 0 ? [] : [{ path, name, on: eventsOf(values.on), jobs }];
  });
}
function eventsOf(on) {
  if (typeof on === "string") return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return asRecord(on);
}
function readJob(job, inherited) {
  const { permissions: permissions2 = inherited, steps, uses, with: given, secrets } = asRecord(job);
  if (typeof uses === "string") {
    const inputs = Object.keys({ ...asRecord(given), ...asRecord(secrets) });
    return { permissions: permissions2, steps: [{ uses, run: "", inputs }] };
  }
  return { permissions: permissions2, steps: Array.isArray(steps) ? steps.map(readStep) : [] };
}
function readStep(step) {
  const { uses, run, with: given } = asRecord(step);
  return { uses: asText(uses), run: asText(run), inputs: Object.keys(asRecord(given)) };
}
function asRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
var asText = (value) => typeof value === "string" ? value : "";

// src/setup/write-workflow.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var workflowFile = ".github/workflows/postrider.yml";
var permissions = [
  { name: "contents", level: "read", to: "to read your posts" },
  { name: "issues", level: "write", to: "to keep one issue for each post" },
  { name: "pull-requests", level: "write", to: "to keep one comment on each pull request" }
];
function writeWorkflow({ repository, defaultBranch, deployment }) {
  const branch = quote(defaultBranch);
  return [
    "name: Postrider",
    "on:",
    `  push: { branches: [${branch}] }`,
    "  pull_request:",
    `  schedule: [{ cron: '${minuteOf(repository)} 6 * * *' }] # a daily look at posts that have an issue`,
    ...whenDeployed(deployment, branch),
    "permissions:",
    ...permissions.map(({ name, level, to }) => `  ${`${name}: ${level}`.padEnd(22)} # ${to}`),
    `concurrency: { group: 'postrider-\${{ ${groupBy(deployment)} }}', cancel-in-progress: false }`,
    "jobs:",
    "  postrider:",
    ...condition(deployment),
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@v5",
    `      - uses: ${action}`,
    ""
  ].join("\n");
}
function minuteOf(repository) {
  return (0, import_node_crypto.createHash)("sha256").update(repository).digest().readUInt32BE() % 59 + 1;
}
function whenDeployed(deployment, branch) {
  if (deployment === null) return [];
  return [
    "  # The site is deployed: posts that waited for their page are looked at again.",
    deployment.event === "deployment_status" ? "  deployment_status:" : `  workflow_run: { workflows: [${quote(deployment.workflow)}], types: [completed], branches: [${branch}] }`
  ];
}
function groupBy(deployment) {
  return deployment?.event === "deployment_status" ? "github.ref || github.sha" : "github.ref";
}
function condition(deployment) {
  if (deployment === null) return [];
  const succeeded = {
    workflow_run: "github.event.workflow_run.conclusion == 'success'",
    deployment_status: "github.event.deployment_status.state == 'success'"
  };
  const { event } = deployment;
  return [`    if: github.event_name != '${event}' || ${succeeded[event]}`];
}
function quote(text) {
  return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/setup/plan-setup.ts
function planSetup(repo, configFile, underived, facts) {
  const workflows = readWorkflows(repo);
  const others = workflows.filter(({ path }) => path !== workflowFile);
  const runsIn = others.find(runsPostrider)?.path ?? null;
  const deployment = findDeployment(repo, others);
  const plan = (path, text, purpose) => {
    return { path, text, purpose, before: repo.read(path) ?? null };
  };
  const settings = linesToFill(underived).length === 0 ? "settings, all optional" : "settings; one needs you";
  const config = plan(configFile, writeSettings(underived), settings);
  const workflow = plan(
    workflowFile,
    writeWorkflow({ ...facts, deployment }),
    sayRuns(facts.defaultBranch, deployment)
  );
  return { files: runsIn === null ? [config, workflow] : [config], runsIn };
}
function sayRuns(branch, deployment) {
  const deployed = deployment === null ? "" : `, when the site is deployed (${deployment.why})`;
  return `runs with each push to ${branch}, each pull request${deployed}, and once a day`;
}
function runsPostrider({ jobs }) {
  return jobs.some(({ steps }) => steps.some(isPostrider));
}
var called = /\/\.github\/workflows\/[^/@]*postrider[^/@]*\.ya?ml(?:@|$)/i;
function isPostrider({ uses, inputs }) {
  const ours = uses.toLowerCase().startsWith(`${slug}@`) || called.test(uses);
  return ours && !inputs.includes("comment-from");
}

export {
  readCheckout,
  schemaLine,
  linesToFill,
  findDeployment,
  readWorkflows,
  workflowFile,
  permissions,
  planSetup,
  runsPostrider,
  isPostrider
};
