import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/io/replace-file.ts
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
function replaceFile(path, text, seen) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat !== void 0 && !stat.isFile()) return false;
  if (seen !== void 0 && (stat === void 0 || readFileSync(path, "utf8") !== seen))
    return false;
  writeWhole(path, text, stat?.mode);
  return true;
}
function writeWhole(path, text, mode = 420) {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { mode });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

export {
  replaceFile,
  writeWhole
};
