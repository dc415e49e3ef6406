import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultFile,
  loadCatalogue,
  loadConfig,
  loadLinkedHosts,
  loadReadings
} from "./chunk-RA2HM37J.js";
import {
  require_node_os
} from "./chunk-CDJMWRBT.js";
import {
  known
} from "./chunk-GARBE252.js";
import {
  isFolder,
  openRepo
} from "./chunk-5RRGRXQS.js";
import {
  userAgent
} from "./chunk-NNALMARA.js";
import {
  harmlessJson
} from "./chunk-SLFBS23N.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  cleanJson,
  hideSecrets,
  scrub
} from "./chunk-BPCMZVPB.js";
import {
  today
} from "./chunk-7J5KI4LF.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/command.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/io/cache-folder.ts
var import_node_os = __toESM(require_node_os(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function cacheFolder() {
  const set = process.env.XDG_CACHE_HOME ?? "";
  return (0, import_node_path.join)((0, import_node_path.isAbsolute)(set) ? set : (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "postrider", "web");
}

// src/io/no-issues.ts
var noIssues = {
  list: async () => [],
  comments: async () => [],
  history: async () => [],
  mayWrite: async () => "inconclusive"
};

// src/commands/command.ts
function isWatched({ quiet = false, format = "pretty" }) {
  return !quiet && format === "pretty";
}
function openDesk(folder) {
  const full = (0, import_node_path2.resolve)(folder);
  if (!isFolder(full)) {
    throw new UserError(
      "folder",
      `There is no folder “${folder}”. Give the folder of a blog, or run this inside one.`
    );
  }
  const repo = openRepo(full);
  const world = {
    repo,
    web: null,
    issues: noIssues,
    lineUrl: () => null,
    before: async () => null,
    catalogue: loadCatalogue,
    linkedHosts: loadLinkedHosts,
    readings: loadReadings,
    today: today(),
    outbound: { github: "github.com", hide: scrub }
  };
  return { folder: full, config: loadConfig(repo, defaultFile, known), world };
}
async function openOnline(sweep) {
  const { openWeb } = await import("./web-WIJNYIEI.js");
  const { aSweep } = await import("./budget-SSV5T3ST.js");
  return openWeb(userAgent, { folder: cacheFolder(), ...sweep && { budget: aSweep(sweep) } });
}
function print(text) {
  if (text === "") return;
  process.stdout.write(hideSecrets(text.endsWith("\n") ? text : `${text}
`));
}
var printJson = (value) => print(harmlessJson(cleanJson(value, hideSecrets)));
var printRow = (row) => print(harmlessJson(JSON.stringify(row)));

export {
  isWatched,
  openDesk,
  openOnline,
  print,
  printJson,
  printRow
};
