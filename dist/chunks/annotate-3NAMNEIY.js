import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-KASOWUOY.js";
import "./chunk-LWTQ3W2I.js";
import "./chunk-BDSN5WBC.js";
import "./chunk-AM3UFIQC.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
