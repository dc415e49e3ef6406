import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sources
} from "./chunk-MOIJLVLC.js";
import "./chunk-D36QMTQ6.js";
import "./chunk-KVKQTSYM.js";
import "./chunk-6IFPZSEU.js";
import "./chunk-R6QUADHV.js";
import "./chunk-2PVTMBSV.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-Q7D3LPZG.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";
export {
  sources
};
