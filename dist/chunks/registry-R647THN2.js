import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  losses
} from "./chunk-TGIM33H2.js";
import "./chunk-XKWDJSRD.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  losses
};
