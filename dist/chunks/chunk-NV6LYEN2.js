import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  __commonJS,
  __require
} from "./chunk-UDFUGCBQ.js";

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = __require("node:buffer");
  }
});

export {
  require_node_buffer
};
