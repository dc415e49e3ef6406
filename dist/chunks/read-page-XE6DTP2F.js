import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-ECWDCPVE.js";
import "./chunk-D4AT66DJ.js";
import "./chunk-IVS6WPVH.js";
import "./chunk-2PVTMBSV.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-JQ2ZLBR4.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
