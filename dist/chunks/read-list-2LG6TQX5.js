import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-N65MXN2G.js";
import "./chunk-LH65FHXH.js";
import "./chunk-KVKQTSYM.js";
import "./chunk-7ICYBVYS.js";
import "./chunk-6IFPZSEU.js";
import "./chunk-R6QUADHV.js";
import "./chunk-2PVTMBSV.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-WXZ4ANF6.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-XIXQPFXC.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
