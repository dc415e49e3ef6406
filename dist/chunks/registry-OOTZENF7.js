import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sources
} from "./chunk-2CXOVYJR.js";
import "./chunk-D36QMTQ6.js";
import "./chunk-R2PM5SGP.js";
import "./chunk-WLJFZ3CH.js";
import "./chunk-NHODLSR3.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  sources
};
