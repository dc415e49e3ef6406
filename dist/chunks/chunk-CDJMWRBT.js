import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  __commonJS,
  __require
} from "./chunk-UDFUGCBQ.js";

// builtin:node:os
var require_node_os = __commonJS({
  "builtin:node:os"(exports, module) {
    module.exports = __require("node:os");
  }
});

export {
  require_node_os
};
