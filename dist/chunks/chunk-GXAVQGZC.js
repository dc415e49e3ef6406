import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isMarkdown
} from "./chunk-POZPNOXV.js";

// src/io/repo.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync
} from "node:fs";
import { join, sep } from "node:path";

// src/io/git.ts
import { execFileSync } from "node:child_process";
var most = 256 * 1024 * 1024;
function git(cwd, args) {
  return run(cwd, args)?.toString("utf8") ?? null;
}
function gitBytes(cwd, args, input) {
  return run(cwd, args, input);
}
function run(cwd, args, input) {
  try {
    return execFileSync(
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
  const top = realpathSync.native(folder);
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
  return entriesOf(join(top, folder)).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return never.has(entry.name) ? [] : listByHand(top, path);
    return isListed(top, path) ? [path] : [];
  });
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function isListed(top, path) {
  const found = lstatSync(join(top, path), { throwIfNoEntry: false });
  return found?.isFile() === true || found?.isSymbolicLink() === true && isMarkdown(path);
}
function textOf(contents) {
  return "text" in contents ? contents.text : void 0;
}
function readInside(top, path) {
  const full = join(top, path);
  try {
    const found = lstatSync(full, { throwIfNoEntry: false });
    if (found === void 0) return { why: null };
    if (found.isSymbolicLink() || !realpathSync.native(full).startsWith(top + sep))
      return { why: "link" };
    if (!found.isFile()) return { why: null };
    const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { why: null };
      return stats.size > largest ? { why: "large" } : decode(readFileSync(file));
    } finally {
      closeSync(file);
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
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
