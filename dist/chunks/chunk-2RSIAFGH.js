import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  __commonJS,
  __require
} from "./chunk-UDFUGCBQ.js";

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    module.exports = __require("node:path");
  }
});

export {
  require_node_path
};
