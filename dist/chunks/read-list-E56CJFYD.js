import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-X255TV5P.js";
import "./chunk-LH65FHXH.js";
import "./chunk-R2PM5SGP.js";
import "./chunk-7ICYBVYS.js";
import "./chunk-WLJFZ3CH.js";
import "./chunk-NHODLSR3.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
