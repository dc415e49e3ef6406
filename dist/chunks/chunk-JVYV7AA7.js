import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/replace-file.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function replaceFile(path, text, seen) {
  const stat = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  if (stat !== void 0 && !stat.isFile()) return false;
  if (seen !== void 0 && (stat === void 0 || (0, import_node_fs.readFileSync)(path, "utf8") !== seen))
    return false;
  writeWhole(path, text, stat?.mode);
  return true;
}
function writeWhole(path, text, mode = 420) {
  (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    (0, import_node_fs.writeFileSync)(beside, text, { mode });
    (0, import_node_fs.renameSync)(beside, path);
  } finally {
    (0, import_node_fs.rmSync)(beside, { force: true });
  }
}

export {
  replaceFile,
  writeWhole
};
