import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultFile,
  known,
  loadCatalogue,
  loadConfig,
  today
} from "./chunk-6FQ2YFNU.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  isFolder,
  openRepo
} from "./chunk-UKWNU4K3.js";

// src/commands/command.ts
import { resolve } from "node:path";
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
    issues: { list: async () => [] },
    lineUrl: () => null,
    before: async () => null,
    catalogue: loadCatalogue,
    today: today()
  };
  return { folder: full, config: loadConfig(repo, defaultFile, known), world };
}
function print(text) {
  process.stdout.write(text.endsWith("\n") ? text : `${text}
`);
}
var printJson = (value) => print(JSON.stringify(value, null, 2));

export {
  openDesk,
  print,
  printJson
};
