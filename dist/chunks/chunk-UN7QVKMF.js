import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultFile,
  loadCatalogue,
  loadConfig,
  loadLinkedHosts,
  loadReadings
} from "./chunk-O3JXUT3Q.js";
import {
  known
} from "./chunk-XFWWE2W3.js";
import {
  isFolder,
  openRepo
} from "./chunk-GXAVQGZC.js";
import {
  userAgent
} from "./chunk-NNALMARA.js";
import {
  harmlessJson
} from "./chunk-PQEPW35E.js";
import {
  cleanJson,
  hideSecrets,
  scrub
} from "./chunk-VCQAQR6X.js";
import {
  today
} from "./chunk-I6NDE7CH.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";

// src/commands/command.ts
import { resolve } from "node:path";

// src/io/cache-folder.ts
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
function cacheFolder() {
  const set = process.env.XDG_CACHE_HOME ?? "";
  return join(isAbsolute(set) ? set : join(homedir(), ".cache"), "postrider", "web");
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
  const full = resolve(folder);
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
  const { openWeb } = await import("./web-AEL7BISR.js");
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
