import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-IC7E32TW.js";
import "./chunk-XF7NMGFN.js";
import "./chunk-SLFBS23N.js";
import "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
