import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  writeWhole
} from "./chunk-JVYV7AA7.js";
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
  hideSecrets,
  scrub
} from "./chunk-BPCMZVPB.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/folder-issues.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function openFolder(folder, label) {
  const files = list(folder);
  const paths = new Map(files.map(({ number, url }) => [number, url]));
  return {
    list: async () => files.map((issue) => ({ ...issue, labels: [label] })),
    comments: async () => [],
    history: async () => [],
    mayWrite: async () => "pass",
    issueOf(path) {
      const names = [opened, closed].map((below) => `${below}${fileName(path)}`);
      return names.find((name) => (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, name))) ?? null;
    },
    write(change) {
      if (change.do === "open-issue")
        write(folder, `issues/${fileName(change.path ?? "index")}`, change.body);
      else if (change.do === "update-issue") update(change);
      else if (change.do === "write-file") write(folder, change.path, scrub(change.text));
    }
  };
  function update({ number, body, close }) {
    const path = paths.get(number) ?? "";
    if (close === true) (0, import_node_fs.rmSync)((0, import_node_path.join)(folder, path));
    write(folder, close === true ? path.replace(opened, () => closed) : path, body);
  }
  function write(top, path, text) {
    writeWhole((0, import_node_path.join)(top, path), hideSecrets(text));
  }
}
var opened = "issues/";
var closed = "issues/closed/";
function list(folder) {
  const paths = [opened, closed].flatMap(
    (below) => readFolder((0, import_node_path.join)(folder, below)).filter((name) => name.endsWith(".md")).map(
      (name) => ({ name, path: `${below}${name}`, state: below === opened ? "open" : "closed" })
    )
  );
  return paths.sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, path, state }, i) => ({
    number: i + 1,
    title: name,
    body: (0, import_node_fs.readFileSync)((0, import_node_path.join)(folder, path), "utf8"),
    state,
    labels: [],
    createdAt: "1970-01-01",
    url: path,
    trusted: true,
    comments: 0
  }));
}
function readFolder(folder) {
  return (0, import_node_fs.existsSync)(folder) ? (0, import_node_fs.readdirSync)(folder) : [];
}
function fileName(path) {
  const name = path.replace(/\//g, "--").replace(/[^\p{L}\p{N}._-]/gu, "_");
  const lossy = name.replaceAll("--", "/") !== path;
  const mark = lossy ? `.${(0, import_node_crypto.createHash)("sha256").update(path).digest("hex").slice(0, 6)}` : "";
  return `${name.replace(/\.md$/, "")}${mark}.md`;
}

export {
  openFolder,
  fileName
};
