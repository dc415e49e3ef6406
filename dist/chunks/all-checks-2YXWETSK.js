import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  allChecks
} from "./chunk-S2JILQEC.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-IVS6WPVH.js";
import "./chunk-TGIM33H2.js";
import "./chunk-XKWDJSRD.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-HDLPJOR2.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-Q7D3LPZG.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  allChecks
};
