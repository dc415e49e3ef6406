import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-PNUKIPWD.js";
import "./chunk-QL446YXI.js";
import "./chunk-A3SKC7YJ.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-LWTQ3W2I.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
