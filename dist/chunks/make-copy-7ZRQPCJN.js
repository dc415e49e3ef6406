import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-PPGKGKEI.js";
import "./chunk-DUZLN7GE.js";
import "./chunk-WMLMPORW.js";
import "./chunk-ENUK5JJ5.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-XKWDJSRD.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-2PVTMBSV.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-POZPNOXV.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  makeCopy
};
