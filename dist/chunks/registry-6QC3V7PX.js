import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sources
} from "./chunk-JPBBPSCT.js";
import "./chunk-D36QMTQ6.js";
import "./chunk-4JIUUOIJ.js";
import "./chunk-WLJFZ3CH.js";
import "./chunk-NHODLSR3.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  sources
};
