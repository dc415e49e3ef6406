import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isMarkdown
} from "./chunk-POZPNOXV.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-UDFUGCBQ.js";

// builtin:node:child_process
var require_node_child_process = __commonJS({
  "builtin:node:child_process"(exports, module) {
    module.exports = __require("node:child_process");
  }
});

// src/io/repo.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);

// src/io/git.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
var most = 256 * 1024 * 1024;
function git(cwd, args) {
  return run(cwd, args)?.toString("utf8") ?? null;
}
function gitBytes(cwd, args, input) {
  return run(cwd, args, input);
}
function run(cwd, args, input) {
  try {
    return (0, import_node_child_process.execFileSync)(
      "git",
      ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", ...args],
      {
        cwd,
        stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "ignore"],
        maxBuffer: most,
        ...input !== void 0 && { input },
        // A runner's checkout belongs to another user in containers; reading it is all we do.
        // Objects that a partial clone left out are not fetched behind our back.
        env: {
          ...process.env,
          GIT_NO_LAZY_FETCH: "1",
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: "safe.directory",
          GIT_CONFIG_VALUE_0: "*"
        }
      }
    );
  } catch {
    return null;
  }
}

// src/io/repo.ts
var largest = 1024 * 1024;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var never = /* @__PURE__ */ new Set([".git", "node_modules", ".postrider"]);
function openRepo(folder) {
  const top = import_node_fs.realpathSync.native(folder);
  const files = (listByGit(top) ?? listByHand(top)).filter((path) => !isHidden(path)).sort();
  return {
    files,
    read: (path) => textOf(readInside(top, path)),
    why: (path) => {
      const found = readInside(top, path);
      return "why" in found ? found.why : null;
    }
  };
}
function isHidden(path) {
  return path.split("/").some((part) => never.has(part));
}
function listByGit(top) {
  const out = git(top, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate"
  ]);
  return out === null ? null : out.split("\0").filter((path) => path !== "" && isListed(top, path));
}
function listByHand(top, folder = "") {
  return entriesOf((0, import_node_path.join)(top, folder)).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return never.has(entry.name) ? [] : listByHand(top, path);
    return isListed(top, path) ? [path] : [];
  });
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function isListed(top, path) {
  const found = (0, import_node_fs.lstatSync)((0, import_node_path.join)(top, path), { throwIfNoEntry: false });
  return found?.isFile() === true || found?.isSymbolicLink() === true && isMarkdown(path);
}
function textOf(contents) {
  return "text" in contents ? contents.text : void 0;
}
function readInside(top, path) {
  const full = (0, import_node_path.join)(top, path);
  try {
    const found = (0, import_node_fs.lstatSync)(full, { throwIfNoEntry: false });
    if (found === void 0) return { why: null };
    if (found.isSymbolicLink() || !import_node_fs.realpathSync.native(full).startsWith(top + import_node_path.sep))
      return { why: "link" };
    if (!found.isFile()) return { why: null };
    const file = (0, import_node_fs.openSync)(full, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0));
    try {
      const stats = (0, import_node_fs.fstatSync)(file);
      if (!stats.isFile()) return { why: null };
      return stats.size > largest ? { why: "large" } : decode((0, import_node_fs.readFileSync)(file));
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
  } catch {
    return { why: "locked" };
  }
}
function decode(bytes) {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { why: "encoding" };
  }
}
function changedFiles(folder, before, after) {
  if (![before, after].every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha))) return null;
  const out = git(folder, [
    "diff",
    "--name-only",
    "-z",
    "--no-renames",
    "--diff-filter=AMR",
    before,
    after,
    "--"
  ]);
  return out === null ? null : out.split("\0").filter((path) => path !== "");
}
function headCommit(folder) {
  return git(folder, ["rev-parse", "HEAD"])?.trim() ?? null;
}
function isFolder(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export {
  git,
  gitBytes,
  largest,
  openRepo,
  changedFiles,
  headCommit,
  isFolder
};
